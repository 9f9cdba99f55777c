var{base_errors__isTicketError:isTicketError}=require("./start.js");var MOST=48e3;var shortened=({id,type,time,subject,commit,
actor})=>({...{id,type,time,commit,actor},...subject===void 0?{}:{subject}});var size=events=>JSON.stringify(events).length;
function payloadOf(commit,events){const count=events.length;if(size(events)<=MOST)return{commit,count,truncated:false,events};
const short=events.map(shortened);let fit=short.length;while(size(short.slice(0,fit))>MOST)fit=Math.floor(fit/2);return{
commit,count,truncated:true,events:short.slice(0,fit)}}function byCommit(events){const groups=[];for(const event of events){
const last=groups.at(-1);if(last?.[0]?.commit===event.commit)last.push(event);else groups.push([event])}return groups}var LEASE_MS=10*
6e4;var MOST_ROUNDS=20;var EVENT_TYPE="git-ticket";async function send(run,events){const{api,inputs}=run;const commit=events[0]?.
commit??"";if(inputs.events.includes("dispatch"))await api.dispatch(EVENT_TYPE,{...payloadOf(commit,events)});if(inputs.
events.includes("webhook"))await(await Promise.resolve().then(()=>require("./action-events-webhook.js"))).sendWebhook(run,
events)}async function since({tickets,inputs},told){const events=[];const types=inputs.eventTypes.length===0?{}:{types:inputs.
eventTypes};let commits=0;for await(const event of tickets.events({since:told,...types})){if(events.at(-1)?.commit!==event.
commit)commits++;if(commits>inputs.eventsLimit)return{events,all:false};events.push(event)}return{events,all:true}}async function headNow({
tickets}){return(await tickets.pull()).remotes[0]?.commit??void 0}async function tryBegin(cursor,head,by){const stored=await cursor.
read();if(stored===void 0){const first=await cursor.move(void 0,{told:head,telling:null});return first===false?"lost":"n\
othing"}const{told,telling}=stored;if(told===head||telling!==null&&telling.until>Date.now())return"nothing";const lease={
to:head,by,until:Date.now()+LEASE_MS};const moved=await cursor.move(stored,{told,telling:lease});return moved===false?"l\
ost":moved}async function begin(run,cursor,head,by){for(let tries=0;tries<MOST_ROUNDS;tries++){const begun=await tryBegin(
cursor,head,by);if(begun!=="lost")return begun==="nothing"?void 0:begun}run.runner.note("notice","Other runs tell events\
 just now.");return void 0}async function eventsSince(run,stored){try{return await since(run,stored.told)}catch(error){if(!isTicketError(
error)||error.code!=="COMMIT_NOT_FOUND")throw error;run.runner.note("warning","The history of the tickets was rewritten:\
 events are told from its end on.");return{events:[],all:true}}}async function round(run,cursor,stored){const{events,all}=await eventsSince(
run,stored);const done=[];let told=stored.told;try{for(const group of byCommit(events)){await send(run,group);done.push(
...group);told=group[0]?.commit??told}if(all)told=stored.telling?.to??told}finally{await cursor.move(stored,{told,telling:null})}
return{done,all}}async function tellEvents(run){const{tickets,inputs,runner}=run;const by=`${runner.env["GITHUB_RUN_ID"]??
""}.${runner.env["GITHUB_RUN_ATTEMPT"]??""}.${process.pid}`;const cursor=await tickets.remoteCursor(inputs.eventsCursor);
const told=[];for(let rounds=0;rounds<MOST_ROUNDS;rounds++){const head=await headNow(run);const stored=head===void 0?void 0:
await begin(run,cursor,head,by);if(stored===void 0)break;const{done,all}=await round(run,cursor,stored);told.push(...done);
if(!all)break}return told}async function publishEvents(run){const{runner,inputs}=run;if(inputs.events.length===0||inputs.
dryRun)return;const events=await tellEvents(run);const{renderEvents}=await Promise.resolve().then(()=>require("./action-\
events-render-events.js"));runner.output("events-count",events.length);runner.output("events",events.slice(0,200));if(events.
length>0)await runner.summary(`${renderEvents(events)}
`)}module.exports={__proto__:null,publishEvents,tellEvents};
