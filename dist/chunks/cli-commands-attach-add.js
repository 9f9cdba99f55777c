var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(
to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{run:()=>run});module.exports=__toCommonJS(stdin_exports);var import_commands=require("./commands.js");
var import_start=require("./start.js");var import_documents=require("./documents.js");var import_base=require("./base.js");
var import_node_path=require("node:path");function nameOf(call,file){const name=call.text("name");if(name!==void 0)return name;
if(file==="-")throw(0,import_start.cli_usage_errors__wrongOperands)(call.spec,"what comes from standard input needs a --\
name");return(0,import_node_path.basename)(file)}function checkFiles(call,files){if(call.has("name")&&files.length>1)throw(0,import_start.cli_usage_errors__badOptionValue)(
"name","is for one file","Attach them one by one.");const names=files.map(file=>nameOf(call,file));const twice=names.find(
(name,i)=>names.indexOf(name)!==i);if(twice!==void 0)throw(0,import_start.cli_usage_errors__wrongOperands)(call.spec,`tw\
o of the files are called ${JSON.stringify(twice)}`)}var run=async(call,context)=>{const[named="",...files]=call.operands;
const ids=(0,import_commands.cli_transact__idsOf)(call,[named]);checkFiles(call,files);const{attachmentLimit}=await(await context.
tickets()).config();const add=[];for(const file of files)add.push(await attachmentOf(nameOf(call,file),file,attachmentLimit,
context));const more=(0,import_commands.cli_transact__preconditions)(call);const operations=ids.map(id=>({op:"attach",id,
add,...more}));return(0,import_commands.cli_transact__transactAndPrint)(call,context,operations,()=>add.map(({name})=>`+${name}`).
join(" "))};async function attachmentOf(name,file,limit,context){const size=await(0,import_commands.cli_input__sizeOfFile)(
file,context);if(size>limit)throw(0,import_base.domain_apply_faults__attachmentTooLarge)(name,size,limit);return{name,content:(0,import_documents.base_base64__base64OfBytes)(
await(0,import_commands.cli_input__readBytes)(file,context))}}0&&(module.exports={run});
