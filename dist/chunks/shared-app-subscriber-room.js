var{git_waiting__randomName:randomName}=require("./git-write.js");var{base_checksum__checksumOfText:checksumOfText}=require(
"./tickets.js");var{base_similar__closest:closest,base_errors__TicketError:TicketError}=require("./start.js");var{readSubscriber,
subscriberNames}=require("./shared-events-subscribers-subscriber.js");var{readFileSync,renameSync,unlinkSync,writeFileSync}=require(
"node:fs");var{join}=require("node:path");var fileOf=(dir,name)=>join(dir,`dead.${name}`);function readDead({dir},name){
try{const lines=readFileSync(fileOf(dir,name),"utf8").split("\n");return lines.flatMap(line=>line===""?[]:[JSON.parse(line)])}catch(error){
if(error.code==="ENOENT")return[];throw error}}function writeDead({dir,random},name,letters){const path=fileOf(dir,name);
if(letters.length===0){if(readDead({dir},name).length>0)unlinkSync(path);return}const temporary=join(dir,`tmp.${randomName(
random)}`);const lines=letters.map(letter=>`${JSON.stringify(letter)}
`);writeFileSync(temporary,lines.join(""),{flag:"wx",mode:384,flush:true});renameSync(temporary,path)}function putAside(place,name,letter){
const others=readDead(place,name).filter(({event})=>event.id!==letter.event.id);writeDead(place,name,[...others,letter])}
var{closeSync,fsyncSync,linkSync,openSync,readdirSync,readFileSync:readFileSync2,unlinkSync:unlinkSync2,writeSync}=require(
"node:fs");var{join:join2}=require("node:path");function newState(position,now){const quiet={failing:null,deadInARow:0,stopped:null,
delivered:0,last:null};return{...position,sequence:now,...quiet}}function movedTo(state,position,now){const sequence=Math.
max(state.sequence+1,now);return{...state,...position,sequence,failing:null,deadInARow:0}}var sumOf=text=>checksumOfText(
text).toString(16).padStart(8,"0");function encodeState(state){const text=JSON.stringify(state);return`${sumOf(text)}
${text}
`}function decodeState(kept){const[sum,text=""]=kept.split("\n");return sum===sumOf(text)?JSON.parse(text):void 0}var TRIES=20;
function revisions(dir,name){const start=`state.${name}.`;return readdirSync(dir).filter(file=>file.startsWith(start)&&/^\d+$/.
test(file.slice(start.length))).map(file=>Number(file.slice(start.length))).sort((a,b)=>b-a)}var fileOf2=(dir,name,revision)=>join2(
dir,`state.${name}.${revision}`);function tryUnlink(path){try{unlinkSync2(path)}catch{}}var isMissing=error=>error.code===
"ENOENT";function damaged(name){const message=`What subscriber ${name} was told last can't be read.`;return new TicketError(
"SUBSCRIBER_STATE_DAMAGED","invalid",message,{data:{name},hint:`Say where it goes on: git ticket events replay --subscri\
ber ${name} --from COMMIT`})}function readState({dir},name){for(let tries=0;tries<TRIES;tries++){const[revision]=revisions(
dir,name);if(revision===void 0)return void 0;try{const state=decodeState(readFileSync2(fileOf2(dir,name,revision),"utf8"));
if(state===void 0)throw damaged(name);return{revision,state}}catch(error){if(!isMissing(error))throw error}}throw damaged(
name)}function writeNew(path,text,durable){const file=openSync(path,"wx",384);try{writeSync(file,text);if(durable)fsyncSync(
file)}finally{closeSync(file)}}function swapState({dir,random},name,after,state,durable){const revision=after+1;const path=fileOf2(
dir,name,revision);const temporary=join2(dir,`tmp.${randomName(random)}`);writeNew(temporary,encodeState(state),durable);
try{linkSync(temporary,path)}catch(error){if(error.code==="EEXIST")return void 0;throw error}finally{tryUnlink(temporary)}
const[newest=revision,...older]=revisions(dir,name);const isForgotten=after>0&&!older.includes(after);if(newest>revision||
isForgotten){tryUnlink(path);return void 0}for(const old of older)tryUnlink(fileOf2(dir,name,old));return revision}function newestRevision({
dir},name){return revisions(dir,name)[0]??0}function forgetSubscriber({dir},name){const own=[`log.${name}`,`log.${name}.\
old`,`dead.${name}`,`stopped.${name}`];const states=revisions(dir,name).map(revision=>fileOf2(dir,name,revision));for(const path of[
...own.map(file=>join2(dir,file)),...states.reverse()])tryUnlink(path)}function statePlace({repo,store}){const dir=repo.
localDir("subscribers");if(dir!==void 0)return{dir,random:store.random};const message="There is no place to keep what su\
bscribers were told.";throw new TicketError("SUBSCRIBERS_HOMELESS","auth",message,{data:{dir:repo.commonDir},hint:`The f\
older ticket/subscribers in ${repo.commonDir} has to be yours, and writable.`})}function notFound(name,names){const near=closest(
name,names);const known=names.length===0?"There is none yet.":`Known: ${names.join(", ")}.`;const message=`There is no s\
ubscriber ${JSON.stringify(name)}.`;return new TicketError("SUBSCRIBER_NOT_FOUND","notFound",message,{data:{name,names},
hint:near===void 0?known:`Did you mean ${near}? ${known}`})}function namedSubscribers(config,names){const known=subscriberNames(
config);const unknown=names?.find(name=>!known.includes(name));if(unknown!==void 0)throw notFound(unknown,known);return[
...new Set(names??known)].map(name=>readSubscriber(config,name))}async function namedSubscriber({repo},name){const[found]=namedSubscribers(
await repo.wholeConfig(),[name]);if(found===void 0)throw notFound(name,[]);return found}async function stateOf({repo,store},place,name){
for(;;){const kept=readState(place,name);if(kept!==void 0)return kept;const head=await repo.readRef(store.ref);const heads=head===
void 0?[]:[head];swapState(place,name,0,newState({heads,within:null},store.now()),true)}}function putAt(place,name,position,now){
for(;;){const revision=newestRevision(place,name);const state=tryRead(place,name);const next=state===void 0?newState(position,
now):movedTo(state.state,position,now);if(swapState(place,name,revision,next,true)!==void 0)return}}async function takeSequence(workspace,place,name){
for(;;){const{revision,state}=await stateOf(workspace,place,name);const next={...state,sequence:state.sequence+2};if(swapState(
place,name,revision,next,true)!==void 0)return state.sequence+1}}function tryRead(place,name){try{return readState(place,
name)}catch{return void 0}}function afterCommit({heads,within},{oid,parents}){const left=heads.filter(head=>head!==oid&&
!parents.includes(head));return{heads:[...left,oid].sort(),within:within?.commit===oid?null:within}}function afterFirst(commits,count){
let position={heads:[],within:null};for(const commit of commits.slice(0,count))position=afterCommit(position,commit);return position}
var isAt=({heads,within},head)=>within===null&&heads.length===1&&heads[0]===head;var numberOf=id=>Number(id.slice(id.indexOf(
":")+1));module.exports={readDead,writeDead,putAside,readState,swapState,forgetSubscriber,afterCommit,afterFirst,isAt,numberOf,
statePlace,namedSubscribers,namedSubscriber,stateOf,putAt,takeSequence};
