var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(
to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{writeFailure:()=>writeFailure});module.exports=__toCommonJS(stdin_exports);
var import_tickets=require("./tickets.js");var import_start=require("./start.js");var REASONS=[/No space left on device|Disk quota exceeded|Read-only file system|Permission denied|Input\/output error|File too large|Too many open files/,
/insufficient permission|Out of diskspace|write error|fsync error|couldn't (?:write|set)|unable to (?:write|append)/];function writeFailure(stderr){
const reason=REASONS.map(words=>words.exec(stderr)?.[0]).find(found=>found!==void 0);if(reason===void 0)return void 0;return new import_start.base_errors__TicketError(
"STORE_WRITE_FAILED","failed",`Git could not write: ${reason}.`,{data:{reason,words:(0,import_tickets.git_damaged__plainWords)(
stderr)},hint:"Nothing was changed. Make room or give access, then run the command again."})}0&&(module.exports={writeFailure});
