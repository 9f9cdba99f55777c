var{base_errors__TicketError:TicketError,base_errors__TicketError:TicketError2,base_unseen__isPlainAscii:isPlainAscii,base_errors__TicketError:TicketError3,
base_errors__TicketError:TicketError4,base_errors__TicketError:TicketError5,base_errors__TicketError:TicketError6,base_errors__TicketError:TicketError7,
base_runtime__nativeChecksum:nativeChecksum,base_runtime__isNode:isNode,base_errors__TicketError:TicketError8}=require("\
./start.js");var{domain_stamp__replicaOf:replicaOf}=require("./base.js");var asked=new WeakSet;var wasAsked=store=>asked.
has(store);function noteAsked(store){asked.add(store)}var heads=new WeakMap;async function currentHead({repo,store,refTtl=0}){
if(refTtl<=0)return repo.readRef(store.ref);const known=heads.get(store);const age=known===void 0?Number.NaN:store.now()-
known.at;if(known!==void 0&&age>=0&&age<refTtl)return known.oid;const at=store.now();const oid=await repo.readRef(store.
ref);heads.set(store,{oid,at});return oid}function forgetHead({store}){heads.delete(store)}function createGitRunner(options){
const spawning=()=>Promise.resolve().then(()=>require("./git-read.js"));const beginning=()=>Promise.resolve().then(()=>require(
"./git-native-begin-git.js"));return{run:async request=>(await beginning()).runGit(options,request),begin:async request=>(await beginning()).
beginGit(options,request),start:async request=>(await spawning()).startGit(options,request),listen:async(request,answers)=>(await spawning()).
listenToGit(options,request,answers),detach:async(args,onEnd)=>(await spawning()).detachGit(options,args,onEnd)}}var{readFileSync}=require(
"node:fs");var{join}=require("node:path");function readRepositoryConfig(commonDir){try{return readFileSync(join(commonDir,
"config"),"utf8")}catch{return""}}var KNOWN=["noop","preciousobjects","worktreeconfig","relativeworktrees","partialclone"];
var KNOWN_IN=new Map([["0",KNOWN],["1",[...KNOWN,"objectformat","refstorage"]]]);var OBJECT_FORMATS=new Map([["sha1","sh\
a1"],["sha256","sha256"]]);var REF_STORAGES=new Map([["files","files"],["reftable","reftable"]]);function parseRepositoryFormat(text){
const settings2=readSettings(text);if(settings2===void 0)return void 0;const setting=(name,otherwise)=>settings2.get(name)??
otherwise;const known=KNOWN_IN.get(setting("core.repositoryformatversion","0"))??[];const extensions=[...settings2.keys()].
filter(name=>name.startsWith("extensions."));const objectFormat=OBJECT_FORMATS.get(setting("extensions.objectformat","sh\
a1"));const refStorage=REF_STORAGES.get(setting("extensions.refstorage","files"));if(known.length===0||objectFormat===void 0||
refStorage===void 0)return void 0;if(!extensions.every(name=>known.includes(name.slice("extensions.".length))))return void 0;
const partialClone=extensions.includes("extensions.partialclone");return{objectFormat,refStorage,partialClone}}var SECTION=/^\s*\[\s*([A-Za-z0-9.-]+)\s*("(?:[^"\\]|\\.)*"\s*)?\](.*)$/;
var SETTING=/^\s*([A-Za-z][A-Za-z0-9-]*)\s*(?:=\s*"?([A-Za-z0-9._/@:-]*)"?\s*)?(?:[#;].*)?$/;var plainHeader=line=>line===
"[core]"||line==="[user]"?[line,line.slice(1,-1)]:void 0;var USUAL=new Set([...["repositoryformatversion","filemode","ba\
re","logallrefupdates","symlinks","ignorecase"],"precomposeunicode"]);var VALUES=new Set(["true","false","0","1"]);function asGitWrites(line){
const[name="",value="",...rest]=line.slice(1).split(" = ");const known=line.startsWith("	")&&USUAL.has(name)&&VALUES.has(
value)&&rest.length===0;return known?[line,name,value]:void 0}var counts=section=>section==="core"||section==="extension\
s";function readSettings(text){const settings2=new Map;if(text.includes("\\")&&/\\\r?$/m.test(text))return void 0;for(const[
section,line]of linesBySection(text)){if(!counts(section)||line.trim()==="")continue;const setting=asGitWrites(line)??SETTING.
exec(line);const[,name="",value="true"]=setting??[];if(setting!==null)settings2.set(`${section}.${name.toLowerCase()}`,value.
toLowerCase());else if(mightMatter(section,line))return void 0}return settings2}function*linesBySection(text){let section="";
for(const line of text.split("\n")){const isHeader=line.trimStart().startsWith("[");const header=isHeader?plainHeader(line)??
SECTION.exec(line):null;if(header!==null)section=`${header[1]}${header[2]??""}`.toLowerCase();yield[section,header===null?
line:header[3]??""]}}function mightMatter(section,line){if(/^\s*(?:[#;].*)?$/.test(line))return false;return section==="\
extensions"||/repositoryformatversion/i.test(line)}function givenIdentity(role,env,config){const upper=role==="author"?"\
GIT_AUTHOR":"GIT_COMMITTER";const name=env[`${upper}_NAME`]??config.get(`${role}.name`)??config.get("user.name");const email=env[`${upper}\
_EMAIL`]??config.get(`${role}.email`)??config.get("user.email")??env["EMAIL"];return{name,email}}function configuredIdentity(role,env,config){
const{name,email}=givenIdentity(role,env,config);if(name===void 0||email===void 0)return void 0;return isClean(name)&&isClean(
email)?{name,email}:void 0}var CRUD=String.raw`[\0-\x20.,:;<>"\\']`;var NEEDS_CLEANING=new RegExp(`^${CRUD}|${CRUD}$|[<>\
\\n\\0]|^$`);function isClean(text){return!NEEDS_CLEANING.test(text)}var ENDS=new RegExp(`^${CRUD}+|${CRUD}+$`,"g");function cleaned(text){
return text.replace(ENDS,"").replace(/[<>\n]/g,"")}function parseIdent(line){const match=/^(.*?) ?<([^<>\n]*)> \d+ [+-]\d{4}\s*$/.
exec(line);return match?.[1]?{name:match[1],email:match[2]??""}:void 0}function noIdentity(role,reason){return new TicketError(
"NO_IDENTITY","usage",`Git does not know who you are (${role}).`,{data:{role,reason},hint:'Tell it with: git config --gl\
obal user.name "Your Name" && git config --global user.email "you@example.com"'})}var{isAbsolute,relative,resolve}=require(
"node:path");function workFolder(cwd,env){const top=resolve(cwd,env["GIT_WORK_TREE"]||".");const way=relative(top,cwd);return isAbsolute(
way)||/^\.\.(?:[/\\]|$)/.test(way)?cwd:top}function damagedObject(oid,reason,cause){const what=oid===null?"an object":`t\
he object ${oid.slice(0,12)}`;return new TicketError2("STORE_DAMAGED","failed",`Git can't read ${what}: ${reason}.`,{data:{
oid,reason},hint:"git fsck names what is damaged; another clone may have the object (git fetch).",cause})}var OLDEST_GIT="\
2.32";function plainWords(stderr){const lines=stderr.split("\n").map(line=>line.replace(/^(?:fatal|error|warning): /,"").
trim()).filter(line=>line!=="");const said=lines.join("; ");const text=isPlainAscii(said)?said:said.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu,
"?");return text.length>600?`${text.slice(0,600)}\u2026`:text}function gitNotFound(cause){return new TicketError3("GIT_N\
OT_FOUND","failed","The program git was not found.",{hint:`Install git ${OLDEST_GIT} or later, and see that it is on PAT\
H.`,cause})}function workingDirectoryGone(cwd,cause){return new TicketError3("NO_DIRECTORY","failed",`The directory ${cwd}\
 does not exist.`,{data:{cwd},cause})}function notARepository(cwd,reason){return new TicketError3("NOT_A_REPOSITORY","fa\
iled",`${cwd} is not inside a git repository.`,{data:{cwd,reason},hint:"Go to a repository, or make one with: git init"})}
var DAMAGED=/inflate|loose object|corrupt|could not read|unable to read|bad (?:object|tree|commit)|not a valid (?:object|commit)|failed to traverse|missing (?:blob|tree|commit|object)|unable to (?:unpack|parse|find|stream)|object \S+ (?:disappeared|changed)|object file \S+ is empty|garbage at end/i;
function damageIn(reason){if(!DAMAGED.test(reason))return void 0;const[oid=null]=/\b(?:[0-9a-f]{64}|[0-9a-f]{40})\b/.exec(
reason)??[];return damagedObject(oid,reason)}async function unexpectedOutcome(runner,what,outcome){const version=await gitVersion(
runner);if(version!==void 0&&isOlder(version,OLDEST_GIT)){return new TicketError3("GIT_TOO_OLD","failed",`git ${version}\
 is too old.`,{data:{version,oldest:OLDEST_GIT},hint:`Install git ${OLDEST_GIT} or later.`})}const reason=plainWords(outcome.
stderr)||`it ended with code ${outcome.code??"none"}`;const damaged=damageIn(reason);if(damaged!==void 0)return damaged;
return new TicketError3("GIT_FAILED","failed",`git ${what} failed: ${reason}.`,{data:{command:what,exit:outcome.code??null,
reason,version:version??null}})}async function gitVersion(runner){const{stdout}=await runner.run({args:["version"]});return/(\d+\.\d+(?:\.\d+)*)/.
exec(stdout.toString("latin1"))?.[1]}function isOlder(version,than){const[major=0,minor=0]=version.split(".").map(Number);
const[wantedMajor=0,wantedMinor=0]=than.split(".").map(Number);return major<wantedMajor||major===wantedMajor&&minor<wantedMinor}
function oidLength(format){return format==="sha1"?40:64}function zeroOid(format){return"0".repeat(oidLength(format))}function validOid(text,format){
return text.length===oidLength(format)&&/^[0-9a-f]+$/.test(text)}var LONGEST_REF=1024;var BAD_IN_REF=/[\0-\x20\x7f~^:?*[\\]|\.\.|@\{|\/\/|\/\.|\.lock(?:\/|$)|[./]$/;
function validRef(ref){return ref.startsWith("refs/")&&ref.length<=LONGEST_REF&&!BAD_IN_REF.test(ref)}function checkOid(text,format){
if(validOid(text,format))return text;throw new TicketError4("BAD_OID","usage",`${JSON.stringify(text)} is not an object \
name.`,{data:{oid:text,format}})}function checkRef(ref){if(validRef(ref))return ref;throw new TicketError4("BAD_REF","us\
age",`${JSON.stringify(ref)} is not a full ref name.`,{data:{ref},hint:"A full name begins with refs/, for example refs/\
tickets/main."})}var{readFileSync:readFileSync2}=require("node:fs");var{join:join2}=require("node:path");var DEEPEST_SYMREF=5;
var PER_WORKTREE=/^refs\/(?:worktree|bisect|rewritten)\//;async function readRef(context,ref){checkRef(ref);if(context.format.
refStorage!=="files")return askGit(context,ref);let name=ref;for(let depth=0;depth<DEEPEST_SYMREF;depth++){const text=readLoose(
context,name);if(text===void 0)return readPacked(context,name);const oid=text.trimEnd();if(isName(oid,context.format.objectFormat))
return oid;const target=/^ref: *(\S+)\s*$/.exec(text)?.[1];if(target===void 0||!validRef(target))break;name=target}return askGit(
context,ref)}function refPath(context,ref){return join2(PER_WORKTREE.test(ref)?context.gitDir:context.commonDir,ref)}function readLoose(context,ref){
return readIfThere(refPath(context,ref))?.toString("latin1")}function readPacked(context,ref){const packed=readIfThere(join2(
context.commonDir,"packed-refs"));const end=packed?.indexOf(` ${ref}
`,0,"utf8")??-1;if(packed===void 0||end<0)return void 0;const start2=packed.lastIndexOf(10,end)+1;const oid=packed.toString(
"latin1",start2,end);if(isName(oid,context.format.objectFormat))return oid;throw refBroken(ref,"packed-refs is damaged")}
function readIfThere(path){try{return readFileSync2(path)}catch(error){const{code}=error;if(code==="ENOENT"||code==="ENO\
TDIR"||code==="EISDIR")return void 0;throw unreadable(path,code??"unknown",error)}}async function askGit({runner,format},ref){
const args=["show-ref","--verify","--hash","--end-of-options",ref];const answer=await runner.run({args});const dangling=/bad ref \S+ \(([0-9a-f]+)\)/.
exec(answer.stderr)?.[1];const oid=dangling??answer.stdout.toString("latin1").trimEnd();if(isName(oid,format.objectFormat))
return oid;if(format.refStorage==="files")throw refBroken(ref,plainWords(answer.stderr));if(/not a valid ref/.test(answer.
stderr))return void 0;throw await unexpectedOutcome(runner,"show-ref",answer)}function isName(text,format){return validOid(
text,format)&&text!==zeroOid(format)}function refBroken(ref,reason){return new TicketError5("REF_BROKEN","invalid",`The \
ref ${ref} is damaged.`,{data:{ref,reason},hint:`Look for its last value with: git reflog show ${ref}. Then restore it: \
git update-ref ${ref} <commit>`})}function unreadable(path,reason,cause){return new TicketError5("GIT_DIR_UNREADABLE","a\
uth",`${path} can't be read (${reason}).`,{data:{path,reason},cause})}var{closeSync,fsyncSync,lstatSync,mkdirSync,openSync}=require(
"node:fs");var{join:join3}=require("node:path");function ticketDir(commonDir,...inside){let dir=join3(commonDir,"ticket");
for(const next of["",...inside]){dir=join3(dir,next);const stats=tryLstat(dir)??make(dir);if(stats===void 0)return void 0;
if(!stats.isDirectory())throw unsafe(dir);const me=process.geteuid?.();if(me!==void 0&&stats.uid!==me)return void 0}return dir}
function make(dir){try{mkdirSync(dir,{mode:448})}catch{}return tryLstat(dir)}function tryLstat(path){try{return lstatSync(
path)}catch{return void 0}}function syncDirectory(dir){try{const handle=openSync(dir,"r");try{fsyncSync(handle)}finally{
closeSync(handle)}}catch{}}function unsafe(path){return new TicketError6("TICKET_DIR_UNSAFE","auth",`${path} is not a di\
rectory.`,{data:{path},hint:"A link there could lead our files elsewhere. Look at it, then remove it; it is made anew."})}
var{chmodSync,lstatSync:lstatSync2}=require("node:fs");var{join:join4}=require("node:path");function cacheDir(common){return privateDir(
common,"cache")}function localDir(common,name){return privateDir(common,name)}function privateDir({commonDir},name){try{
const dir=ticketDir(commonDir,name);if(dir!==void 0&&isOpen(lstatSync2(dir)))chmodSync(dir,448);return dir}catch{return void 0}}
var isOpen=({mode})=>process.geteuid!==void 0&&(mode&63)!==0;function presentCacheDir({commonDir}){const ticket=join4(commonDir,
"ticket");const cache=join4(ticket,"cache");return isOurFolder(ticket)&&isOurFolder(cache)?cache:void 0}function isOurFolder(path){
const stats=lstatSync2(path,{throwIfNoEntry:false});return stats?.isDirectory()===true&&stats.uid===(process.geteuid?.()??
stats.uid)}var KEPT=/^(?:(?:ticket|user|author|committer|commit|gpg|gc|mailmap)\..*|ticket-subscriber\..*\.(?:sink|paused)|core\.(?:bare|pager|editor)|remote\..*\.(?:promisor|mirror|skipfetchall|skipdefaultupdate)|branch\..*\.remote)$/s;
var ADDRESS=/^remote\.(.*)\.(?:url|pushurl)$/s;var FOLDER=".";var IN_FOLDER=/^(?:\/|\.\.?\/|file:\/\/|\.$)/;var BRANCH=/^branch\./;
var isKept=name=>name.startsWith("ticket.")||KEPT.test(name)||ADDRESS.test(name);function keptSettings(settings2){const remotes=new Set(
settings2.map(([name])=>ADDRESS.exec(name)?.[1]));return settings2.flatMap(([name,value])=>{if(ADDRESS.test(name))return[
[name,IN_FOLDER.test(value??"")?FOLDER:""]];if(!KEPT.test(name))return[];return[[name,BRANCH.test(name)&&!remotes.has(value)?
"":value]]})}var SUBSCRIBER_FILE=/^(?:(?:state|log|dead|stopped)\.[a-z0-9][a-z0-9_-]*(?:\.(?:\d+|old))?|tmp\.[0-9a-f]{16})$/;
var CONFIG_FILE=/^config-[0-9a-f]{16}(?:\.[0-9a-f]{16}\.tmp)?$/;function parseConfigList(text){return text.split("\0").flatMap(
record=>record===""?[]:[parseSetting(record)])}function parseSetting(record){const end=record.indexOf("\n");return end<0?
[record,void 0]:[record.slice(0,end),record.slice(end+1)]}function configOf(settings2){const values=new Map;for(const[name,
value]of settings2)values.set(name,[...values.get(name)??[],value]);const lookUp=name=>values.get(canonicalName(name))??
[];return{get:name=>values.has(canonicalName(name))?lookUp(name).at(-1)??"":void 0,getAll:name=>lookUp(name).map(value=>value??
""),bool:name=>{const found=lookUp(name);return found.length===0?void 0:parseBool(name,found.at(-1))},names:prefix=>[...values.
keys()].filter(name=>name.startsWith(prefix))}}function keptConfig(kept){const config=configOf(kept);const checked=name=>{
if(!isKept(canonicalName(name)))throw new Error(`the setting ${name} is not kept`);return name};return{get:name=>config.
get(checked(name)),getAll:name=>config.getAll(checked(name)),bool:name=>config.bool(checked(name)),names:config.names}}function canonicalName(name){
const first=name.indexOf(".");const last=name.lastIndexOf(".");if(first<0)return name.toLowerCase();return name.slice(0,
first).toLowerCase()+name.slice(first,last)+name.slice(last).toLowerCase()}function parseBool(name,value){if(value===void 0||
/^(?:true|yes|on)$/i.test(value))return true;if(value===""||/^(?:false|no|off)$/i.test(value))return false;if(/^[+-]?\d+[kmg]?$/i.
test(value))return Number.parseInt(value,10)!==0;throw new TicketError7("BAD_CONFIG","usage",`The setting ${name} is not\
 true or false.`,{data:{name,value},hint:`Set it with: git config ${name} true`})}var P1=2654435761;var P2=2246822519;var P3=3266489917;
var P4=668265263;var P5=374761393;var LANES=[P1+P2,P2,0,-P1];var TURNS=[1,7,12,18];var STEP=4*LANES.length;var PAGE=1<<16;
var ROOM=PAGE-STEP;var WASM_PAGE=1<<16;var COMPILED="AGFzbQEAAAABBQFgAX8AAggBAWEBYQIAAQMCAQAHBQEBYQAACnQBcgIBfwF7QQD9AAQ\
AIQJBECEBA0AgAiAB/QAEAP0Md8rrhXfK64V3yuuFd8rrhf21Af2uASECIAJBDf2rASACQRP9rQH9UP0MsXk3nrF5N56xeTeesXk3nv21ASECIAFBEGoiASA\
ASQ0AC0EAIAL9CwQACw==";var turn=(word,by)=>word<<by|word>>>32-by;function plainLoop(page){const words=new DataView(page.
buffer);return end=>{for(let lane=0;lane<STEP;lane+=4){let sum=words.getUint32(lane,true);for(let at=STEP+lane;at<end;at+=
STEP)sum=Math.imul(turn(sum+Math.imul(words.getUint32(at,true),P2),13),P1);words.setUint32(lane,sum>>>0,true)}}}function finish(begun,bytes,from){
let sum=begun+bytes.length|0;let at=from;for(;at+4<=bytes.length;at+=4){const low=(bytes[at]??0)|(bytes[at+1]??0)<<8;const word=low|
(bytes[at+2]??0)<<16|(bytes[at+3]??0)<<24;sum=Math.imul(turn(sum+Math.imul(word,P3),17),P4)}for(;at<bytes.length;at++)sum=
Math.imul(turn(sum+Math.imul(bytes[at]??0,P5),11),P1);sum=Math.imul(sum^sum>>>15,P2);sum=Math.imul(sum^sum>>>13,P3);return(sum^
sum>>>16)>>>0}function counter(page,loop){const sums=new DataView(page.buffer);return bytes=>{const whole=bytes.length-bytes.
length%STEP;if(whole===0)return finish(P5,bytes,0);for(let lane=0;lane<LANES.length;lane++)sums.setUint32(4*lane,(LANES[lane]??
0)>>>0,true);for(let at=0;at<whole;at+=ROOM){const part=bytes.subarray(at,Math.min(at+ROOM,whole));page.set(part,STEP);loop(
STEP+part.length)}let sum=0;for(let lane=0;lane<LANES.length;lane++)sum+=turn(sums.getUint32(4*lane,true),TURNS[lane]??0);
return finish(sum,bytes,whole)}}function start(){if(nativeChecksum!==void 0)return nativeChecksum;const{WebAssembly}=globalThis;
try{if(WebAssembly!==void 0){const memory=new WebAssembly.Memory({initial:PAGE/WASM_PAGE});const code=new WebAssembly.Module(
Buffer.from(COMPILED,"base64"));const{exports}=new WebAssembly.Instance(code,{a:{a:memory}});return counter(new Uint8Array(
memory.buffer),exports.a)}}catch{}const page=new Uint8Array(PAGE);return counter(page,plainLoop(page))}var FEW=1024;function startPlain(){
const page=new Uint8Array(FEW+STEP);return counter(page,plainLoop(page))}var ofFew;var ofMany;function checksum(bytes){if(bytes.
length>FEW||nativeChecksum!==void 0)ofMany??=start();if(ofMany!==void 0)return ofMany(bytes);ofFew??=startPlain();return ofFew(
bytes)}var checksumOfText=text=>checksum(Buffer.from(text));var{lstatSync:lstatSync3,readFileSync:readFileSync3,statSync}=require(
"node:fs");var{join:join5}=require("node:path");var DECISIVE=new Set([...["GIT_EXEC_PATH","PATH","HOME","XDG_CONFIG_HOME"],
...["USERPROFILE","HOMEDRIVE","HOMEPATH","APPDATA","PROGRAMDATA"]]);var isDecisive=name=>DECISIVE.has(name)||name.startsWith(
"GIT_CONFIG_");var FORMAT=5;var checksum2=text=>checksumOfText(text).toString(16).padStart(8,"0");function lookOf(path){
try{const stats=statSync(path,{bigint:true,throwIfNoEntry:false});if(stats===void 0)return null;const{dev,ino,size,mtimeNs,
ctimeNs}=stats;return[dev,ino,size,mtimeNs,ctimeNs].join(" ")}catch(error){const{code}=error;return code==="ENOENT"||code===
"ENOTDIR"?null:void 0}}function nameFor({gitDir,env}){const names=Object.keys(env).filter(isDecisive);const decisive=names.
map(name=>[name,env[name]]);const key=JSON.stringify([FORMAT,gitDir,decisive.sort()]);const parts=decisive.map(([name,value=""])=>[
name,value.length,checksumOfText(value)]);return`config-${checksum2(key)}${checksum2(JSON.stringify(parts))}`}function recall(context){
try{const dir=presentCacheDir(context);if(dir===void 0)return void 0;const path=join5(dir,nameFor(context));const stats=lstatSync3(
path);if(!stats.isFile()||stats.uid!==(process.geteuid?.()??stats.uid))return void 0;const[sum,text=""]=readFileSync3(path,
"utf8").split("\n",2);if(checksum2(text)!==sum)return void 0;const{files,settings:settings2}=JSON.parse(text);if(files.some(
([file,look])=>lookOf(file)!==look))return void 0;return settings2.map(([name,value])=>[name,value??void 0])}catch{return void 0}}
function recalledConfig(context){const settings2=recall(context);return settings2&&keptConfig(settings2)}var{join:join6,
resolve:resolve2}=require("node:path");var NULL_DEVICE=process.platform==="win32"?"\\\\.\\nul":"/dev/null";var KEPT2=["O\
BJECT_DIRECTORY ALTERNATE_OBJECT_DIRECTORIES QUARANTINE_PATH NO_LAZY_FETCH","CONFIG_GLOBAL CONFIG_SYSTEM CONFIG_NOSYSTEM\
 CONFIG_COUNT CONFIG_PARAMETERS","AUTHOR_NAME AUTHOR_EMAIL COMMITTER_NAME COMMITTER_EMAIL","SSH SSH_COMMAND SSH_VARIANT \
ASKPASS TERMINAL_PROMPT PROXY_COMMAND ALLOW_PROTOCOL PROTOCOL_FROM_USER","HTTP_USER_AGENT HTTP_LOW_SPEED_LIMIT HTTP_LOW_\
SPEED_TIME HTTP_PROXY_AUTHMETHOD","CEILING_DIRECTORIES DISCOVERY_ACROSS_FILESYSTEM EXEC_PATH"].join(" ");var KEPT_GROUPS=/^GIT_(?:TRACE|SSL_|CURL_|CONFIG_(?:KEY|VALUE)_\d)/;
var PATHS=["GIT_OBJECT_DIRECTORY","GIT_CONFIG_GLOBAL","GIT_CONFIG_SYSTEM"];var named;function isPassedOn(name){named??=new Set(
KEPT2.split(" ").map(own=>`GIT_${own}`));return named.has(name)||KEPT_GROUPS.test(name)}function gitEnvironment(env,cwd){
const kept={};for(const name of Object.keys(env)){const value=env[name];if(value===void 0||name==="LANGUAGE")continue;if(!name.
startsWith("GIT_")||isPassedOn(name))kept[name]=value}for(const name of PATHS){if(kept[name])kept[name]=resolve2(cwd,kept[name])}
kept["LC_ALL"]="C";kept["GIT_GRAFT_FILE"]=join6(NULL_DEVICE,"none");return kept}var MIB=1024*1024;var USUALLY_ATTACHED=10*
MIB;var MOST_ATTACHED=100*MIB;var DEFAULT_REF="refs/tickets/main";function rememberingDocuments(store){const documents={
value:new Map,enumerable:true};return Object.create({},{...Object.getOwnPropertyDescriptors(store),documents})}var LIMITS={
document:1024*1024,attachment:MOST_ATTACHED,tree:16*1024*1024,commit:1024*1024,entries:4e5};var CacheFault=class extends Error{};
function whyOf(error){if(error instanceof CacheFault)return error.message;const{code}=error;if(code==="ENOENT")return"a \
file is missing";if(code==="ELOOP")return"a link in the place of a file";return typeof code==="string"?`a file that can'\
t be read (${code})`:"damaged"}var MAGIC=Buffer.from("GTCACHE2","latin1");var HEAD=16;var MOST_HEADER=64<<20;var ENDIAN=new Uint8Array(
new Uint32Array([1]).buffer)[0]===1?"little":"big";var aligned=size=>Math.ceil(size/8)*8;function openSections(read){const head=Buffer.
from(read(0,HEAD));if(!head.subarray(0,MAGIC.length).equals(MAGIC))throw new CacheFault("no cache file");const length=head.
readUInt32LE(8);if(length>MOST_HEADER)throw new CacheFault("an endless header");const text=read(HEAD,length);if(checksum(
text)!==head.readUInt32LE(12))throw new CacheFault("a damaged header");const header=JSON.parse(Buffer.from(text).toString(
"utf8"));if(header["endian"]!==ENDIAN)throw new CacheFault("of another machine");return{header,start:HEAD+aligned(length)}}
function placeOf({header,start:start2},name){const places=header["sections"];const place=Object.hasOwn(places,name)?places[name]:
void 0;if(place===void 0)throw new CacheFault(`no section ${name}`);return[start2+place[0],place[1],place[2]]}function readSection(read,sections,name){
const[at,size,sum]=placeOf(sections,name);const bytes=read(at,size);if(checksum(bytes)!==sum)throw new CacheFault(`a dam\
aged section ${name}`);return bytes.buffer}var hex=sum=>sum.toString(16).padStart(8,"0");var baseOf=ref=>`tickets-${hex(
checksumOfText(ref))}`;var PAGES=1;function cacheNames(ref){const base=baseOf(ref);return{table:`${base}.table`,patch:`${base}\
.patch`,log:`${base}.log`,rows:random=>`${base}-${random}.rows`,text:`${base}.text`,textPatch:`${base}.text-patch`,words:random=>`${base}\
-${random}.words`,page:query=>{const key=`${PAGES} ${JSON.stringify(query)}`;return{key,name:`${base}-${hex(checksumOfText(
key))}.page`}},queryOf:key=>JSON.parse(key.slice(`${PAGES} `.length)),isOurs:name=>isCacheFile(name)&&name.startsWith(base)}}
var isCacheFile=name=>/^tickets-[0-9a-f]{8}(?:\.(?:table|patch|log|text|text-patch)|-[0-9a-f]{16}\.(?:rows|words)|-[0-9a-f]{8}\.page)(?:\.[0-9a-f]{16}\.tmp)?$/.
test(name);var isTextFile=name=>isCacheFile(name)&&/\.(?:text|text-patch|words)(?:\.|$)/.test(name);var isPageFile=name=>isCacheFile(
name)&&/\.page(?:\.|$)/.test(name);var isOfRef=(name,ref)=>name.startsWith(baseOf(ref));var{closeSync:closeSync2,constants,
fstatSync,openSync:openSync2,writeSync}=require("node:fs");var{join:join7}=require("node:path");var LONGEST_LOG=1<<16;var{
O_WRONLY,O_APPEND,O_CREAT,O_NOFOLLOW=0,O_NONBLOCK=0}=constants;var APPEND=O_WRONLY|O_APPEND|O_CREAT|O_NOFOLLOW|O_NONBLOCK;
function appendLines(folder,ref,lines){const file=openSync2(join7(folder,cacheNames(ref).log),APPEND,384);try{const stats=fstatSync(
file);if(!stats.isFile()||stats.uid!==(process.geteuid?.()??stats.uid))throw new CacheFault("not ours");writeSync(file,lines);
return stats.size}finally{closeSync2(file)}}var NONE={hits:0,misses:0};var pending=new WeakMap;var folders=new WeakMap;function count(store,what,folder){
const{hits,misses}=pending.get(store)??NONE;pending.set(store,what==="hits"?{hits:hits+1,misses}:{hits,misses:misses+1});
folders.set(store,folder)}var countedFolder=store=>folders.get(store);var pendingCounts=store=>pending.get(store)??NONE;
function takeLines(store){const{hits,misses}=pendingCounts(store);pending.delete(store);return`${hits>0?`h${hits}
`:""}${misses>0?`m${misses}
`:""}`}function systemRandom(count2){if(!isNode||process.platform==="win32")return void 0;try{const{closeSync:closeSync4,
fstatSync:fstatSync3,openSync:openSync4,readSync:readSync2}=process.getBuiltinModule("node:fs");const file=openSync4("/d\
ev/urandom","r");try{const bytes=new Uint8Array(count2);const isDevice=fstatSync3(file).isCharacterDevice();return isDevice&&
readSync2(file,bytes)===count2?bytes:void 0}finally{closeSync4(file)}}catch{return void 0}}var RANDOM_POOL=256;var pool=new Uint8Array;
function randomBytes(count2){if(count2>RANDOM_POOL)return crypto.getRandomValues(new Uint8Array(count2));if(pool.length<
count2)pool=systemRandom(RANDOM_POOL)??crypto.getRandomValues(new Uint8Array(RANDOM_POOL));const given=pool.slice(0,count2);
pool=pool.subarray(count2);return given}var{accessSync,constants:constants2,existsSync:existsSync2}=require("node:fs");var{
delimiter:delimiter2}=require("node:path");var{existsSync}=require("node:fs");var{join:join32,resolve:resolve22}=require(
"node:path");var{readFileSync:readFileSync4,realpathSync,statSync:statSync2}=require("node:fs");var{delimiter,dirname,isAbsolute:isAbsolute2,
join:join8,resolve:resolve3}=require("node:path");function findRepository(cwd,env){const given=env["GIT_DIR"];if(given)return locate(
resolve3(cwd,given),env,cwd,void 0);const worktree=findWorktree(cwd,env);return worktree===void 0?void 0:locate(join8(worktree,
".git"),env,cwd,worktree)}function findWorktree(cwd,env){const start2=tryRealpath(cwd);const device=start2&&tryStat(start2)?.
dev;const stops=ceilings(env);for(let dir=start2;dir!==void 0;dir=parentOf(dir,stops)){const stats=tryStat(dir);if(stats===
void 0||stats.dev!==device)return void 0;const found=tryStat(join8(dir,".git"));if(found!==void 0)return owned(stats,found)?
dir:void 0;if(looksBare(dir))return void 0}return void 0}function parentOf(dir,stops){const parent=dirname(dir);return parent===
dir||stops.has(parent)?void 0:parent}function locate(path,env,cwd,worktree){const gitDir=followGitFile(path);if(gitDir===
void 0)return void 0;const stats=tryStat(gitDir);if(stats===void 0||worktree!==void 0&&!owned(stats))return void 0;const commonDir=env["\
GIT_COMMON_DIR"]?resolve3(cwd,env["GIT_COMMON_DIR"]):resolve3(gitDir,tryRead(join8(gitDir,"commondir"))?.trimEnd()??".");
const objects=env["GIT_OBJECT_DIRECTORY"]??join8(commonDir,"objects");const complete=isDirectory(resolve3(cwd,objects))&&
isDirectory(join8(commonDir,"refs"));if(!complete||tryRead(join8(gitDir,"HEAD"))===void 0)return void 0;return{gitDir,commonDir,
base:worktree??workFolder(cwd,env)}}function followGitFile(path){const stats=tryStat(path);if(stats?.isDirectory())return path;
if(!stats?.isFile()||stats.size>4096+16)return void 0;const target=/^gitdir: (.+?)[\r\n]*$/.exec(tryRead(path)??"")?.[1];
if(target===void 0)return void 0;return isAbsolute2(target)?target:resolve3(dirname(path),target)}function owned(...found){
const me=process.geteuid?.();return me!==void 0&&found.every(stats=>stats.uid===me)}function looksBare(dir){return tryStat(
join8(dir,"HEAD"))!==void 0&&isDirectory(join8(dir,"objects"))&&isDirectory(join8(dir,"refs"))}function ceilings(env){const stops=new Set;
let follow=true;for(const path of(env["GIT_CEILING_DIRECTORIES"]??"").split(delimiter)){if(path==="")follow=false;else if(isAbsolute2(
path))stops.add((follow?tryRealpath(path):void 0)??resolve3(path))}return stops}function isDirectory(path){return tryStat(
path)?.isDirectory()??false}function tryStat(path){try{return statSync2(path,{throwIfNoEntry:false})}catch{return void 0}}
function tryRead(path){try{return readFileSync4(path,"utf8")}catch{return void 0}}function tryRealpath(path){try{return realpathSync(
path)}catch{return void 0}}var{readFileSync:readFileSync22}=require("node:fs");var{join:join22}=require("node:path");async function currentBranch({
gitDir,format,runner}){if(format.refStorage==="files")return branchIn(readHead(gitDir));const{stdout}=await runner.run({
args:["symbolic-ref","--quiet","HEAD"]});return branchIn(`ref: ${stdout.toString("utf8")}`)}function readHead(gitDir){try{
return readFileSync22(join22(gitDir,"HEAD"),"utf8")}catch{return""}}function branchIn(text){return/^ref: *refs\/heads\/(\S+)\s*$/.
exec(text)?.[1]}var reading=()=>Promise.resolve().then(()=>require("./git-native-read-objects.js"));function looking(context,objects,trees){
const commits=()=>Promise.resolve().then(()=>require("./git-native-history.js"));const here=async()=>(await objects()).here;
return{resolveCommit:async revision=>(await commits()).resolveCommit(context,here,revision),listRefs:async query=>(await Promise.
resolve().then(()=>require("./git-native-list-refs.js"))).listRefs(context,query),history:async query=>(await commits()).
history(context,query),graph:async query=>(await commits()).graph(context,here,query),treeDifferences:async(pairs,limits)=>(await trees()).
compare(pairs,limits),expectDifferences:async()=>(await trees()).warm(),isAncestor:async(ancestor,descendant)=>(await commits()).
isAncestor(context,ancestor,descendant),mergeBases:async(a,b)=>(await commits()).mergeBases(context,a,b),currentBranch:()=>currentBranch(
context),watchRef:(ref,signal)=>watchFiles(context,ref,signal),code:async()=>(await Promise.resolve().then(()=>require("\
./git-native-code.js"))).codeSide(context)}}function speaking(context,config){const work=async()=>(await Promise.resolve().
then(()=>require("./git-native-remote-work.js"))).remoteWork(context,config);return{fetch:async request=>(await work()).
fetch(request),push:async request=>(await work()).push(request)}}function settings(context,known){return{localConfig:async()=>(await Promise.
resolve().then(()=>require("./git-native-read-config.js"))).readLocalConfig(context),editConfig:async edits=>{await(await Promise.
resolve().then(()=>require("./git-native-edit-config.js"))).editConfig(context,edits);for(const one of known)one.forget()},
credential:async url=>(await Promise.resolve().then(()=>require("./git-native-credential.js"))).credential(context,url)}}
function house(context){const turns=()=>Promise.resolve().then(()=>require("./shared-git-native-turn.js"));return{withTurn:async(work,body)=>(await turns()).
withTurn(context,work,body),leaveWord:async work=>(await turns()).leaveWord(context,work),leftovers:async(ref,remove)=>(await Promise.
resolve().then(()=>require("./shared-git-native-leftovers.js"))).leftovers(context,ref,remove),sweep:async options=>(await Promise.
resolve().then(()=>require("./shared-git-native-sweep.js"))).sweep(context,options),cacheDir:()=>cacheDir(context),localDir:name=>localDir(
context,name)}}function nativeRepository(context){const objects=opened(async()=>(await reading()).objectStore(context));
const trees=opened(async()=>new(await Promise.resolve().then(()=>require("./git-native-tree-differences.js"))).TreeComparer(
context));let keepAsked=()=>void 0;const config=remembered(async()=>{const recalled=recalledConfig(context);if(recalled!==
void 0)return recalled;const asked2=await(await Promise.resolve().then(()=>require("./git-native-read-config.js"))).askConfig(
context);keepAsked=asked2.keep;return asked2.config});const writing2=remembered(async()=>(await Promise.resolve().then(()=>require(
"./git-native-write.js"))).writer(context,config));const wholeConfig=remembered(async()=>(await Promise.resolve().then(()=>require(
"./git-native-read-config.js"))).readWholeConfig(context));const author=remembered(async()=>identity(context,"author",await config()));
const committer=remembered(async()=>identity(context,"committer",await config()));return{engine:"native",gitDir:context.
gitDir,commonDir:context.commonDir,objectFormat:context.format.objectFormat,readRef:async ref=>{const oid=await readRef(
context,ref);if(oid!==void 0)keepAsked();keepAsked=()=>void 0;return oid},checkedOut:async branch=>{const bare=(await config()).
bool("core.bare")===true;return(await Promise.resolve().then(()=>require("./git-native-checked-out.js"))).checkedOut(context,
branch,bare)},readObjects:async(oids,{maxBytes})=>(await objects.get()).read(oids,maxBytes),storePack:async(list,announced)=>(await writing2()).
storePack(list,announced),compareAndSwapRef:async update=>(await writing2()).compareAndSwapRef(update),...looking(context,
objects.get,trees.get),config,wholeConfig,...settings(context,[config,wholeConfig]),identity:role=>role==="author"?author():
committer(),sign:async payload=>trySign(context,payload,await config(),committer),withWriteLock:async(body,whose)=>(await writing2()).
withWriteLock(body,whose),...speaking(context,config),...house(context),maintain:async()=>(await writing2()).maintain(),
version:()=>gitVersion(context.runner),close:()=>Promise.all([objects.close(),trees.close()]).then(()=>void 0)}}function opened(open){
let it;return{get:()=>{it??=open();return it},close:async()=>(await it)?.close()}}async function*watchFiles(context,ref,signal){
const{watchRef}=await Promise.resolve().then(()=>require("./shared-git-watch-ref.js"));const{FileSigns}=await Promise.resolve().
then(()=>require("./git-native-ref-signs.js"));yield*watchRef(()=>readRef(context,ref),signal,new FileSigns(context,ref))}
function remembered(ask){let answer;const forget=()=>{answer=void 0};const answered=()=>{answer??=ask().catch(error=>{forget();
throw error});return answer};return Object.assign(answered,{forget})}async function identity({env,runner},role,config){const configured=configuredIdentity(
role,env,config);if(configured!==void 0)return configured;const outcome=await runner.run({args:["var",`GIT_${role.toUpperCase()}\
_IDENT`]});const person=parseIdent(outcome.stdout.toString("utf8"));if(outcome.code!==0||person===void 0)throw noIdentity(
role,plainWords(outcome.stderr));return person}async function trySign(context,payload,config,committer){if(config.bool("\
commit.gpgsign")!==true)return void 0;const{sign}=await Promise.resolve().then(()=>require("./git-native-sign.js"));const{
env,base:cwd}=context;return sign(payload,{config,committer:await committer(),env,cwd})}async function openRepository(options){
const{cwd,now,pid,random}=options;const env=environmentOf(options);const found=findRepository(cwd,env);const format=found&&
readFormat(found.commonDir);const[place,storage]=found!==void 0&&format!==void 0?[found,format]:await(await Promise.resolve().
then(()=>require("./git-native-ask-git.js"))).askGit(env,gitEnvironment(env,cwd),options);let cleaned2;const runner=createGitRunner(
{cwd:place.gitDir,get env(){cleaned2??=Object.assign(gitEnvironment(env,cwd),pointers(place,env));return cleaned2},onSpawn:options.
onSpawn});const objectsDir=resolve22(cwd,env["GIT_OBJECT_DIRECTORY"]||join32(place.commonDir,"objects"));const context={
...place,objectsDir,format:storage,runner,env,now,pid,random};return nativeRepository(context)}var environmentOf=({gitDir,
env})=>gitDir===void 0?env:{...env,GIT_DIR:gitDir,GIT_WORK_TREE:void 0};function pointers({gitDir,commonDir},env){const base={
GIT_DIR:gitDir};return env["GIT_COMMON_DIR"]?{...base,GIT_COMMON_DIR:commonDir}:base}function readFormat(commonDir){const format=parseRepositoryFormat(
readRepositoryConfig(commonDir));const tables=format?.refStorage==="reftable"||existsSync(join32(commonDir,"reftable"));
return tables?void 0:format}async function openRepository2(options){const repo=await openByEngine(options);if(!options.env["\
GIT_QUARANTINE_PATH"])return repo;return(await Promise.resolve().then(()=>require("./git-quarantine.js"))).readOnlyInQuarantine(
repo)}async function openByEngine(options){if(engineFor(options)==="native")return openRepository(options);const fs=options.
fs??process.getBuiltinModule("node:fs");const{openIsomorphic}=await Promise.resolve().then(()=>require("./git-isomorphic\
-open.js"));return openIsomorphic({...options,fs})}function engineFor({env,fs}){const asked2=env["GIT_TICKET_ENGINE"]||void 0;
if(asked2!==void 0&&asked2!=="native"&&asked2!=="isomorphic")throw badEngine(asked2);if(fs!==void 0){if(asked2==="native")
throw nativeElsewhere();return"isomorphic"}return asked2??(hasGit(env)?"native":"isomorphic")}function hasGit(env){const names=process.
platform==="win32"?["git.exe","git.cmd"]:["git"];const folders2=(env["PATH"]??env["Path"]??"").split(delimiter2).filter(
Boolean);return folders2.some(folder=>names.some(name=>isProgram(`${folder}/${name}`)))}function isProgram(path){if(!existsSync2(
path))return false;try{accessSync(path,constants2.X_OK);return true}catch{return false}}function badEngine(engine){const message=`\
GIT_TICKET_ENGINE is no engine: ${JSON.stringify(engine)}.`;return new TicketError8("BAD_ENGINE","usage",message,{data:{
engine,engines:["native","isomorphic"]},hint:"It is native (git does the work) or isomorphic (without git). Leave it out\
 to use git where there is one."})}function nativeElsewhere(){const message="Git can't read a file system that was given\
 to openTickets.";return new TicketError8("BAD_ENGINE","usage",message,{data:{engine:"native",engines:["isomorphic"]},hint:"\
Leave out GIT_TICKET_ENGINE=native, or `fs`."})}async function flushCounts(store){const lines=takeLines(store);if(lines===
"")return;try{const folder=countedFolder(store);if(folder===void 0||appendLines(folder,store.ref,lines)<LONGEST_LOG)return;
(await Promise.resolve().then(()=>require("./shared-search-cache-log.js"))).shortenLog({store,folder})}catch{}}async function ticketsRef(repo){
const ref=(await repo.config()).get("ticket.ref")??DEFAULT_REF;if(ref===DEFAULT_REF||/^refs\/(?!heads\/HEAD$)[A-Za-z0-9][A-Za-z0-9._/-]*[A-Za-z0-9]$/.
test(ref)&&!/\.\.|\/\/|\/\.|\.lock(?:\/|$)/.test(ref))return ref;throw new TicketError8("BAD_TICKET_REF","usage",`ticket\
.ref is no full ref name: ${JSON.stringify(ref)}.`,{data:{ref},hint:`For example: git config ticket.ref ${DEFAULT_REF}`})}
function createEnding(){let controller;let over=false;return{get signal(){controller??=new AbortController;if(over)controller.
abort();return controller.signal},abort:()=>{over=true;controller?.abort()}}}function publishing(repo,{onAutoSync,onPublish}){
if(onAutoSync===void 0&&onPublish===void 0)return{onPublished:void 0,settled:void 0};const sync=async()=>{if((await repo.
config()).bool("ticket.autoSync")===true)onAutoSync?.()};const tell=async()=>{const listening=(await repo.config()).names(
"ticket-subscriber.");if(onPublish===void 0||listening.length===0)return;await(await Promise.resolve().then(()=>require(
"./app-call-publisher.js"))).callPublisher(repo,onPublish)};let pending2=Promise.resolve();return{onPublished:()=>{pending2=
Promise.allSettled([pending2,sync(),tell()])},settled:()=>pending2}}async function withCache(repo){if((await repo.config()).
bool("ticket.cache")!==false)return{repo};return{repo:{...repo,cacheDir:()=>void 0},cacheOff:()=>repo.cacheDir()}}async function openWorkspace(options){
const{dir,env,now,random,pid,at,refTtl,onProgress}=options;const{gitdir,fs,http,onAuth}=options;const where=gitdir===void 0?
{}:{gitDir:gitdir};const opened2=await openRepository2({cwd:dir,...where,env,now,random,pid,fs,http,onAuth});const ref=await ticketsRef(
opened2);const{repo,cacheOff}=await withCache(opened2);let replica;const aliasOwners=async(commit,aliases)=>(await Promise.
resolve().then(()=>require("./app-cached-aliases.js"))).cachedAliases(workspace,commit,aliases);const{onPublished,settled}=publishing(
repo,options);const store={...{repo,ref,now,random,trees:new Map,onProgress,aliasOwners,onPublished},get replica(){replica??=
replicaOf(random(5));return replica}};const ending=createEnding();const workspace={repo,at,dir,env,store,refTtl,cacheOff,
ending,settled};return workspace}async function closeWorkspace({repo,store,settled}){await settled?.();await flushCounts(
store);await repo.close()}var everyday=()=>Promise.resolve().then(()=>require("./reading.js"));function reading2(workspace){
return{config:async()=>(await everyday()).configNow(workspace),settings:async()=>(await Promise.resolve().then(()=>require(
"./shared-app-configure.js"))).settings(workspace),me:async()=>(await workspace.repo.identity("author")).email,list:async(query={})=>(await everyday()).
listTickets(workspace,query),search:async(query,options={})=>(await Promise.resolve().then(()=>require("./app-search-tic\
kets.js"))).searchTickets(workspace,query,options),query:async document=>(await Promise.resolve().then(()=>require("./ap\
p-query-tickets.js"))).queryTickets(workspace,document),board:async(query={},by="status",most=0)=>(await Promise.resolve().
then(()=>require("./app-board.js"))).board(workspace,query,by,most),stats:async(query={},by=[])=>(await Promise.resolve().
then(()=>require("./app-stats.js"))).stats(workspace,{all:true,...query},by),views:async()=>(await Promise.resolve().then(
()=>require("./app-views.js"))).views(workspace),view:async name=>(await Promise.resolve().then(()=>require("./app-views\
.js"))).view(workspace,name),names:async kind=>(await Promise.resolve().then(()=>require("./app-document-names.js"))).documentNames(
workspace,kind),show:async id=>(await Promise.resolve().then(()=>require("./app-show-head.js"))).showTicket(workspace,id),
heads:async(query={})=>(await Promise.resolve().then(()=>require("./app-heads.js"))).ticketHeads(workspace,query),beginning:async token=>(await everyday()).
ticketsBeginning(workspace,token),get:async id=>(await Promise.resolve().then(()=>require("./shared-app-list-tickets.js"))).
getNow(workspace,id),reference:async(word,type)=>(await Promise.resolve().then(()=>require("./app-reference.js"))).reference(
workspace,word,type),findReferences:async(refs,word,type)=>(await Promise.resolve().then(()=>require("./app-reference.js"))).
findReferences(workspace,refs,word,type),lastBatch:async actor=>(await Promise.resolve().then(()=>require("./shared-app-\
history.js"))).lastBatch(workspace,actor),history:async(query={})=>(await Promise.resolve().then(()=>require("./shared-a\
pp-history.js"))).history(workspace,query),events:(query={})=>tellEvents(workspace,query),eventStats:async(query={})=>(await Promise.
resolve().then(()=>require("./app-event-stats.js"))).eventStats(workspace,query),subscribe:async(filter,handler,options={})=>(await Promise.
resolve().then(()=>require("./app-subscribe.js"))).subscribe(workspace,filter,handler,options),diff:async(from,to,options={})=>(await Promise.
resolve().then(()=>require("./app-diff.js"))).diff(workspace,from,to,options),attachment:async(id,name)=>(await Promise.
resolve().then(()=>require("./app-attachment.js"))).attachment(workspace,id,name),milestones:async()=>(await Promise.resolve().
then(()=>require("./app-milestones.js"))).milestones(workspace),milestone:async name=>(await Promise.resolve().then(()=>require(
"./app-milestones.js"))).milestone(workspace,name),remains:async(ids,options)=>(await Promise.resolve().then(()=>require(
"./app-remains.js"))).remains(workspace,ids,options),exportLines:({full,query={}})=>exportLines(workspace,full,query),markdown:async ids=>(await Promise.
resolve().then(()=>require("./app-markdown.js"))).markdownTickets(workspace,ids),listMarkdown:async(query={})=>(await Promise.
resolve().then(()=>require("./app-markdown.js"))).listMarkdown(workspace,query),verify:async()=>(await Promise.resolve().
then(()=>require("./shared-app-verify.js"))).verify(workspace),doctor:async(options={})=>(await Promise.resolve().then(()=>require(
"./app-doctor.js"))).doctor(workspace,options),close:async()=>{workspace.ending?.abort();await closeWorkspace(workspace)}}}
function overseeing(workspace){return{agents:async()=>(await Promise.resolve().then(()=>require("./shared-app-agents.js"))).
agents(workspace),agent:async name=>(await Promise.resolve().then(()=>require("./shared-app-agents.js"))).agent(workspace,
name),agentFigures:async()=>(await Promise.resolve().then(()=>require("./app-monitor.js"))).agentFigures(workspace),ready:async(query={})=>(await Promise.
resolve().then(()=>require("./shared-app-ready.js"))).ready(workspace,query),prime:async(options={})=>(await Promise.resolve().
then(()=>require("./app-prime.js"))).prime(workspace,options)}}function caching(workspace){return{cacheStatus:async()=>(await Promise.
resolve().then(()=>require("./app-cache-status.js"))).cacheStatus(workspace),warmCache:async()=>(await Promise.resolve().
then(()=>require("./shared-app-cache-change.js"))).warmCache(workspace),clearCache:async()=>(await Promise.resolve().then(
()=>require("./shared-app-cache-change.js"))).clearCache(workspace),rebuildIndex:async()=>(await Promise.resolve().then(
()=>require("./app-text-index.js"))).rebuildIndex(workspace),indexStats:async()=>(await Promise.resolve().then(()=>require(
"./app-text-index.js"))).indexStats(workspace),verifyIndex:async()=>(await Promise.resolve().then(()=>require("./app-tex\
t-index.js"))).verifyIndex(workspace),verifyCache:async()=>(await Promise.resolve().then(()=>require("./app-cache-verify\
.js"))).verifyCache(workspace)}}var listOf=ids=>typeof ids==="string"?[ids]:ids;function telling(workspace){const room=()=>Promise.
resolve().then(()=>require("./shared-app-check-subscriber.js"));const again=()=>Promise.resolve().then(()=>require("./ap\
p-redeliver.js"));return{subscribers:async names=>(await room()).subscribers(workspace,names),subscriber:async name=>(await room()).
subscriber(workspace,name),addSubscriber:async subscriber=>(await room()).addSubscriber(workspace,subscriber),removeSubscriber:async name=>(await room()).
removeSubscriber(workspace,name),pauseSubscriber:async name=>(await room()).pauseSubscriber(workspace,name),resumeSubscriber:async name=>(await room()).
resumeSubscriber(workspace,name),testSubscriber:async(name,signal)=>(await again()).testSubscriber(workspace,name,signal),
publish:async(options={})=>(await Promise.resolve().then(()=>require("./app-publish.js"))).publish(workspace,options),replayEvents:async(name,from)=>(await again()).
replayEvents(workspace,name,from),redeliverEvents:async(options={})=>(await again()).redeliverEvents(workspace,options),
deliveries:async(query={})=>(await again()).deliveries(workspace,query)}}function readingCode(workspace){return{mentions:async source=>(await Promise.
resolve().then(()=>require("./shared-app-mentions.js"))).mentions(workspace,source),checkMessage:async text=>(await Promise.
resolve().then(()=>require("./shared-app-check-message.js"))).checkMessage(workspace,text),checkPush:async refs=>(await Promise.
resolve().then(()=>require("./app-check-push.js"))).checkPushed(workspace,refs),hooks:async program=>(await Promise.resolve().
then(()=>require("./shared-app-hooks-hook-errors.js"))).hooksReport(workspace,program)}}function writingCode(workspace){
return{prepareMessage:async file=>(await Promise.resolve().then(()=>require("./app-prepare-message.js"))).prepareMessage(
workspace,file),followCommits:async rewrites=>(await Promise.resolve().then(()=>require("./app-follow-commits.js"))).followCommits(
workspace,rewrites),joinFetched:async()=>(await Promise.resolve().then(()=>require("./app-join-fetched.js"))).joinFetched(
workspace),start:async(id,options={})=>(await Promise.resolve().then(()=>require("./app-start-ticket.js"))).startTicket(
workspace,id,options),installHooks:async(options={})=>(await Promise.resolve().then(()=>require("./shared-app-hooks-hook\
-errors.js"))).installHooks(workspace,options),uninstallHooks:async(options={})=>(await Promise.resolve().then(()=>require(
"./shared-app-hooks-hook-errors.js"))).uninstallHooks(workspace,options)}}function elsewhere(workspace){return{importIssues:async(source,options={})=>(await Promise.
resolve().then(()=>require("./app-import-issues.js"))).importIssues(workspace,source,options),writeThrough:async(write,options={})=>(await Promise.
resolve().then(()=>require("./app-write-through.js"))).writeThrough(workspace,ticketsOf,write,options),postEvents:async(events,target)=>(await Promise.
resolve().then(()=>require("./app-post-events.js"))).postEvents(workspace,events,target),remoteCursor:async name=>(await Promise.
resolve().then(()=>require("./app-remote-cursor.js"))).remoteCursor(workspace,name)}}function writing(workspace){return{
init:async(options={})=>(await Promise.resolve().then(()=>require("./app-init.js"))).init(workspace,options),configure:async(change,options={})=>(await Promise.
resolve().then(()=>require("./shared-app-configure.js"))).configure(workspace,change,options),saveView:async(name,view,{
dryRun}={})=>(await Promise.resolve().then(()=>require("./app-views.js"))).saveView(workspace,name,view,dryRun),deleteView:async(name,{
dryRun}={})=>(await Promise.resolve().then(()=>require("./app-views.js"))).deleteView(workspace,name,dryRun),transact:async(operations,options={})=>(await Promise.
resolve().then(()=>require("./write.js"))).transact(workspace,operations,options),next:async(options={})=>(await Promise.
resolve().then(()=>require("./shared-app-next.js"))).next(workspace,options),claim:async(ids,options={})=>(await Promise.
resolve().then(()=>require("./shared-app-claims.js"))).claim(workspace,listOf(ids),options),renew:async(ids,options={})=>(await Promise.
resolve().then(()=>require("./shared-app-claims.js"))).renew(workspace,listOf(ids),options),release:async(ids,options={})=>(await Promise.
resolve().then(()=>require("./shared-app-claims.js"))).release(workspace,listOf(ids),options),handoff:async(id,options)=>(await Promise.
resolve().then(()=>require("./shared-app-claims.js"))).handoff(workspace,id,options),done:async(ids,options={})=>(await Promise.
resolve().then(()=>require("./shared-app-done.js"))).done(workspace,listOf(ids),options),registerAgent:async(name,profile={},{
dryRun}={})=>(await Promise.resolve().then(()=>require("./shared-app-agents.js"))).registerAgent(workspace,name,profile,
dryRun),removeAgent:async(name,{dryRun}={})=>(await Promise.resolve().then(()=>require("./shared-app-agents.js"))).removeAgent(
workspace,name,dryRun),assignAgent:async(ids,name,{dryRun}={})=>(await Promise.resolve().then(()=>require("./app-assign-\
agents.js"))).assignAgent(workspace,ids,name,dryRun),autoAssign:async(query,{dryRun}={})=>(await Promise.resolve().then(
()=>require("./app-assign-agents.js"))).autoAssign(workspace,query,dryRun),runAgents:async options=>(await Promise.resolve().
then(()=>require("./app-run-agents.js"))).runAgents(workspace,options),fail:async(id,options)=>(await Promise.resolve().
then(()=>require("./shared-app-done.js"))).fail(workspace,id,options),revert:async(target,options={})=>(await Promise.resolve().
then(()=>require("./app-revert.js"))).revert(workspace,target,options),importBeads:async(text,options={})=>(await Promise.
resolve().then(()=>require("./app-import-beads.js"))).importBeadsText(workspace,text,options),importFull:async(text,options={})=>(await Promise.
resolve().then(()=>require("./app-import-full.js"))).importFullText(workspace,text,options),applyMarkdown:async(sources,options={})=>(await Promise.
resolve().then(()=>require("./app-apply-markdown.js"))).applyMarkdown(workspace,sources,options),merge:async revision=>(await Promise.
resolve().then(()=>require("./app-merge.js"))).merge(workspace,revision),fetch:async(options={})=>(await Promise.resolve().
then(()=>require("./sync.js"))).sync(workspace,"fetch",options),pull:async(options={})=>(await Promise.resolve().then(()=>require(
"./sync.js"))).sync(workspace,"pull",options),push:async(options={})=>(await Promise.resolve().then(()=>require("./sync.\
js"))).sync(workspace,"push",options),sync:async(options={})=>(await Promise.resolve().then(()=>require("./sync.js"))).sync(
workspace,"sync",options),migrate:async(options={})=>(await Promise.resolve().then(()=>require("./app-migrate.js"))).migrate(
workspace,options),deinit:async(options={})=>(await Promise.resolve().then(()=>require("./app-deinit.js"))).deinit(workspace,
options)}}var readOnly=async()=>{throw new TicketError8("READ_ONLY","usage","What was cannot be changed.",{hint:"Open th\
e tickets without `at` to write."})};var refusing=methods=>Object.fromEntries(Object.keys(methods).map(name=>[name,readOnly]));
function seen(workspace,methods){const after=method=>async(...given)=>{try{return await method(...given)}finally{forgetHead(
workspace)}};return Object.fromEntries(Object.entries(methods).map(([name,method])=>[name,after(method)]))}async function*exportLines(workspace,full,query){
const room=await Promise.resolve().then(()=>require("./app-export.js"));yield*room.exportLines(workspace,full,query)}async function*tellEvents(workspace,query){
const room=await Promise.resolve().then(()=>require("./shared-app-events.js"));yield*room.events(workspace,query)}async function openTickets(options={}){
const workspace=await openWorkspace({...options,dir:options.dir??process.cwd(),env:options.env??process.env,now:options.
now??Date.now,random:options.random??randomBytes,pid:options.pid??process.pid});return ticketsOf(workspace)}function ticketsOf(workspace){
const fresh={...workspace,refTtl:void 0};const writers=seen(workspace,{...writing(fresh),...writingCode(fresh),...elsewhere(
fresh)});return{...reading2(workspace),...overseeing(workspace),...readingCode(workspace),...caching(workspace),...telling(
workspace),...workspace.at===void 0?writers:refusing(writers)}}var{closeSync:closeSync3,constants:constants3,fstatSync:fstatSync2,
openSync:openSync3,readSync}=require("node:fs");var{O_RDONLY,O_NOFOLLOW:O_NOFOLLOW2=0,O_NONBLOCK:O_NONBLOCK2=0}=constants3;
var READ_ONLY=O_RDONLY|O_NOFOLLOW2|O_NONBLOCK2;function withCacheFile(path,use,same){const file=openSync3(path,READ_ONLY);
try{const stats=fstatSync2(file);const identity2=`${stats.dev} ${stats.ino} ${stats.birthtimeMs}`;if(!stats.isFile()||stats.
uid!==(process.geteuid?.()??stats.uid))throw new CacheFault("not ours");if(same!==void 0&&same!==identity2)throw new CacheFault(
"replaced");const read=(position,length)=>{if(position+length>stats.size)throw new CacheFault("cut short");const bytes=new Uint8Array(
length);if(readSync(file,bytes,0,length,position)!==length)throw new CacheFault("cut short");return bytes};return use(read,
identity2,stats.size)}finally{closeSync3(file)}}module.exports={__proto__:null,app_asked__noteAsked:noteAsked,app_asked__wasAsked:wasAsked,
app_current_head__currentHead:currentHead,app_current_head__forgetHead:forgetHead,app_open_tickets__openTickets:openTickets,
base_checksum__checksum:checksum,base_checksum__checksumOfText:checksumOfText,damagedObject,domain_config_attachment_limit__DEFAULT_REF:DEFAULT_REF,
domain_config_attachment_limit__LIMITS:LIMITS,domain_config_attachment_limit__MOST_ATTACHED:MOST_ATTACHED,domain_config_attachment_limit__USUALLY_ATTACHED:USUALLY_ATTACHED,
domain_config_attachment_limit__rememberingDocuments:rememberingDocuments,git_config__CONFIG_FILE:CONFIG_FILE,git_config__FOLDER:FOLDER,
git_config__SUBSCRIBER_FILE:SUBSCRIBER_FILE,git_config__configOf:configOf,git_config__keptConfig:keptConfig,git_config__keptSettings:keptSettings,
git_config__parseConfigList:parseConfigList,git_config__parseSetting:parseSetting,git_damaged__damagedObject:damagedObject,
git_identity__cleaned:cleaned,git_identity__configuredIdentity:configuredIdentity,git_identity__givenIdentity:givenIdentity,
git_identity__noIdentity:noIdentity,git_identity__parseIdent:parseIdent,git_identity__parseRepositoryFormat:parseRepositoryFormat,
git_names__checkOid:checkOid,git_names__checkRef:checkRef,git_names__oidLength:oidLength,git_names__validOid:validOid,git_names__validRef:validRef,
git_names__zeroOid:zeroOid,git_native_cache_dir__cacheDir:cacheDir,git_native_cache_dir__localDir:localDir,git_native_cache_dir__presentCacheDir:presentCacheDir,
git_native_config_memory__checksum:checksum2,git_native_config_memory__lookOf:lookOf,git_native_config_memory__nameFor:nameFor,
git_native_config_memory__recalledConfig:recalledConfig,git_native_git_env__NULL_DEVICE:NULL_DEVICE,git_native_git_env__gitEnvironment:gitEnvironment,
git_native_git_errors__gitNotFound:gitNotFound,git_native_git_errors__gitVersion:gitVersion,git_native_git_errors__notARepository:notARepository,
git_native_git_errors__plainWords:plainWords,git_native_git_errors__unexpectedOutcome:unexpectedOutcome,git_native_git_errors__workingDirectoryGone:workingDirectoryGone,
git_native_git_runner__createGitRunner:createGitRunner,git_native_git_runner__readRepositoryConfig:readRepositoryConfig,
git_native_read_ref__readRef:readRef,git_native_read_ref__refPath:refPath,git_native_ticket_dir__syncDirectory:syncDirectory,
git_native_ticket_dir__ticketDir:ticketDir,git_work_folder__workFolder:workFolder,openTickets,search_cache_append_log__LONGEST_LOG:LONGEST_LOG,
search_cache_append_log__appendLines:appendLines,search_cache_cache_names__cacheNames:cacheNames,search_cache_cache_names__isCacheFile:isCacheFile,
search_cache_cache_names__isOfRef:isOfRef,search_cache_cache_names__isPageFile:isPageFile,search_cache_cache_names__isTextFile:isTextFile,
search_cache_counters__count:count,search_cache_counters__countedFolder:countedFolder,search_cache_counters__pendingCounts:pendingCounts,
search_cache_counters__takeLines:takeLines,search_cache_read_cache_file__withCacheFile:withCacheFile,search_cache_sections__CacheFault:CacheFault,
search_cache_sections__ENDIAN:ENDIAN,search_cache_sections__HEAD:HEAD,search_cache_sections__MAGIC:MAGIC,search_cache_sections__aligned:aligned,
search_cache_sections__openSections:openSections,search_cache_sections__placeOf:placeOf,search_cache_sections__readSection:readSection,
search_cache_sections__whyOf:whyOf};
