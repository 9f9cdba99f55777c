require("./git-write.js");var{git_delta__LONGEST_HEAD:LONGEST_HEAD,git_delta__applyDelta:applyDelta,git_delta__deltaResultSize:deltaResultSize,
git_delta__readEntryHead:readEntryHead}=require("./git-read.js");var{git_remotes__SEEN:SEEN,git_remotes__TRACKING:TRACKING}=require(
"./sync.js");var{git_objects__hashObject:hashObject,git_objects__parseCommit:parseCommit,git_objects__parseTree:parseTree}=require(
"./write.js");require("./base.js");var{git_names__checkRef:checkRef,git_names__oidLength:oidLength,git_names__validOid:validOid}=require(
"./tickets.js");var{base_errors__isTicketError:isTicketError}=require("./start.js");var{MOST_BYTES,advertised,endpointOf,
failureOf,packets,readPackets,splitBands}=require("./shared-git-isomorphic-address.js");var{NewestFirst,compareAndSwapRef,
listRefs,readRef,storeBuilt}=require("./shared-git-build-index.js");require("./shared-git-isomorphic-errors.js");var{unfit,
unreachable}=require("./shared-git-remote-errors.js");var{createHash}=require("node:crypto");var{crc32,inflateSync}=require(
"node:zlib");var BadPack=class extends Error{};var HEAD=12;function readPack(format,bytes,mostBytes){const hashLength=oidLength(
format)===40?20:32;const count=checkFrame(format,bytes,hashLength);const entries=readEntries(bytes.subarray(0,-hashLength),
count,hashLength,mostBytes);const byOffset=new Map(entries.map(entry=>[entry.offset,entry]));const objects=new Map;const index=[];
const done=new Map;const put=({offset,crc},type,data)=>{const object={oid:hashObject(format,type,data),type,data};done.set(
offset,object);objects.set(object.oid,object);index.push({oid:object.oid,offset,crc})};let left=entries.filter(entry=>{if(typeof entry.
type!=="string")return true;put(entry,entry.type,entry.data);return false});let room=mostBytes;while(left.length>0){const later=left.
filter(entry=>{const base=baseOf(entry,done,objects,byOffset);if(base===void 0)return true;room-=deltaResultSize(entry.data);
if(room<0)throw new BadPack("more in it than may be read");put(entry,base.type,applyDelta(base.data,entry.data));return false});
if(later.length===left.length)throw new BadPack("a delta of something that is not in it");left=later}if(objects.size!==count)
throw new BadPack("the same object twice");return{objects,entries:index}}function baseOf({offset,type},done,objects,byOffset){
if(typeof type==="string")return void 0;if("base"in type)return objects.get(type.base);if(!byOffset.has(offset-type.back))
throw new BadPack("a delta of a place with no object");return done.get(offset-type.back)}function checkFrame(format,bytes,hashLength){
if(bytes.length<HEAD+hashLength||bytes.toString("latin1",0,4)!=="PACK")throw new BadPack("no pack");if(bytes.readUInt32BE(
4)!==2)throw new BadPack("a pack of an unknown version");const sum=createHash(format).update(bytes.subarray(0,-hashLength)).
digest();if(!sum.equals(bytes.subarray(-hashLength)))throw new BadPack("a checksum that is wrong");return bytes.readUInt32BE(
8)}function readEntries(bytes,count,hashLength,mostBytes){const entries=[];let room=mostBytes;let offset=HEAD;for(let n=0;n<
count;n++){const head=readEntryHead(bytes.subarray(offset,offset+LONGEST_HEAD),hashLength);if(head===void 0)throw new BadPack(
"an entry that is none");room-=head.size;if(room<0)throw new BadPack("more in it than may be read");const{data,used}=inflated(
bytes.subarray(offset+head.start),head.size);const end=offset+head.start+used;entries.push({offset,crc:crc32(bytes.subarray(
offset,end)),type:head.type,data});offset=end}if(offset!==bytes.length)throw new BadPack("something behind its last obje\
ct");return entries}function inflated(bytes,size){try{const{buffer,engine}=inflateSync(bytes,{info:true,maxOutputLength:size+
1,chunkSize:Math.max(64,size+1)});if(buffer.length!==size)throw new BadPack("an object that is cut short");return{data:buffer,
used:engine.bytesWritten}}catch(cause){throw cause instanceof BadPack?cause:new BadPack("an object that can't be read",{
cause})}}var UnfitPack=class extends Error{};var GITLINK="160000";var MODES=new Set(["100644","100755","100664","120000",
"40000",GITLINK]);var BAD_NAME=/^(?:|\.|\.\.|\.git)$|[/\0]/i;async function checkPack(transport,pack,wanted,tips){const{
objects,commits,context}=transport;const shallow=await commits.shallow();const needs=[...pack.objects.values()].flatMap(
object=>needsOf(object,context.objectFormat,shallow));const outside=[{oid:wanted,type:"commit"},...needs].filter(need=>!isInside(
pack,need));for(const{oid,type}of new Map(outside.map(need=>[need.oid,need])).values()){const held=type==="commit"?isHeld(
transport,oid,tips):objects.has(oid);if(!await held)throw new UnfitPack(`the ${type} ${oid} is missing`)}}function isInside({
objects},{oid,type}){const found=objects.get(oid);if(found!==void 0&&found.type!==type)throw new UnfitPack(`${oid} is no\
 ${type}`);return found!==void 0}async function isHeld({commits,objects},oid,tips){if(!await objects.has(oid))return false;
for(const tip of tips)if(await commits.holds(tip,oid))return true;return false}function needsOf(object,format,shallow){try{
if(object.type==="commit"){const{tree,parents}=parseCommit(object.data);const above=shallow.has(object.oid)?[]:parents;return[
{oid:tree,type:"tree"},...above.map(oid=>({oid,type:"commit"}))]}return object.type==="tree"?treeNeeds(object.oid,parseTree(
object.data,format)):[]}catch(error){if(!isTicketError(error))throw error;throw new UnfitPack(error.message,{cause:error})}}
function treeNeeds(tree,entries){const names=new Set;return entries.flatMap(({mode,name,oid})=>{if(BAD_NAME.test(name)||
!MODES.has(mode)||names.has(name))throw new UnfitPack(`the tree ${tree} has an entry that no tree may have`);names.add(name);
return mode===GITLINK?[]:[{oid,type:mode==="40000"?"tree":"blob"}]})}var FOLDERS=["refs/tickets",TRACKING,SEEN];var MOST_TOLD=256;
async function heldTips({context,commits}){const refs=await listRefs(context,commits,{below:FOLDERS});const other=(await context.
config()).get("ticket.ref");const own=other===void 0?void 0:await readRef(context,other).catch(()=>void 0);const tips=[...new Set(
[...refs.map(({oid})=>oid),...own===void 0?[]:[own]])];const sound=[];for(const oid of tips)if(await isCommit(commits,oid))
sound.push(oid);return sound}async function isCommit(commits,oid){return commits.get(oid).then(()=>true,()=>false)}async function newestOf({
commits},tips){const queue=new NewestFirst;const known=new Set(tips);for(const oid of tips)queue.add(await commits.get(oid));
const told=[];for(let next=queue.take();next!==void 0&&told.length<MOST_TOLD;next=queue.take()){told.push(next.oid);for(const parent of next.
parents.filter(oid=>!known.has(oid))){known.add(parent);queue.add(await commits.get(parent))}}return told}var MOST_UNPACKED=1<<
30;var MOST_TRIES=6;async function fetchRef(transport,request){const{context}=transport;const{ref,into,address,patienceMs}=request;
checkRef(ref);if(into!==void 0)checkRef(into);const endpoint=endpointOf(await context.config(),address,"fetch");const remote=await advertised(
context,endpoint,"git-upload-pack",patienceMs);const oid=remote.refs.get(ref);if(oid===void 0)return{kind:"absent"};if(!validOid(
oid,context.objectFormat))throw unfit({remote:endpoint.shown,reason:`${ref} is ${oid}`});const stored=await bring(transport,
endpoint,remote,oid,request);try{return into===void 0?{kind:"fetched",oid}:await move(transport,into,oid)}finally{await stored?.
release()}}async function bring(transport,endpoint,remote,wanted,request){const{context,objects,commits}=transport;const tips=await heldTips(
transport);for(const tip of tips)if(tip===wanted||await objects.has(wanted)&&await commits.holds(tip,wanted))return void 0;
const have=await newestOf(transport,tips);const question=await ask(transport,remote.capabilities,wanted,have);const bytes=packIn(
await remote.ask(question),endpoint);const pack=readable(context.objectFormat,bytes,endpoint);const total=pack.objects.size;
request.onProgress?.({what:"fetching",done:total,total});try{await checkPack(transport,pack,wanted,tips)}catch(error){if(error instanceof
UnfitPack)throw unfit({remote:endpoint.shown,reason:error.message});throw error}return total===0?void 0:storeBuilt(context,
{bytes,entries:pack.entries})}async function ask({commits},offered,wanted,have){const shallow=offered.has("shallow")?[...await commits.
shallow()]:[];const spoken=["side-band-64k","ofs-delta","no-progress"].filter(name=>offered.has(name));return packets([`\
want ${wanted} ${spoken.join(" ")}
`,...shallow.map(oid=>`shallow ${oid}
`),void 0,...have.map(oid=>`have ${oid}
`),"done\n"])}var BOTH_HAVE=/^(?:NAK|ACK [0-9a-f]+)\n?$/;function packIn(answer,{shown}){try{const lines=[...readPackets(
answer)];const first=lines[0]?.toString("latin1")??"";if(/^ERR /.test(first))throw new Error(first.slice(4).trim());const begin=lines.
findIndex(line=>!BOTH_HAVE.test(line?.toString("latin1",0,80)??""));if(begin<1)throw new BadPack("something else than a \
pack");const{data,failure}=splitBands(lines.slice(begin));if(failure!==void 0)throw new Error(failure);return data}catch(error){
throw error instanceof BadPack?unreachable({remote:shown,reason:error.message},error.message):failureOf(error,shown)}}function readable(format,bytes,{
shown}){try{if(bytes.length>MOST_BYTES)throw new BadPack("more than can be taken");return readPack(format,bytes,MOST_UNPACKED)}catch(error){
if(!(error instanceof BadPack))throw unfit({remote:shown,reason:String(error.message)});throw unfit({remote:shown,reason:`\
the pack is damaged: it has ${error.message}`})}}async function move(transport,into,oid){const{context,commits}=transport;
for(let tries=1;;tries++){const before=await readRef(context,into);if(before===oid)return{kind:"fetched",oid};if(before!==
void 0&&!await commits.holds(oid,before))return{kind:"rewritten",oid};const update={ref:into,next:oid,expected:before,message:"\
fetch"};if(await compareAndSwapRef(transport,update)==="updated")return{kind:"fetched",oid};if(tries>=MOST_TRIES)return{
kind:"fetched",oid:await readRef(context,into)??oid}}}module.exports={__proto__:null,fetchRef};
