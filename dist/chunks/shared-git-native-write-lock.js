var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(
to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{isAbandoned:()=>isAbandoned,withWriteLock:()=>withWriteLock});module.exports=
__toCommonJS(stdin_exports);var import_tickets=require("./tickets.js");var import_shared_git_native_process_id=require("./shared-git-native-process-id.js");
var import_shared_git_native_lock_file=require("./shared-git-native-lock-file.js");var import_node_fs=require("node:fs");
var import_node_path=require("node:path");var LEASE_MS=3e4;var UNFINISHED_MS=1e3;var MOST_WAITS=550;var TRIES_PER_LOOK=20;
var LEAST_WAIT_MS=3;var MOST_WAIT_MS=15;async function withWriteLock(context,body){const dir=(0,import_tickets.git_native_ticket_dir__ticketDir)(
context.commonDir);const release2=dir===void 0?void 0:await tryAcquire(context,dir);try{return await body()}finally{release2?.()}}
async function tryAcquire(context,dir){const path=(0,import_node_path.join)(dir,"lock");const unique=(0,import_shared_git_native_lock_file.randomName)(
context.random);const owner=(0,import_shared_git_native_process_id.processId)(context.pid);try{for(let waits=0;waits<MOST_WAITS;waits++){
const holder={owner,expires:context.now()+LEASE_MS,unique};if((0,import_shared_git_native_lock_file.tryCreate)(path,JSON.
stringify(holder)))return()=>release(path,unique);if(waits%TRIES_PER_LOOK===0&&stealable(context,path))continue;await(0,import_shared_git_native_lock_file.sleep)(
(0,import_shared_git_native_lock_file.randomBetween)(context.random,LEAST_WAIT_MS,MOST_WAIT_MS))}}catch{}return void 0;function stealable({
now,random},lock){const stats=(0,import_shared_git_native_lock_file.tryLstat)(lock);if(stats===void 0)return true;return isAbandoned(
lock,stats,now())&&(0,import_shared_git_native_lock_file.removeStale)(lock,stats,dir,random)}}function isAbandoned(path,stats,now){
const holder=readHolder(path);if(holder===void 0)return now-stats.mtimeMs>UNFINISHED_MS;return now>holder.expires||now<holder.
expires-2*LEASE_MS||(0,import_shared_git_native_process_id.stateOf)(holder.owner)==="dead"}function release(path,unique){
if(readHolder(path)?.unique===unique)(0,import_shared_git_native_lock_file.tryUnlink)(path)}function readHolder(path){try{
const holder=JSON.parse((0,import_node_fs.readFileSync)(path,"utf8"));const complete=typeof holder.expires==="number"&&typeof holder.
owner?.machine==="string";return complete?holder:void 0}catch{return void 0}}0&&(module.exports={isAbandoned,withWriteLock});
