var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(
to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.
__esModule?__defProp(target,"default",{value:mod,enumerable:true}):target,mod));var __toCommonJS=mod=>__copyProps(__defProp(
{},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{freeStaleLock:()=>freeStaleLock,isNoteInUse:()=>isNoteInUse,isStaleLock:()=>isStaleLock,
openNote:()=>openNote,sweepNotes:()=>sweepNotes});module.exports=__toCommonJS(stdin_exports);var import_tickets=require("./tickets.js");
var import_shared_git_native_process_id=require("./shared-git-native-process-id.js");var import_shared_git_native_lock_file=require("./shared-git-native-lock-file.js");
var import_node_fs=require("node:fs");var import_node_path=require("node:path");var import_node_fs2=require("node:fs");async function anyoneMentions(word){
const pids=processNumbers();if(pids===void 0)return(await argumentsByPs()).includes(word);return pids.some(pid=>pid!==process.
pid&&argumentsOf(pid).includes(word))}function processNumbers(){try{const pids=(0,import_node_fs2.readdirSync)("/proc").
map(Number).filter(Number.isInteger);return pids.includes(process.pid)?pids:void 0}catch{return void 0}}function argumentsOf(pid){
try{return(0,import_node_fs2.readFileSync)(`/proc/${pid}/cmdline`,"latin1")}catch{return""}}async function argumentsByPs(){
const{execFile}=await Promise.resolve().then(()=>__toESM(require("node:child_process")));return new Promise(done=>{execFile(
"ps",["-A","-o","args="],{maxBuffer:1<<26},(error,stdout)=>done(error===null?stdout:{includes:()=>true}))})}var NOTES="w\
riters";var EMPTY_MS=1e4;var EMPTY_LEAST_MS=1e3;var REBOOT_MS=6e4;var SWEEP_MS=6e4;function openNote(context,lock,next){
const owner=(0,import_shared_git_native_process_id.processId)(context.pid);const note={owner,lock,next,time:context.now()};
const dir=(0,import_tickets.git_native_ticket_dir__ticketDir)(context.commonDir,NOTES);const path=dir&&(0,import_node_path.join)(
dir,`${context.pid}-${(0,import_shared_git_native_lock_file.randomName)(context.random)}`);if(path===void 0||!tryWrite(()=>(0,import_shared_git_native_lock_file.tryCreate)(
path,`${JSON.stringify(note)}
`))){return{childStarted:()=>void 0,remove:()=>void 0}}return{childStarted:pid=>{tryWrite(()=>(0,import_node_fs.appendFileSync)(
path,`${JSON.stringify({child:(0,import_shared_git_native_process_id.processId)(pid)})}
`))},remove:()=>(0,import_shared_git_native_lock_file.tryUnlink)(path)}}function tryWrite(write){try{return write()!==false}catch{
return false}}async function freeStaleLock(context,lock){if((0,import_shared_git_native_lock_file.tryLstat)(lock)===void 0)
return"free";const dir=(0,import_tickets.git_native_ticket_dir__ticketDir)(context.commonDir,NOTES);const makers=dir===void 0?
[]:makersOf(context,lock,dir);if(dir===void 0||makers.length===0)return"held";for(const maker of makers)if(!await hasEnded(
context,maker))return"held";const claims=claim(context,makers);const left=makersOf(context,lock,dir).map(maker=>maker.path);
const ours=claims.length===makers.length&&left.join()===claims.join();if(ours)(0,import_shared_git_native_lock_file.tryUnlink)(
lock);for(const path of claims)dropClaim(path,ours);return ours?"freed":"held"}async function isStaleLock(context,lock){
const dir=(0,import_node_path.join)(context.commonDir,"ticket",NOTES);const makers=(0,import_shared_git_native_lock_file.tryLstat)(
dir)===void 0?[]:makersOf(context,lock,dir);for(const maker of makers)if(!await hasEnded(context,maker))return false;return makers.
length>0}function dropClaim(path,done){if(done)(0,import_shared_git_native_lock_file.tryUnlink)(path);else tryWrite(()=>(0,import_node_fs.renameSync)(
path,path.replace(BREAKING,"")))}var BREAKING=/\.breaking\.(\d+)\.([\w-]+)$/;function claim({pid},makers){const{start}=(0,import_shared_git_native_process_id.processId)(
pid);const claims=[];for(const{path}of makers){const target=`${path.replace(BREAKING,"")}.breaking.${pid}.${start}`;if(!tryWrite(
()=>(0,import_node_fs.renameSync)(path,target)))break;claims.push(target)}return claims}function makersOf(context,lock,dir){
const stats=(0,import_shared_git_native_lock_file.tryLstat)(lock);const content=tryReadText(lock)?.trim();if(stats===void 0||
!stats.isFile()||content===void 0)return[];const empty=content==="";if(empty&&context.now()-stats.mtimeMs<EMPTY_LEAST_MS)
return[];return readMakers(dir).filter(({note})=>note.lock===lock&&(empty?madeBy(note,stats):content===note.next))}function madeBy(note,{
mtimeMs}){return mtimeMs-note.time>-1e3&&mtimeMs-note.time<EMPTY_MS}async function hasEnded({now},{note,breaker}){const here=note.
owner.machine===(0,import_shared_git_native_process_id.processId)(process.pid).machine;if(!here&&now()-note.time<REBOOT_MS)
return false;if(breaker!==void 0&&(0,import_shared_git_native_process_id.stateOf)(breaker)!=="dead")return false;if(note.
child!==void 0)return(0,import_shared_git_native_process_id.stateOf)(note.child)==="dead";if((0,import_shared_git_native_process_id.stateOf)(
note.owner)!=="dead")return false;return!here||!await anyoneMentions(note.next)}function readMakers(dir){const makers=(0,import_node_fs.readdirSync)(
dir).flatMap(name=>{const path=(0,import_node_path.join)(dir,name);const note=parseNote(tryReadText(path)??"");const[,pid,
start=""]=BREAKING.exec(name)??[];const{machine}=(0,import_shared_git_native_process_id.processId)(process.pid);const breaker=pid===
void 0?void 0:{pid:Number(pid),start,machine};return note===void 0?[]:[{path,note,breaker}]});return makers.sort((a,b)=>a.
path<b.path?-1:1)}function isNoteInUse({now},path,{mtimeMs}){const note=parseNote(tryReadText(path)??"");if(note===void 0)
return now()-mtimeMs<SWEEP_MS;const{owner,child,lock}=note;const ended=(0,import_shared_git_native_process_id.stateOf)(owner)===
"dead"&&(child===void 0||(0,import_shared_git_native_process_id.stateOf)(child)==="dead");return!ended||(0,import_shared_git_native_lock_file.tryLstat)(
lock)!==void 0}function sweepNotes({commonDir,now}){tryWrite(()=>{const dir=(0,import_tickets.git_native_ticket_dir__ticketDir)(
commonDir,NOTES);for(const{path,note}of dir===void 0?[]:readMakers(dir)){const old=now()-note.time>SWEEP_MS;if(old&&(0,import_shared_git_native_process_id.stateOf)(
note.owner)==="dead"&&!(0,import_shared_git_native_lock_file.tryLstat)(note.lock))(0,import_shared_git_native_lock_file.tryUnlink)(
path)}})}function parseNote(text){try{const[first="",second="{}"]=text.split("\n").filter(line=>line!=="");const note={...JSON.
parse(first),...parseRest(second)};const complete=[note.lock,note.next,note.owner?.machine].every(v=>typeof v==="string");
return complete&&typeof note.time==="number"?note:void 0}catch{return void 0}}function parseRest(line){try{return JSON.parse(
line)}catch{return{}}}function tryReadText(path){try{return(0,import_node_fs.readFileSync)(path,"latin1")}catch{return void 0}}0&&(module.exports={freeStaleLock,isNoteInUse,isStaleLock,openNote,sweepNotes});
