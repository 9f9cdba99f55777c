var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(
to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{exportLines:()=>exportLines,jsonLine:()=>jsonLine});module.exports=__toCommonJS(
stdin_exports);var import_write=require("./write.js");var import_tickets=require("./tickets.js");var import_documents=require("./documents.js");
var import_base=require("./base.js");var import_start=require("./start.js");var import_shared_app_view=require("./shared-app-view.js");
function jsonLine(value){const text=JSON.stringify(value);return/[\u007f-\u{10ffff}]/u.test(text)?(0,import_start.base_unseen__showJson)(
compact(value)):text}function compact(value){if(typeof value==="string")return(0,import_start.base_canonical_json__quoteJson)(
value);if(typeof value!=="object"||value===null)return JSON.stringify(value);if(Array.isArray(value))return`[${value.map(
compact).join(",")}]`;const members=Object.entries(value).map(([k,v])=>`${(0,import_start.base_canonical_json__quoteJson)(
k)}:${compact(v)}`);return`{${members.join(",")}}`}async function*fullLines(workspace){const{store}=workspace;const{snapshot}=await(0,import_shared_app_view.viewHead)(
workspace);const{files,cut}=await(0,import_write.store_walk__walkTree)(store,snapshot.root,"all");if(cut)throw(0,import_write.domain_config_config__unreadable)(
snapshot.root??"","tree","larger than we read");const documents=files.filter(f=>f.place.kind==="document");const texts=await(0,import_write.domain_config_config__readTexts)(
store,documents.map(f=>f.oid));for(const[i,read]of texts.entries()){const path=documents[i]?.path??"";if("problem"in read)
throw(0,import_write.domain_config_config__unreadable)(read.oid,path,read.problem);yield`${jsonLine({path,document:strictJson(
read,path)})}
`}}function strictJson({oid,text},path){try{return(0,import_base.base_parse_json__parseJson)(text).value}catch(error){throw(0,import_start.base_errors__isTicketError)(
error)?(0,import_write.domain_config_config__unreadable)(oid,path,`not JSON: ${error.message}`):error}}async function*ticketLines(workspace,query){
const{tickets}=await(0,import_tickets.app_cached_ids__listTickets)(workspace,query);for(const ticket of tickets)yield`${jsonLine(
ticket)}
`}function exportLines(workspace,full,query){return full?fullLines(workspace):ticketLines(workspace,{all:true,sort:["id"],
...query})}0&&(module.exports={exportLines,jsonLine});
