var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(
to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{fetchRef:()=>fetchRef});module.exports=__toCommonJS(stdin_exports);var import_git_write=require("./git-write.js");
var import_git_read=require("./git-read.js");var import_tickets=require("./tickets.js");var import_start=require("./start.js");
var import_base=require("./base.js");var import_shared_git_native_transport_errors=require("./shared-git-native-transport-errors.js");
var import_shared_git_remote_errors=require("./shared-git-remote-errors.js");var import_shared_git_remotes=require("./shared-git-remotes.js");
var FLAGS=[...["--no-prune","--no-tags","--no-write-fetch-head","--no-filter","--refmap="],...["--no-auto-maintenance","\
--no-recurse-submodules","--progress"]];var SETTINGS=["fetch.fsckObjects=true","fetch.unpackLimit=1","transfer.unpackLim\
it=1","core.fsync=all","core.fsyncMethod=fsync"];var LOCKED=/cannot lock ref|Unable to create '[^']*\.lock'/;var MOST_TRIES=6;
async function fetchRef(context,request){const{ref,into}=request;(0,import_tickets.git_names__checkRef)(ref);if(into===void 0)
return fetchObjects(context,request);(0,import_tickets.git_names__checkRef)(into);for(let tries=1;;tries++){const outcome=await runFetch(
context,request,`${ref}:${into}`);const result=await judge(context,request,into,outcome);if(result!==void 0)return result;
if(!LOCKED.test(outcome.stderr))throw await(0,import_shared_git_native_transport_errors.transportFailure)(context,"fetch",
request.address,outcome);if(tries>=MOST_TRIES)throw(0,import_git_write.git_native_swap_ref__refLocked)(context,into,`${(0,import_tickets.git_native_read_ref__refPath)(
context,into)}.lock`);await(0,import_git_write.git_native_lock_file__sleep)((0,import_git_write.git_native_lock_file__randomBetween)(
context.random,10,200))}}async function judge(context,request,into,outcome){if(outcome.code===0){const oid=await(0,import_tickets.git_native_read_ref__readRef)(
context,into);return oid===void 0?{kind:"absent"}:{kind:"fetched",oid}}if(isAbsent(outcome))return{kind:"absent"};if(!/^ ! \[rejected\]/m.
test(outcome.stderr))return void 0;return{kind:"rewritten",oid:await remoteValue(context,request)}}var isAbsent=({stderr})=>/couldn't find remote ref/i.
test(stderr);function runFetch(context,{address,patienceMs,onProgress},refspec){const args=["fetch",...FLAGS,"--end-of-o\
ptions",(0,import_shared_git_remotes.checkAddress)(address),refspec];return(0,import_shared_git_native_transport_errors.runTransport)(
context,{args,settings:SETTINGS,what:"fetching",patienceMs,onProgress})}async function fetchObjects(context,request){const oid=await remoteValue(
context,request);if(oid===void 0)return{kind:"absent"};const outcome=await runFetch(context,request,request.ref);if(isAbsent(
outcome))return{kind:"absent"};if(outcome.code===0)return{kind:"fetched",oid};throw await(0,import_shared_git_native_transport_errors.transportFailure)(
context,"fetch",request.address,outcome)}async function remoteValue(context,{address,ref,patienceMs}){const outcome=await(0,import_shared_git_native_transport_errors.runTransport)(
context,{args:["ls-remote","--refs","--end-of-options",(0,import_shared_git_remotes.checkAddress)(address),ref],settings:[],
what:"fetching",patienceMs,onProgress:void 0});if(outcome.code!==0)throw await(0,import_shared_git_native_transport_errors.transportFailure)(
context,"ls-remote",address,outcome);const line=outcome.stdout.split("\n").find(l=>l.endsWith(`	${ref}`));const oid=line?.
slice(0,line.indexOf("	"));return oid!==void 0&&(0,import_tickets.git_names__validOid)(oid,context.format.objectFormat)?
oid:void 0}0&&(module.exports={fetchRef});
