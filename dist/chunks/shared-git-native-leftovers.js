var{git_native_write_lock__isAbandoned:isAbandoned,git_native_maintain__readOwner:readOwner,git_native_pack_leftovers__dropDeadKeep:dropDeadKeep,
git_native_pack_leftovers__parseKeepWords:parseKeepWords,git_native_process_list__freeStaleLock:freeStaleLock,git_native_process_list__isStaleLock:isStaleLock,
git_native_process_list__sweepNotes:sweepNotes,git_native_process_id__stateOf:stateOf,git_native_lock_file__removeStale:removeStale,
git_native_lock_file__tryLstat:tryLstat}=require("./git-write.js");var{git_native_read_ref__refPath:refPath,git_native_ticket_dir__ticketDir:ticketDir}=require(
"./tickets.js");var{readdirSync,readFileSync}=require("node:fs");var{join}=require("node:path");var never=()=>false;var unknown=()=>"\
unknown";function ownLock(context,path,owner){const remove=stats=>{const dir=ticketDir(context.commonDir);return dir!==void 0&&
removeStale(path,stats,dir,context.random)};return{kind:"lock",path,owner,remove}}function locks(context,ref){const{commonDir}=context;
const refLock=`${refPath(context,ref)}.lock`;const own=join(commonDir,"ticket");const foreign=["packed-refs.lock","gc.pi\
d","objects/maintenance.lock"];return[{kind:"lock",path:refLock,owner:async()=>await isStaleLock(context,refLock)?"dead":
"unknown",remove:async()=>await freeStaleLock(context,refLock)==="freed"},...foreign.map(name=>({kind:"lock",path:join(commonDir,
name),owner:unknown,remove:never})),...["lock","push.lock"].map(name=>ownLock(context,join(own,name),stats=>isAbandoned(
join(own,name),stats,context.now())?"dead":"alive")),ownLock(context,join(own,"maintenance.lock"),()=>{const owner=readOwner(
join(own,"maintenance.lock"));return owner===void 0?"unknown":stateOf(owner)})]}function keep(context,path){const owner=parseKeepWords(
tryRead(path));if(owner===void 0)return void 0;return{kind:"keep",path,owner:()=>stateOf(owner),remove:()=>dropDeadKeep(
context,path)}}function packs(context){const dir=join(context.objectsDir,"pack");return namesIn(dir).flatMap(name=>{const path=join(
dir,name);if(name.startsWith("tmp_"))return[{kind:"temporary",path,owner:unknown,remove:never}];const kept=name.endsWith(
".keep")?keep(context,path):void 0;return kept===void 0?[]:[kept]})}function looseTemporaries({objectsDir}){const folders=namesIn(
objectsDir).filter(name=>/^[0-9a-f]{2}$/.test(name));return folders.flatMap(folder=>namesIn(join(objectsDir,folder)).filter(
name=>name.startsWith("tmp_obj_")).map(name=>{const path=join(objectsDir,folder,name);return{kind:"temporary",path,owner:unknown,
remove:never}}))}async function leftovers(context,ref,remove){const found=[];for(const trace of[...locks(context,ref),...packs(
context),...looseTemporaries(context)]){const{kind,path}=trace;const stats=tryLstat(path);if(stats===void 0)continue;const owner=await trace.
owner(stats);const removed=remove&&owner==="dead"&&await trace.remove(stats);found.push({kind,path,time:stats.mtimeMs,bytes:stats.
size,owner,removed})}if(remove)sweepNotes(context);return found}function namesIn(dir){try{return readdirSync(dir).sort()}catch{
return[]}}function tryRead(path){try{return readFileSync(path,"latin1")}catch{return""}}module.exports={__proto__:null,leftovers};
