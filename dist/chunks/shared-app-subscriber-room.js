var{git_waiting__randomName:randomName}=require("./git-write.js");var{base_similar__closest:closest,base_errors__TicketError:TicketError}=require(
"./start.js");var{movedTo,newState,newestRevision,readState,swapState}=require("./shared-events-subscribers-notices.js");
var{readSubscriber,subscriberNames}=require("./shared-events-subscribers-subscriber.js");var{readFileSync,renameSync,unlinkSync,
writeFileSync}=require("node:fs");var{join}=require("node:path");var fileOf=(dir,name)=>join(dir,`dead.${name}`);function readDead({
dir},name){try{const lines=readFileSync(fileOf(dir,name),"utf8").split("\n");return lines.flatMap(line=>line===""?[]:[JSON.
parse(line)])}catch(error){if(error.code==="ENOENT")return[];throw error}}function writeDead({dir,random},name,letters){
const path=fileOf(dir,name);if(letters.length===0){if(readDead({dir},name).length>0)unlinkSync(path);return}const temporary=join(
dir,`tmp.${randomName(random)}`);const lines=letters.map(letter=>`${JSON.stringify(letter)}
`);writeFileSync(temporary,lines.join(""),{flag:"wx",mode:384,flush:true});renameSync(temporary,path)}function putAside(place,name,letter){
const others=readDead(place,name).filter(({event})=>event.id!==letter.event.id);writeDead(place,name,[...others,letter])}
function statePlace({repo,store}){const dir=repo.localDir("subscribers");if(dir!==void 0)return{dir,random:store.random};
const message="There is no place to keep what subscribers were told.";throw new TicketError("SUBSCRIBERS_HOMELESS","auth",
message,{data:{dir:repo.commonDir},hint:`The folder ticket/subscribers in ${repo.commonDir} has to be yours, and writabl\
e.`})}function notFound(name,names){const near=closest(name,names);const known=names.length===0?"There is none yet.":`Kn\
own: ${names.join(", ")}.`;const message=`There is no subscriber ${JSON.stringify(name)}.`;return new TicketError("SUBSC\
RIBER_NOT_FOUND","notFound",message,{data:{name,names},hint:near===void 0?known:`Did you mean ${near}? ${known}`})}function namedSubscribers(config,names){
const known=subscriberNames(config);const unknown=names?.find(name=>!known.includes(name));if(unknown!==void 0)throw notFound(
unknown,known);return[...new Set(names??known)].map(name=>readSubscriber(config,name))}async function namedSubscriber({repo},name){
const[found]=namedSubscribers(await repo.wholeConfig(),[name]);if(found===void 0)throw notFound(name,[]);return found}async function stateOf({
repo,store},place,name){for(;;){const kept=readState(place,name);if(kept!==void 0)return kept;const head=await repo.readRef(
store.ref);const heads=head===void 0?[]:[head];swapState(place,name,0,newState({heads,within:null},store.now()),true)}}function putAt(place,name,position,now){
for(;;){const revision=newestRevision(place,name);const state=tryRead(place,name);const next=state===void 0?newState(position,
now):movedTo(state.state,position,now);if(swapState(place,name,revision,next,true)!==void 0)return}}async function takeSequence(workspace,place,name){
for(;;){const{revision,state}=await stateOf(workspace,place,name);const next={...state,sequence:state.sequence+2};if(swapState(
place,name,revision,next,true)!==void 0)return state.sequence+1}}function tryRead(place,name){try{return readState(place,
name)}catch{return void 0}}function afterCommit({heads,within},{oid,parents}){const left=heads.filter(head=>head!==oid&&
!parents.includes(head));return{heads:[...left,oid].sort(),within:within?.commit===oid?null:within}}function afterFirst(commits,count){
let position={heads:[],within:null};for(const commit of commits.slice(0,count))position=afterCommit(position,commit);return position}
var isAt=({heads,within},head)=>within===null&&heads.length===1&&heads[0]===head;var numberOf=id=>Number(id.slice(id.indexOf(
":")+1));module.exports={__proto__:null,readDead,writeDead,putAside,afterCommit,afterFirst,isAt,numberOf,statePlace,namedSubscribers,
namedSubscriber,stateOf,putAt,takeSequence};
