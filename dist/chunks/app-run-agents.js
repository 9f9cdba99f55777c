var{app_cached_ids__listTickets:listTickets}=require("./reading.js");require("./write.js");require("./documents.js");var{
base_base32__base32OfBytes:base32OfBytes}=require("./base.js");require("./tickets.js");var{base_errors__TicketError:TicketError,
base_errors__isTicketError:isTicketError}=require("./start.js");var{handoff,release,renew}=require("./shared-app-claims.\
js");var{fail}=require("./shared-app-done.js");var{claimOf}=require("./shared-app-next.js");var{work}=require("./shared-\
app-work-result.js");var{chooser,placeOf,workAt}=require("./shared-app-ready.js");require("./shared-agents-work.js");var{
pause,pauseBefore}=require("./shared-agents-pauses.js");require("./shared-app-faults-by-ticket.js");function gathered(together,most){
const queue=[];let running=false;const answer=async group=>{const answers=await together(group.map(({asked})=>asked));for(const[
i,{resolve}]of group.entries())resolve(answers[i])};const doGroup=group=>answer(group).catch(error=>refused(group,error));
const refused=async(group,error)=>{const isOnes=isTicketError(error)&&!error.retryable;if(group.length>1&&isOnes)for(const one of group)
await doGroup([one]);else for(const{reject}of group)reject(error)};const run=async()=>{running=true;while(queue.length>0)
await doGroup(queue.splice(0,most));running=false};return asked=>new Promise((resolve,reject)=>{queue.push({asked,resolve,
reject});if(!running)void run()})}var{setMaxListeners}=require("node:events");var GONE=new Set([...["LEASE_LOST","TICKET\
_DELETED","TICKET_PURGED","TICKET_NOT_FOUND"]]);var LOST="lost";var LATE="late";var ENDED="ended";function heartbeat({desk,
renewMs},task,worker,onLost){let beating=Promise.resolve();const beat=async()=>{try{await desk.renew(task,worker)}catch(error){
if(isTicketError(error)&&GONE.has(error.code))onLost()}};const timer=setInterval(()=>{beating=beating.then(beat)},renewMs);
return async()=>{clearInterval(timer);await beating}}var messageOf=error=>error instanceof Error?error.message:String(error);
function abortedAs(reason,timeoutMs){if(reason===LOST)return{kind:"lost"};if(reason===ENDED)return{kind:"ended"};if(reason!==
LATE)return void 0;return{kind:"failed",why:`It took longer than ${(timeoutMs??0)/1e3} s.`}}async function tryTask(options,task,worker,attempt){
const{handle,timeoutMs,ending}=options;const control=new AbortController;const end=()=>control.abort(ENDED);if(ending.aborted)
end();ending.addEventListener("abort",end);const stop=heartbeat(options,task,worker,()=>control.abort(LOST));const timer=timeoutMs===
void 0?void 0:setTimeout(()=>control.abort(LATE),timeoutMs);try{const{signal}=control;const outcome=await handle(task,{worker,
attempt,lease:task.lease,signal});return abortedAs(signal.reason,timeoutMs)??outcome}catch(error){return abortedAs(control.
signal.reason,timeoutMs)??{kind:"failed",why:messageOf(error)}}finally{clearTimeout(timer);ending.removeEventListener("a\
bort",end);await stop()}}var LOOK_MS=2e3;var MOST_REPORTS=8;var REPORT_PAUSE_MS=250;var QUICK_MS=5e3;var Pool=class{#options;counts={
done:0,failed:0,lost:0,released:0,retried:0};trouble;#busy=0;#broken=false;#idle=0;#ahead=new Map;#finished=new AbortController;constructor(options){
this.#options=options}#tell(type,worker,task,more={}){const{id=null,shown=null,title=null}=task?.ticket??{};const{attempt=1,
ms=null,why=null}=more;const at=new Date(this.#options.now()).toISOString();try{this.#options.onEvent({type,at,worker,id,
shown,title,attempt,ms,why})}catch(error){this.trouble??={error};this.#broken=true}}async#report(worker,task,report){for(let tries=1;;tries++){
try{return{value:await report()}}catch(error){if(isTicketError(error)&&GONE.has(error.code))return this.#lose(worker,task);
if(!isTicketError(error)||!error.retryable||tries>=MOST_REPORTS){await this.#options.desk.release(task,worker).catch(()=>void 0);
throw error}}await pause(REPORT_PAUSE_MS*tries,this.#options.ending)}}#lose(worker,task){this.#count("lost",worker,task,
{});return void 0}#count(type,worker,task,more){this.counts[type]++;this.#tell(type,worker,task,more)}async#tryAgain(worker,task){
const{now,retries,backoffMs,chance,draining,ending}=this.#options;for(let attempt=1;;attempt++){this.#tell("started",worker,
task,{attempt});const begun=now();const tried=await tryTask(this.#options,task,worker,attempt);const ms=now()-begun;if(tried.
kind!=="failed"||attempt>retries)return{...tried,attempt,ms};this.counts.retried++;this.#tell("retry",worker,task,{attempt,
ms,why:tried.why});await this.#waitHolding(worker,task,pauseBefore(attempt+1,backoffMs,chance()));if(draining.aborted||ending.
aborted)return{kind:"ended",attempt,ms}}}async#waitHolding(worker,task,ms){const{desk,renewMs,draining,ending}=this.#options;
for(let left=ms;left>0&&!draining.aborted&&!ending.aborted;left-=renewMs){await desk.renew(task,worker).catch(()=>void 0);
await pause(Math.min(left,renewMs),draining,ending)}}async#workOn(worker,task){const{desk}=this.#options;const tried=await this.#tryAgain(
worker,task);const{attempt,ms}=tried;if(tried.kind==="lost")return this.#lose(worker,task);if(tried.kind==="ended"){const given=await this.#report(
worker,task,()=>desk.release(task,worker));if(given!==void 0)this.#count("released",worker,task,{attempt,ms});return void 0}
if(tried.kind==="failed"){const{why}=tried;const told=await this.#report(worker,task,()=>desk.fail(task,worker,why));if(told!==
void 0)this.#count("failed",worker,task,{attempt,ms,why});return void 0}const done=async wantsNext=>{const report={result:tried.
result,takesNext:wantsNext&&!this.#isEnding};const next=await this.#report(worker,task,()=>desk.done(task,worker,report));
if(next!==void 0)this.#count("done",worker,task,{attempt,ms});return next?.value};return ms<QUICK_MS?this.#goOn(worker,done):
done(true)}get#isEnding(){const{draining,ending}=this.#options;return draining.aborted||ending.aborted||this.#broken}async#goOn(worker,done){
const ahead=await this.#takeAhead(worker);if(ahead!==void 0){const wantsNext=this.#idle===0;this.#keepAhead(worker,this.#busily(
()=>done(wantsNext)));return ahead}const next=await this.#busily(()=>done(true));if(next!==void 0&&!this.#isEnding&&this.#idle===
0)this.#keepAhead(worker,this.#busily(()=>this.#take(worker)));return next}#keepAhead(worker,coming){const kept=coming.catch(
error=>{this.trouble??={error};this.#broken=true;return void 0});this.#ahead.set(worker,kept);void kept.then(()=>this.#wake())}async#takeAhead(worker){
const kept=this.#ahead.get(worker);this.#ahead.delete(worker);return kept}async#take(worker){try{return await this.#options.
desk.next(worker)}catch(error){if(isTicketError(error)&&error.retryable)return void 0;throw error}}#wake(){const finished=this.#finished;
this.#finished=new AbortController;finished.abort()}async#busily(body){this.#busy++;try{return await body()}finally{this.#busy--}}async#look(worker,wasIdle){
const{draining,ending,waits}=this.#options;const finished=this.#finished.signal;const task=await this.#busily(()=>this.#take(
worker));if(task!==void 0)return task;if(!wasIdle)this.#tell("idle",worker,void 0);if(this.#busy===0&&!waits)return false;
this.#idle++;await pause(LOOK_MS,finished,draining,ending);this.#idle--;return true}async work(worker){const{desk}=this.#options;
let task=await this.#busily(()=>desk.resume(worker));if(task!==void 0)this.#tell("resumed",worker,task);let idle=false;while(!this.#isEnding){
task??=await this.#takeAhead(worker);const found=task??await this.#look(worker,idle);if(found===false)break;idle=found===
true;task=void 0;if(found===true)continue;task=await this.#busily(()=>this.#workOn(worker,found));this.#wake()}for(const left of[
task,await this.#takeAhead(worker)])if(left!==void 0)await this.#report(worker,left,()=>desk.release(left,worker))}async workOrBreak(worker){
try{await this.work(worker)}catch(error){this.#broken=true;throw error}finally{this.#wake()}}};async function runPool(options){
const begun=options.now();const pool=new Pool(options);setMaxListeners(0,options.draining,options.ending);const ended=await Promise.
allSettled(options.workers.map(w=>pool.workOrBreak(w)));for(const one of ended)if(one.status==="rejected")throw one.reason;
if(pool.trouble!==void 0)throw pool.trouble.error;return{...pool.counts,ms:options.now()-begun}}async function claimedBy(workspace,by){
const where={kind:"field",field:"claimed-by",any:[{op:"is",value:by}]};const{tickets}=await listTickets(workspace,{where});
return tickets.filter(({claim})=>claim?.by===by)}async function readyIds(workspace,view,query,closing,count){if(count===
0)return[];const choice=await chooser(workspace,count,closing);return workAt(workspace,placeOf(view),query,source=>choice(
source).candidates.map(({n})=>source.work.idOf(n)))}function reportOf({report}){if(report===void 0)return[];const{id,lease,
result}=report;const said=result===void 0||result.trim()===""?[]:[result];return[...said.map(body=>({op:"comment",id,body,
ifLease:lease})),{op:"close",id,ifLease:lease},{op:"release",id,ifLease:lease}]}async function workMany(workspace,wishes,how){
const{query,confirm}=how;let given=new Map;const result=await work(workspace,async view=>{const closing=wishes.flatMap(({
report})=>report?.id??[]);const wanting=wishes.filter(({takesNext})=>takesNext);const ids=await readyIds(workspace,view,
query,closing,wanting.length);given=new Map(ids.flatMap((id,i)=>wanting[i]?[[wanting[i],id]]:[]));const claims=[...given].
map(([{by},id])=>claimOf(id,by,how));return{operations:[...wishes.flatMap(reportOf),...claims]}},confirm===void 0?{}:{confirm});
const taken=new Map(result.tickets.map(ticket=>[ticket.id,ticket]));return wishes.map(wish=>taken.get(given.get(wish)??"")??
null)}var USUAL_SECONDS=300;var MOST_WORKERS=256;var taskOf=ticket=>ticket===null||ticket.claim===null?void 0:{ticket,lease:ticket.
claim.lease};function deskOf(workspace,options){const{query,confirm,seconds=USUAL_SECONDS}=options;const how={seconds,...confirm===
void 0?{}:{confirm}};const wanted=query===void 0?{}:{query};const ask=gathered(wishes=>workMany(workspace,wishes,{...how,
...wanted}),MOST_WORKERS);const held=(task,by)=>({by,lease:task.lease,...how});return{next:async by=>taskOf(await ask({by,
report:void 0,takesNext:true})),resume:async by=>{const[mine]=await claimedBy(workspace,by);if(mine===void 0)return void 0;
const{tickets}=await handoff(workspace,mine.id,{to:by,by,...how});return taskOf(tickets[0]??null)},renew:async(task,by)=>void await renew(
workspace,[task.ticket.id],held(task,by)),done:async({ticket:{id},lease},by,{result,takesNext})=>taskOf(await ask({by,report:{
id,lease,result},takesNext})),fail:async(task,by,why)=>void await fail(workspace,task.ticket.id,{...held(task,by),why}),
release:async(task,by)=>void await release(workspace,[task.ticket.id],held(task,by))}}function checkWorkers(workers){if(Number.
isInteger(workers)&&workers>=1&&workers<=MOST_WORKERS)return workers;throw new TicketError("BAD_OPTION_VALUE","usage",`T\
here can be 1 to ${MOST_WORKERS} workers.`,{data:{workers},hint:"For example: workers 4."})}async function runAgents(workspace,options){
const{store}=workspace;const count=checkWorkers(options.workers??1);const agent=options.agent??`agent-${base32OfBytes(store.
random(5),8).slice(0,6)}`;const workers=Array.from({length:count},(_,i)=>`${agent}-${i+1}`);const handle=async(task,attempt)=>{
const result=await options.handler(task.ticket,attempt);return{kind:"done",result:typeof result==="string"?result:void 0}};
const never=new AbortController().signal;const summary=await runPool({...{workers,desk:deskOf(workspace,options),handle,
now:store.now},renewMs:(options.seconds??USUAL_SECONDS)*1e3/3,retries:options.retries??0,backoffMs:options.backoffMs??1e3,
timeoutMs:options.timeoutMs,waits:options.waits??false,draining:options.signal??never,ending:options.endSignal??workspace.
ending?.signal??never,chance:()=>(store.random(1)[0]??0)/255,onEvent:options.onEvent??(()=>void 0)});return{...summary,workers}}
module.exports={__proto__:null,runAgents};
