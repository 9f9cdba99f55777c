var{base_runtime__requireBeside:requireBeside,base_errors__TicketError:TicketError}=require("./start.js");function missing({
name,sink},module2,cause){const message=`Subscriber ${name} needs the package ${module2}.`;return new TicketError("PEER_\
MISSING","failed",message,{data:{name,sink,package:module2},hint:`Install it where git-ticket is: npm install ${module2}\
, with -g where git-ticket was installed so.`,cause})}function peer(subscriber,module2){try{return requireBeside(module2)}catch(error){
throw missing(subscriber,module2,error)}}function checkNoPassword({name,urlEnv},url){if(urlEnv!==void 0||url.password===
"")return;const message=`Subscriber ${name} is not called: its address holds a password.`;throw new TicketError("ADDRESS\
_REFUSED","usage",message,{data:{name},hint:`Put the address into the environment, and name the variable: git config tic\
ket-subscriber.${name}.urlEnv VARIABLE`})}async function inTime(work,ms){let timer;const late=new Promise((_,fail)=>{timer=
setTimeout(()=>fail(new Error(`it did not answer within ${ms/1e3} s`)),ms)});try{return await Promise.race([work,late])}finally{
clearTimeout(timer);work.catch(()=>void 0)}}module.exports={__proto__:null,peer,checkNoPassword,inTime};
