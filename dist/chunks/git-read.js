var{git_native_git_errors__gitNotFound:gitNotFound,git_native_git_errors__workingDirectoryGone:workingDirectoryGone,git_native_git_env__NULL_DEVICE:NULL_DEVICE}=require(
"./tickets.js");var{base_runtime__holdProcess:holdProcess}=require("./start.js");var BadDelta=class extends Error{};function readSize(delta,at){
let size=0;let scale=1;for(let next=at;next<delta.length&&scale<=2**42;scale*=128){const byte=delta[next++]??0;size+=(byte&
127)*scale;if(byte<128)return{size,next}}throw new BadDelta("a size that does not end")}function deltaResultSize(delta){
return readSize(delta,readSize(delta,0).next).size}function applyDelta(base,delta){const source=readSize(delta,0);const target=readSize(
delta,source.next);if(source.size!==base.length)throw new BadDelta("another base");const result=new Uint8Array(target.size);
let filled=0;const add=(from,start,length)=>{if(start+length>from.length||filled+length>result.length)throw new BadDelta(
"a piece that does not fit");result.set(from.subarray(start,start+length),filled);filled+=length};for(let at=target.next;at<
delta.length;){const opcode=delta[at++]??0;if(opcode===0)throw new BadDelta("an instruction of the future");if(opcode<128){
add(delta,at,opcode);at+=opcode;continue}const copied=readCopy(delta,at,opcode);add(base,copied.start,copied.length);at=
copied.next}if(filled!==result.length)throw new BadDelta("too little");return result}function readCopy(delta,from,opcode){
let next=from;const bytes=Array.from({length:7},(_,i)=>opcode>>i&1?delta[next++]??0:0);if(next>delta.length)throw new BadDelta(
"a copy that is cut short");const number=list=>list.reduceRight((sum,byte)=>sum*256+byte,0);return{start:number(bytes.slice(
0,4)),length:number(bytes.slice(4))||65536,next}}var TYPES=[void 0,"commit","tree","blob","tag"];var OFFSET_DELTA=6;var NAMED_DELTA=7;
var LONGEST_HEAD=48;function readEntryHead(bytes,hashLength){let at=0;let byte=bytes[at++]??0;const kind=byte>>4&7;let size=byte&
15;for(let scale=16;byte&128;scale*=128){if(at>=bytes.length)return void 0;byte=bytes[at++]??0;size+=(byte&127)*scale}const type=TYPES[kind];
if(type!==void 0)return{type,size,start:at};if(kind===NAMED_DELTA){const start=at+hashLength;return start>bytes.length?void 0:
{type:{base:bytes.toString("hex",at,start)},size,start}}return kind===OFFSET_DELTA?readOffset(bytes,at,size):void 0}function readOffset(bytes,from,size){
let at=from;let byte=bytes[at++]??0;let back=byte&127;while(byte&128){if(at>=bytes.length)return void 0;byte=bytes[at++]??
0;back=(back+1)*128+(byte&127)}return{type:{back},size,start:at}}var{existsSync}=require("node:fs");var LOW_PRIORITY=10;
var processes=()=>process.getBuiltinModule("node:child_process");function startGit(options,request){const args=fullArguments(
request);options.onSpawn?.(args);const child=processes().spawn("git",args,{cwd:request.cwd??options.cwd,env:options.env,
stdio:["pipe","pipe","pipe"],windowsHide:true});child.stdin.on("error",()=>void 0);if(child.pid!==void 0)request.onStart?.(
child.pid);return child}function holdChild(child,hold){holdProcess([child,child.stdin,child.stdout,child.stderr],hold)}function listenToGit({
cwd,env,onSpawn},request,answers){const args=fullArguments(request);onSpawn?.(args);return processes().spawn("git",args,
{cwd:request.cwd??cwd,env,stdio:["ignore",answers?"pipe":"ignore","pipe"],windowsHide:true})}function detachGit({cwd,env,
onSpawn},args,onEnd){const full=fullArguments({args});onSpawn?.(full);const child=processes().spawn("git",full,{cwd,env,
stdio:"ignore",detached:true,windowsHide:true});child.on("error",onEnd);child.on("exit",onEnd);child.unref();try{if(child.
pid!==void 0)process.getBuiltinModule("node:os").setPriority(child.pid,LOW_PRIORITY)}catch{}return child.pid}function fullArguments({
args,settings=[],hooks,plain}){const always=["core.fsmonitor=false",...hooks?[]:[`core.hooksPath=${NULL_DEVICE}`]];const config=[
...plain?[]:always,...settings].flatMap(setting=>["-c",setting]);return["--no-pager","--no-replace-objects","--literal-p\
athspecs",...config,...args]}function spawnFailure(error,cwd){if(error.code!=="ENOENT")return error;return existsSync(cwd)?
gitNotFound(error):workingDirectoryGone(cwd,error)}var HEAD=8;var FANOUT=4*256;var MAGIC="ff744f6300000002";function openIndex(read,hashLength){
const head=read(0,HEAD+FANOUT);if(head.length<HEAD+FANOUT||head.toString("hex",0,HEAD)!==MAGIC)return void 0;return{fanout:Buffer.
from(head.subarray(HEAD)),hashLength}}function upTo({fanout},byte){if(byte<0)return 0;const part=n=>(fanout[4*byte+n]??0)<<
24-8*n;return(part(0)|part(1)|part(2)|part(3))>>>0}function offsetOf(index,read,oid){const{hashLength}=index;const first=oid[0]??
0;const low=upTo(index,first-1);const count=upTo(index,first)-low;if(count<=0)return void 0;const names=read(HEAD+FANOUT+
low*hashLength,count*hashLength);const found=search(names,oid,hashLength);if(found===void 0)return void 0;const total=upTo(
index,255);const offsets=HEAD+FANOUT+total*(hashLength+4);const small=read(offsets+4*(low+found),4).readUInt32BE();if(small<
2147483648)return small;const large=read(offsets+4*total+8*(small-2147483648),8);return Number(large.readBigUInt64BE())}
function search(names,oid,length){let low=0;let high=names.length/length-1;while(low<=high){const middle=low+high>>1;const order=oid.
compare(names,middle*length,(middle+1)*length);if(order===0)return middle;if(order>0)low=middle+1;else high=middle-1}return void 0}
module.exports={__proto__:null,detachGit,fullArguments,git_delta__LONGEST_HEAD:LONGEST_HEAD,git_delta__applyDelta:applyDelta,
git_delta__deltaResultSize:deltaResultSize,git_delta__readEntryHead:readEntryHead,git_native_spawn_git__detachGit:detachGit,
git_native_spawn_git__fullArguments:fullArguments,git_native_spawn_git__holdChild:holdChild,git_native_spawn_git__listenToGit:listenToGit,
git_native_spawn_git__spawnFailure:spawnFailure,git_native_spawn_git__startGit:startGit,git_pack_index__offsetOf:offsetOf,
git_pack_index__openIndex:openIndex,holdChild,listenToGit,spawnFailure,startGit};
