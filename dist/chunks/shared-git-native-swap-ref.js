var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(
to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{compareAndSwapRef:()=>compareAndSwapRef,refLocked:()=>refLocked});module.exports=
__toCommonJS(stdin_exports);var import_tickets=require("./tickets.js");var import_start=require("./start.js");var import_shared_git_native_write_failure=require("./shared-git-native-write-failure.js");
var import_shared_git_native_process_list=require("./shared-git-native-process-list.js");var import_shared_git_native_lock_file=require("./shared-git-native-lock-file.js");
var import_node_path=require("node:path");var MOST_TRIES=7;var LOCK_TIMEOUT_MS=250;var SETTINGS=["core.fsync=all","core.\
fsyncMethod=fsync",`core.filesRefLockTimeout=${LOCK_TIMEOUT_MS}`];async function compareAndSwapRef(context,update){(0,import_tickets.git_names__checkRef)(
update.ref);const current=await(0,import_tickets.git_native_read_ref__readRef)(context,update.ref);if(current!==update.expected)
return"lost";await(0,import_shared_git_native_process_list.freeStaleLock)(context,lockPath(context,update.ref));for(let tries=1;;tries++){
const{outcome,note}=await moveRef(context,update);try{const result=await judge(context,update,outcome);if(result!==void 0)
return result;await giveWay(context,update.ref,outcome,tries)}finally{if(!wasKilled(outcome)||(0,import_shared_git_native_lock_file.tryLstat)(
lockPath(context,update.ref))===void 0)note?.remove()}}}function wasKilled({code}){return code===void 0||code>129}async function judge(context,{
ref,next,expected},{code}){if(code===0){(0,import_tickets.git_native_ticket_dir__syncDirectory)((0,import_node_path.dirname)(
(0,import_tickets.git_native_read_ref__refPath)(context,ref)));return"updated"}const current=await(0,import_tickets.git_native_read_ref__readRef)(
context,ref);if(current===next)return"updated";return current===expected?void 0:"lost"}async function moveRef(context,update){
const{objectFormat,refStorage}=context.format;const next=(0,import_tickets.git_names__checkOid)(update.next??(0,import_tickets.git_names__zeroOid)(
objectFormat),objectFormat);const old=(0,import_tickets.git_names__checkOid)(update.expected??(0,import_tickets.git_names__zeroOid)(
objectFormat),objectFormat);const{ref}=update;const message=(0,import_tickets.git_damaged__plainWords)(update.message)||
"ticket";const note=refStorage==="files"?(0,import_shared_git_native_process_list.openNote)(context,lockPath(context,ref),
next):void 0;try{const outcome=await context.runner.run({args:["update-ref","--create-reflog","-m",message,"--end-of-opt\
ions",ref,next,old],settings:SETTINGS,hooks:true,cwd:context.worktree??context.gitDir,onStart:pid=>note?.childStarted(pid)});
return{outcome,note}}catch(error){note?.remove();throw error}}function lockPath(context,ref){return`${(0,import_tickets.git_native_read_ref__refPath)(
context,ref)}.lock`}async function giveWay(context,ref,outcome,tries){const{stderr}=outcome;const locked=/\.lock': File exists|cannot lock references|data is locked/.
test(stderr);if(!locked&&!wasKilled(outcome))throw await refusal(context,ref,outcome);const lock=lockPath(context,ref);const state=await(0,import_shared_git_native_process_list.freeStaleLock)(
context,lock);if(tries>=MOST_TRIES){throw state==="held"?refLocked(context,ref,lock):await refusal(context,ref,outcome)}
await(0,import_shared_git_native_lock_file.sleep)((0,import_shared_git_native_lock_file.randomBetween)(context.random,2,
40))}async function refusal(context,ref,outcome){const{stderr}=outcome;if(/aborted by hook|hook declined/.test(stderr))return refRefused(
ref,(0,import_tickets.git_damaged__plainWords)(stderr));return(0,import_shared_git_native_write_failure.writeFailure)(stderr)??
await(0,import_tickets.git_damaged__unexpectedOutcome)(context.runner,"update-ref",outcome)}function refRefused(ref,reason){
const message=`The reference-transaction hook of this repository refused to move ${ref}.`;return new import_start.base_errors__TicketError(
"REF_REFUSED","failed",message,{data:{ref,reason}})}function refLocked(context,ref,lock){const stats=(0,import_shared_git_native_lock_file.tryLstat)(
lock);const age=stats===void 0?0:Math.max(0,Math.round((context.now()-stats.mtimeMs)/1e3));const quoted=`'${lock.replaceAll(
"'",String.raw`'\''`)}'`;return new import_start.base_errors__TicketError("REF_LOCKED","conflict",`The ref ${ref} is loc\
ked since ${age} s by ${lock}`,{data:{ref,lock,ageSeconds:age},hint:`Another program is moving the ref, or was killed do\
ing so. If no git process runs here: rm -- ${quoted}`,retryable:true})}0&&(module.exports={compareAndSwapRef,refLocked});
