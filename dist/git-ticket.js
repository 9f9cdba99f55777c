#!/usr/bin/env node
"use strict";var import_node_fs3=require("node:fs");var import_node_vm=require("node:vm");function cacheHome({env,platform}){if(platform===
"win32")return env["LOCALAPPDATA"];const given=env["XDG_CACHE_HOME"];if(given?.startsWith("/"))return given;return env["\
HOME"]?.startsWith("/")?`${env["HOME"]}/.cache`:void 0}function codeCachePlace(process2,installation){const home=cacheHome(
process2);const{env,version,arch,execArgv,argv}=process2;if(home===void 0||env["NODE_DISABLE_COMPILE_CACHE"])return void 0;
const key=[installation,version,arch,...execArgv,env["NODE_OPTIONS"]??""].join("\0");let sum=2166136261;for(let at=0;at<
key.length;at++)sum=Math.imul(sum^key.charCodeAt(at),16777619);const word=argv[2]??"";let isWord=word!==""&&word.length<=
20;for(const letter of word)if(letter<"a"||letter>"z")isWord=false;const name=`${isWord?word:"other"}-${(sum>>>0).toString(
16).padStart(8,"0")}.bin`;return{folder:`${home}/git-ticket/code`,name}}function isOurs({geteuid},stats){return geteuid===
void 0||stats.uid===geteuid()&&(stats.mode&18)===0}var import_node_fs2=require("node:fs");var import_node_fs=require("no\
de:fs");var MAGIC=878933095;var HEAD=24;var ALIGNMENT=8;var aligned=length=>Math.ceil(length/ALIGNMENT)*ALIGNMENT;var PIECE=1<<
16;function readTwice(file,size,from,length){const bytes=Buffer.from(new ArrayBuffer(length));const other=Buffer.from(new ArrayBuffer(
Math.min(length,PIECE)));if(from+length>size||(0,import_node_fs.readSync)(file,bytes,0,length,from)!==length)throw new Error(
"cut short");for(let at=0;at<length;at+=PIECE){const end=Math.min(at+PIECE,length);const read=(0,import_node_fs.readSync)(
file,other,0,end-at,size+from+at);if(read!==end-at||other.compare(bytes,at,end,0,read)!==0)throw new Error("damaged")}return bytes}
function readLead(file){const head=Buffer.from(new ArrayBuffer(HEAD));if((0,import_node_fs2.readSync)(file,head,0,HEAD,0)!==
HEAD||head.readUInt32LE(0)!==MAGIC)throw new Error("something else");const[size,codeLength,textLength]=[4,8,12].map(at=>head.
readUInt32LE(at));const[lookLength,indexLength]=[head.readUInt32LE(16),head.readUInt32LE(20)];const code=HEAD;const text=code+
aligned(codeLength);const look=text+textLength;const index=look+lookLength;const lead=readTwice(file,size,0,index+indexLength);
return{size,index:lead.toString("utf8",index),start:aligned(lead.length),loader:{code:lead.subarray(code,code+codeLength),
text:lead.toString("latin1",text,look),look:lead.toString("latin1",look,index)}}}function openKept(process2,{folder,name}){
let file;try{const around=(0,import_node_fs2.lstatSync)(folder);if(!around.isDirectory()||!isOurs(process2,around))return void 0;
file=(0,import_node_fs2.openSync)(`${folder}/${name}`,import_node_fs2.constants.O_RDONLY|(import_node_fs2.constants.O_NOFOLLOW??
0));const stats=(0,import_node_fs2.fstatSync)(file);if(!stats.isFile()||!isOurs(process2,stats))throw new Error("not our\
s");return{file,...readLead(file)}}catch{if(file!==void 0)(0,import_node_fs2.closeSync)(file);return void 0}}var LOADER="\
chunks/cli-start-load-chunks.js";var BEFORE=Buffer.from("(function (exports, require, module, __filename, __dirname) { ");
var AFTER=Buffer.from("\n})");var lookOf=({size,mtimeMs,ctimeMs,ino})=>`${size} ${mtimeMs} ${ctimeMs} ${ino}`;function readChunk(path){
const file=(0,import_node_fs3.openSync)(path,"r");try{const stats=(0,import_node_fs3.fstatSync)(file);const bytes=Buffer.
allocUnsafe(BEFORE.length+stats.size+AFTER.length);BEFORE.copy(bytes);const end=BEFORE.length+(0,import_node_fs3.readSync)(
file,bytes,BEFORE.length,stats.size,0);AFTER.copy(bytes,end);return{text:bytes.toString("utf8",0,end+AFTER.length),look:lookOf(
stats)}}finally{(0,import_node_fs3.closeSync)(file)}}function compile(path,known){const same=known!==void 0&&known.look===
lookOf((0,import_node_fs3.statSync)(path));const{text,look}=same?known:readChunk(path);const cachedData=same?known.code:
void 0;const columnOffset=-BEFORE.length;return{text,look,script:new import_node_vm.Script(text,{filename:path,columnOffset,
cachedData})}}function start(require2,dirname,process2){const place=codeCachePlace(process2,dirname);const kept=place===
void 0?void 0:openKept(process2,place);const path=`${dirname}/${LOADER}`;const loader=compile(path,kept?.loader);const module2={
exports:{}};const run=loader.script.runInThisContext();run(module2.exports,require2,module2,path,`${dirname}/chunks`);const tools={
readTwice,compile,aligned,isOurs,MAGIC,HEAD};return module2.exports.chunkLoader({require:require2,dirname,process:process2,
place,kept,loader,tools})}function boot(require2,dirname,process2){let load;return name=>{if(!name.startsWith("./"))return require2(
name);load??=start(require2,dirname,process2);return load(name)}}require=boot(require,__dirname,process);
var{writeSync}=require("node:fs");var argv=process.argv.slice(2);function printVersion(){try{writeSync(1,`git-ticket ${"\
0.1.0"}
`)}catch(error){if(error.code!=="EPIPE")process.exitCode=1}}if(argv.length===1&&(argv[0]==="version"||argv[0]==="--versi\
on"))printVersion();else if(argv[0]==="completion"&&argv[1]==="answer")void Promise.resolve().then(()=>require("./chunks\
/cli-completion-answer-shell.js")).then(m=>m.answerShell(argv.slice(2),process));else void Promise.resolve().then(()=>require(
"./chunks/cli-run-program.js")).then(m=>m.runProgram(argv));
