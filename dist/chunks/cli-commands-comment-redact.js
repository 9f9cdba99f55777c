var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(
to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{run:()=>run});module.exports=__toCommonJS(stdin_exports);var import_commands=require("./commands.js");
var import_start=require("./start.js");var import_base=require("./base.js");var import_shared_cli_history_holds=require("./shared-cli-history-holds.js");
var import_shared_cli_comments=require("./shared-cli-comments.js");var LOST={what:"the text",attachments:false,messages:false};
var run=async(call,context)=>{const{token:id,comments:redact}=await(0,import_shared_cli_comments.commentsOfCall)(call,context);
const operation={op:"comments",id,redact,...(0,import_commands.cli_transact__preconditions)(call)};const said=`${(0,import_commands.cli_ticket_parts__counted)(
redact.length,import_commands.domain_parts__COMMENT)} redacted`;const more=(0,import_shared_cli_history_holds.historyHolds)(
call,context,LOST);return(0,import_commands.cli_transact__transactAndPrint)(call,context,[operation],()=>said,more)};0&&(module.exports={run});
