var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(
to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{denied:()=>denied,notThere:()=>notThere,protocolRefused:()=>protocolRefused,
unfit:()=>unfit,unreachable:()=>unreachable});module.exports=__toCommonJS(stdin_exports);var import_start=require("./start.js");
function denied(data){const message=`The remote ${data.remote} does not let you in: ${data.reason||"permission denied"}.`;
return new import_start.base_errors__TicketError("REMOTE_DENIED","auth",message,{data:{...data},hint:`See that git itsel\
f may: git ls-remote ${data.remote}. Nothing was lost; what you wrote stays here.`})}function unreachable(data,reason){const message=`\
The remote ${data.remote} can't be reached: ${reason||"the connection ended"}.`;return new import_start.base_errors__TicketError(
"REMOTE_UNREACHABLE","failed",message,{data:{...data},hint:"Your tickets are as they were. Run the command again when th\
e remote answers.",retryable:true})}function notThere(data){const message=`There is no repository at the remote ${data.remote}\
: ${data.reason}.`;return new import_start.base_errors__TicketError("REMOTE_NOT_FOUND","notFound",message,{data:{...data},
hint:"Check its address: git remote -v. Some hosts also answer so where you may not read."})}function protocolRefused(data){
const message=`Git does not go to ${data.remote}: ${data.reason}.`;return new import_start.base_errors__TicketError("REM\
OTE_PROTOCOL","usage",message,{data:{...data},hint:"Which protocols it may use is said by protocol.allow in git's config\
uration."})}function unfit(data){const message=`What the remote ${data.remote} sent is damaged or malicious: ${data.reason}\
.`;return new import_start.base_errors__TicketError("REMOTE_INVALID","invalid",message,{data:{...data},hint:"Nothing of \
it was taken. Whoever runs the remote should look at it with git fsck --strict."})}0&&(module.exports={denied,notThere,protocolRefused,unfit,unreachable});
