var{git_pack__buildPack:buildPack,git_pack__indexHead:indexHead,git_native_write_lock__withWriteLock:withWriteLock,git_native_maintain__maintain:maintain,
git_native_pack_leftovers__dropDeadKeep:dropDeadKeep,git_native_pack_leftovers__dropTemporary:dropTemporary,git_native_pack_leftovers__dropUnfinished:dropUnfinished,
git_native_pack_leftovers__holdsWords:holdsWords,git_native_pack_leftovers__isForeignKeep:isForeignKeep,git_native_pack_leftovers__isUnwrittenKeep:isUnwrittenKeep,
git_native_pack_leftovers__keepWords:keepWords,git_native_process_list__freeStaleLock:freeStaleLock,git_native_process_list__openNote:openNote,
git_native_process_id__processId:processId,git_native_write_failure__writeFailure:writeFailure,git_locked__refLocked:refLocked,
git_native_lock_file__lockAt:lockAt,git_native_lock_file__tryCreate:tryCreate,git_native_lock_file__tryLstat:tryLstat,git_native_lock_file__tryUnlink:tryUnlink,
git_waiting__randomBetween:randomBetween,git_waiting__randomName:randomName,git_waiting__sleep:sleep}=require("./git-wri\
te.js");require("./write.js");var{git_native_read_ref__readRef:readRef,git_native_read_ref__refPath:refPath,git_native_ticket_dir__syncDirectory:syncDirectory,
git_native_git_errors__plainWords:plainWords,git_native_git_errors__unexpectedOutcome:unexpectedOutcome,git_names__checkOid:checkOid,
git_names__checkRef:checkRef,git_names__oidLength:oidLength,git_names__zeroOid:zeroOid}=require("./tickets.js");var{base_errors__TicketError:TicketError}=require(
"./start.js");var{dirname,join}=require("node:path");var SETTINGS=["core.fsync=all","core.fsyncMethod=fsync","pack.write\
ReverseIndex=false"];var MOST_WAITS=40;var WAIT_MS=50;var MOST_TRIES=100;var MOST_PAUSE_MS=20;async function storePack(context,objects,whileStored=()=>void 0){
if(objects.length===0)return{release:async()=>void 0};const{objectFormat}=context.format;const words=keepWords(processId(
context.pid),randomName(context.random));const begun=await beginIndexPack(context,words);const bytes=buildPack(objectFormat,
objects);const name=Buffer.from(bytes.subarray(-oidLength(objectFormat)/2)).toString("hex");const base=join(context.objectsDir,
"pack",`pack-${name}`);const ours=()=>holdsWords(`${base}.keep`,words);try{const give=git=>git.finish(bytes,`	${name}
`);const stored=give(begun);whileStored();await keepPack(context,{bytes,index:()=>indexHead(objects),give,stored},base,words)}catch(error){
if(ours())dropUnfinished(base);if(ours()||isUnwrittenKeep(`${base}.keep`))tryUnlink(`${base}.keep`);throw error}syncDirectory(
join(context.objectsDir,"pack"));return{release:async()=>ours()?tryUnlink(`${base}.keep`):void 0}}var beginIndexPack=({runner},words)=>runner.
begin({args:["index-pack","--stdin","--threads=1",`--keep=${words}`],settings:SETTINGS});async function keepPack(context,pack,base,words){
const again=async()=>pack.give(await beginIndexPack(context,words));for(let{stored}=pack,tries=1;;tries++,stored=again()){
const outcome=await stored;if(outcome.code===0){await takeKeep(context,`${base}.keep`,words);if(tryLstat(`${base}.idx`)!==
void 0)return}else dropTemporary(dirname(base),pack.bytes,pack.index());const isGone=outcome.code===0||/No such file or directory/.
test(outcome.stderr);if(isGone&&tries<MOST_TRIES){await sleep(randomBetween(context.random,0,MOST_PAUSE_MS));continue}const failure=writeFailure(
outcome.stderr);throw failure??await unexpectedOutcome(context.runner,"index-pack",outcome)}}async function takeKeep(context,path,words){
try{for(let waits=0;waits<MOST_WAITS;waits++){if(holdsWords(path,words)||tryCreate(path,`${words}
`)||isForeignKeep(path))return;if(!dropDeadKeep(context,path))await sleep(WAIT_MS)}}catch{}}var{dirname:dirname2}=require(
"node:path");var{readFileSync}=require("node:fs");var LOCK_TIMEOUT_MS=250;var SETTINGS2=["core.fsync=all","core.fsyncMet\
hod=fsync",`core.filesRefLockTimeout=${LOCK_TIMEOUT_MS}`];var LOOK_MS=20;var beginSwap=(context,{message})=>context.runner.
begin({args:["update-ref","--create-reflog","-m",plainWords(message)||"ticket","--stdin","-z"],settings:SETTINGS2,hooks:true,
cwd:context.base});function lockPath(context,ref){return`${refPath(context,ref)}.lock`}async function talkSwap(context,update,git){
const{objectFormat,refStorage}=context.format;const next=checkOid(update.next??zeroOid(objectFormat),objectFormat);const old=checkOid(
update.expected??zeroOid(objectFormat),objectFormat);const{ref}=update;const words=`update ${ref}\0${next}\0${old}\0`;if(refStorage!==
"files")return{outcome:await git.finish(words),note:void 0,overtaken:false};const note=openNote(context,lockPath(context,
ref),next,git.pid);try{git.tell(`start\0${words}prepare\0`);const prepared=await isPrepared(git,lockPath(context,ref),update.
next);const overtaken=prepared&&await readRef(context,ref)!==update.expected;const last=overtaken?"abort":"commit";return{
outcome:await git.finish(`${last}\0`,`${last}: ok`),note,overtaken}}catch(error){await git.finish("abort\0").catch(()=>void 0);
note.remove();throw error}}async function isPrepared(git,lock,next){const answer=git.hears("prepare: ok");for(;;){const heard=await within(
answer,LOOK_MS);if(heard!==void 0||isHeld(lock,next))return heard??true}}function isHeld(lock,next){try{return readFileSync(
lock,"latin1").trimEnd()===(next??"")}catch{return false}}function within(answer,ms){return new Promise((done,fail)=>{const timer=setTimeout(
()=>done(void 0),ms);answer.then(done,fail).finally(()=>clearTimeout(timer))})}var MOST_TRIES2=7;async function compareAndSwapRef(context,update,begun){
if(!await isOpen(context,update,begun))return"lost";for(let waiting=begun,tries=1;;waiting=void 0,tries++){const git=waiting??
await beginSwap(context,update);const{outcome,note,overtaken}=await talkSwap(context,update,git);try{const result=overtaken?
"lost":await judge(context,update,outcome);if(result!==void 0)return result;await giveWay(context,update.ref,outcome,tries)}finally{
if(!wasKilled(outcome)||tryLstat(lockPath(context,update.ref))===void 0)note?.remove()}}}async function isOpen(context,{
ref,expected},begun){let open=false;try{checkRef(ref);if(await readRef(context,ref)!==expected)return false;await freeStaleLock(
context,lockPath(context,ref));open=true}finally{if(!open)await begun?.finish("")}return true}function wasKilled({code}){
return code===void 0||code>129}async function judge(context,{ref,next,expected},{code}){if(code===0){syncDirectory(dirname2(
refPath(context,ref)));return"updated"}const current=await readRef(context,ref);if(current===next)return"updated";return current===
expected?void 0:"lost"}async function giveWay(context,ref,outcome,tries){const{stderr}=outcome;const locked=/\.lock': File exists|cannot lock references|data is locked/.
test(stderr);if(!locked&&!wasKilled(outcome))throw await refusal(context,ref,outcome);const lock=lockPath(context,ref);const state=await freeStaleLock(
context,lock);if(tries>=MOST_TRIES2){throw state==="held"?refLocked(ref,lockAt(lock),context.now()):await refusal(context,
ref,outcome)}await sleep(randomBetween(context.random,2,40))}async function refusal(context,ref,outcome){const{stderr}=outcome;
if(/aborted by hook|hook declined/.test(stderr))return refRefused(ref,plainWords(stderr));return writeFailure(stderr)??await unexpectedOutcome(
context.runner,"update-ref",outcome)}function refRefused(ref,reason){const message=`The reference-transaction hook of th\
is repository refused to move ${ref}.`;return new TicketError("REF_REFUSED","failed",message,{data:{ref,reason}})}function writer(context,config){
const begun=new Map;const take=async update=>{const git=update&&begun.get(update);if(update!==void 0)begun.delete(update);
return git};return{storePack:async(objects,announced)=>{const begin=()=>{if(announced===void 0)return;const git=beginSwap(
context,announced);git.catch(()=>void 0);begun.set(announced,git)};const dismiss=async()=>{const git=await take(announced).
catch(()=>void 0);await git?.finish("").catch(()=>void 0)};try{const{release}=await storePack(context,objects,begin);return{
release:()=>Promise.all([release(),dismiss()]).then(()=>void 0)}}catch(error){await dismiss();throw error}},compareAndSwapRef:async update=>compareAndSwapRef(
context,update,await take(update)),withWriteLock:(body,whose)=>withWriteLock(context,body,whose),maintain:()=>maintain(context,
config)}}module.exports={__proto__:null,writer};
