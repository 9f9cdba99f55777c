var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(
to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{writer:()=>writer});module.exports=__toCommonJS(stdin_exports);var import_git_write=require("./git-write.js");
var import_tickets=require("./tickets.js");var import_start=require("./start.js");var import_node_path=require("node:path");
var SETTINGS=["core.fsync=all","core.fsyncMethod=fsync","pack.writeReverseIndex=false"];var MOST_WAITS=40;var WAIT_MS=50;
var MOST_TRIES=100;var MOST_PAUSE_MS=20;async function storePack(context,objects){if(objects.length===0)return{release:async()=>void 0};
const{objectFormat}=context.format;const bytes=(0,import_git_write.git_pack__buildPack)(objectFormat,objects);const name=Buffer.
from(bytes.subarray(-(0,import_tickets.git_names__oidLength)(objectFormat)/2)).toString("hex");const base=(0,import_node_path.join)(
context.objectsDir,"pack",`pack-${name}`);const words=(0,import_git_write.git_native_pack_leftovers__keepWords)((0,import_git_write.git_native_process_id__processId)(
context.pid),(0,import_git_write.git_native_lock_file__randomName)(context.random));const ours=()=>(0,import_git_write.git_native_pack_leftovers__holdsWords)(
`${base}.keep`,words);try{await keepPack(context,{bytes,index:()=>(0,import_git_write.git_pack__indexHead)(objects)},base,
words)}catch(error){if(ours())(0,import_git_write.git_native_pack_leftovers__dropUnfinished)(base);if(ours()||(0,import_git_write.git_native_pack_leftovers__isUnwrittenKeep)(
`${base}.keep`))(0,import_git_write.git_native_lock_file__tryUnlink)(`${base}.keep`);throw error}(0,import_tickets.git_native_ticket_dir__syncDirectory)(
(0,import_node_path.join)(context.objectsDir,"pack"));return{release:async()=>ours()?(0,import_git_write.git_native_lock_file__tryUnlink)(
`${base}.keep`):void 0}}async function keepPack(context,pack,base,words){for(let tries=1;;tries++){const outcome=await context.
runner.run({args:["index-pack","--stdin","--threads=1",`--keep=${words}`],input:pack.bytes,settings:SETTINGS});if(outcome.
code===0){await takeKeep(context,`${base}.keep`,words);if((0,import_git_write.git_native_lock_file__tryLstat)(`${base}.i\
dx`)!==void 0)return}else(0,import_git_write.git_native_pack_leftovers__dropTemporary)((0,import_node_path.dirname)(base),
pack.bytes,pack.index());const again=outcome.code===0||/No such file or directory/.test(outcome.stderr);if(again&&tries<
MOST_TRIES){await(0,import_git_write.git_native_lock_file__sleep)((0,import_git_write.git_native_lock_file__randomBetween)(
context.random,0,MOST_PAUSE_MS));continue}const failure=(0,import_git_write.git_native_write_failure__writeFailure)(outcome.
stderr);throw failure??await(0,import_tickets.git_damaged__unexpectedOutcome)(context.runner,"index-pack",outcome)}}async function takeKeep(context,path,words){
try{for(let waits=0;waits<MOST_WAITS;waits++){if((0,import_git_write.git_native_pack_leftovers__holdsWords)(path,words)||
(0,import_git_write.git_native_lock_file__tryCreate)(path,`${words}
`)||(0,import_git_write.git_native_pack_leftovers__isForeignKeep)(path))return;if(!(0,import_git_write.git_native_pack_leftovers__dropDeadKeep)(
context,path))await(0,import_git_write.git_native_lock_file__sleep)(WAIT_MS)}}catch{}}function writer(context,config){return{
storePack:objects=>storePack(context,objects),compareAndSwapRef:update=>(0,import_git_write.git_native_swap_ref__compareAndSwapRef)(
context,update),withWriteLock:body=>(0,import_git_write.git_native_write_lock__withWriteLock)(context,body),maintain:()=>(0,import_git_write.git_native_maintain__maintain)(
context,config)}}0&&(module.exports={writer});
