var{git_native_lock_file__lockAt:lockAt}=require("./git-write.js");var{git_native_spawn_git__spawnFailure:spawnFailure}=require(
"./git-read.js");var{git_remotes__checkAddress:checkAddress}=require("./sync.js");require("./base.js");var{git_native_read_ref__readRef:readRef,
git_native_read_ref__refPath:refPath,git_config__FOLDER:FOLDER,git_native_git_errors__plainWords:plainWords,git_names__checkOid:checkOid,
git_names__checkRef:checkRef,git_names__validOid:validOid}=require("./tickets.js");require("./start.js");var METER=/^(?:remote: )?([A-Z][A-Za-z ]+):\s+\d+% \((\d+)\/(\d+)\)/;
var CHATTER=/^(?:remote: )?(?:(?:Enumerating|Counting|Compressing|Receiving|Writing|Unpacking|Checking|Updating) [a-z]+:|Resolving deltas|Total \d+ \(|Delta compression|Checking connectivity|\s*$)/;
var MAIN=/^(?:Receiving|Writing|Unpacking) objects$/;function tell({what,onProgress},line){const[,doing="",done="0",total="\
0"]=METER.exec(line)??[];if(MAIN.test(doing))onProgress?.({what,done:Number(done),total:Number(total)})}function lineSplitter(onLine){
let rest="";return chunk=>{const lines=(rest+chunk).split(/[\r\n]/);rest=lines.pop()??"";for(const line of[...lines,...chunk===
""?[rest]:[]])onLine(line)}}async function runTransport({runner,base:cwd},run){const child=await runner.listen({args:run.
args,settings:run.settings,cwd},run.answers);const out=[];const words=[];let hung=false;let timer;const giveUp=()=>{hung=
true;child.kill("SIGTERM");child.stdout?.destroy();child.stderr.destroy()};const alive=()=>{clearTimeout(timer);timer=setTimeout(
giveUp,run.patienceMs)};const split=lineSplitter(line=>{tell(run,line);if(!CHATTER.test(line))words.push(line)});alive();
child.stdout?.on("data",chunk=>out.push(chunk));child.stderr.setEncoding("utf8").on("data",chunk=>{alive();split(chunk)});
try{const code=await new Promise((done,fail)=>{child.on("error",error=>fail(spawnFailure(error,cwd)));child.on("close",ended=>done(
ended??void 0))});split("");return{code,stdout:Buffer.concat(out).toString("utf8"),stderr:words.join("\n"),hung}}finally{
clearTimeout(timer)}}var FLAGS=[...["--no-prune","--no-tags","--no-write-fetch-head","--no-filter","--refmap="],...["--n\
o-auto-maintenance","--no-recurse-submodules","--progress"]];var SETTINGS=["fetch.fsckObjects=true","fetch.unpackLimit=1",
"transfer.unpackLimit=1","core.fsync=all","core.fsyncMethod=fsync"];var LOCKED=/cannot lock ref|Unable to create '[^']*\.lock'/;
var MOST_TRIES=6;async function fetchRef(context,request){const{ref,into}=request;checkRef(ref);if(into===void 0)return fetchObjects(
context,request);checkRef(into);const lock=`${refPath(context,into)}.lock`;for(let tries=1;;tries++){const outcome=await notedFetch(
context,request,`${ref}:${into}`,{lock,into});const result=await judge(context,request,into,outcome);if(result!==void 0)
return result;if(!LOCKED.test(outcome.stderr))throw await failure(context,"fetch",request,outcome);const{freeStaleLock}=await Promise.
resolve().then(()=>require("./git-write.js"));const freed=await freeStaleLock(context,lock)==="freed";if(tries>=MOST_TRIES&&
!freed){const{refLocked}=await Promise.resolve().then(()=>require("./git-write.js"));throw refLocked(into,lockAt(lock),context.
now())}const{randomBetween,sleep}=await Promise.resolve().then(()=>require("./git-write.js"));await sleep(randomBetween(
context.random,10,200))}}async function failure(context,what,{address},outcome){const{transportFailure}=await Promise.resolve().
then(()=>require("./git-native-transport-errors.js"));return transportFailure(context,what,address,outcome)}async function judge(context,request,into,outcome){
if(outcome.code===0){const oid=await readRef(context,into);return oid===void 0?{kind:"absent"}:{kind:"fetched",oid}}if(isAbsent(
outcome))return{kind:"absent"};if(!/^ ! \[rejected\]/m.test(outcome.stderr))return void 0;return{kind:"rewritten",oid:await remoteValue(
context,request)}}var isAbsent=({stderr})=>/couldn't find remote ref/i.test(stderr);async function notedFetch(context,request,refspec,{
lock,into}){const{openNote}=await Promise.resolve().then(()=>require("./git-write.js"));const note=context.format.refStorage===
"files"?openNote(context,lock,into):void 0;try{return await runFetch(context,request,refspec)}finally{note?.remove()}}function runFetch(context,{
address,patienceMs,onProgress},refspec){const args=["fetch",...FLAGS,"--end-of-options",checkAddress(address),refspec];return runTransport(
context,{args,settings:SETTINGS,answers:false,what:"fetching",patienceMs,onProgress})}async function fetchObjects(context,request){
const oid=await remoteValue(context,request);if(oid===void 0)return{kind:"absent"};const outcome=await runFetch(context,
request,request.ref);if(isAbsent(outcome))return{kind:"absent"};if(outcome.code===0)return{kind:"fetched",oid};throw await failure(
context,"fetch",request,outcome)}async function remoteValue(context,request){const{address,ref,patienceMs}=request;const outcome=await runTransport(
context,{args:["ls-remote","--refs","--end-of-options",checkAddress(address),ref],settings:[],answers:true,what:"fetchin\
g",patienceMs,onProgress:void 0});if(outcome.code!==0)throw await failure(context,"ls-remote",request,outcome);const line=outcome.
stdout.split("\n").find(l=>l.endsWith(`	${ref}`));const oid=line?.slice(0,line.indexOf("	"));return oid!==void 0&&validOid(
oid,context.format.objectFormat)?oid:void 0}var FLAGS2=[...["--porcelain","--no-verify","--no-follow-tags","--no-signed"],
...["--recurse-submodules=no","--progress"]];function settingsFor(address,config){const mirrors=config.bool(`remote.${address}\
.mirror`)===true&&!address.includes("=");const urls=[...config.getAll(`remote.${address}.pushurl`),...config.getAll(`rem\
ote.${address}.url`)];return["push.pushOption=",...mirrors?[`remote.${address}.mirror=false`]:[],...urls[0]===FOLDER?["p\
ack.window=0"]:[]]}async function pushCommit(context,config,request){const{address,ref,dryRun=false,patienceMs,onProgress}=request;
const commit=checkOid(request.commit,context.format.objectFormat);const refspec=`${commit}:${checkRef(ref)}`;const dry=dryRun?
["--dry-run"]:[];const outcome=await runTransport(context,{args:["push",...FLAGS2,...dry,"--end-of-options",checkAddress(
address),refspec],settings:settingsFor(address,config),answers:true,what:"pushing",patienceMs,onProgress});const{parsePushReport}=await Promise.
resolve().then(()=>require("./shared-git-push-report.js"));const report=parsePushReport(outcome.stdout,ref,hookWords(outcome.
stderr));if(report===void 0||outcome.hung){const{transportFailure}=await Promise.resolve().then(()=>require("./git-nativ\
e-transport-errors.js"));throw await transportFailure(context,"push",address,outcome)}return report}function hookWords(stderr){
const lines=stderr.split("\n").filter(line=>!/^(?:hint|To) |failed to push/.test(line));return plainWords(lines.map(line=>line.
replace(/^remote: ?/,"")).join("\n"))}function remoteWork(context,config){return{fetch:request=>fetchRef(context,request),
push:async request=>pushCommit(context,await config(),request)}}module.exports={__proto__:null,remoteWork};
