var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(
to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{run:()=>run});module.exports=__toCommonJS(stdin_exports);var import_commands=require("./commands.js");
var import_start=require("./start.js");var import_base=require("./base.js");var import_shared_cli_comments=require("./shared-cli-comments.js");
async function replyOf(call,named,context){const word=call.text("reply-to");if(word===void 0)return{};const ticket=await(0,import_commands.cli_ticket_parts__ticketOfWord)(
call,named,context);return{replyTo:(0,import_commands.domain_parts__findPart)(import_commands.domain_parts__COMMENT,ticket.
shown,(0,import_shared_cli_comments.commentParts)(ticket),word)}}var run=async(call,context)=>{const[named="",...words]=call.
operands;const ids=(0,import_commands.cli_transact__idsOf)(call,[named]);const body=await(0,import_commands.cli_input__textOfWords)(
call,words,context);const reply=await replyOf(call,named,context);const operations=ids.map(id=>({op:"comment",id,body,...reply,
...(0,import_commands.cli_transact__preconditions)(call)}));return(0,import_commands.cli_transact__transactAndPrint)(call,
context,operations,()=>"commented")};0&&(module.exports={run});
