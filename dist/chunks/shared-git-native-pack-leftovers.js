var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(
to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{dropDeadKeep:()=>dropDeadKeep,dropTemporary:()=>dropTemporary,dropUnfinished:()=>dropUnfinished,
holdsWords:()=>holdsWords,isAbandonedKeep:()=>isAbandonedKeep,isForeignKeep:()=>isForeignKeep,isUnwrittenKeep:()=>isUnwrittenKeep,
keepWords:()=>keepWords,parseKeepWords:()=>parseKeepWords,stateOfKeeper:()=>stateOfKeeper});module.exports=__toCommonJS(
stdin_exports);var import_tickets=require("./tickets.js");var import_shared_git_native_process_id=require("./shared-git-native-process-id.js");
var import_shared_git_native_lock_file=require("./shared-git-native-lock-file.js");var import_node_fs=require("node:fs");
var import_node_path=require("node:path");function keepWords({pid,start,machine},unique){return`ticket ${pid} ${start} ${machine}\
 ${unique}`}function parseKeepWords(text){const[,pid,start="",machine=""]=/^ticket (\d+) (\S+) (\S+) \S+\n?$/.exec(text)??
[];return pid===void 0?void 0:{pid:Number(pid),start,machine}}function isForeignKeep(path){const text=tryRead(path)??"";
return text!==""&&parseKeepWords(text)===void 0}function stateOfKeeper(path){const owner=parseKeepWords(tryRead(path)??"");
return owner===void 0?void 0:(0,import_shared_git_native_process_id.stateOf)(owner)}function holdsWords(path,words){return tryRead(
path)?.trimEnd()===words}var EMPTY_MS=6e4;function dropDeadKeep(context,path){const stats=(0,import_shared_git_native_lock_file.tryLstat)(
path);const dir=(0,import_tickets.git_native_ticket_dir__ticketDir)(context.commonDir);if(stats===void 0||dir===void 0)return false;
const owner=parseKeepWords(tryRead(path)??"");const dead=owner===void 0?isAbandonedKeep(path,stats,context.now()):(0,import_shared_git_native_process_id.stateOf)(
owner)==="dead";return dead&&(0,import_shared_git_native_lock_file.removeStale)(path,stats,dir,context.random)}function isUnwrittenKeep(path){
return(0,import_shared_git_native_lock_file.tryLstat)(path)?.size===0&&(0,import_shared_git_native_lock_file.tryLstat)(path.
replace(/\.keep$/,".pack"))===void 0}function isAbandonedKeep(path,{mtimeMs},now){return now-mtimeMs>EMPTY_MS&&isUnwrittenKeep(
path)}function dropUnfinished(base){if((0,import_shared_git_native_lock_file.tryLstat)(`${base}.idx`)!==void 0)return;for(const end of[
".pack",".rev"])(0,import_shared_git_native_lock_file.tryUnlink)(base+end)}var TELLING_PACK_BYTES=64;var TELLING_INDEX_BYTES=8+
4*256+20;function dropTemporary(packDir,pack,index){try{for(const name of(0,import_node_fs.readdirSync)(packDir)){const path=(0,import_node_path.join)(
packDir,name);const ours=name.startsWith("tmp_pack_")&&beginsAs(path,pack,TELLING_PACK_BYTES)||name.startsWith("tmp_idx_")&&
beginsAs(path,index,TELLING_INDEX_BYTES);if(ours)(0,import_shared_git_native_lock_file.tryUnlink)(path)}}catch{}}function beginsAs(path,bytes,telling){
const size=(0,import_shared_git_native_lock_file.tryLstat)(path)?.size??0;if(size<telling)return false;const head=Buffer.
alloc(Math.min(size,bytes.length,4096));const handle=(0,import_node_fs.openSync)(path,"r");try{(0,import_node_fs.readSync)(
handle,head,0,head.length,0)}finally{(0,import_node_fs.closeSync)(handle)}return head.equals(bytes.subarray(0,head.length))}
function tryRead(path){try{return(0,import_node_fs.readFileSync)(path,"utf8")}catch{return void 0}}0&&(module.exports={dropDeadKeep,dropTemporary,dropUnfinished,holdsWords,isAbandonedKeep,isForeignKeep,isUnwrittenKeep,keepWords,
parseKeepWords,stateOfKeeper});
