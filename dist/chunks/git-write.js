var{base_errors__TicketError:TicketError,base_errors__TicketError:TicketError2,base_runtime__crc32:crc32,base_runtime__deflate:deflate}=require(
"./start.js");var{git_native_ticket_dir__ticketDir:ticketDir,git_native_ticket_dir__ticketDir:ticketDir2,git_native_ticket_dir__ticketDir:ticketDir3,
git_native_git_errors__plainWords:plainWords,git_native_ticket_dir__ticketDir:ticketDir4}=require("./tickets.js");var{base_compile_loop__digestOf:digestOf}=require(
"./write.js");var ageOf=({mtimeMs},now)=>mtimeMs===void 0?0:Math.max(0,Math.round((now-mtimeMs)/1e3));function hintFor({
path},doing){const quoted=`'${path.replaceAll("'",String.raw`'\''`)}'`;return`Another program is ${doing}, or was killed\
 doing so. If no git process runs here: rm -- ${quoted}`}function refLocked(ref,lock,now){const ageSeconds=ageOf(lock,now);
const message=`The ref ${ref} is locked since ${ageSeconds} s by ${lock.path}`;return new TicketError("REF_LOCKED","conf\
lict",message,{data:{ref,lock:lock.path,ageSeconds},hint:hintFor(lock,"moving the ref"),retryable:true})}function configLocked(lock,now){
const ageSeconds=ageOf(lock,now);const message=`The repository's configuration is locked since ${ageSeconds} s by ${lock.
path}`;return new TicketError("CONFIG_LOCKED","conflict",message,{data:{lock:lock.path,ageSeconds},hint:hintFor(lock,"ch\
anging it"),retryable:true})}function sleep(ms){return new Promise(done=>setTimeout(done,ms))}function randomBetween(random,least,most){
const[high=0,low=0]=random(2);return least+(high*256+low)%(most-least+1)}function randomName(random){return Buffer.from(
random(8)).toString("hex")}var{closeSync,linkSync,lstatSync,openSync,renameSync,unlinkSync,writeFileSync}=require("node:\
fs");var{join}=require("node:path");function tryCreate(path,content){const file=tryOpenNew(path);if(file===void 0)return false;
try{writeFileSync(file,content)}catch(error){tryUnlink(path);throw error}finally{closeSync(file)}return true}function tryOpenNew(path){
try{return openSync(path,"wx",384)}catch(error){if(error.code==="EEXIST")return void 0;throw error}}function tryLstat(path){
try{return lstatSync(path)}catch{return void 0}}var lockAt=path=>({path,mtimeMs:tryLstat(path)?.mtimeMs});function tryUnlink(path){
try{unlinkSync(path)}catch{}}function removeStale(path,judged,dir,random){const aside=join(dir,`stale-${randomName(random)}`);
try{renameSync(path,aside)}catch{return false}const moved=tryLstat(aside);const same=moved?.ino===judged.ino&&moved.mtimeMs===
judged.mtimeMs;if(!same)putBack(aside,path);tryUnlink(aside);return same}function putBack(aside,path){try{linkSync(aside,
path)}catch{}}var{readFileSync,readlinkSync}=require("node:fs");var{hostname}=require("node:os");function processId(pid){
return{pid,start:startOf(pid),machine:thisMachine()}}function stateOf(id){if(id.machine!==thisMachine())return rebooted(
id)?"dead":"unknown";if(!exists(id.pid))return"dead";const start=startOf(id.pid);return start!=="-"&&id.start!=="-"&&start!==
id.start?"dead":"alive"}function startOf(pid){const stat=tryRead(`/proc/${pid}/stat`);const fields=stat?.slice(stat.lastIndexOf(
")")+2).split(" ");if(fields?.[0]==="Z"||fields?.[0]==="X")return"ended";return fields?.[19]??"-"}function exists(pid){if(startOf(
pid)==="ended")return false;try{process.kill(pid,0);return true}catch(error){return error.code==="EPERM"}}function rebooted(id){
const[host,boot,space]=id.machine.split("/");const[ourHost,ourBoot,ourSpace]=thisMachine().split("/");return host===ourHost&&
space===ourSpace&&boot!==ourBoot&&boot!=="-"&&ourHost!=="-"}var machine;function thisMachine(){machine??=describeMachine();
return machine}function describeMachine(){const id=tryRead("/etc/machine-id")?.trim()||"-";const boot=tryRead("/proc/sys\
/kernel/random/boot_id")?.trim()||"-";const host=`${hostname()}:${id}`.replace(/[\s/]/g,"_");return[host,boot,pidNamespace()].
join("/")}function pidNamespace(){try{return readlinkSync("/proc/self/ns/pid")}catch{return"-"}}function tryRead(path){try{
return readFileSync(path,"latin1")}catch{return void 0}}var{closeSync:closeSync2,openSync:openSync2,readdirSync,readFileSync:readFileSync2,
readSync}=require("node:fs");var{join:join2}=require("node:path");function keepWords({pid,start,machine:machine2},unique){
return`ticket ${pid} ${start} ${machine2} ${unique}`}function parseKeepWords(text){const[,pid,start="",machine2=""]=/^ticket (\d+) (\S+) (\S+) \S+\n?$/.
exec(text)??[];return pid===void 0?void 0:{pid:Number(pid),start,machine:machine2}}function isForeignKeep(path){const text=tryRead2(
path)??"";return text!==""&&parseKeepWords(text)===void 0}function stateOfKeeper(path){const owner=parseKeepWords(tryRead2(
path)??"");return owner===void 0?void 0:stateOf(owner)}function holdsWords(path,words){return tryRead2(path)?.trimEnd()===
words}var EMPTY_MS=6e4;function dropDeadKeep(context,path){const stats=tryLstat(path);const dir=ticketDir(context.commonDir);
if(stats===void 0||dir===void 0)return false;const owner=parseKeepWords(tryRead2(path)??"");const dead=owner===void 0?isAbandonedKeep(
path,stats,context.now()):stateOf(owner)==="dead";return dead&&removeStale(path,stats,dir,context.random)}function isUnwrittenKeep(path){
return tryLstat(path)?.size===0&&tryLstat(path.replace(/\.keep$/,".pack"))===void 0}function isAbandonedKeep(path,{mtimeMs},now){
return now-mtimeMs>EMPTY_MS&&isUnwrittenKeep(path)}function dropUnfinished(base){if(tryLstat(`${base}.idx`)!==void 0)return;
for(const end of[".pack",".rev"])tryUnlink(base+end)}var TELLING_PACK_BYTES=64;var TELLING_INDEX_BYTES=8+4*256+20;function dropTemporary(packDir,pack,index){
try{for(const name of readdirSync(packDir)){const path=join2(packDir,name);const ours=name.startsWith("tmp_pack_")&&beginsAs(
path,pack,TELLING_PACK_BYTES)||name.startsWith("tmp_idx_")&&beginsAs(path,index,TELLING_INDEX_BYTES);if(ours)tryUnlink(path)}}catch{}}
function beginsAs(path,bytes,telling){const size=tryLstat(path)?.size??0;if(size<telling)return false;const head=Buffer.
alloc(Math.min(size,bytes.length,4096));const handle=openSync2(path,"r");try{readSync(handle,head,0,head.length,0)}finally{
closeSync2(handle)}return head.equals(bytes.subarray(0,head.length))}function tryRead2(path){try{return readFileSync2(path,
"utf8")}catch{return void 0}}var{readdirSync:readdirSync2,readFileSync:readFileSync22,renameSync:renameSync2}=require("n\
ode:fs");var{join:join3}=require("node:path");var{readdirSync:readdirSync3,readFileSync:readFileSync3}=require("node:fs");
async function anyoneMentions(word){const pids=processNumbers();if(pids===void 0)return(await argumentsByPs()).includes(
word);return pids.some(pid=>pid!==process.pid&&argumentsOf(pid).includes(word))}function processNumbers(){try{const pids=readdirSync3(
"/proc").map(Number).filter(Number.isInteger);return pids.includes(process.pid)?pids:void 0}catch{return void 0}}function argumentsOf(pid){
try{return readFileSync3(`/proc/${pid}/cmdline`,"latin1")}catch{return""}}async function argumentsByPs(){const{execFile}=await Promise.
resolve().then(()=>require("node:child_process"));return new Promise(done=>{execFile("ps",["-A","-o","args="],{maxBuffer:1<<
26},(error,stdout)=>done(error===null?stdout:{includes:()=>true}))})}var NOTES="writers";var EMPTY_MS2=1e4;var EMPTY_LEAST_MS=1e3;
var REBOOT_MS=6e4;var SWEEP_MS=6e4;function openNote(context,lock,next,child){const owner=processId(context.pid);const note={
owner,lock,next,time:context.now()};const whole=child===void 0?note:{...note,child:processId(child)};const dir=ticketDir2(
context.commonDir,NOTES);const path=dir&&join3(dir,`${context.pid}-${randomName(context.random)}`);if(path===void 0||!tryWrite(
()=>tryCreate(path,`${JSON.stringify(whole)}
`)))return{remove:()=>void 0};return{remove:()=>tryUnlink(path)}}function tryWrite(write){try{return write()!==false}catch{
return false}}async function freeStaleLock(context,lock){if(tryLstat(lock)===void 0)return"free";const dir=ticketDir2(context.
commonDir,NOTES);const makers=dir===void 0?[]:makersOf(context,lock,dir);if(dir===void 0||makers.length===0)return"held";
for(const maker of makers)if(!await hasEnded(context,maker))return"held";const claims=claim(context,makers);const left=makersOf(
context,lock,dir).map(maker=>maker.path);const ours=claims.length===makers.length&&left.join()===claims.join();if(ours)tryUnlink(
lock);for(const path of claims)dropClaim(path,ours);return ours?"freed":"held"}async function isStaleLock(context,lock){
const dir=join3(context.commonDir,"ticket",NOTES);const makers=tryLstat(dir)===void 0?[]:makersOf(context,lock,dir);for(const maker of makers)
if(!await hasEnded(context,maker))return false;return makers.length>0}function dropClaim(path,done){if(done)tryUnlink(path);else
tryWrite(()=>renameSync2(path,path.replace(BREAKING,"")))}var BREAKING=/\.breaking\.(\d+)\.([\w-]+)$/;function claim({pid},makers){
const{start}=processId(pid);const claims=[];for(const{path}of makers){const target=`${path.replace(BREAKING,"")}.breakin\
g.${pid}.${start}`;if(!tryWrite(()=>renameSync2(path,target)))break;claims.push(target)}return claims}function makersOf(context,lock,dir){
const stats=tryLstat(lock);const content=tryReadText(lock)?.trim();if(stats===void 0||!stats.isFile()||content===void 0)
return[];const empty=content==="";if(empty&&context.now()-stats.mtimeMs<EMPTY_LEAST_MS)return[];return readMakers(dir).filter(
({note})=>note.lock===lock&&(empty?madeBy(note,stats):fits(note,content,stats)))}function fits({next,time},content,{mtimeMs}){
return next===content||next.startsWith("refs/")&&mtimeMs>time-1e3}function madeBy(note,{mtimeMs}){return mtimeMs-note.time>
-1e3&&mtimeMs-note.time<EMPTY_MS2}async function hasEnded({now},{note,breaker}){const here=note.owner.machine===processId(
process.pid).machine;if(!here&&now()-note.time<REBOOT_MS)return false;if(breaker!==void 0&&stateOf(breaker)!=="dead")return false;
if(note.child!==void 0)return stateOf(note.child)==="dead";if(stateOf(note.owner)!=="dead")return false;return!here||!await anyoneMentions(
note.next)}function readMakers(dir){const makers=readdirSync2(dir).flatMap(name=>{const path=join3(dir,name);const note=parseNote(
tryReadText(path)??"");const[,pid,start=""]=BREAKING.exec(name)??[];const{machine:machine2}=processId(process.pid);const breaker=pid===
void 0?void 0:{pid:Number(pid),start,machine:machine2};return note===void 0?[]:[{path,note,breaker}]});return makers.sort(
(a,b)=>a.path<b.path?-1:1)}function isNoteInUse({now},path,{mtimeMs}){const note=parseNote(tryReadText(path)??"");if(note===
void 0)return now()-mtimeMs<SWEEP_MS;const{owner,child,lock}=note;const ended=stateOf(owner)==="dead"&&(child===void 0||
stateOf(child)==="dead");return!ended||tryLstat(lock)!==void 0}function sweepNotes({commonDir,now}){tryWrite(()=>{const dir=ticketDir2(
commonDir,NOTES);for(const{path,note}of dir===void 0?[]:readMakers(dir)){const old=now()-note.time>SWEEP_MS;if(old&&stateOf(
note.owner)==="dead"&&!tryLstat(note.lock))tryUnlink(path)}})}function parseNote(text){try{const[first="",second="{}"]=text.
split("\n").filter(line=>line!=="");const note={...JSON.parse(first),...parseRest(second)};const complete=[note.lock,note.
next,note.owner?.machine].every(v=>typeof v==="string");return complete&&typeof note.time==="number"?note:void 0}catch{return void 0}}
function parseRest(line){try{return JSON.parse(line)}catch{return{}}}function tryReadText(path){try{return readFileSync22(
path,"latin1")}catch{return void 0}}var{readdirSync:readdirSync4,readFileSync:readFileSync4,writeFileSync:writeFileSync2}=require(
"node:fs");var{join:join4}=require("node:path");var MOST_PACKS=40;var REPACK=[...["repack","--geometric=2","-d","-l","-n",
"--quiet"],...["--no-write-bitmap-index","--no-pack-kept-objects"]];var OTHERS_LOCKS=["gc.pid","objects/maintenance.lock"];
var OTHERS_AGE_MS=36e5;async function maintain(context,config){try{const packs=countPacks(context);if(packs<MOST_PACKS)return;
sweepNotes(context);if(context.format.partialClone)return;if(isSwitchedOff(await config())||othersAtWork(context))return;
const dir=ticketDir3(context.commonDir);if(dir===void 0)return;const lock=takeLock(context,dir);if(lock!==void 0)await startRepack(
context,lock)}catch{}}function countPacks(context){const dir=join4(context.objectsDir,"pack");const names=readdirSync4(dir);
const keeps=names.filter(name=>name.endsWith(".keep"));const kept=keeps.filter(name=>!dropDeadPack(context,join4(dir,name.
slice(0,-".keep".length))));if(kept.length<keeps.length)sweepNotes(context);return names.filter(name=>name.endsWith(".pa\
ck")).length-kept.length}function dropDeadPack(context,base){const dropped=dropDeadKeep(context,`${base}.keep`);if(dropped)
dropUnfinished(base);return dropped}function isSwitchedOff(config){const wish=config.get("ticket.maintenance")?.toLowerCase()??
"on";if(["off","false","no","0"].includes(wish)||config.get("gc.auto")==="0")return true;return config.names("remote.").
some(name=>name.endsWith(".promisor"))}function othersAtWork({commonDir,now}){return OTHERS_LOCKS.some(name=>{const stats=tryLstat(
join4(commonDir,name));return stats!==void 0&&now()-stats.mtimeMs<OTHERS_AGE_MS})}function takeLock(context,dir){const path=join4(
dir,"maintenance.lock");const words=JSON.stringify(processId(context.pid));if(tryCreate(path,words))return path;const stats=tryLstat(
path);if(stats===void 0||!isRepackOver(path))return void 0;return removeStale(path,stats,dir,context.random)&&tryCreate(
path,words)?path:void 0}function isRepackOver(lock){const owner=readOwner(lock);return owner!==void 0&&stateOf(owner)===
"dead"}async function startRepack(context,lock){const pid=await context.runner.detach(REPACK,()=>tryUnlink(lock));if(pid===
void 0)return tryUnlink(lock);writeFileSync2(lock,JSON.stringify(processId(pid)))}function readOwner(path){try{const owner=JSON.
parse(readFileSync4(path,"utf8"));return typeof owner.pid==="number"&&typeof owner.machine==="string"?owner:void 0}catch{
return void 0}}var REASONS=[/No space left on device|Disk quota exceeded|Read-only file system|Permission denied|Input\/output error|File too large|Too many open files/,
/insufficient permission|Out of diskspace|write error|fsync error|couldn't (?:write|set)|unable to (?:write|append)/];function writeFailure(stderr){
const reason=REASONS.map(words=>words.exec(stderr)?.[0]).find(found=>found!==void 0);if(reason===void 0)return void 0;return new TicketError2(
"STORE_WRITE_FAILED","failed",`Git could not write: ${reason}.`,{data:{reason,words:plainWords(stderr)},hint:"Nothing wa\
s changed. Make room or give access, then run the command again."})}var{readFileSync:readFileSync5}=require("node:fs");var{
join:join5}=require("node:path");var LEASE_MS=3e4;var UNFINISHED_MS=1e3;var MOST_WAITS=550;var TRIES_PER_LOOK=20;var LEAST_WAIT_MS=3;
var MOST_WAIT_MS=15;async function withWriteLock(context,body,whose="writers"){const dir=ticketDir4(context.commonDir);const release2=dir===
void 0?void 0:await tryAcquire(context,dir,whose);try{return await body()}finally{release2?.()}}async function tryAcquire(context,dir,whose){
const path=join5(dir,whose==="writers"?"lock":"push.lock");const unique=randomName(context.random);const owner=processId(
context.pid);try{for(let waits=0;waits<MOST_WAITS;waits++){const holder={owner,expires:context.now()+LEASE_MS,unique};if(tryCreate(
path,JSON.stringify(holder)))return()=>release(path,unique);if(waits%TRIES_PER_LOOK===0&&stealable(context,path))continue;
await sleep(randomBetween(context.random,LEAST_WAIT_MS,MOST_WAIT_MS))}}catch{}return void 0;function stealable({now,random},lock){
const stats=tryLstat(lock);if(stats===void 0)return true;return isAbandoned(lock,stats,now())&&removeStale(lock,stats,dir,
random)}}function isAbandoned(path,stats,now){const holder=readHolder(path);if(holder===void 0)return now-stats.mtimeMs>
UNFINISHED_MS;return now>holder.expires||now<holder.expires-2*LEASE_MS||stateOf(holder.owner)==="dead"}function release(path,unique){
if(readHolder(path)?.unique===unique)tryUnlink(path)}function readHolder(path){try{const holder=JSON.parse(readFileSync5(
path,"utf8"));const complete=typeof holder.expires==="number"&&typeof holder.owner?.machine==="string";return complete?holder:
void 0}catch{return void 0}}var TYPE_BITS={commit:1,tree:2,blob:3,tag:4};var SMALL_LIMIT=1<<12;function small(size){return{
level:3,memLevel:4,windowBits:12,chunkSize:128+(size>>1)}}function buildPack(format,objects){return packOf(format,objects).
bytes}function packOf(format,objects){const unique=[...new Map(objects.map(object=>[object.oid,object])).values()];const parts=[
packHeader(unique.length)];const entries=[];let offset=12;for(const{oid,type,data}of unique){const head=entryHeader(type,
data.length);const body2=deflate(data,data.length<=SMALL_LIMIT?small(data.length):{});parts.push(head,body2);entries.push(
{oid,offset,crc:crc32(body2,crc32(head))});offset+=head.length+body2.length}const body=Buffer.concat(parts);return{bytes:Buffer.
concat([body,digestOf(format,[body])]),entries}}function indexHead(objects){const oids=[...new Set(objects.map(({oid})=>oid))].
sort();const counts=Buffer.alloc(4*256);for(let byte=0,count=0;byte<256;byte++){while(Number.parseInt(oids[count]?.slice(
0,2)??"fff",16)<=byte)count++;counts.writeUInt32BE(count,4*byte)}const header=Buffer.from([255,116,79,99,0,0,0,2]);return Buffer.
concat([header,counts,Buffer.from(oids.join(""),"hex")])}function packHeader(count){const header=Buffer.alloc(12,"PACK",
"latin1");header.writeUInt32BE(2,4);header.writeUInt32BE(count,8);return header}function entryHeader(type,size){const bytes=[];
let byte=TYPE_BITS[type]<<4|size&15;for(let rest=Math.floor(size/16);rest>0;rest=Math.floor(rest/128)){bytes.push(byte|128);
byte=rest&127}bytes.push(byte);return Uint8Array.from(bytes)}module.exports={__proto__:null,configLocked,freeStaleLock,git_locked__configLocked:configLocked,
git_locked__refLocked:refLocked,git_native_lock_file__lockAt:lockAt,git_native_lock_file__removeStale:removeStale,git_native_lock_file__tryCreate:tryCreate,
git_native_lock_file__tryLstat:tryLstat,git_native_lock_file__tryUnlink:tryUnlink,git_native_maintain__isRepackOver:isRepackOver,
git_native_maintain__maintain:maintain,git_native_maintain__readOwner:readOwner,git_native_pack_leftovers__dropDeadKeep:dropDeadKeep,
git_native_pack_leftovers__dropTemporary:dropTemporary,git_native_pack_leftovers__dropUnfinished:dropUnfinished,git_native_pack_leftovers__holdsWords:holdsWords,
git_native_pack_leftovers__isAbandonedKeep:isAbandonedKeep,git_native_pack_leftovers__isForeignKeep:isForeignKeep,git_native_pack_leftovers__isUnwrittenKeep:isUnwrittenKeep,
git_native_pack_leftovers__keepWords:keepWords,git_native_pack_leftovers__parseKeepWords:parseKeepWords,git_native_pack_leftovers__stateOfKeeper:stateOfKeeper,
git_native_process_id__processId:processId,git_native_process_id__stateOf:stateOf,git_native_process_list__freeStaleLock:freeStaleLock,
git_native_process_list__isNoteInUse:isNoteInUse,git_native_process_list__isStaleLock:isStaleLock,git_native_process_list__openNote:openNote,
git_native_process_list__sweepNotes:sweepNotes,git_native_write_failure__writeFailure:writeFailure,git_native_write_lock__isAbandoned:isAbandoned,
git_native_write_lock__withWriteLock:withWriteLock,git_pack__buildPack:buildPack,git_pack__indexHead:indexHead,git_pack__packOf:packOf,
git_waiting__randomBetween:randomBetween,git_waiting__randomName:randomName,git_waiting__sleep:sleep,isNoteInUse,isStaleLock,
openNote,randomBetween,randomName,refLocked,sleep,sweepNotes};
