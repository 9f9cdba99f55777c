require("./git-write.js");var{base_clock__isoOfMs:isoOfMs}=require("./write.js");require("./base.js");require("./documen\
ts.js");require("./tickets.js");var{base_errors__TicketError:TicketError}=require("./start.js");var{logAttempts,openSink,
readAttempts}=require("./shared-events-sinks-open-sink.js");var{sinkWorld}=require("./shared-app-sink-world.js");var{positionAt,
subscriber}=require("./shared-app-check-subscriber.js");var{namedSubscriber,namedSubscribers,putAt,readDead,statePlace,takeSequence,
writeDead}=require("./shared-app-subscriber-room.js");var{eventSource,testEvent}=require("./shared-app-events.js");require(
"./shared-events-heap.js");require("./shared-app-event-filter.js");require("./shared-events-event-types.js");require("./\
shared-store-document-changes.js");require("./shared-domain-value-changes.js");require("./shared-events-subscribers-noti\
ces.js");var{isFaulty}=require("./shared-events-subscribers-subscriber.js");require("./shared-domain-changes.js");var{viewHead}=require(
"./shared-app-view.js");require("./shared-app-moment.js");require("./shared-app-find-commit.js");require("./shared-store\
-document-pairs.js");function faulty(name,fault){const message=`The configuration of subscriber ${name} can't be underst\
ood: ${fault}.`;return new TicketError("SUBSCRIBER_FAULTY","usage",message,{data:{name,fault},hint:`To see it: git confi\
g --get-regexp '^ticket-subscriber\\.${name}\\.'`})}async function soundSubscriber(workspace,name){const found=await namedSubscriber(
workspace,name);if(isFaulty(found))throw faulty(name,found.fault);return found}async function replayEvents(workspace,name,from){
await soundSubscriber(workspace,name);const position=await positionAt(workspace,from);putAt(statePlace(workspace),name,position,
workspace.store.now());return subscriber(workspace,name)}async function withSink(workspace,one,body){const{config}=await viewHead(
workspace);const sink=await openSink(one,sinkWorld(workspace,config.prefix));try{return await body(sink)}finally{await sink.
close()}}async function testSubscriber(workspace,name,signal=new AbortController().signal){const{store,repo}=workspace;const one=await soundSubscriber(
workspace,name);const{snapshot}=await viewHead(workspace);const source=await eventSource(workspace);const{email}=await repo.
identity("author");const event=await testEvent(store,source,snapshot.commit,name,email);return withSink(workspace,one,async sink=>{
const sequence=await takeSequence(workspace,statePlace(workspace),name);const{failure}=await sink.deliver([{event,sequence}],
signal);const outcome=failure===void 0?"delivered":"failed";return{subscriber:name,event,outcome,error:failure?.message??
null}})}var isWanted=events=>({event:{id}})=>events===void 0||events.some(start=>id.startsWith(start));async function tryAgain(workspace,place,name,sink,{
event,attempts}){const{store}=workspace;const sequence=await takeSequence(workspace,place,name);const begin=store.now();
const{signal}=new AbortController;const{failure}=await sink.deliver([{event,sequence}],signal);const at=store.now();const error=failure?.
message??null;const tried={at,event:event.id,type:event.type,subject:event.subject??null};const outcome=failure===void 0?
"delivered":"dead";logAttempts(place.dir,name,[{...tried,attempt:attempts+1,outcome,ms:at-begin,error}]);const left=error===
null?[]:[{event,attempts:attempts+1,at,error}];const told=error===null?"delivered":"failed";return{left,redelivery:{subscriber:name,
event,outcome:told,error}}}async function redeliverTo(workspace,one,{events,drop=false}){const place=statePlace(workspace);
const{name}=one;const letters=readDead(place,name);const wanted=letters.filter(isWanted(events));if(wanted.length===0)return[];
let left=letters;const without=letter=>{left=left.filter(({event})=>event.id!==letter.event.id)};if(drop){for(const letter of wanted)
without(letter);writeDead(place,name,left);return wanted.map(({event})=>({subscriber:name,event,outcome:"dropped",error:null}))}
return withSink(workspace,one,async sink=>{const done=[];for(const letter of wanted){const tried=await tryAgain(workspace,
place,name,sink,letter);without(letter);left=[...left,...tried.left];writeDead(place,name,left);done.push(tried.redelivery)}
return done})}function busy(name){const message=`Another process is telling subscriber ${name} just now.`;return new TicketError(
"SUBSCRIBER_BUSY","conflict",message,{data:{name},hint:"Run the command again when it is done.",retryable:true})}async function redeliverEvents(workspace,options){
const{repo}=workspace;const chosen=namedSubscribers(await repo.wholeConfig(),options.subscribers);const done=[];for(const one of chosen){
if(isFaulty(one))throw faulty(one.name,one.fault);let ran=false;await repo.withTurn(`publish-${one.name}`,async()=>{if(!ran)
done.push(...await redeliverTo(workspace,one,options));ran=true});if(!ran)throw busy(one.name)}return done}var DEFAULT_LIMIT=50;
async function deliveries(workspace,{subscribers,limit=DEFAULT_LIMIT,failed=false}){const chosen=namedSubscribers(await workspace.
repo.wholeConfig(),subscribers);if(chosen.length===0)return[];const{dir}=statePlace(workspace);const all=chosen.flatMap(
({name})=>readAttempts(dir,name).map(attempt=>({...attempt,subscriber:name})));return all.filter(({outcome})=>!failed||outcome!==
"delivered").sort((a,b)=>a.at-b.at).slice(-limit).map(({subscriber:name,at,...rest})=>({subscriber:name,at:isoOfMs(at),...rest}))}
module.exports={__proto__:null,deliveries,redeliverEvents,replayEvents,testSubscriber};
