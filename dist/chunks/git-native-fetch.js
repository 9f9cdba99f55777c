require("./git-read.js");var{git_native_swap_ref__refLocked:refLocked,git_native_lock_file__randomBetween:randomBetween,
git_native_lock_file__sleep:sleep}=require("./git-write.js");var{git_native_read_ref__readRef:readRef,git_native_read_ref__refPath:refPath,
git_names__checkRef:checkRef,git_names__validOid:validOid}=require("./tickets.js");require("./start.js");require("./base\
.js");var{runTransport,transportFailure}=require("./shared-git-native-transport-errors.js");require("./shared-git-remote\
-errors.js");var{checkAddress}=require("./shared-git-remotes.js");var FLAGS=[...["--no-prune","--no-tags","--no-write-fe\
tch-head","--no-filter","--refmap="],...["--no-auto-maintenance","--no-recurse-submodules","--progress"]];var SETTINGS=[
"fetch.fsckObjects=true","fetch.unpackLimit=1","transfer.unpackLimit=1","core.fsync=all","core.fsyncMethod=fsync"];var LOCKED=/cannot lock ref|Unable to create '[^']*\.lock'/;
var MOST_TRIES=6;async function fetchRef(context,request){const{ref,into}=request;checkRef(ref);if(into===void 0)return fetchObjects(
context,request);checkRef(into);for(let tries=1;;tries++){const outcome=await runFetch(context,request,`${ref}:${into}`);
const result=await judge(context,request,into,outcome);if(result!==void 0)return result;if(!LOCKED.test(outcome.stderr))
throw await transportFailure(context,"fetch",request.address,outcome);if(tries>=MOST_TRIES)throw refLocked(context,into,
`${refPath(context,into)}.lock`);await sleep(randomBetween(context.random,10,200))}}async function judge(context,request,into,outcome){
if(outcome.code===0){const oid=await readRef(context,into);return oid===void 0?{kind:"absent"}:{kind:"fetched",oid}}if(isAbsent(
outcome))return{kind:"absent"};if(!/^ ! \[rejected\]/m.test(outcome.stderr))return void 0;return{kind:"rewritten",oid:await remoteValue(
context,request)}}var isAbsent=({stderr})=>/couldn't find remote ref/i.test(stderr);function runFetch(context,{address,patienceMs,
onProgress},refspec){const args=["fetch",...FLAGS,"--end-of-options",checkAddress(address),refspec];return runTransport(
context,{args,settings:SETTINGS,what:"fetching",patienceMs,onProgress})}async function fetchObjects(context,request){const oid=await remoteValue(
context,request);if(oid===void 0)return{kind:"absent"};const outcome=await runFetch(context,request,request.ref);if(isAbsent(
outcome))return{kind:"absent"};if(outcome.code===0)return{kind:"fetched",oid};throw await transportFailure(context,"fetc\
h",request.address,outcome)}async function remoteValue(context,{address,ref,patienceMs}){const outcome=await runTransport(
context,{args:["ls-remote","--refs","--end-of-options",checkAddress(address),ref],settings:[],what:"fetching",patienceMs,
onProgress:void 0});if(outcome.code!==0)throw await transportFailure(context,"ls-remote",address,outcome);const line=outcome.
stdout.split("\n").find(l=>l.endsWith(`	${ref}`));const oid=line?.slice(0,line.indexOf("	"));return oid!==void 0&&validOid(
oid,context.format.objectFormat)?oid:void 0}module.exports={fetchRef};
