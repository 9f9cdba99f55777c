var{git_waiting__randomName:randomName}=require("./git-write.js");var{base_checksum__checksumOfText:checksumOfText}=require(
"./tickets.js");var{base_errors__TicketError:TicketError}=require("./start.js");var{readdirSync,unlinkSync,writeFileSync}=require(
"node:fs");var{join}=require("node:path");var START="stopped.";function leaveNotice(dir,name){try{writeFileSync(join(dir,
START+name),"",{mode:384})}catch{}}function takeNotices(dir){try{const names=readdirSync(dir).filter(file=>file.startsWith(
START));return names.flatMap(file=>{unlinkSync(join(dir,file));return[file.slice(START.length)]})}catch{return[]}}function dropNotice(dir,name){
try{unlinkSync(join(dir,START+name))}catch{}}var{closeSync,fsyncSync,linkSync,openSync,readdirSync:readdirSync2,readFileSync,
unlinkSync:unlinkSync2,writeSync}=require("node:fs");var{join:join2}=require("node:path");function newState(position,now){
const quiet={failing:null,deadInARow:0,stopped:null,delivered:0,last:null};return{...position,sequence:now,...quiet}}function movedTo(state,position,now){
const sequence=Math.max(state.sequence+1,now);return{...state,...position,sequence,failing:null,deadInARow:0}}var sumOf=text=>checksumOfText(
text).toString(16).padStart(8,"0");function encodeState(state){const text=JSON.stringify(state);return`${sumOf(text)}
${text}
`}function decodeState(kept){const[sum,text=""]=kept.split("\n");return sum===sumOf(text)?JSON.parse(text):void 0}var TRIES=20;
function revisions(dir,name){const start=`state.${name}.`;return readdirSync2(dir).filter(file=>file.startsWith(start)&&
/^\d+$/.test(file.slice(start.length))).map(file=>Number(file.slice(start.length))).sort((a,b)=>b-a)}var fileOf=(dir,name,revision)=>join2(
dir,`state.${name}.${revision}`);function tryUnlink(path){try{unlinkSync2(path)}catch{}}var isMissing=error=>error.code===
"ENOENT";function damaged(name){const message=`What subscriber ${name} was told last can't be read.`;return new TicketError(
"SUBSCRIBER_STATE_DAMAGED","invalid",message,{data:{name},hint:`Say where it goes on: git ticket events replay --subscri\
ber ${name} --from COMMIT`})}function readState({dir},name){for(let tries=0;tries<TRIES;tries++){const[revision]=revisions(
dir,name);if(revision===void 0)return void 0;try{const state=decodeState(readFileSync(fileOf(dir,name,revision),"utf8"));
if(state===void 0)throw damaged(name);return{revision,state}}catch(error){if(!isMissing(error))throw error}}throw damaged(
name)}function writeNew(path,text,durable){const file=openSync(path,"wx",384);try{writeSync(file,text);if(durable)fsyncSync(
file)}finally{closeSync(file)}}function swapState({dir,random},name,after,state,durable){const revision=after+1;const path=fileOf(
dir,name,revision);const temporary=join2(dir,`tmp.${randomName(random)}`);writeNew(temporary,encodeState(state),durable);
try{linkSync(temporary,path)}catch(error){if(error.code==="EEXIST")return void 0;throw error}finally{tryUnlink(temporary)}
const[newest=revision,...older]=revisions(dir,name);const isForgotten=after>0&&!older.includes(after);if(newest>revision||
isForgotten){tryUnlink(path);return void 0}for(const old of older)tryUnlink(fileOf(dir,name,old));return revision}function newestRevision({
dir},name){return revisions(dir,name)[0]??0}function forgetSubscriber({dir},name){const own=[`log.${name}`,`log.${name}.\
old`,`dead.${name}`,`stopped.${name}`];const states=revisions(dir,name).map(revision=>fileOf(dir,name,revision));for(const path of[
...own.map(file=>join2(dir,file)),...states.reverse()])tryUnlink(path)}module.exports={__proto__:null,leaveNotice,takeNotices,
dropNotice,newState,movedTo,readState,swapState,newestRevision,forgetSubscriber};
