var{base_errors__TicketError:TicketError}=require("./start.js");function readOnlyInQuarantine(repo){const refuse=async()=>{
throw inQuarantine()};return{...repo,storePack:refuse,compareAndSwapRef:refuse,fetch:refuse}}function inQuarantine(){const message="\
A hook that judges a push can't write tickets: git keeps everything apart.";return new TicketError("IN_QUARANTINE","fail\
ed",message,{data:{variable:"GIT_QUARANTINE_PATH"},hint:"Reading works there. To write, use the hook post-receive, which\
 runs after the push."})}module.exports={__proto__:null,readOnlyInQuarantine};
