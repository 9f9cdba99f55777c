var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(
to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{leftovers:()=>leftovers});module.exports=__toCommonJS(stdin_exports);var import_git_write=require("./git-write.js");
var import_tickets=require("./tickets.js");var import_node_fs=require("node:fs");var import_node_path=require("node:path");
var never=()=>false;var unknown=()=>"unknown";function ownLock(context,path,owner){const remove=stats=>{const dir=(0,import_tickets.git_native_ticket_dir__ticketDir)(
context.commonDir);return dir!==void 0&&(0,import_git_write.git_native_lock_file__removeStale)(path,stats,dir,context.random)};
return{kind:"lock",path,owner,remove}}function locks(context,ref){const{commonDir}=context;const refLock=`${(0,import_tickets.git_native_read_ref__refPath)(
context,ref)}.lock`;const own=(0,import_node_path.join)(commonDir,"ticket");const foreign=["packed-refs.lock","gc.pid","\
objects/maintenance.lock"];return[{kind:"lock",path:refLock,owner:async()=>await(0,import_git_write.git_native_process_list__isStaleLock)(
context,refLock)?"dead":"unknown",remove:async()=>await(0,import_git_write.git_native_process_list__freeStaleLock)(context,
refLock)==="freed"},...foreign.map(name=>({kind:"lock",path:(0,import_node_path.join)(commonDir,name),owner:unknown,remove:never})),
ownLock(context,(0,import_node_path.join)(own,"lock"),stats=>(0,import_git_write.git_native_write_lock__isAbandoned)((0,import_node_path.join)(
own,"lock"),stats,context.now())?"dead":"alive"),ownLock(context,(0,import_node_path.join)(own,"maintenance.lock"),()=>{
const owner=(0,import_git_write.git_native_maintain__readOwner)((0,import_node_path.join)(own,"maintenance.lock"));return owner===
void 0?"unknown":(0,import_git_write.git_native_process_id__stateOf)(owner)})]}function keep(context,path){const owner=(0,import_git_write.git_native_pack_leftovers__parseKeepWords)(
tryRead(path));if(owner===void 0)return void 0;return{kind:"keep",path,owner:()=>(0,import_git_write.git_native_process_id__stateOf)(
owner),remove:()=>(0,import_git_write.git_native_pack_leftovers__dropDeadKeep)(context,path)}}function packs(context){const dir=(0,import_node_path.join)(
context.objectsDir,"pack");return namesIn(dir).flatMap(name=>{const path=(0,import_node_path.join)(dir,name);if(name.startsWith(
"tmp_"))return[{kind:"temporary",path,owner:unknown,remove:never}];const kept=name.endsWith(".keep")?keep(context,path):
void 0;return kept===void 0?[]:[kept]})}function looseTemporaries({objectsDir}){const folders=namesIn(objectsDir).filter(
name=>/^[0-9a-f]{2}$/.test(name));return folders.flatMap(folder=>namesIn((0,import_node_path.join)(objectsDir,folder)).filter(
name=>name.startsWith("tmp_obj_")).map(name=>{const path=(0,import_node_path.join)(objectsDir,folder,name);return{kind:"\
temporary",path,owner:unknown,remove:never}}))}async function leftovers(context,ref,remove){const found=[];for(const trace of[
...locks(context,ref),...packs(context),...looseTemporaries(context)]){const{kind,path}=trace;const stats=(0,import_git_write.git_native_lock_file__tryLstat)(
path);if(stats===void 0)continue;const owner=await trace.owner(stats);const removed=remove&&owner==="dead"&&await trace.
remove(stats);found.push({kind,path,time:stats.mtimeMs,bytes:stats.size,owner,removed})}if(remove)(0,import_git_write.git_native_process_list__sweepNotes)(
context);return found}function namesIn(dir){try{return(0,import_node_fs.readdirSync)(dir).sort()}catch{return[]}}function tryRead(path){
try{return(0,import_node_fs.readFileSync)(path,"latin1")}catch{return""}}0&&(module.exports={leftovers});
