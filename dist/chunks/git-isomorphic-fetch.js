var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(
to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{fetchRef:()=>fetchRef});module.exports=__toCommonJS(stdin_exports);var import_git_write=require("./git-write.js");
var import_git_read=require("./git-read.js");var import_tickets=require("./tickets.js");var import_write=require("./write.js");
var import_start=require("./start.js");var import_base=require("./base.js");var import_shared_git_isomorphic_address=require("./shared-git-isomorphic-address.js");
var import_shared_git_build_index=require("./shared-git-build-index.js");var import_shared_git_isomorphic_errors=require("./shared-git-isomorphic-errors.js");
var import_shared_git_remote_errors=require("./shared-git-remote-errors.js");var import_shared_git_remotes=require("./shared-git-remotes.js");
var import_node_crypto=require("node:crypto");var import_node_zlib=require("node:zlib");var BadPack=class extends Error{};
var HEAD=12;function readPack(format,bytes,mostBytes){const hashLength=(0,import_tickets.git_names__oidLength)(format)===
40?20:32;const count=checkFrame(format,bytes,hashLength);const entries=readEntries(bytes.subarray(0,-hashLength),count,hashLength,
mostBytes);const byOffset=new Map(entries.map(entry=>[entry.offset,entry]));const objects=new Map;const index=[];const done=new Map;
const put=({offset,crc},type,data)=>{const object={oid:(0,import_write.git_objects__hashObject)(format,type,data),type,data};
done.set(offset,object);objects.set(object.oid,object);index.push({oid:object.oid,offset,crc})};let left=entries.filter(
entry=>{if(typeof entry.type!=="string")return true;put(entry,entry.type,entry.data);return false});let room=mostBytes;while(left.
length>0){const later=left.filter(entry=>{const base=baseOf(entry,done,objects,byOffset);if(base===void 0)return true;room-=
(0,import_git_read.git_delta__deltaResultSize)(entry.data);if(room<0)throw new BadPack("more in it than may be read");put(
entry,base.type,(0,import_git_read.git_delta__applyDelta)(base.data,entry.data));return false});if(later.length===left.length)
throw new BadPack("a delta of something that is not in it");left=later}if(objects.size!==count)throw new BadPack("the sa\
me object twice");return{objects,entries:index}}function baseOf({offset,type},done,objects,byOffset){if(typeof type==="s\
tring")return void 0;if("base"in type)return objects.get(type.base);if(!byOffset.has(offset-type.back))throw new BadPack(
"a delta of a place with no object");return done.get(offset-type.back)}function checkFrame(format,bytes,hashLength){if(bytes.
length<HEAD+hashLength||bytes.toString("latin1",0,4)!=="PACK")throw new BadPack("no pack");if(bytes.readUInt32BE(4)!==2)
throw new BadPack("a pack of an unknown version");const sum=(0,import_node_crypto.createHash)(format).update(bytes.subarray(
0,-hashLength)).digest();if(!sum.equals(bytes.subarray(-hashLength)))throw new BadPack("a checksum that is wrong");return bytes.
readUInt32BE(8)}function readEntries(bytes,count,hashLength,mostBytes){const entries=[];let room=mostBytes;let offset=HEAD;
for(let n=0;n<count;n++){const head=(0,import_git_read.git_delta__readEntryHead)(bytes.subarray(offset,offset+import_git_read.git_delta__LONGEST_HEAD),
hashLength);if(head===void 0)throw new BadPack("an entry that is none");room-=head.size;if(room<0)throw new BadPack("mor\
e in it than may be read");const{data,used}=inflated(bytes.subarray(offset+head.start),head.size);const end=offset+head.
start+used;entries.push({offset,crc:(0,import_node_zlib.crc32)(bytes.subarray(offset,end)),type:head.type,data});offset=
end}if(offset!==bytes.length)throw new BadPack("something behind its last object");return entries}function inflated(bytes,size){
try{const{buffer,engine}=(0,import_node_zlib.inflateSync)(bytes,{info:true,maxOutputLength:size+1,chunkSize:Math.max(64,
size+1)});if(buffer.length!==size)throw new BadPack("an object that is cut short");return{data:buffer,used:engine.bytesWritten}}catch(cause){
throw cause instanceof BadPack?cause:new BadPack("an object that can't be read",{cause})}}var UnfitPack=class extends Error{};
var GITLINK="160000";var MODES=new Set(["100644","100755","100664","120000","40000",GITLINK]);var BAD_NAME=/^(?:|\.|\.\.|\.git)$|[/\0]/i;
async function checkPack(transport,pack,wanted,tips){const{objects,commits,context}=transport;const shallow=await commits.
shallow();const needs=[...pack.objects.values()].flatMap(object=>needsOf(object,context.objectFormat,shallow));const outside=[
{oid:wanted,type:"commit"},...needs].filter(need=>!isInside(pack,need));for(const{oid,type}of new Map(outside.map(need=>[
need.oid,need])).values()){const held=type==="commit"?isHeld(transport,oid,tips):objects.has(oid);if(!await held)throw new UnfitPack(
`the ${type} ${oid} is missing`)}}function isInside({objects},{oid,type}){const found=objects.get(oid);if(found!==void 0&&
found.type!==type)throw new UnfitPack(`${oid} is no ${type}`);return found!==void 0}async function isHeld({commits,objects},oid,tips){
if(!await objects.has(oid))return false;for(const tip of tips)if(await commits.holds(tip,oid))return true;return false}function needsOf(object,format,shallow){
try{if(object.type==="commit"){const{tree,parents}=(0,import_write.git_objects__parseCommit)(object.data);const above=shallow.
has(object.oid)?[]:parents;return[{oid:tree,type:"tree"},...above.map(oid=>({oid,type:"commit"}))]}return object.type===
"tree"?treeNeeds(object.oid,(0,import_write.git_objects__parseTree)(object.data,format)):[]}catch(error){if(!(0,import_start.base_errors__isTicketError)(
error))throw error;throw new UnfitPack(error.message,{cause:error})}}function treeNeeds(tree,entries){const names=new Set;
return entries.flatMap(({mode,name,oid})=>{if(BAD_NAME.test(name)||!MODES.has(mode)||names.has(name))throw new UnfitPack(
`the tree ${tree} has an entry that no tree may have`);names.add(name);return mode===GITLINK?[]:[{oid,type:mode==="40000"?
"tree":"blob"}]})}var FOLDERS=["refs/tickets",import_shared_git_remotes.TRACKING,import_shared_git_remotes.SEEN];var MOST_TOLD=256;
async function heldTips({context,commits}){const refs=await(0,import_shared_git_build_index.listRefs)(context,commits,{below:FOLDERS});
const other=(await context.config()).get("ticket.ref");const own=other===void 0?void 0:await(0,import_shared_git_build_index.readRef)(
context,other).catch(()=>void 0);const tips=[...new Set([...refs.map(({oid})=>oid),...own===void 0?[]:[own]])];const sound=[];
for(const oid of tips)if(await isCommit(commits,oid))sound.push(oid);return sound}async function isCommit(commits,oid){return commits.
get(oid).then(()=>true,()=>false)}async function newestOf({commits},tips){const queue=new import_shared_git_build_index.NewestFirst;
const known=new Set(tips);for(const oid of tips)queue.add(await commits.get(oid));const told=[];for(let next=queue.take();next!==
void 0&&told.length<MOST_TOLD;next=queue.take()){told.push(next.oid);for(const parent of next.parents.filter(oid=>!known.
has(oid))){known.add(parent);queue.add(await commits.get(parent))}}return told}var MOST_UNPACKED=1<<30;var MOST_TRIES=6;
async function fetchRef(transport,request){const{context}=transport;const{ref,into,address,patienceMs}=request;(0,import_tickets.git_names__checkRef)(
ref);if(into!==void 0)(0,import_tickets.git_names__checkRef)(into);const endpoint=(0,import_shared_git_isomorphic_address.endpointOf)(
await context.config(),address,"fetch");const remote=await(0,import_shared_git_isomorphic_address.advertised)(context,endpoint,
"git-upload-pack",patienceMs);const oid=remote.refs.get(ref);if(oid===void 0)return{kind:"absent"};if(!(0,import_tickets.git_names__validOid)(
oid,context.objectFormat))throw(0,import_shared_git_remote_errors.unfit)({remote:endpoint.shown,reason:`${ref} is ${oid}`});
const stored=await bring(transport,endpoint,remote,oid,request);try{return into===void 0?{kind:"fetched",oid}:await move(
transport,into,oid)}finally{await stored?.release()}}async function bring(transport,endpoint,remote,wanted,request){const{
context,objects,commits}=transport;const tips=await heldTips(transport);for(const tip of tips)if(tip===wanted||await objects.
has(wanted)&&await commits.holds(tip,wanted))return void 0;const have=await newestOf(transport,tips);const question=await ask(
transport,remote.capabilities,wanted,have);const bytes=packIn(await remote.ask(question),endpoint);const pack=readable(context.
objectFormat,bytes,endpoint);const total=pack.objects.size;request.onProgress?.({what:"fetching",done:total,total});try{
await checkPack(transport,pack,wanted,tips)}catch(error){if(error instanceof UnfitPack)throw(0,import_shared_git_remote_errors.unfit)(
{remote:endpoint.shown,reason:error.message});throw error}return total===0?void 0:(0,import_shared_git_build_index.storeBuilt)(
context,{bytes,entries:pack.entries})}async function ask({commits},offered,wanted,have){const shallow=offered.has("shall\
ow")?[...await commits.shallow()]:[];const spoken=["side-band-64k","ofs-delta","no-progress"].filter(name=>offered.has(name));
return(0,import_shared_git_isomorphic_address.packets)([`want ${wanted} ${spoken.join(" ")}
`,...shallow.map(oid=>`shallow ${oid}
`),void 0,...have.map(oid=>`have ${oid}
`),"done\n"])}function packIn(answer,{shown}){try{const lines=(0,import_shared_git_isomorphic_address.readPackets)(answer);
const first=lines.next().value?.toString("latin1")??"";if(/^ERR /.test(first))throw new Error(first.slice(4).trim());if(!/^(?:NAK|ACK [0-9a-f]+)\n?$/.
test(first))throw new BadPack("something else than a pack");const{data,failure}=(0,import_shared_git_isomorphic_address.splitBands)(
lines);if(failure!==void 0)throw new Error(failure);return data}catch(error){throw error instanceof BadPack?(0,import_shared_git_remote_errors.unreachable)(
{remote:shown,reason:error.message},error.message):(0,import_shared_git_isomorphic_address.failureOf)(error,shown)}}function readable(format,bytes,{
shown}){try{if(bytes.length>import_shared_git_isomorphic_address.MOST_BYTES)throw new BadPack("more than can be taken");
return readPack(format,bytes,MOST_UNPACKED)}catch(error){if(!(error instanceof BadPack))throw(0,import_shared_git_remote_errors.unfit)(
{remote:shown,reason:String(error.message)});throw(0,import_shared_git_remote_errors.unfit)({remote:shown,reason:`the pa\
ck is damaged: it has ${error.message}`})}}async function move(transport,into,oid){const{context,commits}=transport;for(let tries=1;;tries++){
const before=await(0,import_shared_git_build_index.readRef)(context,into);if(before===oid)return{kind:"fetched",oid};if(before!==
void 0&&!await commits.holds(oid,before))return{kind:"rewritten",oid};const update={ref:into,next:oid,expected:before,message:"\
fetch"};if(await(0,import_shared_git_build_index.compareAndSwapRef)(transport,update)==="updated")return{kind:"fetched",
oid};if(tries>=MOST_TRIES)return{kind:"fetched",oid:await(0,import_shared_git_build_index.readRef)(context,into)??oid}}}0&&(module.exports={fetchRef});
