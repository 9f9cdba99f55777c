var{base_errors__TicketError:TicketError}=require("./start.js");var WAY_OUT="Where git 2.32 or later is installed, it do\
es this: open the repository without a file system of your own, and without GIT_TICKET_ENGINE=isomorphic.";function unsupported(feature,what,data={}){
return new TicketError("ENGINE_UNSUPPORTED","failed",`Without git this can't be done: ${what}.`,{data:{engine:"isomorphi\
c",feature,...data},hint:WAY_OUT})}function badFileSystem(reason){const message=`The file system that was given can't ho\
ld a repository: ${reason}.`;return new TicketError("BAD_FILE_SYSTEM","usage",message,{data:{reason},hint:'Give one with\
 the promises of node:fs, for example: import fs from "node:fs"; openTickets({ fs, gitdir })'})}var WORDS=new Map([["ENO\
SPC","No space left on device"],["EDQUOT","Disk quota exceeded"],["EROFS","Read-only file system"],["EACCES","Permission\
 denied"],["EPERM","Permission denied"],["EIO","Input/output error"],["EFBIG","File too large"],["EMFILE","Too many open\
 files"]]);function systemFailure(error){const code=error?.code;const reason=typeof code==="string"?WORDS.get(code):void 0;
if(reason===void 0)return void 0;const words=String(error.message);return new TicketError("STORE_WRITE_FAILED","failed",
`It could not be written: ${reason}.`,{data:{reason,words},hint:"Nothing was changed. Make room or give access, then run\
 the command again.",cause:error})}function gitWouldFail(command,reason){return new TicketError("GIT_FAILED","failed",`T\
he repository says no: ${reason}.`,{data:{command,exit:null,reason,version:null}})}module.exports={__proto__:null,unsupported,
badFileSystem,systemFailure,gitWouldFail};
