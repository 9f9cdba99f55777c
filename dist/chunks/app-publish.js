require("./git-write.js");var{base_clock__isoOfMs:isoOfMs}=require("./write.js");require("./base.js");require("./documen\
ts.js");require("./tickets.js");var{base_errors__isTicketError:isTicketError}=require("./start.js");var{logAttempts,openSink}=require(
"./shared-events-sinks-open-sink.js");var{sinkWorld}=require("./shared-app-sink-world.js");var{afterCommit,isAt,namedSubscribers,
numberOf,putAside,stateOf,statePlace}=require("./shared-app-subscriber-room.js");var{eventSource,logReset,lostFrom,tellHistory}=require(
"./shared-app-events.js");var{orderCommits}=require("./shared-events-heap.js");var{readyFilter}=require("./shared-app-ev\
ent-filter.js");require("./shared-events-event-types.js");require("./shared-store-document-changes.js");require("./share\
d-domain-value-changes.js");var{leaveNotice,readState,swapState}=require("./shared-events-subscribers-notices.js");var{isFaulty}=require(
"./shared-events-subscribers-subscriber.js");require("./shared-domain-changes.js");var{viewHead}=require("./shared-app-v\
iew.js");require("./shared-app-moment.js");require("./shared-app-find-commit.js");require("./shared-store-document-pairs\
.js");var LONGEST_MS=36e5;var LONGEST_ASKED_MS=864e5;function chance(random){const[high=0,low=0]=random(2);return(high*256+
low)/65536}function backOff(attempts,pause,asked,random){const whole=Math.min(LONGEST_MS,pause*2**Math.min(attempts-1,30));
const some=whole*(.5+chance(random)/2);return Math.round(Math.max(some,Math.min(asked??0,LONGEST_ASKED_MS)))}var MOST_DEAD=3;
function afterDelivery(state,place,count,now){const delivered=state.delivered+count;return{...state,...place,failing:null,
deadInARow:0,delivered,last:now}}function afterFailure(state,{attempts:most,pause},{event,place,failure},{now,random}){const before=state.
failing?.event===event.id?state.failing.attempts:0;const attempts=before+1;const{message,gone,retryAfter}=failure;if(gone===
true)return{state:{...state,stopped:{at:now,why:message}},attempts,dead:false};if(attempts<most){const next=now+backOff(
attempts,pause,retryAfter,random);const failing={event:event.id,attempts,next,error:message};return{state:{...state,failing},
attempts,dead:false}}const deadInARow=state.deadInARow+1;const why=`${deadInARow} events in a row could not be delivered\
: ${message}`;const stopped=deadInARow<MOST_DEAD?null:{at:now,why};return{state:{...state,...place,failing:null,deadInARow,
stopped},attempts,dead:true}}function attemptOf({begin,end},{event},attempt,outcome,error){const{id,type,subject=null}=event;
return{at:end,event:id,type,subject,attempt,outcome,ms:end-begin,error}}function recordDelivered(given){const{state,steps,
result,end}=given;const delivered=steps.slice(0,result.count);const last=delivered.at(-1);if(last===void 0)return{state,
log:[]};const{failing}=state;const log=delivered.map(({parcel})=>{const before=failing?.event===parcel.event.id?failing.
attempts:0;return attemptOf(given,parcel,before+1,"delivered",null)});return{state:afterDelivery(state,last.after,delivered.
length,end),log}}function recordFailed(given,before,{parcel,after},failure,rest){const{subscriber,end,random}=given;const{
event}=parcel;const{message}=failure;const what={event,place:after,failure};const{state,attempts,dead}=afterFailure(before.
state,subscriber,what,{now:end,random});const attempt=attemptOf(given,parcel,attempts,dead?"dead":"failed",message);return{
state,rest:dead?rest.slice(1):rest,log:[...before.log,attempt],dead:dead?{event,attempts,at:end,error:message}:void 0}}function recordTry(given){
const{steps,result}=given;const done=recordDelivered(given);const rest=steps.slice(result.count);const[first]=rest;if(result.
failure===void 0||first===void 0)return{...done,rest,dead:void 0};return recordFailed(given,done,first,result.failure,rest)}
async function reset({store,source},{sequence},head,lost){const event=await logReset(store,source,head,lost);return{parcel:{
event,sequence},after:{heads:[head],within:null,sequence:sequence+1}}}async function*stepsTo(telling,from,head){const{store,
source}=telling;const lost=await lostFrom(store,head,from.heads);if(lost.length>0){yield await reset(telling,from,head,lost);
return}const commits=orderCommits(await store.repo.graph({tips:[head],exclude:from.heads}));const history={commits,from:0,
to:commits.length,source,isWanted:()=>true};let at=from;for await(const part of tellHistory(store,history)){yield*stepsIn(
telling,at,part);if(!part.complete)continue;at={...afterCommit(at,part.commit),sequence:at.sequence+1};yield{parcel:void 0,
after:at}}}function*stepsIn({matches,onProblem},at,{commit,told:told2,problems}){for(const problem of problems)onProblem(
problem);const begun=at.within?.commit===commit.oid?at.within.next:0;for(const one of told2){const{event}=one;const n=numberOf(
event.id);if(n<begun||!matches(one))continue;const within={commit:commit.oid,next:n+1};yield{parcel:{event,sequence:at.sequence},
after:{...at,within}}}}var isEvent=step=>step.parcel!==void 0;async function*batches(steps,most){let batch=[];let passed;
for await(const step of steps){passed=isEvent(step)?void 0:step.after;if(isEvent(step))batch.push(step);if(batch.length<
most)continue;yield{steps:batch,passed};batch=[]}yield{steps:batch,passed}}var NEVER_MS=2*864e5;var Deliveries=class{#with;#kept;#delivered=0;#dead=0;#atOnce;constructor(given,kept){
this.#with=given;this.#kept=kept;this.#atOnce=given.atOnce}result(ending){const{failing,stopped}=this.#kept.state;return{
ending,delivered:this.#delivered,dead:this.#dead,failing,stopped}}async run(){for(;;){const way=await this.#look();if(way!==
"again")return way}}async#look(){const{telling,place,subscriber}=this.#with;const kept=readState(place,subscriber.name);
if(kept===void 0)return"removed";this.#kept=kept;const hindrance=await this.#hindrance();if(hindrance!==void 0)return hindrance;
const head=await telling.store.repo.readRef(telling.store.ref);return head===void 0||isAt(kept.state,head)?"done":this.#goTo(
head)}async#hindrance(){const{now,sleep:sleep2,until,signal}=this.#with;const{failing,stopped}=this.#kept.state;if(signal.
aborted)return"interrupted";if(stopped!==null)return"stopped";const next=failing?.next??0;const wait=next-now();const isDue=wait<=
0||wait>NEVER_MS||this.#atOnce;this.#atOnce=false;if(isDue)return void 0;if(next>until)return"waiting";await sleep2(wait,
signal);return signal.aborted?"interrupted":void 0}async#goTo(head){const{telling,sink}=this.#with;const steps=stepsTo(telling,
this.#kept.state,head);let moved=false;for await(const batch of batches(steps,sink.most)){moved||=batch.steps.length>0||
batch.passed!==void 0;const way=await this.#send(batch.steps);if(way!==void 0)return way;if(batch.passed===void 0)continue;
if(!this.#swap({...this.#kept.state,...batch.passed},true))return"again"}if(!moved)this.#swap({...this.#kept.state,heads:[
head],within:null},true);return"again"}async#send(all){let steps=all;while(steps.length>0){const rest=await this.#try(steps);
if(rest===void 0)return"again";steps=rest;const hindrance=await this.#hindrance();if(hindrance!==void 0)return hindrance}
return void 0}async#try(steps){const{sink,signal,now,subscriber,place}=this.#with;const{name}=subscriber;const begin=now();
const parcels=steps.map(({parcel})=>parcel);const{count,failure}=await sink.deliver(parcels,signal);const result=failure===
void 0||signal.aborted?{count}:{count,failure};const{random}=place;const{state}=this.#kept;const tried={subscriber,state,
steps,result,begin,end:now(),random};const recorded=recordTry(tried);const{dead,log,rest}=recorded;if(dead!==void 0)putAside(
place,name,dead);logAttempts(place.dir,name,log);this.#delivered+=count;if(dead!==void 0)this.#dead++;if(recorded.state===
state)return rest;const durable=sink.most>1||failure!==void 0;if(!this.#swap(recorded.state,durable))return void 0;if(recorded.
state.stopped!==null)leaveNotice(place.dir,name);return rest}#swap(state,durable){const{place,subscriber}=this.#with;const revision=swapState(
place,subscriber.name,this.#kept.revision,state,durable);if(revision!==void 0)this.#kept={revision,state};return revision!==
void 0}};async function deliver(given,kept){const deliveries=new Deliveries(given,kept);return deliveries.result(await deliveries.
run())}var nothing=(name,outcome)=>({...{name,outcome},...{delivered:0,dead:0,error:null,next:null}});function sleep(ms,signal){
return new Promise(done=>{const end=()=>{clearTimeout(timer);signal.removeEventListener("abort",end);done()};const timer=setTimeout(
end,ms);signal.addEventListener("abort",end);if(signal.aborted)end()})}async function tellingFor(workspace,view,{types,actors,
query}){const store={...workspace.store,trees:new Map};const filter={types,actors,...query===void 0?{}:{query}};const{matches}=await readyFilter(
workspace,view,filter);const unwanted=types.includes("!log.reset");return{store,source:await eventSource(workspace),matches:told2=>told2.
event.type==="log.reset"?!unwanted:matches(told2),onProblem:()=>void 0}}function told(name,{ending,delivered,dead,failing,
stopped}){return{name,outcome:ending,delivered,dead,error:stopped?.why??failing?.error??null,next:failing===null?null:isoOfMs(
failing.next)}}async function tellOne(workspace,view,subscriber,{atOnce=false,wait=0,signal}){const{name}=subscriber;const{
store,repo}=workspace;const telling=await tellingFor(workspace,view,subscriber);const sink=await openSink(subscriber,sinkWorld(
workspace,view.config.prefix));let published=nothing(name,"busy");try{await repo.withTurn(`publish-${name}`,async()=>{const place=statePlace(
workspace);const kept=await stateOf(workspace,place,name);const ending=signal??new AbortController().signal;const run=await deliver(
{...{place,subscriber,sink,telling,now:store.now,sleep,atOnce},...{until:store.now()+wait,signal:ending}},kept);const before=published;
const after=told(name,run);published={...after,delivered:before.delivered+after.delivered,dead:before.dead+after.dead}})}finally{
await sink.close()}return published}var isOfSystem=error=>error instanceof Error&&"syscall"in error;async function tryTellOne(workspace,view,subscriber,options){
const{name}=subscriber;if(isFaulty(subscriber))return{...nothing(name,"faulty"),error:subscriber.fault};if(subscriber.paused)
return nothing(name,"paused");try{return await tellOne(workspace,view,subscriber,options)}catch(error){if(isTicketError(
error)){const outcome=error.kind==="usage"||error.kind==="auth"?"faulty":"failed";return{...nothing(name,outcome),error:error.
message}}if(isOfSystem(error))return{...nothing(name,"failed"),error:error.message};throw error}}async function publish(workspace,options){
const{repo,store}=workspace;const chosen=namedSubscribers(await repo.wholeConfig(),options.names);if(chosen.length===0||
await repo.readRef(store.ref)===void 0)return{subscribers:chosen.map(({name})=>nothing(name,"done"))};const view=await viewHead(
workspace);const telling=chosen.map(one=>tryTellOne(workspace,view,one,options));return{subscribers:await Promise.all(telling)}}
module.exports={__proto__:null,publish,tellingFor};
