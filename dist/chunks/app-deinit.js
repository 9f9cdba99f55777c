var{store_retry__refuseCheckedOut:refuseCheckedOut,store_walk__walkTree:walkTree,base_quick_json__snapshotAt:snapshotAt}=require(
"./write.js");var{git_remotes__ASIDE:ASIDE,git_remotes__SEEN:SEEN,git_remotes__TRACKING:TRACKING}=require("./sync.js");require(
"./documents.js");require("./base.js");var{search_cache_cache_names__isCacheFile:isCacheFile}=require("./tickets.js");var{
base_errors__TicketError:TicketError,base_errors__isTicketError:isTicketError}=require("./start.js");var{BACKUPS}=require(
"./shared-store-backup.js");var{sectionOf,subscriberNames}=require("./shared-events-subscribers-subscriber.js");var BACKUP=/^\d{8}T\d{6}Z-before-[a-z]+(?:-\d+)?$/;
async function backupsOf({repo}){const refs=await repo.listRefs({below:[BACKUPS]});return refs.filter(({ref})=>BACKUP.test(
ref.slice(BACKUPS.length)))}function trackingOf({repo}){return repo.listRefs({below:[TRACKING,SEEN,ASIDE]})}var REMOTE_TRACKING=[
"refs/remotes/",TRACKING];async function copiesOf({repo,ref},commit){const found=await repo.listRefs({below:REMOTE_TRACKING,
holding:commit});return found.map(entry=>entry.ref).filter(name=>name!==ref)}async function dropTickets(store,head,others){
const{repo,ref}=store;await refuseCheckedOut(store);const drop=(name,expected)=>repo.compareAndSwapRef({ref:name,next:void 0,
expected,message:"ticket: deinit"});await repo.withWriteLock(async()=>{if(await repo.readRef(ref)!==head)throw refMoved(
ref);if(head!==void 0&&await drop(ref,head)==="lost")throw refMoved(ref);for(const other of others)await drop(other.ref,
other.oid)})}function refMoved(ref){return new TicketError("REF_MOVED","conflict",`The tickets on ${ref} were changed me\
anwhile.`,{data:{ref},hint:"Nothing was removed. Look at what is new, then run the command again.",retryable:true})}var ROOMS=[
async({repo},dryRun)=>{const names=subscriberNames(await repo.localConfig());const drop=names.map(name=>({kind:"drop",section:sectionOf(
name)}));if(!dryRun&&drop.length>0)await repo.editConfig(drop);return names.map(name=>({what:`subscriber ${name}`,path:"\
config",stays:void 0}))},async(workspace,dryRun)=>(await Promise.resolve().then(()=>require("./app-hooks-sweep-hooks.js"))).
sweepHooks(workspace,dryRun),({repo,store},dryRun,dropped)=>repo.sweep({dryRun,refs:[store.ref,`${BACKUPS}any`,...dropped],
isCached:isCacheFile})];async function countTickets(store,head){const{root}=await snapshotAt(store,head);const{files}=await walkTree(
store,root,"tickets");return files.length}async function readable(asked,otherwise){try{return await asked}catch(error){if(isTicketError(
error))return otherwise;throw error}}async function deinit(workspace,{purgeRef=false,head:wanted,dryRun=false}){const{repo,
store}=workspace;const head=await repo.readRef(store.ref);const about={dir:repo.commonDir,ref:store.ref,head:head??null,
tickets:head===void 0?0:await readable(countTickets(store,head),null),copies:head===void 0?[]:await readable(copiesOf(store,
head),[])};const backups=await backupsOf(store);const tracking=await trackingOf(store);const others=[...backups,...tracking];
const purged=purgeRef&&(head!==void 0||others.length>0);if(purged&&!dryRun)await dropTickets(store,wanted===void 0?head:
wanted??void 0,others);const traces=[];const dropped=[...others.map(({ref})=>ref),`${TRACKING}any`,`${SEEN}any`,`${ASIDE}\
any`];for(const sweep of ROOMS)traces.push(...await sweep(workspace,dryRun,dropped));return{...about,backups:backups.map(
({ref,oid})=>({ref,commit:oid})),tracking:tracking.map(({ref,oid})=>({ref,commit:oid})),purged,removed:traces.flatMap(({
what,path,stays})=>stays?[]:[{what,path}]),left:traces.flatMap(({what,path,stays})=>stays?[{what,path,why:stays}]:[])}}module.
exports={__proto__:null,deinit};
