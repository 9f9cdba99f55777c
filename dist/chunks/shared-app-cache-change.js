var{search_cache_current_table__forgetTable:forgetTable,search_cache_kept_table__lookForTable:lookForTable}=require("./r\
eading.js");var{base_quick_json__noTickets:noTickets}=require("./write.js");var{search_cache_sections__whyOf:whyOf}=require(
"./tickets.js");var{base_errors__TicketError:TicketError,base_errors__isTicketError:isTicketError}=require("./start.js");
var{cacheFolder,ourFiles}=require("./shared-app-cache-folder.js");var{renewOrThrow}=require("./shared-search-cache-build\
-table.js");var{rmSync}=require("node:fs");var{join}=require("node:path");var cacheOffError=()=>new TicketError("CACHE_O\
FF","usage","The cache is turned off by the setting ticket.cache.",{hint:"Turn it on again: git config ticket.cache true"});
function noCache(reason,cause){return new TicketError("CACHE_FAILED","failed",`The tickets can't be cached: ${reason}.`,
{data:{reason},hint:"Everything works without a cache, only slower. What is wrong with tickets says: git ticket verify",
cause})}async function warmCache(workspace){const{repo,store,cacheOff}=workspace;if(cacheOff!==void 0)throw cacheOffError();
const commit=await repo.readRef(store.ref);if(commit===void 0)throw await noTickets(store);const folder=repo.cacheDir();
if(folder===void 0)throw noCache("there is no folder for it that is yours");const{kept,doubt}=lookForTable(store,folder);
if(kept?.table.commit===commit)return{commit,came:"kept",tickets:kept.table.count,read:0,why:null,ms:0};try{const renewing={
before:kept,build:true,doubt};const made=await renewOrThrow({store,folder},commit,renewing);const{came,tickets:read,why=null,
ms}=made;return{commit,came,tickets:made.kept.table.count,read,why,ms}}catch(error){if(isTicketError(error))throw error;
throw noCache(whyOf(error),error)}}async function clearCache(workspace){const head=await workspace.repo.readRef(workspace.
store.ref);const folder=head===void 0?void 0:cacheFolder(workspace);const files=ourFiles(folder);const removed=files.filter(
({name,plain})=>plain&&tryRemove(join(folder??"",name)));forgetTable(workspace.store);return{removed:removed.map(({name})=>name),
bytes:removed.reduce((sum,{bytes})=>sum+bytes,0),left:files.filter(file=>!removed.includes(file)).map(({name})=>name)}}function tryRemove(path){
try{rmSync(path,{force:true});return true}catch{return false}}module.exports={__proto__:null,warmCache,clearCache};
