var{base_errors__TicketError:TicketError}=require("./start.js");var TRIES=3;var TARGET={urlEnv:"INPUT_WEBHOOK-URL",secretEnv:"\
INPUT_WEBHOOK-SECRET"};var pause=milliseconds=>new Promise(done=>{setTimeout(done,milliseconds)});async function sendWebhook({
tickets,runner},events){const allowPrivate=runner.env["GIT_TICKET_PRIVATE_WEBHOOKS"]==="1";let left=events;let why="";for(let tries=0;tries<
TRIES;tries++){if(tries>0)await pause(500*4**tries);const{count,failure}=await tickets.postEvents(left,{...TARGET,allowPrivate});
if(failure===void 0)return;left=left.slice(count);why=failure.message}const id=left[0]?.id??"";throw new TicketError("WE\
BHOOK_FAILED","remote",`The webhook did not take event ${id}: ${why}.`,{data:{id},hint:"What was not taken is told again\
 by the next run.",retryable:true})}module.exports={__proto__:null,sendWebhook};
