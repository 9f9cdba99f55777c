var{search_cache_kept_table__lookForTable:lookForTable,search_cache_code_book__VERSION:VERSION}=require("./reading.js");
require("./base.js");var{git_config__CONFIG_FILE:CONFIG_FILE,search_cache_counters__pendingCounts:pendingCounts,search_cache_cache_names__cacheNames:cacheNames,
search_cache_cache_names__isCacheFile:isCacheFile,search_cache_cache_names__isPageFile:isPageFile,search_cache_cache_names__isTextFile:isTextFile}=require(
"./tickets.js");require("./start.js");var{cacheFolder,ourFiles}=require("./shared-app-cache-folder.js");require("./share\
d-search-cache-cache-files.js");var{historyOf}=require("./shared-search-cache-log.js");require("./shared-search-cache-wr\
ite-cache-file.js");var summed=files=>({files:files.length,bytes:files.reduce((sum,{bytes})=>sum+bytes,0)});function byKind(ref,files,{
kept}){const names=cacheNames(ref);const known=new Map([[names.table,"table"],[names.patch,"patch"],[names.log,"log"],...(kept?.
table.segments??[]).map(({name})=>[name,"rows"])]);const kindOf=name=>{if(CONFIG_FILE.test(name))return"settings";if(isCacheFile(
name)&&!names.isOurs(name))return"others";if(isPageFile(name))return"pages";return isTextFile(name)?"text":known.get(name)??
"unused"};const of=kind=>summed(files.filter(({name})=>kindOf(name)===kind));return{files:{table:of("table"),patch:of("p\
atch"),rows:of("rows"),pages:of("pages"),text:of("text"),log:of("log"),unused:of("unused")},settings:of("settings"),others:of(
"others")}}function snapshotOf(ref,files,{kept},head){if(kept===void 0)return null;const{table,patch}=kept;const names=cacheNames(
ref);const times=files.filter(({name})=>name===names.table||patch!==void 0&&name===names.patch).map(({time})=>time);return{
version:VERSION,commit:table.commit,current:table.commit===head,tickets:table.count,patched:patch?.rows.length??0,written:new Date(
Math.max(0,...times)).toISOString()}}var timed=note=>note&&{...note,at:new Date(note.at).toISOString()};async function cacheStatus(workspace){
const{repo,store,cacheOff}=workspace;const{ref}=store;const head=await repo.readRef(ref);const folder=head===void 0?void 0:
cacheFolder(workspace);const files=ourFiles(folder);const none={kept:void 0,doubt:void 0};const looked=folder===void 0?none:
lookForTable(store,folder);const{hits,misses}=pendingCounts(store);const{lastRefresh,lastBuild,...counts}=historyOf({store,
folder:folder??""});return{folder:folder??null,off:cacheOff!==void 0,ref,head:head??null,snapshot:snapshotOf(ref,files,looked,
head),doubt:looked.doubt??null,...byKind(ref,files,looked),...counts,hits:counts.hits+hits,misses:counts.misses+misses,lastRefresh:timed(
lastRefresh),lastBuild:timed(lastBuild)}}module.exports={__proto__:null,cacheStatus};
