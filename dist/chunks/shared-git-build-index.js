var{git_pack__packOf:packOf,git_native_pack_leftovers__keepWords:keepWords,git_native_pack_leftovers__parseKeepWords:parseKeepWords,
git_native_process_id__processId:processId,git_locked__refLocked:refLocked,git_waiting__randomBetween:randomBetween,git_waiting__randomName:randomName,
git_waiting__sleep:sleep}=require("./git-write.js");var{git_objects__asBuffer:asBuffer,git_objects__parseCommit:parseCommit,
base_compile_loop__digestOf:digestOf}=require("./write.js");var{git_native_git_errors__plainWords:plainWords,git_damaged__damagedObject:damagedObject,
git_names__checkOid:checkOid,git_names__checkRef:checkRef,git_names__oidLength:oidLength,git_names__validOid:validOid,git_names__validRef:validRef,
git_names__zeroOid:zeroOid}=require("./tickets.js");var{base_errors__TicketError:TicketError}=require("./start.js");var{
badFileSystem,gitWouldFail,systemFailure,unsupported}=require("./shared-git-isomorphic-errors.js");var nodeFs=require("n\
ode:fs");var{dirname}=require("node:path");var NEEDED=[...["readFile","writeFile","rename","unlink","mkdir","rmdir"],...[
"readdir","stat","lstat"]];var ABSENT=new Set(["ENOENT","ENOTDIR","EISDIR"]);var FULL=new Set(["ENOSPC","EDQUOT"]);function codeOf(error){
const code=error?.code;return typeof code==="string"?code:""}async function unlessAbsent(asked){try{return await asked}catch(error){
if(ABSENT.has(codeOf(error)))return void 0;throw error}}function callsOf(fs){const calls="promises"in fs?fs.promises:fs;
const missing=NEEDED.filter(name=>typeof calls[name]!=="function");if(missing.length>0)throw badFileSystem(`it has no ${missing.
join(", ")}`);return calls}function filesOf(fs){const calls=callsOf(fs);const open=calls.open?.bind(calls);const ofThisMachine=calls===
nodeFs.promises;const create=async(path,data,mode=438)=>{const bytes=typeof data==="string"?Buffer.from(data):data;try{if(open===
void 0)await calls.writeFile(path,bytes,{flag:"wx",mode});else await writeSynced(await open(path,"wx",mode),bytes,()=>calls.
unlink(path));return true}catch(error){if(codeOf(error)==="EEXIST")return false;if(open===void 0&&FULL.has(codeOf(error)))
await calls.unlink(path).catch(()=>void 0);throw error}};return{read:async path=>{const bytes=await unlessAbsent(calls.readFile(
path));return bytes===void 0?void 0:asBuffer(bytes)},look:path=>unlessAbsent(calls.lstat(path)),stat:path=>unlessAbsent(
calls.stat(path)),list:async path=>[...await unlessAbsent(calls.readdir(path))??[]].sort(),create,append:async(path,text)=>{
await calls.writeFile(path,Buffer.from(text),{flag:"a",mode:438})},rename:async(from,to)=>void await calls.rename(from,to),
remove:async path=>void await unlessAbsent(calls.unlink(path)),makeFolder:path=>makeFolder(calls,path),removeFolder:path=>calls.
rmdir(path).then(()=>true,()=>false),syncFolder:async path=>{if(open!==void 0)await syncFolder(open,path)},ofThisMachine,
identity:calls,openParts:open&&(async path=>partsOf(await open(path,"r")))}}async function writeSynced(file,bytes,drop){
try{await file.writeFile(bytes);await file.sync()}catch(error){await drop().catch(()=>void 0);throw error}finally{await file.
close()}}async function syncFolder(open,path){try{const folder=await open(path,"r");try{await folder.sync()}finally{await folder.
close()}}catch{}}async function makeFolder(calls,path){try{await calls.mkdir(path)}catch(error){if(codeOf(error)==="EEXI\
ST")return;if(codeOf(error)!=="ENOENT"||dirname(path)===path)throw error;await makeFolder(calls,dirname(path));await makeFolder(
calls,path)}}function partsOf(file){return{read:async(position,length)=>{const bytes=Buffer.allocUnsafe(Math.max(0,length));
let filled=0;while(filled<length){const{bytesRead}=await file.read(bytes,filled,length-filled,position+filled);if(bytesRead===
0)break;filled+=bytesRead}return bytes.subarray(0,filled)},close:async()=>void await file.close()}}var{join:join2}=require(
"node:path");var{join}=require("node:path");function isName(text,format){return validOid(text,format)&&text!==zeroOid(format)}
var packedRefsPath=commonDir=>join(commonDir,"packed-refs");async function readPackedRefs({files,commonDir}){return(await files.
read(packedRefsPath(commonDir)))?.toString("latin1")??""}async function readPackedRef(context,ref){const packed=await readPackedRefs(
context);const end=packed.indexOf(` ${Buffer.from(ref).toString("latin1")}
`);if(end<0)return void 0;const oid=packed.slice(packed.lastIndexOf("\n",end)+1,end);if(isName(oid,context.objectFormat))
return oid;throw refBroken(ref,"packed-refs is damaged")}async function listPackedRefs(context){const lines=Buffer.from(
await readPackedRefs(context),"latin1").toString("utf8").split("\n");return lines.flatMap(line=>{const space=line.indexOf(
" ");const[oid,ref]=[line.slice(0,space),line.slice(space+1)];return isName(oid,context.objectFormat)&&validRef(ref)?[{oid,
ref}]:[]})}function withoutRef(packed,ref){const name=` ${Buffer.from(ref).toString("latin1")}`;const lines=packed.split(
"\n");const at=lines.findIndex(line=>line.endsWith(name)&&!line.startsWith("#"));if(at>=0)lines.splice(at,lines[at+1]?.startsWith(
"^")?2:1);return lines.join("\n")}function refBroken(ref,reason){return new TicketError("REF_BROKEN","invalid",`The ref ${ref}\
 is damaged.`,{data:{ref,reason},hint:`Look for its last value with: git reflog show ${ref}. Then restore it: git update\
-ref ${ref} <commit>`})}var DEEPEST_SYMREF=5;var PER_WORKTREE=/^refs\/(?:worktree|bisect|rewritten)\//;async function followRef(context,ref){
let name=checkRef(ref);for(let depth=0;depth<DEEPEST_SYMREF;depth++){const text=(await context.files.read(refPath(context,
name)))?.toString("latin1");if(text===void 0)return{name,oid:await readPackedRef(context,name)};const oid=text.trimEnd();
if(isName(oid,context.objectFormat))return{name,oid};const target=/^ref: *(\S+)\s*$/.exec(text)?.[1];if(target===void 0||
!validRef(target))throw refBroken(ref,"it names no object");name=target}throw refBroken(ref,"it names refs without an en\
d")}async function readRef(context,ref){return(await followRef(context,ref)).oid}function refPath({gitDir,commonDir},ref){
return join2(PER_WORKTREE.test(ref)?gitDir:commonDir,ref)}var{dirname:dirname2,join:join3}=require("node:path");var HEADER=Buffer.
from([255,116,79,99,0,0,0,2]);var LARGE=2147483648;function buildIndex(format,entries,packChecksum){const sorted=[...entries].
sort((a,b)=>a.oid<b.oid?-1:a.oid>b.oid?1:0);const counts=Buffer.alloc(4*256);const crcs=Buffer.alloc(4*sorted.length);const offsets=Buffer.
alloc(4*sorted.length);const large=[];for(const[n,{oid,offset,crc}]of sorted.entries()){counts.writeUInt32BE(n+1,4*Number.
parseInt(oid.slice(0,2),16));crcs.writeUInt32BE(crc,4*n);offsets.writeUInt32BE(offset<LARGE?offset:LARGE+large.length,4*
n);if(offset>=LARGE){const wide=Buffer.alloc(8);wide.writeBigUInt64BE(BigInt(offset));large.push(wide)}}for(let byte=1;byte<
256;byte++)counts.writeUInt32BE(Math.max(counts.readUInt32BE(4*byte),counts.readUInt32BE(4*byte-4)),4*byte);const names=Buffer.
from(sorted.map(({oid})=>oid).join(""),"hex");const body=Buffer.concat([HEADER,counts,names,crcs,offsets,...large,packChecksum]);
return Buffer.concat([body,digestOf(format,[body])])}var MOST_WAITS=40;var WAIT_MS=50;var MOST_TRIES=100;var MOST_PAUSE_MS=20;
var NOTHING={release:async()=>void 0};async function storePack(context,objects){if(objects.length===0)return NOTHING;return storeBuilt(
context,packOf(context.objectFormat,objects))}async function storeBuilt(context,pack){const{files,objectFormat,objectsDir}=context;
const checksum=pack.bytes.subarray(-oidLength(objectFormat)/2);const base=join3(objectsDir,"pack",`pack-${Buffer.from(checksum).
toString("hex")}`);const keep=`${base}.keep`;const words=keepWords(processId(context.pid),randomName(context.random));const release=async()=>{
const text=await files.read(keep).catch(()=>void 0);if(text?.toString("utf8").trimEnd()===words)await files.remove(keep).
catch(()=>void 0)};try{await files.makeFolder(dirname2(base));await takeKeep(context,keep,words);await putPack(context,base,
pack.bytes);await putNew(context,`${base}.idx`,"tmp_idx_",()=>buildIndex(objectFormat,pack.entries,checksum));await files.
syncFolder(dirname2(base))}catch(error){await release();throw systemFailure(error)??error}return{release}}async function putPack(context,base,bytes){
const there=await context.files.stat(`${base}.pack`);if(there?.size===bytes.length)return;await putFile(context,`${base}\
.pack`,"tmp_pack_",bytes)}async function putNew(context,path,temporary,make){if(await context.files.stat(path)===void 0)
await putFile(context,path,temporary,make())}async function putFile({files,random},path,temporary,bytes){for(let tries=1;;tries++){
const aside=join3(dirname2(path),temporary+randomName(random));try{await files.create(aside,bytes);await files.rename(aside,
path);return}catch(error){await files.remove(aside).catch(()=>void 0);if(codeOf(error)!=="ENOENT"||tries>=MOST_TRIES)throw error;
await sleep(randomBetween(random,0,MOST_PAUSE_MS))}}}async function takeKeep({files,house},path,words){for(let waits=0;waits<
MOST_WAITS;waits++){if(await files.create(path,`${words}
`,384))return;const text=(await files.read(path))?.toString("utf8")??"";if(text!==""&&parseKeepWords(text)===void 0)return;
if(!house.dropDeadKeep(path))await sleep(WAIT_MS)}}var{dirname:dirname5,join:join6}=require("node:path");var{join:join4,
resolve}=require("node:path");function expandPath(path,home,from){if(path.startsWith("~/")&&home)return join4(home,path.
slice(2));return/^(?:~|%\()/.test(path)?void 0:resolve(from,path)}var{dirname:dirname3}=require("node:path");var MOST_TRIES2=90;
var LEAST_WAIT_MS=5;var MOST_WAIT_MS=40;var TRIES_PER_LOOK=15;var tried=new WeakSet;async function takeLock(context,lock,stop){
const{files,house,random}=context;for(let tries=1;;tries++){if(await tryMake(context,lock))break;if(await stop())return void 0;
if(tries%TRIES_PER_LOOK===1)await house.freeStaleLock(lock.path);if(tries>=MOST_TRIES2)throw await stillHeld(context,lock.
ref,lock.path);await sleep(randomBetween(random,LEAST_WAIT_MS,MOST_WAIT_MS))}const release=()=>files.remove(lock.path);if(!tried.
has(files.identity)){if(await files.create(lock.path,lock.content)){await release();throw badFileSystem('writeFile with \
the flag "wx" replaces a file that is there')}tried.add(files.identity)}return{release}}async function tryMake({files},{
path,content,ref}){try{return await files.create(path,content)}catch(error){const code=codeOf(error);if(code==="ENOTDIR")
throw inTheWay(ref);if(code!=="ENOENT")throw error}try{await files.makeFolder(dirname3(path))}catch(error){if(codeOf(error)===
"ENOTDIR")throw inTheWay(ref);if(codeOf(error)!=="ENOENT")throw error}const folder=await files.stat(dirname3(path));if(folder?.
isFile())throw inTheWay(ref);return false}function inTheWay(ref){return gitWouldFail("update-ref",`another ref is in the\
 way of ${ref}`)}async function stillHeld({files,now},ref,path){return refLocked(ref,{path,mtimeMs:(await files.look(path))?.
mtimeMs},now())}var{dirname:dirname4,join:join5}=require("node:path");var pathOf=(commonDir,ref)=>join5(commonDir,"logs",
ref);async function appendReflog({files,commonDir,objectFormat,now},{name,email},{ref,from,to,message}){const old=from??
zeroOid(objectFormat);const when=`${Math.floor(now()/1e3)} ${zoneAt(now())}`;const words=plainWords(message)||"ticket";const line=`${old}\
 ${checkOid(to,objectFormat)} ${name} <${email}> ${when}	${words}
`;const path=pathOf(commonDir,ref);for(let tries=0;;tries++){try{return await files.append(path,line)}catch(error){const code=codeOf(
error);const mended=code==="EISDIR"?await removeEmpty(files,path):code==="ENOENT";if(!mended||tries>10)throw error;await files.
makeFolder(dirname4(path))}}}async function dropReflog({files,commonDir},ref){await files.remove(pathOf(commonDir,ref));
await removeFoldersAbove(files,commonDir,`logs/${ref}`)}async function removeEmpty(files,path){for(const name of await files.
list(path)){const inside=join5(path,name);if(!(await files.look(inside))?.isDirectory()||!await removeEmpty(files,inside))
return false}return files.removeFolder(path)}async function removeFoldersAbove(files,commonDir,path){let folder=dirname4(
path);const least=path.startsWith("logs/")?3:2;while(folder.split("/").length>least&&await files.removeFolder(join5(commonDir,
folder)))folder=dirname4(folder)}function zoneAt(time){const minutes=-new Date(time).getTimezoneOffset();const size=Math.
abs(minutes);const pad=n=>String(n).padStart(2,"0");return`${minutes<0?"-":"+"}${pad(Math.trunc(size/60))}${pad(size%60)}`}
async function compareAndSwapRef(moving,update){const{context}=moving;const{next,expected}=update;for(const oid2 of[next,
expected])if(oid2!==void 0)checkOid(oid2,context.objectFormat);const{name,oid}=await followRef(context,update.ref);if(oid!==
expected)return"lost";if(next===expected)return"updated";await checkMove(moving,name,update);const change=next===void 0?
()=>remove(context,name):await replacing(moving,{...update,ref:name,next});try{return await underLock(context,{...update,
ref:name},change)}catch(error){throw systemFailure(error)??error}}async function checkMove({context,objects},ref,{next,expected}){
if(next!==void 0&&!await objects.has(next))throw gitWouldFail("update-ref",`the object ${next} is not there`);if(next!==
void 0&&expected===void 0)await checkNames(context,ref);await checkHook(context)}async function underLock(context,{ref,next,
expected},change){const{files,house,commonDir}=context;const path=`${refPath(context,ref)}.lock`;const content=next===void 0?
"":`${next}
`;const isLost=async()=>(await followRef(context,ref)).oid!==expected;const note=house.openNote(path,next??zeroOid(context.
objectFormat));let lock;try{lock=await takeLock(context,{path,content,ref},isLost);if(lock===void 0||await isLost())return"\
lost";await change();if(next!==void 0)lock=void 0}finally{await lock?.release();note.remove()}if(next===void 0)await removeFoldersAbove(
files,commonDir,ref);return"updated"}async function replacing(moving,update){const committer=await moving.committer();return()=>replace(
moving.context,committer,update)}async function replace(context,committer,{ref,next,expected,message}){const{files}=context;
const path=refPath(context,ref);if((await files.look(path))?.isDirectory()&&!await removeEmpty(files,path))throw inTheWay(
ref);await appendReflog(context,committer,{ref,from:expected,to:next,message});await files.rename(`${path}.lock`,path);await files.
syncFolder(dirname5(path))}async function remove(context,ref){const path=refPath(context,ref);const{files,commonDir}=context;
const packed=packedRefsPath(commonDir);const lock={path:`${packed}.lock`,content:"",ref};const held=await takeLock(context,
lock,async()=>false);try{const before=await readPackedRefs(context);const after=withoutRef(before,ref);if(after!==before){
await files.remove(`${packed}.new`);await files.create(`${packed}.new`,Buffer.from(after,"latin1"));await files.rename(`${packed}\
.new`,packed)}await dropReflog(context,ref);await files.remove(path);await files.syncFolder(dirname5(path))}finally{await held?.
release()}}async function checkNames(context,ref){const names=(await listPackedRefs(context)).map(entry=>entry.ref);if(names.
some(name=>name.startsWith(`${ref}/`)||ref.startsWith(`${name}/`)))throw inTheWay(ref)}async function checkHook(context){
const{files,commonDir,base,config,env}=context;const given=(await config()).get("core.hooksPath");const folder=expandPath(
given??join6(commonDir,"hooks"),env["HOME"],base);const hook=join6(folder??String(given),"reference-transaction");const stats=folder===
void 0?void 0:await files.stat(hook);if(folder===void 0||stats?.isFile()&&(stats.mode&73)!==0)throw unsupported("hook","\
running the reference-transaction hook of this repository",{hook})}var{join:join7}=require("node:path");var LARGEST_COMMIT=1<<
24;var LEFT=1;var RIGHT=2;var BOTH=LEFT|RIGHT;var STALE=4;var Commits=class{#files;#objects;#format;#shallowFile;#known=new Map;#shallow;constructor(files,objects,commonDir,format){
this.#files=files;this.#objects=objects;this.#format=format;this.#shallowFile=join7(commonDir,"shallow")}async get(oid){
const known=this.#known.get(checkOid(oid,this.#format));if(known!==void 0)return known;const[found]=await this.#objects.
read([oid],LARGEST_COMMIT);if(found?.kind!=="object"||found.type!=="commit")throw damagedObject(oid,"there is no such co\
mmit here");const{tree,parents,committer}=parseCommit(found.data);const ends=(await this.shallow()).has(oid);const commit={
oid,tree,parents:ends?[]:parents,time:committer.time};this.#known.set(oid,commit);return commit}shallow(){this.#shallow??=
this.#files.read(this.#shallowFile).then(bytes=>{const lines=(bytes?.toString("latin1")??"").split("\n");return new Set(
lines.filter(line=>line!==""))});return this.#shallow}async reachable(tips,hidden=new Map){const found=new Map;const waiting=[
...tips];for(let oid=waiting.pop();oid!==void 0;oid=waiting.pop()){if(found.has(oid)||hidden.has(oid))continue;const commit=await this.
get(oid);found.set(oid,commit);waiting.push(...commit.parents)}return found}async holds(descendant,ancestor){if(descendant===
ancestor)return true;const marks=await this.#paint(ancestor,descendant);return((marks.get(ancestor)??0)&RIGHT)!==0}async mergeBases(a,b){
if(a===b)return[(await this.get(a)).oid];const marks=await this.#paint(a,b);const common=[...marks].filter(([,mark])=>(mark&
BOTH)===BOTH&&(mark&STALE)===0);const bases=common.map(([oid])=>oid);const best=[];for(const base of bases){const others=bases.
filter(other=>other!==base);let covered=false;for(const other of others)covered||=await this.holds(other,base);if(!covered)
best.push(base)}return best}async#paint(left,right){const marks=new Map([[left,LEFT],[right,RIGHT]]);const queue=new NewestFirst;
for(const oid of[left,right])queue.add(await this.get(oid));const markOf=oid=>marks.get(oid)??0;while(queue.some(({oid})=>(markOf(
oid)&STALE)===0)){const{oid,parents}=queue.take();const mark=markOf(oid);const below=(mark&BOTH)===BOTH?mark|STALE:mark;
for(const parent of parents){if((markOf(parent)&below)===below)continue;marks.set(parent,markOf(parent)|below);queue.add(
await this.get(parent))}}return marks}};var NewestFirst=class{#heap=[];add(commit){const heap=this.#heap;let at=heap.push(
commit)-1;for(let up=at-1>>1;at>0&&this.#time(up)<commit.time;up=at-1>>1){this.#swap(at,up);at=up}}take(){const heap=this.#heap;
const[first]=heap;const last=heap.pop();if(last===void 0||heap.length===0)return first;heap[0]=last;for(let at=0;;){const[
left,right]=[2*at+1,2*at+2];const down=this.#time(right)>this.#time(left)?right:left;if(this.#time(down)<=last.time)return first;
this.#swap(at,down);at=down}}some(check){return this.#heap.some(check)}#time(at){return this.#heap[at]?.time??Number.NEGATIVE_INFINITY}#swap(a,b){
const heap=this.#heap;const[first,second]=[heap[a],heap[b]];if(first===void 0||second===void 0)return;heap[a]=second;heap[b]=
first}};var{join:join8}=require("node:path");async function looseBelow(context,folder){const{files,commonDir}=context;const names=[];
for(const name of await files.list(join8(commonDir,folder))){const ref=`${folder}/${name}`;const stats=await files.stat(
join8(commonDir,ref));if(stats?.isDirectory())names.push(...await looseBelow(context,ref));else if(stats!==void 0&&validRef(
ref))names.push(ref)}return names}async function listRefs(context,commits,{below,holding}){const folders=below.map(folder=>checkRef(
folder.replace(/\/$/,"")));if(holding!==void 0)checkOid(holding,context.objectFormat);const isBelow=ref=>folders.some(folder=>ref.
startsWith(`${folder}/`));const packed=(await listPackedRefs(context)).map(({ref})=>ref).filter(isBelow);const loose=await Promise.
all(folders.map(folder=>looseBelow(context,folder)));const found=[];for(const ref of[...new Set([...packed,...loose.flat()])].
sort()){const oid=await readRef(context,ref).catch(()=>void 0);const wanted=oid!==void 0&&(holding===void 0||await commits.
holds(oid,holding));if(wanted)found.push({ref,oid})}return found}module.exports={__proto__:null,expandPath,codeOf,filesOf,
Commits,NewestFirst,isName,readRef,listRefs,storePack,storeBuilt,compareAndSwapRef};
