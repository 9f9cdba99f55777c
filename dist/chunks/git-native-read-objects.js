var{git_pack_index__offsetOf:offsetOf,git_pack_index__openIndex:openIndex,git_delta__LONGEST_HEAD:LONGEST_HEAD,git_delta__applyDelta:applyDelta,
git_delta__deltaResultSize:deltaResultSize,git_delta__readEntryHead:readEntryHead,git_native_spawn_git__holdChild:holdChild,
git_native_spawn_git__spawnFailure:spawnFailure}=require("./git-read.js");var{git_objects__hashObject:hashObject,base_compile_loop__compileLoop:compileLoop}=require(
"./write.js");var{git_native_git_errors__plainWords:plainWords,git_native_git_errors__unexpectedOutcome:unexpectedOutcome,
git_names__checkOid:checkOid}=require("./tickets.js");var{base_runtime__inflate:inflate,base_errors__TicketError:TicketError}=require(
"./start.js");var{readFileSync,statSync:statSync2}=require("node:fs");var{join:join2}=require("node:path");var INFLATE="\
AGFzbQEAAAABJgdgAABgAX8AYAF/AX9gA39/fwF/YAJ/fwF/YAABf2AEf39/fwF/AwwLAAECAwQEBQUEBgYFAwEAEAYVBH4BQgALfwFBAAt/AUEAC38BQQAL\
BxQCBm1lbW9yeQIAB2luZmxhdGUACgrxCgthACMCQQhqIwNNBEAjACMCKQMAIwGthoQkACMCQT8jAWtBA3ZqJAIjAUE4ciQBBQNAIwFBME0EQCMCIwNJBEAj\
ACMCMQAAIwGthoQkAAsjAkEBaiQCIwFBCGokAQwBCwsLCxEAIwAgAK2IJAAjASAAayQBCyIBAX8jASAASQRAEAALIwCnQQEgAHRBAWtxIQEgABABIAELggIB\
Bn9BgARBAEGAAvwLAANAIAAgA2otAAAhBCAEBEAgBEECdCEHIAcgBygCgARBAWo2AoAEIAQgBUsEQCAEIQULCyADQQFqIgMgAUkNAAtBASEDA0AgA0ECdCEH\
IAYgBygC/ANqQQF0IQYgByAGNgKABSADQQFqIgNBD00NAAtBASAFdCEIIAJBACAIQQF0/AsAQQAhAwNAIAAgA2otAAAhBCAEBEAgBEECdCEHIAcoAoAFIQYg\
ByAGQQFqNgKABSAGIAQQBCEGA0AgBiAISQRAIAIgBkEBdGogA0EEdCAEcjsBACAGQQEgBHRqIQYMAQsLCyADQQFqIgMgAUkNAAsgBQsmAQF/A0AgAkEBdCAA\
QQFxciECIABBAXYhACABQQFrIgENAAsgAgs9AQF/IwFBD0kEQBAACyAAIwCnQQEgAXRBAWtxQQF0ai8BACECIAJBD3FFBEBBfw8LIAJBD3EQASACQQR2C/MB\
AQh/QQUQAkGBAmohAEEFEAJBAWohAUEEEAJBBGohAkEAQQBBE/wLAANAIAMtAIAIQQMQAjoAACADQQFqIgMgAkkNAAtBAEETQYAgEAMhBCAAIAFqIQJBACED\
A0BBgCAgBBAFIQUgBUEASARAQX8PC0EBIQcgBSEGIAVBEE8EQEEAIQYgBUEQRgRAIANFBEBBfw8LIANBAWstAAAhBkECEAJBA2ohBwUgBUERRgRAQQMQAkED\
aiEHBUEHEAJBC2ohBwsLCyADIAdqIAJLBEBBfw8LIAMgBiAH/AsAIAMgB2ohAyADIAJJDQALIAAgAUEQdHILOgBBAEEIQZAB/AsAQZABQQlB8AD8CwBBgAJB\
B0EY/AsAQZgCQQhBCPwLAEGgAkEFQR78CwBBoIL4AAtVAQF/IwFBB3EQAUEQEAIhAkEQEAIaIwIjAUEDdmskAkIAJABBACQBIwIgAmojA0sgACACaiABS3IE\
QEF/DwsgACMCIAL8CgAAIwIgAmokAiAAIAJqC8UCAQZ/IABBAEgEQEF/DwsgAEH//wNxIQlBACAJQYAgEAMhBCAJIABBEHZBgKAEEAMhBQNAQYAgIAQQBSEG\
IAZBgAJGBEAgAg8LIAZBAEggAiADT3IEQEF/DwsgBkGAAkkEQCACIAY6AAAgAkEBaiECDAELIAZBgQJrIQYgBkEDaiEHIAZBCE8EQCAGQQJ2QQFrIQhBA0EE\
IAZBA3FqIAh0aiEHIAZBHEYEQEGCAiEHBSAHIAgQAmohBwsLQYCgBCAFEAUhBiAGQQBIBEBBfw8LIAZBAWohCSAGQQRPBEAgBkEBdkEBayEIQQFBAiAGQQFx\
aiAIdGohCSAJIAgQAmohCQsgAiAJayEJIAkgAUggAiAHaiADS3IEQEF/DwsDQCACIAktAAA6AAAgAkEBaiECIAlBAWohCSAHQQFrIgcNAAsMAAsAC6EBAQR/\
IAIhBCACIANqIQUgACQCIAAgAWokA0IAJABBACQBQRAQAiEGIAZBj8AAcUEIRwRAQX8PCwNAIwIjA0EIaksEQEF/DwtBARACIQdBAhACIQYgBkUEQCACIAUQ\
CCECBSAGQQNGBEBBfw8LIAZBAUYEQBAHIQYFEAYhBgsgBiAEIAIgBRAJIQILIAJBAEgEQEF/DwsgB0UNAAsgAiAEawsLGgEAQYAICxMQERIACAcJBgoFCwQM\
Aw0CDgEP";var INPUT=135168;var ROOM=384<<10;var OUTPUT=INPUT+ROOM;function compileInflate(){const loop=compileLoop(INFLATE);
if(loop===void 0)return void 0;const{memory,inflate:inflate2}=loop;const bytes=new Uint8Array(memory.buffer);return(data,size)=>{
if(size>ROOM||data.length>ROOM)return void 0;bytes.set(data,INPUT);const length=inflate2(INPUT,data.length,OUTPUT,size);
return length===size?Buffer.from(bytes.subarray(OUTPUT,OUTPUT+size)):void 0}}var here;var inflateHere=(data,size)=>{here??=
{inflate:compileInflate()};return here.inflate?.(data,size)};var{closeSync,fstatSync,openSync,readSync}=require("node:fs");
var SURE=1<<16;var MOST_HELD=32;function opened(file){return{read:(position,length)=>{const most=length>SURE?fstatSync(file).
size-position:length;const bytes=Buffer.allocUnsafe(Math.max(0,Math.min(length,most)));return bytes.subarray(0,readSync(
file,bytes,0,bytes.length,position))},size:()=>fstatSync(file).size}}function close(file){try{closeSync(file)}catch{}}var OpenFiles=class{#held;with(path,use){
const known=this.#held?.get(path);if(known!==void 0)return use(opened(known));const file=openSync(path,"r");const isKept=this.#held!==
void 0&&this.#held.size<MOST_HELD;if(isKept)this.#held?.set(path,file);try{return use(opened(file))}finally{if(!isKept)close(
file)}}hold(use){const held=new Map;this.#held=held;try{return use()}finally{this.#held=void 0;for(const file of held.values())
close(file)}}};var{readdirSync,statSync}=require("node:fs");var{join}=require("node:path");var SMALL_INDEX=1<<16;var PackFiles=class{#dir;#files;#hashLength;#known=new Map;#packs=[];#listed="";constructor(objectsDir,hashLength,files){
this.#dir=join(objectsDir,"pack");this.#files=files;this.#hashLength=hashLength}find(oid){return this.#look(oid)??(this.
refresh()?this.#look(oid):void 0)}#look(oid){const name=Buffer.from(oid,"hex");for(const[at,pack]of this.#packs.entries()){
const offset=this.#offsetIn(pack,name);if(offset===void 0)continue;this.#packs.splice(at,1);this.#packs.unshift(pack);return{
pack,offset}}return void 0}#offsetIn(pack,name){try{const path=`${pack}.idx`;if(!this.#known.has(pack))this.#known.set(pack,
this.#files.with(path,this.#open));const known=this.#known.get(pack);if(known===void 0)return void 0;const{index,bytes}=known;
if(bytes!==void 0)return offsetOf(index,(at,length)=>bytes.subarray(at,at+length),name);return this.#files.with(path,({read})=>offsetOf(
index,read,name))}catch{return void 0}}#open=({read,size:sizeOf})=>{const size=sizeOf();const bytes=size<=SMALL_INDEX?read(
0,size):void 0;const index=openIndex(bytes?(at,length)=>bytes.subarray(at,at+length):read,this.#hashLength);return index&&
{index,bytes}};refresh(){try{const{mtimeNs,ino}=statSync(this.#dir,{bigint:true});const listed=`${ino} ${mtimeNs}`;if(listed===
this.#listed)return false;const packs=readdirSync(this.#dir).filter(name=>/^pack-[0-9a-f]+\.idx$/.test(name));this.#packs=
packs.map(name=>join(this.#dir,name.slice(0,-".idx".length)));for(const pack of this.#known.keys())if(!this.#packs.includes(
pack))this.#known.delete(pack);this.#listed=listed;return true}catch{return false}}};var SIZE=1<<16;var BEFORE=1<<14;var MOST_WINDOWS=8;
var PackWindows=class{#windows=[];#files;constructor(files){this.#files=files}read(path,position,length){if(length>SIZE-
BEFORE)return this.#files.with(path,file=>file.read(position,length));const{start,bytes}=this.#windowAt(path,position,length);
return bytes.subarray(position-start,position-start+length)}#windowAt(path,position,length){const holds=one=>one.path===
path&&one.start<=position&&(one.isLast||position+length<=one.start+one.bytes.length);const at=this.#windows.findIndex(holds);
const[known]=at<0?[]:this.#windows.splice(at,1);const window=known??this.#open(path,Math.max(0,position-BEFORE));this.#windows.
unshift(window);this.#windows.length=Math.min(this.#windows.length,MOST_WINDOWS);return window}#open(path,start){const bytes=this.#files.
with(path,file=>file.read(start,SIZE));return{path,start,bytes,isLast:bytes.length<SIZE}}};var LARGEST=1<<20;var LONGEST_CHAIN=64;
var MOST_KEPT=1<<22;var compressedBound=size=>size+(size>>12)+(size>>14)+64;var LocalObjects=class{#dir;#format;#hashLength;#packs;#files=new OpenFiles;#windows=new PackWindows(
this.#files);#kept=new Map;#size=0;constructor(objectsDir,format){this.#dir=objectsDir;this.#format=format;this.#hashLength=
format==="sha1"?20:32;this.#packs=new PackFiles(objectsDir,this.#hashLength,this.#files)}readAll(oids,maxBytes){return this.#files.
hold(()=>oids.map(oid=>this.read(oid,maxBytes)))}read(oid,maxBytes){return this.#try(oid,maxBytes)??(this.#packs.refresh()?
this.#try(oid,maxBytes):void 0)}#try(oid,maxBytes){try{const most=Math.min(maxBytes,LARGEST);const content=this.#packed(
oid,most)??this.#loose(oid,most);if(content===void 0||content.data.length>most)return void 0;if(hashObject(this.#format,
content.type,content.data)!==oid)return void 0;return{kind:"object",oid,...content}}catch{return void 0}}#loose(oid,most){
const path=join2(this.#dir,oid.slice(0,2),oid.slice(2));const stats=statSync2(path,{throwIfNoEntry:false});if(stats===void 0||
stats.size>LARGEST)return void 0;const bytes=inflate(readFileSync(path),most+32);const end=bytes.indexOf(0);const head=/^(blob|tree|commit|tag) \d+$/.
exec(bytes.toString("latin1",0,Math.min(end,32)));return head===null?void 0:{type:head[1],data:bytes.subarray(end+1)}}#packed(oid,most){
const at=this.#packs.find(oid);return at&&this.#unpack(at,most,0)}#unpack(at,most,depth){const name=`${at.offset} ${at.pack}`;
const known=this.#kept.get(name);if(known!==void 0)return known;const content=this.#unpackAnew(at,most,depth);if(content!==
void 0)this.#keep(name,content);return content}#keep(name,content){this.#kept.set(name,content);this.#size+=content.data.
length;for(const[oldest,{data}]of this.#kept){if(this.#size<=MOST_KEPT)return;this.#kept.delete(oldest);this.#size-=data.
length}}#unpackAnew(at,most,depth){const entry=this.#entry(at,most);if(entry===void 0||depth>LONGEST_CHAIN)return void 0;
const{type}=entry.head;if(typeof type==="string")return{type,data:entry.data};if(deltaResultSize(entry.data)>most)return void 0;
const below="back"in type?{pack:at.pack,offset:at.offset-type.back}:this.#packs.find(type.base);const base=below&&this.#unpack(
below,LARGEST,depth+1);return base&&{type:base.type,data:applyDelta(base.data,entry.data)}}#entry({pack,offset},most){const read=(position,length)=>this.#windows.
read(`${pack}.pack`,position,length);const first=read(offset,4096);const head=readEntryHead(first.subarray(0,LONGEST_HEAD),
this.#hashLength);if(head===void 0||head.size>most)return void 0;const needed=head.start+compressedBound(head.size);const bytes=needed<=
first.length?first:read(offset,needed);const packed=bytes.subarray(head.start);const data=inflateHere(packed,head.size)??
inflate(packed,head.size+1,head.size+1);return data.length===head.size?{head,data}:void 0}};var LONGEST_SKIP=8<<20;var LONGEST_HEADER=256;
var HEADER=/^([0-9a-f]+) (?:(missing)|(blob|tree|commit|tag) (\d+))$/;function createBatchParser(sink){let header="";let content;
let filled=0;let abandoned=false;function takeHeader(chunk,at){const end=chunk.indexOf(10,at);header+=chunk.toString("la\
tin1",at,end<0?chunk.length:end);if(header.length>LONGEST_HEADER)throw outOfStep(header);if(end<0)return chunk.length;content=
openContent(header,sink);header="";filled=0;if(content!==void 0&&content.data===void 0&&content.size>LONGEST_SKIP){abandoned=
true;finish(content);sink.abandon()}return end+1}function takeContent(chunk,at,open){const end=Math.min(chunk.length,at+
open.size-filled);if(open.data!==void 0)chunk.copy(open.data,filled,at,end);filled+=end-at;if(filled<open.size||end===chunk.
length)return end;if(chunk[end]!==10)throw outOfStep("a content that is longer than announced");finish(open);return end+
1}function finish({oid,type,size,data}){content=void 0;sink.accept(data===void 0?{kind:"too-large",oid,type,size}:{kind:"\
object",oid,type,data})}return chunk=>{for(let at=0;at<chunk.length&&!abandoned;){at=content===void 0?takeHeader(chunk,at):
takeContent(chunk,at,content)}}}function openContent(line,sink){const match=HEADER.exec(line);const awaited=sink.awaited();
if(match===null||awaited===void 0||match[1]!==awaited.oid)throw outOfStep(line);const{oid,maxBytes}=awaited;if(match[2]===
"missing"){sink.accept({kind:"missing",oid});return void 0}const size=Number(match[4]);const data=size>maxBytes?void 0:Buffer.
allocUnsafe(size);return{oid,type:match[3],size,data}}function outOfStep(line){return new TicketError("GIT_OUT_OF_STEP",
"internal","git cat-file gave an unexpected answer.",{data:{answer:line.slice(0,LONGEST_HEADER)}})}var MOST_DEATHS=20;var SETTINGS=[
"core.bigFileThreshold=2m"];var ObjectReader=class{#runner;#format;#cwd;#jobs=[];#batch;#deaths=0;#generation=0;#starting=-1;constructor(runner,format,cwd){
this.#runner=runner;this.#format=format;this.#cwd=cwd}get running(){return this.#batch!==void 0||this.#jobs.length>0}async read(oids,maxBytes){
for(const oid of oids)checkOid(oid,this.#format);if(oids.length===0)return[];return new Promise((done,fail)=>{const idle=this.#jobs.
length===0;if(idle)this.#deaths=0;this.#jobs.push({oids,maxBytes,results:[],done,fail});if(this.#batch!==void 0)this.#send(
this.#batch,oids);else if(idle)this.warm()})}warm(){if(this.#batch===void 0&&this.#starting!==this.#generation)void this.#start()}close(){
const old=this.#batch;this.#batch=void 0;this.#generation++;old?.child.kill();if(this.#jobs.length>0)void this.#start()}async#start(){
const generation=++this.#generation;this.#starting=generation;try{const child=await this.#runner.start({args:["cat-file",
"--batch"],settings:SETTINGS});if(generation!==this.#generation)return void child.kill();this.#attach({child,stderr:"",answered:0})}catch(error){
this.#failAll(error)}}#attach(batch){const{child}=batch;this.#batch=batch;this.#starting=-1;const parse=createBatchParser(
{awaited:()=>{const[job]=this.#jobs;const oid=job?.oids[job.results.length];return job&&oid?{oid,maxBytes:job.maxBytes}:
void 0},accept:result=>this.#accept(batch,result),abandon:()=>this.close()});child.stdout.on("data",chunk=>{if(this.#batch===
batch)this.#guard(()=>parse(chunk))});child.stderr.on("data",chunk=>{batch.stderr=(batch.stderr+chunk.toString("utf8")).
slice(-4096)});child.on("error",error=>{if(this.#batch===batch)this.#failAll(spawnFailure(error,this.#cwd))});child.on("\
close",code=>{if(this.#batch===batch)void this.#died(batch,code??void 0)});const due=this.#jobs.flatMap(job=>job.oids.slice(
job.results.length));if(due.length>0)this.#send(batch,due);else holdChild(child,false)}#send({child},oids){holdChild(child,
true);child.stdin.write(`${oids.join("\n")}
`)}#accept(batch,result){batch.answered++;this.#deaths=0;const[job]=this.#jobs;job?.results.push(result);if(job===void 0||
job.results.length<job.oids.length)return;this.#jobs.shift();if(this.#jobs.length===0)holdChild(batch.child,false);job.done(
job.results)}async#died(batch,code){this.#batch=void 0;const[job]=this.#jobs;const oid=job?.oids[job.results.length];if(job===
void 0||oid===void 0)return;this.#deaths++;const outcome={code,stdout:Buffer.alloc(0),stderr:batch.stderr};if(this.#deaths>
MOST_DEATHS||/not a git repository/i.test(batch.stderr)){return this.#failAll(await unexpectedOutcome(this.#runner,"cat-\
file",outcome))}if(code!==void 0||this.#deaths>2){const deaths=this.#deaths;this.#accept(batch,{kind:"missing",oid,damage:damageOf(
batch.stderr)});this.#deaths=deaths}if(this.#jobs.length>0)await this.#start()}#guard(parse){try{parse()}catch(error){this.#failAll(
error)}}#failAll(error){const jobs=this.#jobs;this.#jobs=[];this.#deaths=0;this.#starting=-1;this.close();for(const job of jobs)
job.fail(error)}};function damageOf(stderr){return plainWords(stderr)||"git stopped while reading it"}var PAUSES=[0,50];
async function readPatiently(reader,oids,maxBytes){let results=await reader.read(oids,maxBytes);for(const pause of PAUSES){
const missing=oids.filter((_,i)=>results[i]?.kind==="missing");if(missing.length===0)break;await new Promise(done=>setTimeout(
done,pause));reader.close();const again=await reader.read(missing,maxBytes);const found=new Map(missing.map((oid,i)=>[oid,
again[i]]));results=results.map((result,i)=>found.get(oids[i]??"")??result)}return results}var MOST_HERE=48;var MOST_BESIDE=8;
function objectStore(context){const format=context.format.objectFormat;const reader=new ObjectReader(context.runner,format,
context.gitDir);const local=new LocalObjects(context.objectsDir,format);const read=async(oids,maxBytes)=>{const most=reader.
running?MOST_BESIDE:MOST_HERE;if(oids.length>most)return readPatiently(reader,oids,maxBytes);for(const oid of oids)checkOid(
oid,format);const here3=local.readAll(oids,maxBytes);const left=oids.filter((_,i)=>here3[i]===void 0);if(left.length===0)
return here3.filter(result=>result!==void 0);const rest=(await readPatiently(reader,left,maxBytes)).values();return here3.
map(result=>result??rest.next().value)};const here2=(oid,maxBytes)=>local.read(oid,maxBytes);return{read,here:here2,close:()=>reader.
close()}}module.exports={__proto__:null,objectStore};
