var{git_native_write_lock__isAbandoned:isAbandoned,git_native_maintain__isRepackOver:isRepackOver,git_native_pack_leftovers__dropDeadKeep:dropDeadKeep,
git_native_pack_leftovers__dropUnfinished:dropUnfinished,git_native_pack_leftovers__isAbandonedKeep:isAbandonedKeep,git_native_pack_leftovers__stateOfKeeper:stateOfKeeper,
git_native_process_list__freeStaleLock:freeStaleLock,git_native_process_list__isNoteInUse:isNoteInUse,git_native_lock_file__removeStale:removeStale,
git_native_lock_file__tryLstat:tryLstat,git_native_lock_file__tryUnlink:tryUnlink}=require("./git-write.js");var{git_native_read_ref__refPath:refPath,
git_config__CONFIG_FILE:CONFIG_FILE,git_config__SUBSCRIBER_FILE:SUBSCRIBER_FILE}=require("./tickets.js");var{isTurnOver}=require(
"./shared-git-native-turn.js");var{readdirSync,rmdirSync}=require("node:fs");var{dirname,join:join2,relative,sep}=require(
"node:path");var{join}=require("node:path");var ticketFolder=({commonDir})=>join(commonDir,"ticket");var notesFolder=context=>join(
ticketFolder(context),"writers");var cacheFolder=context=>join(ticketFolder(context),"cache");var subscribersFolder=context=>join(
ticketFolder(context),"subscribers");var WORK="(?:sync|publish-[a-z0-9][a-z0-9_-]*)";var hooksFolder=context=>join(ticketFolder(
context),"hooks");var ASIDE_MS=1e4;var inUse=yes=>yes?"in use":void 0;var dropStale=(context,{path,stats})=>{removeStale(
path,stats,ticketFolder(context),context.random)};var TRACES=[{what:"keep of a pack",folder:({objectsDir})=>join(objectsDir,
"pack"),name:/^pack-[0-9a-f]+\.keep$/,stays:({now},{path,stats})=>{const keeper=stateOfKeeper(path);if(keeper!==void 0)return inUse(
keeper!=="dead");return isAbandonedKeep(path,stats,now())?void 0:"not ours"},remove:(context,{path})=>{if(dropDeadKeep(context,
path))dropUnfinished(path.replace(/\.keep$/,""))}},{what:"note of a writer",folder:notesFolder,name:/^\d+-[0-9a-f]{16}(?:\.breaking\.\d+\.[\w-]+)?$/,
stays:(context,{path,stats})=>inUse(isNoteInUse(context,path,stats)),remove:(_,{path})=>tryUnlink(path)},{what:"lock of \
a writer",folder:ticketFolder,name:/^(?:push\.)?lock$/,stays:({now},{path,stats})=>inUse(!isAbandoned(path,stats,now())),
remove:dropStale},{what:"lock of a repack",folder:ticketFolder,name:/^maintenance\.lock$/,stays:(_,{path})=>inUse(!isRepackOver(
path)),remove:dropStale},{what:"kept configuration",folder:cacheFolder,name:CONFIG_FILE,stays:()=>void 0,remove:(_,{path})=>tryUnlink(
path)},{what:"lock of work in the background",folder:ticketFolder,name:new RegExp(`^${WORK}\\.lock$`),stays:(_,{path})=>inUse(
!isTurnOver(path)),remove:dropStale},{what:"mark for work in the background",folder:ticketFolder,name:new RegExp(`^${WORK}\
\\.again$`),stays:()=>void 0,remove:(_,{path})=>tryUnlink(path)},{what:"state of a subscriber",folder:subscribersFolder,
name:SUBSCRIBER_FILE,stays:()=>void 0,remove:(_,{path})=>tryUnlink(path)},{what:"script of a hook",folder:hooksFolder,name:/^[a-z]+(?:-[a-z]+)*$/,
stays:()=>void 0,remove:(_,{path})=>tryUnlink(path)},{what:"lock that was moved aside",folder:ticketFolder,name:/^stale-[0-9a-f]{16}$/,
stays:({now},{stats})=>inUse(now()-stats.ctimeMs<ASIDE_MS),remove:(_,{path})=>tryUnlink(path)}];async function sweep(context,{
dryRun,refs,isCached}){const mayFree=!dryRun&&tryLstat(notesFolder(context))!==void 0;for(const ref of mayFree?refs:[])await freeStaleLock(
context,`${refPath(context,ref)}.lock`);const cached={what:"cache",folder:cacheFolder,name:{test:isCached},stays:()=>void 0,
remove:(_,{path})=>tryUnlink(path)};const traces=[...TRACES,cached].flatMap(kind=>sweepKind(context,kind,dryRun));for(const folder of[
...ownFolders(context),ticketFolder(context)])traces.push(...sweepFolder(context,folder,traces,dryRun));if(!dryRun)for(const ref of refs)
removeEmptyFolders(context.commonDir,ref);return traces.filter((trace,_,all)=>isNews(context,trace,all))}var ownFolders=context=>[
notesFolder,cacheFolder,subscribersFolder,hooksFolder].map(folder=>folder(context));function isNews(context,{path,stays},all){
const cache=shown(context,cacheFolder(context));if(stays!==void 0)return true;if(path!==shown(context,ticketFolder(context)))
return!path.startsWith(cache);return all.some(other=>other.path.startsWith(`${path}/`)&&!other.path.startsWith(cache))}function sweepKind(context,kind,dryRun){
const folder=kind.folder(context);const paths=entriesOf(folder).filter(name=>kind.name.test(name));return paths.flatMap(
name=>{const path=join2(folder,name);const stats=tryLstat(path);if(stats===void 0)return[];const stays=stats.isFile()?kind.
stays(context,{path,stats}):"not ours";if(stays==="not ours")return[];const trace={what:kind.what,path:shown(context,path)};
if(stays===void 0&&!dryRun)kind.remove(context,{path,stats});const left=stays===void 0&&!dryRun&&tryLstat(path)!==void 0;
return[{...trace,stays:left?"in use":stays}]})}function sweepFolder(context,folder,found,dryRun){if(tryLstat(folder)===void 0)
return[];const path=shown(context,folder);const known=new Map(found.map(trace=>[trace.path,trace.stays]));const inside=entriesOf(
folder).map(name=>`${path}/${name}`);const strange=inside.filter(name=>!known.has(name)&&!isOurFolder(context,name));const goes=inside.
every(name=>known.has(name)&&known.get(name)===void 0);return[...strange.map(name=>({what:"file",path:name,stays:"not ou\
rs"})),...(dryRun?goes:tryRmdir(folder))?[{what:"folder",path,stays:void 0}]:[]]}function isOurFolder(context,path){return ownFolders(
context).some(own=>path===shown(context,own))}var OF_GIT=new Set([".","refs","refs/heads","refs/tags"]);function removeEmptyFolders(commonDir,ref){
for(const path of[ref,`logs/${ref}`]){let folder=dirname(path);while(!OF_GIT.has(folder)&&tryRmdir(join2(commonDir,folder)))
folder=dirname(folder)}}function tryRmdir(path){try{rmdirSync(path);return true}catch{return false}}function entriesOf(folder){
if(tryLstat(folder)?.isDirectory()!==true)return[];try{return readdirSync(folder).sort()}catch{return[]}}function shown({
commonDir},path){return relative(commonDir,path).split(sep).join("/")}module.exports={__proto__:null,sweep};
