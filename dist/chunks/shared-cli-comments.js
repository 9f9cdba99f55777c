var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(
to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{commentParts:()=>commentParts,commentsOfCall:()=>commentsOfCall});module.exports=
__toCommonJS(stdin_exports);var import_commands=require("./commands.js");function commentParts({comments}){return comments.
map(({id,body,redacted})=>({id,text:redacted?"(redacted)":body}))}async function commentsOfCall(call,context){const[named="",
...words]=call.operands;const ticket=await(0,import_commands.cli_ticket_parts__ticketOfWord)(call,named,context);const comments=(0,import_commands.cli_ticket_parts__partsOfWords)(
import_commands.domain_parts__COMMENT,ticket,commentParts(ticket),words);return{token:ticket.token,comments}}0&&(module.exports={commentParts,commentsOfCall});
