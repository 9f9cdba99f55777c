var{base_clock__isoOfMs:isoOfMs}=require("./write.js");var{base_errors__TicketError:TicketError,base_errors__isTicketError:isTicketError}=require(
"./start.js");var{afterFirst,namedSubscriber,namedSubscribers,putAt,readDead,stateOf,statePlace}=require("./shared-app-s\
ubscriber-room.js");var{orderCommits}=require("./shared-events-heap.js");var{checkTypes}=require("./shared-app-event-fil\
ter.js");var{dropNotice,forgetSubscriber,readState,swapState}=require("./shared-events-subscribers-notices.js");var{SINKS,
checkName,holdsPassword,isFaulty,isVariable,sectionOf,subscriberNames}=require("./shared-events-subscribers-subscriber.j\
s");var{sinceMoment}=require("./shared-app-moment.js");var{findCommit}=require("./shared-app-find-commit.js");var{isAbsolute}=require(
"node:path");var REMOTE=["url","urlEnv"];var ONLY={command:["command"],shell:["command"],path:["file"],url:["webhook","r\
edis","nats"],urlEnv:["webhook","redis","nats"],secretEnv:["webhook"],secretCredential:["webhook"],allowPrivate:["webhoo\
k"],format:["webhook"],topic:["redis","nats"]};var NAMES={types:"type",actors:"actor"};var isGiven=value=>value!==void 0&&
value!==false&&!(Array.isArray(value)&&value.length===0);function badSubscriber(problem,hint){return new TicketError("BA\
D_SUBSCRIBER","usage",problem,{hint})}var HINTS={command:"For example: git ticket subscribe add report command make repo\
rt",webhook:"For example: git ticket subscribe add shop webhook https://example.com/hook",file:"For example: git ticket \
subscribe add log file events.ndjson",redis:"For example: git ticket subscribe add stream redis redis://localhost:6379",
nats:"For example: git ticket subscribe add bus nats nats://localhost:4222"};var shownAddress=text=>text.replace(/^([a-z]*:\/\/)?.*@/is,
"$1\u2026@");function checkTarget({sink,command,path,url,urlEnv}){const hint=HINTS[sink];if(sink==="command"&&(command?.[0]??
"")==="")throw badSubscriber("A command has to be named.",hint);if(sink==="file"&&(path===void 0||!isAbsolute(path)))throw badSubscriber(
"A file has to be named, by its whole path.",hint);const isRemote=ONLY.url?.includes(sink)===true;const addresses=REMOTE.
filter(key=>isGiven({url,urlEnv}[key]));if(isRemote&&addresses.length!==1)throw badSubscriber("An address has to be give\
n, or the variable that holds it: one.",hint);if(isRemote&&url!==void 0&&!URL.canParse(url))throw badSubscriber(`${JSON.
stringify(shownAddress(url))} is no whole address.`,hint)}function checkSubscriber(given){const{sink,secretEnv=[],secretCredential}=given;
if(!SINKS.includes(sink))throw badSubscriber(`There is no sink ${JSON.stringify(sink)}.`,`Known: ${SINKS.join(", ")}.`);
for(const[key,sinks]of Object.entries(ONLY))if(isGiven(given[key])&&!sinks.includes(sink))throw badSubscriber(`A ${sink}\
 has no use for ${key}.`,HINTS[sink]);checkTarget(given);if(secretEnv.length+(secretCredential===void 0?0:1)>2)throw badSubscriber(
"More than two keys.","The new one, and the old one until all know it.");if(!secretEnv.every(isVariable))throw badSubscriber(
"What is to hold the key is no name of an environment variable.","The key itself is never written down: name the variabl\
e that holds it.");if(secretCredential!==void 0&&holdsPassword(secretCredential))throw badSubscriber("The address whose \
key git knows holds a password.","The key is the password: give it to git credential approve, and the address without it\
.")}function settingsOf(given){const{name,sink,from:_,...rest}=given;const settings=[];for(const[key,value]of Object.entries(
rest)){const variable=`${sectionOf(name)}.${NAMES[key]??key}`;if(!isGiven(value))continue;const values=Array.isArray(value)?
value:[value];for(const one of values)settings.push([variable,String(one)])}settings.push([`${sectionOf(name)}.sink`,sink]);
return settings}async function positionAt({repo,store},from){const head=await repo.readRef(store.ref);if(from==="beginni\
ng"||head===void 0)return{heads:[],within:null};const commits=orderCommits(await repo.graph({tips:[head]}));const time=sinceMoment(
from,store.now());if(time!==void 0){const at2=commits.findIndex(commit=>commit.time*1e3>=time);return afterFirst(commits,
at2<0?commits.length:at2)}const oid=await findCommit(store,head,from);const at=commits.findIndex(commit=>commit.oid===oid);
if(at<0)return{heads:[head],within:null};return afterFirst(commits,at)}function targetOf({sink,command,path,url,urlEnv,topic}){
if(sink==="command")return command.join(" ");if(sink==="file")return path??"";const host=url===void 0||!URL.canParse(url)?
"":new URL(url).host;const where=urlEnv===void 0?host:`$${urlEnv}`;return sink==="webhook"?where:`${where} ${topic}`}function statusOf({
paused},{stopped,failing},behind){if(paused)return"paused";if(stopped!==null)return"stopped";if(failing!==null)return"re\
trying";return behind===0?"up to date":"behind"}var UNKNOWN={...{sink:null,target:null,types:[],actors:[],query:null,attempts:null},
...{pause:null,timeout:null,heads:[],behind:0,delivered:0,last:null,next:null}};async function behindOf({repo},head,{heads}){
if(head===void 0)return 0;const there=await repo.readObjects(heads,{maxBytes:0});if(there.some(({kind})=>kind==="missing"))
return 1;return(await repo.history({tips:[head],exclude:heads})).length}async function reportOf(workspace,place,subscriber2){
const{name}=subscriber2;const dead=readDead(place,name).length;if(isFaulty(subscriber2))return{name,...UNKNOWN,status:"f\
aulty",error:subscriber2.fault,dead};const{state}=await stateOf(workspace,place,name);const head=await workspace.repo.readRef(
workspace.store.ref);const behind=await behindOf(workspace,head,state);const{sink,types,actors,query=null,attempts,pause,
timeout}=subscriber2;const{stopped,failing,heads,delivered,last}=state;return{...{name,sink,target:targetOf(subscriber2)},
status:statusOf(subscriber2,state,behind),error:stopped?.why??failing?.error??null,...{types,actors,query,attempts,pause:pause/
1e3,timeout:timeout/1e3},...{heads,behind,delivered,dead},last:last===null?null:isoOfMs(last),next:failing===null?null:isoOfMs(
failing.next)}}async function tryReport(workspace,place,subscriber2){try{return await reportOf(workspace,place,subscriber2)}catch(error){
if(!isTicketError(error))throw error;return reportOf(workspace,place,{name:subscriber2.name,fault:error.message})}}async function subscribers(workspace,names){
const found=namedSubscribers(await workspace.repo.wholeConfig(),names);if(found.length===0)return[];const place=statePlace(
workspace);const reports=[];for(const one of found)reports.push(await tryReport(workspace,place,one));return reports}async function subscriber(workspace,name){
return tryReport(workspace,statePlace(workspace),await namedSubscriber(workspace,name))}function exists(name){const message=`\
There is a subscriber ${name} already.`;return new TicketError("SUBSCRIBER_EXISTS","conflict",message,{data:{name},hint:`\
To see it: git ticket subscribe show ${name}. To have another one: git ticket subscribe remove ${name}`})}async function addSubscriber(workspace,given){
const{repo,store}=workspace;const{name,types=[],actors=[],query,from}=given;checkName(name);checkSubscriber(given);checkTypes(
types);if(subscriberNames(await repo.wholeConfig()).includes(name))throw exists(name);if(given.sink==="webhook"&&given.url!==
void 0){const{checkAddress}=await Promise.resolve().then(()=>require("./shared-events-sinks-address.js"));checkAddress({
name,allowPrivate:given.allowPrivate===true},new URL(given.url))}const{filterProblem}=await Promise.resolve().then(()=>require(
"./app-filter-problem.js"));await filterProblem(workspace,{types,actors,...query===void 0?{}:{query}});const place=statePlace(
workspace);const head=await repo.readRef(store.ref);const now={heads:head===void 0?[]:[head],within:null};const position=from===
void 0?now:await positionAt(workspace,from);forgetSubscriber(place,name);putAt(place,name,position,store.now());const add=settingsOf(
given).map(([variable,value])=>({kind:"add",name:variable,value}));await repo.editConfig([{kind:"drop",section:sectionOf(
name)},...add]);return subscriber(workspace,name)}function elsewhere(name){const message=`Subscriber ${name} does not st\
and in this repository's own configuration.`;return new TicketError("SUBSCRIBER_ELSEWHERE","usage",message,{data:{name},
hint:`To see where: git config --show-origin --get-regexp '^ticket-subscriber\\.${name}\\.'`})}async function removeSubscriber(workspace,name){
const{repo}=workspace;await namedSubscriber(workspace,name);await repo.editConfig([{kind:"drop",section:sectionOf(name)}]);
if(subscriberNames(await repo.wholeConfig()).includes(name))throw elsewhere(name);forgetSubscriber(statePlace(workspace),
name)}async function pauseSubscriber(workspace,name){await namedSubscriber(workspace,name);const variable=`${sectionOf(name)}\
.paused`;await workspace.repo.editConfig([{kind:"set",name:variable,value:"true"}]);return subscriber(workspace,name)}async function resumeSubscriber(workspace,name){
const{repo}=workspace;const variable=`${sectionOf(name)}.paused`;await namedSubscriber(workspace,name);await repo.editConfig(
[{kind:"unset",name:variable}]);if((await repo.wholeConfig()).get(variable)!==void 0)await repo.editConfig([{kind:"set",
name:variable,value:"false"}]);const place=statePlace(workspace);dropNotice(place.dir,name);for(let kept=readState(place,
name);kept!==void 0;kept=readState(place,name)){const state={...kept.state,stopped:null,failing:null,deadInARow:0};if(swapState(
place,name,kept.revision,state,true)!==void 0)break}return subscriber(workspace,name)}module.exports={__proto__:null,positionAt,
subscribers,subscriber,addSubscriber,removeSubscriber,pauseSubscriber,resumeSubscriber};
