var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(
to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{isRepackOver:()=>isRepackOver,maintain:()=>maintain,readOwner:()=>readOwner});
module.exports=__toCommonJS(stdin_exports);var import_tickets=require("./tickets.js");var import_shared_git_native_pack_leftovers=require("./shared-git-native-pack-leftovers.js");
var import_shared_git_native_process_list=require("./shared-git-native-process-list.js");var import_shared_git_native_process_id=require("./shared-git-native-process-id.js");
var import_shared_git_native_lock_file=require("./shared-git-native-lock-file.js");var import_node_fs=require("node:fs");
var import_node_path=require("node:path");var MOST_PACKS=40;var REPACK=[...["repack","--geometric=2","-d","-l","-n","--q\
uiet"],...["--no-write-bitmap-index","--no-pack-kept-objects"]];var OTHERS_LOCKS=["gc.pid","objects/maintenance.lock"];var OTHERS_AGE_MS=36e5;
async function maintain(context,config){try{const packs=countPacks(context);if(packs<MOST_PACKS)return;(0,import_shared_git_native_process_list.sweepNotes)(
context);if(context.format.partialClone)return;if(isSwitchedOff(await config())||othersAtWork(context))return;const dir=(0,import_tickets.git_native_ticket_dir__ticketDir)(
context.commonDir);if(dir===void 0)return;const lock=takeLock(context,dir);if(lock!==void 0)await startRepack(context,lock)}catch{}}
function countPacks(context){const dir=(0,import_node_path.join)(context.objectsDir,"pack");const names=(0,import_node_fs.readdirSync)(
dir);const keeps=names.filter(name=>name.endsWith(".keep"));const kept=keeps.filter(name=>!dropDeadPack(context,(0,import_node_path.join)(
dir,name.slice(0,-".keep".length))));if(kept.length<keeps.length)(0,import_shared_git_native_process_list.sweepNotes)(context);
return names.filter(name=>name.endsWith(".pack")).length-kept.length}function dropDeadPack(context,base){const dropped=(0,import_shared_git_native_pack_leftovers.dropDeadKeep)(
context,`${base}.keep`);if(dropped)(0,import_shared_git_native_pack_leftovers.dropUnfinished)(base);return dropped}function isSwitchedOff(config){
const wish=config.get("ticket.maintenance")?.toLowerCase()??"on";if(["off","false","no","0"].includes(wish)||config.get(
"gc.auto")==="0")return true;return config.names("remote.").some(name=>name.endsWith(".promisor"))}function othersAtWork({
commonDir,now}){return OTHERS_LOCKS.some(name=>{const stats=(0,import_shared_git_native_lock_file.tryLstat)((0,import_node_path.join)(
commonDir,name));return stats!==void 0&&now()-stats.mtimeMs<OTHERS_AGE_MS})}function takeLock(context,dir){const path=(0,import_node_path.join)(
dir,"maintenance.lock");const words=JSON.stringify((0,import_shared_git_native_process_id.processId)(context.pid));if((0,import_shared_git_native_lock_file.tryCreate)(
path,words))return path;const stats=(0,import_shared_git_native_lock_file.tryLstat)(path);if(stats===void 0||!isRepackOver(
path))return void 0;return(0,import_shared_git_native_lock_file.removeStale)(path,stats,dir,context.random)&&(0,import_shared_git_native_lock_file.tryCreate)(
path,words)?path:void 0}function isRepackOver(lock){const owner=readOwner(lock);return owner!==void 0&&(0,import_shared_git_native_process_id.stateOf)(
owner)==="dead"}async function startRepack(context,lock){const pid=await context.runner.detach(REPACK,()=>(0,import_shared_git_native_lock_file.tryUnlink)(
lock));if(pid===void 0)return(0,import_shared_git_native_lock_file.tryUnlink)(lock);(0,import_node_fs.writeFileSync)(lock,
JSON.stringify((0,import_shared_git_native_process_id.processId)(pid)))}function readOwner(path){try{const owner=JSON.parse(
(0,import_node_fs.readFileSync)(path,"utf8"));return typeof owner.pid==="number"&&typeof owner.machine==="string"?owner:
void 0}catch{return void 0}}0&&(module.exports={isRepackOver,maintain,readOwner});
