#!/usr/bin/env node
"use strict";var loading=(()=>{var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __require=(x=>typeof require!=="undefined"?require:typeof Proxy!=="undefined"?new Proxy(x,{get:(a,b)=>(typeof require!==
"undefined"?require:a)[b]}):x)(function(x){if(typeof require!=="undefined")return require.apply(this,arguments);throw Error(
'Dynamic require of "'+x+'" is not supported')});var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(
to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var load_chunks_exports={};__export(load_chunks_exports,{chunkLoader:()=>chunkLoader});var import_node_fs2=__require("node:fs");
var import_node_vm=__require("node:vm");var{Bun:bun}=globalThis;var ZLIB_HEAD=Uint8Array.of(120,156);var MOST_UNLIMITED=1<<16;var nativeChecksum=bun&&(data=>bun.hash.xxHash32(data));var nativeSpawn=bun?.spawn;var P1=2654435761;var P2=2246822519;var P3=3266489917;var P4=668265263;var P5=374761393;var LANES=[P1+P2,P2,0,-P1];var TURNS=[
1,7,12,18];var STEP=4*LANES.length;var PAGE=1<<16;var ROOM=PAGE-STEP;var WASM_PAGE=1<<16;var COMPILED="AGFzbQEAAAABBQFgA\
X8AAggBAWEBYQIAAQMCAQAHBQEBYQAACnQBcgIBfwF7QQD9AAQAIQJBECEBA0AgAiAB/QAEAP0Md8rrhXfK64V3yuuFd8rrhf21Af2uASECIAJBDf2rASACQ\
RP9rQH9UP0MsXk3nrF5N56xeTeesXk3nv21ASECIAFBEGoiASAASQ0AC0EAIAL9CwQACw==";var turn=(word,by)=>word<<by|word>>>32-by;function plainLoop(page){
const words=new DataView(page.buffer);return end=>{for(let lane=0;lane<STEP;lane+=4){let sum=words.getUint32(lane,true);
for(let at=STEP+lane;at<end;at+=STEP)sum=Math.imul(turn(sum+Math.imul(words.getUint32(at,true),P2),13),P1);words.setUint32(
lane,sum>>>0,true)}}}function finish(begun,bytes,from){let sum=begun+bytes.length|0;let at=from;for(;at+4<=bytes.length;at+=
4){const[a=0,b=0,c=0,d=0]=[bytes[at],bytes[at+1],bytes[at+2],bytes[at+3]];const word=a|b<<8|c<<16|d<<24;sum=Math.imul(turn(
sum+Math.imul(word,P3),17),P4)}for(;at<bytes.length;at++)sum=Math.imul(turn(sum+Math.imul(bytes[at]??0,P5),11),P1);sum=Math.
imul(sum^sum>>>15,P2);sum=Math.imul(sum^sum>>>13,P3);return(sum^sum>>>16)>>>0}function counter(page,loop){const sums=new DataView(
page.buffer);return bytes=>{const whole=bytes.length-bytes.length%STEP;if(whole===0)return finish(P5,bytes,0);for(let lane=0;lane<
LANES.length;lane++)sums.setUint32(4*lane,(LANES[lane]??0)>>>0,true);for(let at=0;at<whole;at+=ROOM){const part=bytes.subarray(
at,Math.min(at+ROOM,whole));page.set(part,STEP);loop(STEP+part.length)}let sum=0;for(let lane=0;lane<LANES.length;lane++)
sum+=turn(sums.getUint32(4*lane,true),TURNS[lane]??0);return finish(sum,bytes,whole)}}function start(){if(nativeChecksum!==
void 0)return nativeChecksum;const{WebAssembly}=globalThis;try{if(WebAssembly!==void 0){const memory=new WebAssembly.Memory(
{initial:PAGE/WASM_PAGE});const code=new WebAssembly.Module(Buffer.from(COMPILED,"base64"));const{exports}=new WebAssembly.
Instance(code,{a:{a:memory}});return counter(new Uint8Array(memory.buffer),exports.a)}}catch{}const page=new Uint8Array(
PAGE);return counter(page,plainLoop(page))}var KEPT=Symbol.for("xxh32");var kept=globalThis;function checksum(bytes){kept[KEPT]??=
start();return kept[KEPT](bytes)}var import_node_fs=__require("node:fs");var MAGIC=862155879;var HEAD=12;var ALIGNMENT=8;var aligned=length=>Math.ceil(length/ALIGNMENT)*ALIGNMENT;function cacheHome({
env,platform}){if(platform==="win32")return env["LOCALAPPDATA"];const given=env["XDG_CACHE_HOME"];if(given?.startsWith("\
/"))return given;return env["HOME"]?.startsWith("/")?`${env["HOME"]}/.cache`:void 0}function spread(text){let sum=2166136261;
for(let at=0;at<text.length;at++)sum=Math.imul(sum^text.charCodeAt(at),16777619);return(sum>>>0).toString(16).padStart(8,
"0")}function isWord(text){for(const letter of text)if(letter<"a"||letter>"z")return false;return text!==""&&text.length<=
20}function codeCachePlace(process2,installation){const home=cacheHome(process2);if(home===void 0||process2.env["NODE_DI\
SABLE_COMPILE_CACHE"])return void 0;const{version,arch,execArgv,env}=process2;const key=[installation,version,arch,...execArgv,
env["NODE_OPTIONS"]??""].join("\0");const word=isWord(process2.argv[2]??"")?process2.argv[2]:"other";return{folder:`${home}\
/git-ticket/code`,name:`${word}-${spread(key)}.bin`}}function isOurs({geteuid},stats){return geteuid===void 0||stats.uid===
geteuid()&&(stats.mode&18)===0}var FIRST_READ=4096;function readAt(file,position,length){const bytes=Buffer.from(new ArrayBuffer(
length));if((0,import_node_fs.readSync)(file,bytes,0,length,position)!==length)throw new Error("cut short");return bytes}
function readIndex(file,size){const first=readAt(file,0,Math.min(size,FIRST_READ));const length=first.readUInt32LE(4);const end=HEAD+
length;const text=end<=first.length?first.subarray(HEAD,end):readAt(file,HEAD,length);if(first.readUInt32LE(0)!==MAGIC||
first.readUInt32LE(8)!==checksum(text))throw new Error("damaged");return{index:JSON.parse(text.toString("utf8")),start:aligned(
end)}}function readCommon(file,{common,sum},start2){let[codes,letters]=[0,0];for(const[,,code,text]of common){codes+=aligned(
code);letters+=text}const bytes=readAt(file,start2,codes+letters);if(checksum(bytes)!==sum)throw new Error("damaged");const texts=bytes.
toString("latin1",codes);const files=new Map;let[at,from]=[0,0];for(const[name,look,code,text]of common){files.set(name,
{look,code:bytes.subarray(at,at+code),text:texts.slice(from,from+text)});at+=aligned(code);from+=text}return{files,end:aligned(
start2+bytes.length)}}function openCache(process2,path){const file=(0,import_node_fs.openSync)(path,import_node_fs.constants.
O_RDONLY|(import_node_fs.constants.O_NOFOLLOW??0));try{const stats=(0,import_node_fs.fstatSync)(file);if(!stats.isFile()||
!isOurs(process2,stats))throw new Error("not ours");const{index,start:start2}=readIndex(file,stats.size);const{files,end}=readCommon(
file,index,start2);const read=name=>{const common=files.get(name);if(common!==void 0)return common;let at=end;for(const[
other,look,length,sum]of index.others){if(other===name){const code=readAt(file,at,length);return checksum(code)===sum?{look,
code}:void 0}at+=aligned(length)}return void 0};const names=[...files.keys(),...index.others.map(([name])=>name)];return{
rounds:index.rounds,names,read:tried(read)}}catch(error){(0,import_node_fs.closeSync)(file);throw error}}var tried=read=>name=>{
try{return read(name)}catch{return void 0}};var NOTHING={rounds:0,names:[],read:()=>void 0};function readCodeCache(process2,folder,name){
try{const stats=(0,import_node_fs.lstatSync)(folder);if(stats.isDirectory()&&isOurs(process2,stats))return openCache(process2,
`${folder}/${name}`)}catch{}return NOTHING}var BEFORE=Buffer.from("(function (exports, require, module, __filename, __dirname) { ");var AFTER=Buffer.from("\n})");var KEEPER="\
chunks/cli-start-keep-code.js";var ROUNDS=2;var lookOf=({size,mtimeMs,ctimeMs,ino})=>`${size} ${mtimeMs} ${ctimeMs} ${ino}`;
function readChunk(path){const file=(0,import_node_fs2.openSync)(path,"r");try{const stats=(0,import_node_fs2.fstatSync)(
file);const{size}=stats;const bytes=Buffer.allocUnsafe(BEFORE.length+size+AFTER.length);BEFORE.copy(bytes);const end=BEFORE.
length+(0,import_node_fs2.readSync)(file,bytes,BEFORE.length,size,0);AFTER.copy(bytes,end);const text=bytes.toString("ut\
f8",0,end+AFTER.length);return{text,look:lookOf(stats)}}finally{(0,import_node_fs2.closeSync)(file)}}function chunkLoader(require2,dirname,process2){
const place=codeCachePlace(process2,dirname);const modules=new Map;const chunks=new Map;let cache;let changed=false;let replaced=false;
function keepAll(to,opened){const used=new Map(chunks);try{const keeper=load(KEEPER);keeper.keepCode({MAGIC,HEAD,aligned,
isOurs,checksum},process2,to,opened,used)}catch{}}function kept2(name){if(place===void 0)return void 0;if(cache===void 0){
const opened=readCodeCache(process2,place.folder,place.name);cache=opened;changed=opened.rounds<ROUNDS;process2.on("exit",
()=>{if(changed)keepAll(place,replaced?NOTHING:opened)})}return cache.read(name)}function compile(name,path){const known=kept2(
name);const same=known?.text!==void 0&&known.look===lookOf((0,import_node_fs2.statSync)(path));const{text,look}=same?{text:known.
text,look:known.look}:readChunk(path);const options={filename:path,columnOffset:-BEFORE.length};const script=known?.look===
look?new import_node_vm.Script(text,{...options,cachedData:known.code}):new import_node_vm.Script(text,options);if(script.
cachedDataRejected!==false)changed=true;if(known!==void 0&&known.look!==look)replaced=true;chunks.set(name,{look,text,script});
return script}function load(name){const known=modules.get(name);if(known!==void 0)return known.exports;const path=`${dirname}\
/${name}`;const run=compile(name,path).runInThisContext();const module={exports:{}};modules.set(name,module);const folder=name.
slice(0,name.lastIndexOf("/")+1);run(module.exports,from(folder),module,path,`${dirname}/${folder.slice(0,-1)}`);return module.
exports}const from=folder=>name=>{if(name.startsWith("./"))return load(folder+name.slice(2));return name.startsWith("../")?
load(name.slice(3)):require2(name)};return from("")}return __toCommonJS(load_chunks_exports);})();
require=loading.chunkLoader(require,__dirname,process);
var{writeSync}=require("node:fs");var argv=process.argv.slice(2);function printVersion(){try{writeSync(1,`git-ticket ${"\
0.1.0"}
`)}catch(error){if(error.code!=="EPIPE")process.exitCode=1}}if(argv.length===1&&(argv[0]==="version"||argv[0]==="--versi\
on"))printVersion();else if(argv[0]==="completion"&&argv[1]==="answer")void Promise.resolve().then(()=>require("./chunks\
/cli-completion-answer-shell.js")).then(m=>m.answerShell(argv.slice(2),process));else void Promise.resolve().then(()=>require(
"./chunks/cli-run-program.js")).then(m=>m.runProgram(argv));
