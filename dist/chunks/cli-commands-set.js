var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(
to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{run:()=>run});module.exports=__toCommonJS(stdin_exports);var import_commands=require("./commands.js");
var import_start=require("./start.js");var import_base=require("./base.js");var import_shared_cli_fields=require("./shared-cli-fields.js");
async function presentBody(call,ids,context){const[id,second]=ids;if(id===void 0||second!==void 0)throw(0,import_start.cli_usage_errors__wrongOperands)(
call.spec,"--editor takes one ticket");return(await(await context.tickets()).show(id)).body}function noField(words){const at=words.
findIndex(word=>import_shared_cli_fields.FIELDS.includes(word));const value=words[at+1]??"VALUE";return at<0?"which fiel\
d?":`write ${words[at]}=${value.includes(" ")?`"${value}"`:value}`}function namesOf({custom={},...fields}){return[...Object.
keys(fields),...Object.keys(custom).map(key=>`custom.${key}`)]}var run=async(call,context)=>{const words=call.operands;const ids=(0,import_commands.cli_transact__idsOf)(
call,words.filter(w=>!w.includes("=")));const present=call.flag("editor")?await presentBody(call,ids,context):"";const body=await(0,import_commands.cli_input__bodyOf)(
call,context,present);const fields=(0,import_shared_cli_fields.mergeFields)((0,import_shared_cli_fields.fieldsOfOptions)(
call),(0,import_shared_cli_fields.fieldsOfWords)(words.filter(w=>w.includes("="))),body===void 0?{}:{body:body===""?null:
body});const names=namesOf(fields);if(names.length===0)throw(0,import_start.cli_usage_errors__wrongOperands)(call.spec,noField(
words));const operations=ids.map(id=>({op:"set",id,fields,...(0,import_commands.cli_transact__preconditions)(call)}));return(0,import_commands.cli_transact__transactAndPrint)(
call,context,operations,()=>`changed: ${names.join(", ")}`)};0&&(module.exports={run});
