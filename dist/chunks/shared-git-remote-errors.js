var{base_errors__TicketError:TicketError}=require("./start.js");function denied(data){const message=`The remote ${data.remote}\
 does not let you in: ${data.reason||"permission denied"}.`;return new TicketError("REMOTE_DENIED","auth",message,{data:{
...data},hint:`See that git itself may: git ls-remote ${data.remote}. Nothing was lost; what you wrote stays here.`})}function unreachable(data,reason){
const message=`The remote ${data.remote} can't be reached: ${reason||"the connection ended"}.`;return new TicketError("R\
EMOTE_UNREACHABLE","failed",message,{data:{...data},hint:"Your tickets are as they were. Run the command again when the \
remote answers.",retryable:true})}function notThere(data){const message=`There is no repository at the remote ${data.remote}\
: ${data.reason}.`;return new TicketError("REMOTE_NOT_FOUND","notFound",message,{data:{...data},hint:"Check its address:\
 git remote -v. Some hosts also answer so where you may not read."})}function protocolRefused(data){const message=`Git d\
oes not go to ${data.remote}: ${data.reason}.`;return new TicketError("REMOTE_PROTOCOL","usage",message,{data:{...data},
hint:"Which protocols it may use is said by protocol.allow in git's configuration."})}function unfit(data){const message=`\
What the remote ${data.remote} sent is damaged or malicious: ${data.reason}.`;return new TicketError("REMOTE_INVALID","i\
nvalid",message,{data:{...data},hint:"Nothing of it was taken. Whoever runs the remote should look at it with git fsck -\
-strict."})}module.exports={__proto__:null,denied,unreachable,notThere,protocolRefused,unfit};
