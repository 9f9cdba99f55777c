var{git_pack__buildPack:buildPack,git_pack__indexHead:indexHead,git_native_write_lock__withWriteLock:withWriteLock,git_native_maintain__maintain:maintain,
git_native_pack_leftovers__dropDeadKeep:dropDeadKeep,git_native_pack_leftovers__dropTemporary:dropTemporary,git_native_pack_leftovers__dropUnfinished:dropUnfinished,
git_native_pack_leftovers__holdsWords:holdsWords,git_native_pack_leftovers__isForeignKeep:isForeignKeep,git_native_pack_leftovers__isUnwrittenKeep:isUnwrittenKeep,
git_native_pack_leftovers__keepWords:keepWords,git_native_swap_ref__beginSwap:beginSwap,git_native_swap_ref__compareAndSwapRef:compareAndSwapRef,
git_native_process_id__processId:processId,git_native_write_failure__writeFailure:writeFailure,git_native_lock_file__tryCreate:tryCreate,
git_native_lock_file__tryLstat:tryLstat,git_native_lock_file__tryUnlink:tryUnlink,git_waiting__randomBetween:randomBetween,
git_waiting__randomName:randomName,git_waiting__sleep:sleep}=require("./git-write.js");require("./write.js");var{git_native_ticket_dir__syncDirectory:syncDirectory,
git_native_git_errors__unexpectedOutcome:unexpectedOutcome,git_names__oidLength:oidLength}=require("./tickets.js");require(
"./start.js");var{dirname,join}=require("node:path");var SETTINGS=["core.fsync=all","core.fsyncMethod=fsync","pack.write\
ReverseIndex=false"];var MOST_WAITS=40;var WAIT_MS=50;var MOST_TRIES=100;var MOST_PAUSE_MS=20;async function storePack(context,objects){
if(objects.length===0)return{release:async()=>void 0};const{objectFormat}=context.format;const words=keepWords(processId(
context.pid),randomName(context.random));const begun=await beginIndexPack(context,words);const bytes=buildPack(objectFormat,
objects);const name=Buffer.from(bytes.subarray(-oidLength(objectFormat)/2)).toString("hex");const base=join(context.objectsDir,
"pack",`pack-${name}`);const ours=()=>holdsWords(`${base}.keep`,words);try{await keepPack(context,{bytes,index:()=>indexHead(
objects),begun},base,words)}catch(error){if(ours())dropUnfinished(base);if(ours()||isUnwrittenKeep(`${base}.keep`))tryUnlink(
`${base}.keep`);throw error}syncDirectory(join(context.objectsDir,"pack"));return{release:async()=>ours()?tryUnlink(`${base}\
.keep`):void 0}}var beginIndexPack=({runner},words)=>runner.begin({args:["index-pack","--stdin","--threads=1",`--keep=${words}`],
settings:SETTINGS});async function keepPack(context,pack,base,words){for(let{begun}=pack,tries=1;;tries++,begun=await beginIndexPack(
context,words)){const outcome=await begun.finish(pack.bytes);if(outcome.code===0){await takeKeep(context,`${base}.keep`,
words);if(tryLstat(`${base}.idx`)!==void 0)return}else dropTemporary(dirname(base),pack.bytes,pack.index());const again=outcome.
code===0||/No such file or directory/.test(outcome.stderr);if(again&&tries<MOST_TRIES){await sleep(randomBetween(context.
random,0,MOST_PAUSE_MS));continue}const failure=writeFailure(outcome.stderr);throw failure??await unexpectedOutcome(context.
runner,"index-pack",outcome)}}async function takeKeep(context,path,words){try{for(let waits=0;waits<MOST_WAITS;waits++){
if(holdsWords(path,words)||tryCreate(path,`${words}
`)||isForeignKeep(path))return;if(!dropDeadKeep(context,path))await sleep(WAIT_MS)}}catch{}}function writer(context,config){
const begun=new Map;const take=update=>{const git=update&&begun.get(update);if(update!==void 0)begun.delete(update);return git};
return{storePack:async(objects,announced)=>{if(announced!==void 0)begun.set(announced,await beginSwap(context,announced));
const dismiss=async()=>void await take(announced)?.finish("").catch(()=>void 0);try{const{release}=await storePack(context,
objects);return{release:()=>Promise.all([release(),dismiss()]).then(()=>void 0)}}catch(error){await dismiss();throw error}},
compareAndSwapRef:update=>compareAndSwapRef(context,update,take(update)),withWriteLock:(body,whose)=>withWriteLock(context,
body,whose),maintain:()=>maintain(context,config)}}module.exports={writer};
