var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(
to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{badFileSystem:()=>badFileSystem,gitWouldFail:()=>gitWouldFail,systemFailure:()=>systemFailure,
unsupported:()=>unsupported});module.exports=__toCommonJS(stdin_exports);var import_start=require("./start.js");var WAY_OUT="\
Where git 2.32 or later is installed, it does this: open the repository without a file system of your own, and without G\
IT_TICKET_ENGINE=isomorphic.";function unsupported(feature,what,data={}){return new import_start.base_errors__TicketError(
"ENGINE_UNSUPPORTED","failed",`Without git this can't be done: ${what}.`,{data:{engine:"isomorphic",feature,...data},hint:WAY_OUT})}
function badFileSystem(reason){const message=`The file system that was given can't hold a repository: ${reason}.`;return new import_start.base_errors__TicketError(
"BAD_FILE_SYSTEM","usage",message,{data:{reason},hint:'Give one with the promises of node:fs, for example: import fs fro\
m "node:fs"; openTickets({ fs, gitdir })'})}var WORDS=new Map([["ENOSPC","No space left on device"],["EDQUOT","Disk quot\
a exceeded"],["EROFS","Read-only file system"],["EACCES","Permission denied"],["EPERM","Permission denied"],["EIO","Inpu\
t/output error"],["EFBIG","File too large"],["EMFILE","Too many open files"]]);function systemFailure(error){const code=error?.
code;const reason=typeof code==="string"?WORDS.get(code):void 0;if(reason===void 0)return void 0;const words=String(error.
message);return new import_start.base_errors__TicketError("STORE_WRITE_FAILED","failed",`It could not be written: ${reason}\
.`,{data:{reason,words},hint:"Nothing was changed. Make room or give access, then run the command again.",cause:error})}
function gitWouldFail(command,reason){return new import_start.base_errors__TicketError("GIT_FAILED","failed",`The reposi\
tory says no: ${reason}.`,{data:{command,exit:null,reason,version:null}})}0&&(module.exports={badFileSystem,gitWouldFail,systemFailure,unsupported});
