var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(
to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{sweep:()=>sweep});module.exports=__toCommonJS(stdin_exports);var import_git_write=require("./git-write.js");
var import_tickets=require("./tickets.js");var import_shared_git_native_turn=require("./shared-git-native-turn.js");var import_node_fs=require("node:fs");
var import_node_path=require("node:path");var import_node_path2=require("node:path");var ticketFolder=({commonDir})=>(0,import_node_path2.join)(
commonDir,"ticket");var notesFolder=context=>(0,import_node_path2.join)(ticketFolder(context),"writers");var cacheFolder=context=>(0,import_node_path2.join)(
ticketFolder(context),"cache");var ASIDE_MS=1e4;var inUse=yes=>yes?"in use":void 0;var dropStale=(context,{path,stats})=>{
(0,import_git_write.git_native_lock_file__removeStale)(path,stats,ticketFolder(context),context.random)};var TRACES=[{what:"\
keep of a pack",folder:({objectsDir})=>(0,import_node_path2.join)(objectsDir,"pack"),name:/^pack-[0-9a-f]+\.keep$/,stays:({
now},{path,stats})=>{const keeper=(0,import_git_write.git_native_pack_leftovers__stateOfKeeper)(path);if(keeper!==void 0)
return inUse(keeper!=="dead");return(0,import_git_write.git_native_pack_leftovers__isAbandonedKeep)(path,stats,now())?void 0:
"not ours"},remove:(context,{path})=>{if((0,import_git_write.git_native_pack_leftovers__dropDeadKeep)(context,path))(0,import_git_write.git_native_pack_leftovers__dropUnfinished)(
path.replace(/\.keep$/,""))}},{what:"note of a writer",folder:notesFolder,name:/^\d+-[0-9a-f]{16}(?:\.breaking\.\d+\.[\w-]+)?$/,
stays:(context,{path,stats})=>inUse((0,import_git_write.git_native_process_list__isNoteInUse)(context,path,stats)),remove:(_,{
path})=>(0,import_git_write.git_native_lock_file__tryUnlink)(path)},{what:"lock of a writer",folder:ticketFolder,name:/^lock$/,
stays:({now},{path,stats})=>inUse(!(0,import_git_write.git_native_write_lock__isAbandoned)(path,stats,now())),remove:dropStale},
{what:"lock of a repack",folder:ticketFolder,name:/^maintenance\.lock$/,stays:(_,{path})=>inUse(!(0,import_git_write.git_native_maintain__isRepackOver)(
path)),remove:dropStale},{what:"kept configuration",folder:cacheFolder,name:/^config-[0-9a-f]{16}(?:\.[0-9a-f]{16}\.tmp)?$/,
stays:()=>void 0,remove:(_,{path})=>(0,import_git_write.git_native_lock_file__tryUnlink)(path)},{what:"lock of a sync in\
 the background",folder:ticketFolder,name:/^sync\.lock$/,stays:(_,{path})=>inUse(!(0,import_shared_git_native_turn.isTurnOver)(
path)),remove:dropStale},{what:"mark for a sync in the background",folder:ticketFolder,name:/^sync\.again$/,stays:()=>void 0,
remove:(_,{path})=>(0,import_git_write.git_native_lock_file__tryUnlink)(path)},{what:"lock that was moved aside",folder:ticketFolder,
name:/^stale-[0-9a-f]{16}$/,stays:({now},{stats})=>inUse(now()-stats.ctimeMs<ASIDE_MS),remove:(_,{path})=>(0,import_git_write.git_native_lock_file__tryUnlink)(
path)}];async function sweep(context,{dryRun,refs,isCached}){const mayFree=!dryRun&&(0,import_git_write.git_native_lock_file__tryLstat)(
notesFolder(context))!==void 0;for(const ref of mayFree?refs:[])await(0,import_git_write.git_native_process_list__freeStaleLock)(
context,`${(0,import_tickets.git_native_read_ref__refPath)(context,ref)}.lock`);const cached={what:"cache",folder:cacheFolder,
name:{test:isCached},stays:()=>void 0,remove:(_,{path})=>(0,import_git_write.git_native_lock_file__tryUnlink)(path)};const traces=[
...TRACES,cached].flatMap(kind=>sweepKind(context,kind,dryRun));for(const folder of[notesFolder(context),cacheFolder(context),
ticketFolder(context)])traces.push(...sweepFolder(context,folder,traces,dryRun));if(!dryRun)for(const ref of refs)removeEmptyFolders(
context.commonDir,ref);return traces.filter((trace,_,all)=>isNews(context,trace,all))}function isNews(context,{path,stays},all){
const cache=shown(context,cacheFolder(context));if(stays!==void 0)return true;if(path!==shown(context,ticketFolder(context)))
return!path.startsWith(cache);return all.some(other=>other.path.startsWith(`${path}/`)&&!other.path.startsWith(cache))}function sweepKind(context,kind,dryRun){
const folder=kind.folder(context);const paths=entriesOf(folder).filter(name=>kind.name.test(name));return paths.flatMap(
name=>{const path=(0,import_node_path.join)(folder,name);const stats=(0,import_git_write.git_native_lock_file__tryLstat)(
path);if(stats===void 0)return[];const stays=stats.isFile()?kind.stays(context,{path,stats}):"not ours";if(stays==="not \
ours")return[];const trace={what:kind.what,path:shown(context,path)};if(stays===void 0&&!dryRun)kind.remove(context,{path,
stats});const left=stays===void 0&&!dryRun&&(0,import_git_write.git_native_lock_file__tryLstat)(path)!==void 0;return[{...trace,
stays:left?"in use":stays}]})}function sweepFolder(context,folder,found,dryRun){if((0,import_git_write.git_native_lock_file__tryLstat)(
folder)===void 0)return[];const path=shown(context,folder);const known=new Map(found.map(trace=>[trace.path,trace.stays]));
const inside=entriesOf(folder).map(name=>`${path}/${name}`);const strange=inside.filter(name=>!known.has(name)&&!isOurFolder(
context,name));const goes=inside.every(name=>known.has(name)&&known.get(name)===void 0);return[...strange.map(name=>({what:"\
file",path:name,stays:"not ours"})),...(dryRun?goes:tryRmdir(folder))?[{what:"folder",path,stays:void 0}]:[]]}function isOurFolder(context,path){
return[notesFolder(context),cacheFolder(context)].some(own=>path===shown(context,own))}var OF_GIT=new Set([".","refs","r\
efs/heads","refs/tags"]);function removeEmptyFolders(commonDir,ref){for(const path of[ref,`logs/${ref}`]){let folder=(0,import_node_path.dirname)(
path);while(!OF_GIT.has(folder)&&tryRmdir((0,import_node_path.join)(commonDir,folder)))folder=(0,import_node_path.dirname)(
folder)}}function tryRmdir(path){try{(0,import_node_fs.rmdirSync)(path);return true}catch{return false}}function entriesOf(folder){
if((0,import_git_write.git_native_lock_file__tryLstat)(folder)?.isDirectory()!==true)return[];try{return(0,import_node_fs.readdirSync)(
folder).sort()}catch{return[]}}function shown({commonDir},path){return(0,import_node_path.relative)(commonDir,path).split(
import_node_path.sep).join("/")}0&&(module.exports={sweep});
