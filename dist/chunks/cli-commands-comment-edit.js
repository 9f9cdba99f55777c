var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(
to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{run:()=>run});module.exports=__toCommonJS(stdin_exports);var import_commands=require("./commands.js");
var import_start=require("./start.js");var import_base=require("./base.js");var import_shared_cli_comments=require("./shared-cli-comments.js");
var run=async(call,context)=>{const[named="",word="",...words]=call.operands;const ticket=await(0,import_commands.cli_ticket_parts__ticketOfWord)(
call,named,context);const[comment="",other]=(0,import_commands.cli_ticket_parts__partsOfWords)(import_commands.domain_parts__COMMENT,
ticket,(0,import_shared_cli_comments.commentParts)(ticket),[word]);if(other!==void 0)throw(0,import_start.cli_usage_errors__wrongOperands)(
call.spec,"it edits one comment at a time");const present=ticket.comments.find(c=>c.id===comment)?.body;const body=await(0,import_commands.cli_input__textOfWords)(
call,words,context,present);const change=[{comment,body}];const operation={op:"comments",id:ticket.token,change,...(0,import_commands.cli_transact__preconditions)(
call)};return(0,import_commands.cli_transact__transactAndPrint)(call,context,[operation],()=>"comment changed")};0&&(module.exports={run});
