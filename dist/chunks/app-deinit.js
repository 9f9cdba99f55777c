var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(
to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{deinit:()=>deinit});module.exports=__toCommonJS(stdin_exports);var import_write=require("./write.js");
var import_tickets=require("./tickets.js");var import_documents=require("./documents.js");var import_base=require("./base.js");
var import_start=require("./start.js");var import_shared_store_backup=require("./shared-store-backup.js");var import_shared_git_remotes=require("./shared-git-remotes.js");
var BACKUP=/^\d{8}T\d{6}Z-before-[a-z]+(?:-\d+)?$/;async function backupsOf({repo}){const refs=await repo.listRefs({below:[
import_shared_store_backup.BACKUPS]});return refs.filter(({ref})=>BACKUP.test(ref.slice(import_shared_store_backup.BACKUPS.
length)))}function trackingOf({repo}){return repo.listRefs({below:[import_shared_git_remotes.TRACKING,import_shared_git_remotes.SEEN]})}
var REMOTE_TRACKING=["refs/remotes/",import_shared_git_remotes.TRACKING];async function copiesOf({repo,ref},commit){const found=await repo.
listRefs({below:REMOTE_TRACKING,holding:commit});return found.map(entry=>entry.ref).filter(name=>name!==ref)}async function dropTickets(store,head,others){
const{repo,ref}=store;await(0,import_write.store_retry__refuseCheckedOut)(store);const drop=(name,expected)=>repo.compareAndSwapRef(
{ref:name,next:void 0,expected,message:"ticket: deinit"});await repo.withWriteLock(async()=>{if(await repo.readRef(ref)!==
head)throw refMoved(ref);if(head!==void 0&&await drop(ref,head)==="lost")throw refMoved(ref);for(const other of others)await drop(
other.ref,other.oid)})}function refMoved(ref){return new import_start.base_errors__TicketError("REF_MOVED","conflict",`T\
he tickets on ${ref} were changed meanwhile.`,{data:{ref},hint:"Nothing was removed. Look at what is new, then run the c\
ommand again.",retryable:true})}var ROOMS=[({repo,store},dryRun,dropped)=>repo.sweep({dryRun,refs:[store.ref,`${import_shared_store_backup.BACKUPS}\
any`,...dropped],isCached:import_tickets.search_cache_kept_table__isCacheFile})];async function countTickets(store,head){
const{root}=await(0,import_write.domain_config_config__snapshotAt)(store,head);const{files}=await(0,import_write.store_walk__walkTree)(
store,root,"tickets");return files.length}async function readable(asked,otherwise){try{return await asked}catch(error){if((0,import_start.base_errors__isTicketError)(
error))return otherwise;throw error}}async function deinit(workspace,{purgeRef=false,head:wanted,dryRun=false}){const{repo,
store}=workspace;const head=await repo.readRef(store.ref);const about={dir:repo.commonDir,ref:store.ref,head:head??null,
tickets:head===void 0?0:await readable(countTickets(store,head),null),copies:head===void 0?[]:await readable(copiesOf(store,
head),[])};const backups=await backupsOf(store);const tracking=await trackingOf(store);const others=[...backups,...tracking];
const purged=purgeRef&&(head!==void 0||others.length>0);if(purged&&!dryRun)await dropTickets(store,wanted===void 0?head:
wanted??void 0,others);const traces=[];const dropped=[...others.map(({ref})=>ref),`${import_shared_git_remotes.TRACKING}\
any`,`${import_shared_git_remotes.SEEN}any`];for(const sweep of ROOMS)traces.push(...await sweep(workspace,dryRun,dropped));
return{...about,backups:backups.map(({ref,oid})=>({ref,commit:oid})),tracking:tracking.map(({ref,oid})=>({ref,commit:oid})),
purged,removed:traces.flatMap(({what,path,stays})=>stays?[]:[{what,path}]),left:traces.flatMap(({what,path,stays})=>stays?
[{what,path,why:stays}]:[])}}0&&(module.exports={deinit});
