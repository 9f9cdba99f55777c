require("./git-write.js");var{git_pack_index__offsetOf:offsetOf,git_pack_index__openIndex:openIndex,git_delta__LONGEST_HEAD:LONGEST_HEAD,
git_delta__applyDelta:applyDelta,git_delta__deltaResultSize:deltaResultSize,git_delta__readEntryHead:readEntryHead}=require(
"./git-read.js");var{git_objects__hashObject:hashObject,git_objects__parseTree:parseTree}=require("./write.js");var{git_identity__cleaned:cleaned,
git_identity__givenIdentity:givenIdentity,git_identity__noIdentity:noIdentity,git_identity__parseRepositoryFormat:parseRepositoryFormat,
git_work_folder__workFolder:workFolder,git_config__configOf:configOf,git_config__parseSetting:parseSetting,git_damaged__damagedObject:damagedObject,
git_names__checkOid:checkOid,git_names__validOid:validOid,git_names__validRef:validRef}=require("./tickets.js");var{base_errors__TicketError:TicketError}=require(
"./start.js");var{Commits,NewestFirst,codeOf,compareAndSwapRef,expandPath,filesOf,isName,listRefs,readRef,storePack}=require(
"./shared-git-build-index.js");var{unsupported}=require("./shared-git-isomorphic-errors.js");var{watchRef}=require("./sh\
ared-git-watch-ref.js");var{isAbsolute:isAbsolute2,join:join8,resolve:resolve2}=require("node:path");var{dirname:dirname3,
join:join3}=require("node:path");var IDLE=/^(?:\s+|[#;].*)+/;var HEADER=/^\[[ \t]*([A-Za-z0-9.-]+)(?:[ \t]+"((?:[^"\\\n]|\\.)*)")?[ \t]*\]/;
var NAME=/^([A-Za-z][A-Za-z0-9-]*)[ \t]*(=|(?=\n|$))/;var VALUE=/^(?:\\[ntb"\\\n]|"(?:\\[ntb"\\\n]|[^"\\\n])*"|[^"\\\n#;])*/;
var COMMENT=/^(?:[#;].*)?(?=\n|$)/;var ESCAPES=new Map([["n","\n"],["t","	"],["b","\b"],['"','"'],["\\","\\"]]);function parseConfigFile(text,path){
const settings=[];const all=text.replace(/^\u{feff}/u,"").replaceAll("\r\n","\n");let section="";for(let at=0;;){at+=IDLE.
exec(all.slice(at))?.[0].length??0;const rest=all.slice(at);if(rest==="")return settings;const header=HEADER.exec(rest);
if(header!==null){section=`${sectionOf(header[1]??"",header[2])}.`;at+=header[0].length;continue}const found=readSetting(
rest);if(found===void 0)throw badLine(path,all.slice(0,at).split("\n").length);settings.push([section+found.name,found.value]);
at+=found.length}}function readSetting(rest){const[head="",name="",equals]=NAME.exec(rest)??[];const value=equals==="="?
readValue(rest.slice(head.length)):{text:void 0,length:0};if(head===""||value===void 0)return void 0;return{name:name.toLowerCase(),
value:value.text,length:head.length+value.length}}function sectionOf(name,quoted){const section=name.toLowerCase();return quoted===
void 0?section:`${section}.${quoted.replace(/\\(.)/g,"$1")}`}function readValue(rest){const[written=""]=VALUE.exec(rest)??
[];const[behind]=COMMENT.exec(rest.slice(written.length))??[];if(behind===void 0)return void 0;const line=written.replace(
/(\\[^\n])|\\\n/g,"$1").replace(/^[ \t\v\f]+|[ \t\v\f]+$/g,"");const text=line.replace(/\\(.)|"/g,(_,escaped)=>ESCAPES.get(
escaped??"")??"");return{text,length:written.length+behind.length}}function badLine(path,line){const message=`Line ${line}\
 of git's configuration ${path} is out of form.`;return new TicketError("BAD_CONFIG_FILE","usage",message,{data:{path,line},
hint:"Mend that line. git config --list says what git makes of it."})}var{dirname,join}=require("node:path");async function headOf({
files},dir){return(await files.read(join(dir,"HEAD")))?.toString("utf8").trimEnd()??""}async function branchOf(reading,gitDir){
return/^ref: *refs\/heads\/(\S+)$/.exec(await headOf(reading,gitDir))?.[1]}async function checkedOut(reading,commonDir,ref,bare){
const{files}=reading;const wanted=`ref: ${ref}`;if(!bare&&await headOf(reading,commonDir)===wanted)return dirname(commonDir);
const linked=join(commonDir,"worktrees");for(const name of await files.list(linked)){if(await headOf(reading,join(linked,
name))!==wanted)continue;const link=await files.read(join(linked,name,"gitdir"));return dirname(link?.toString("utf8").trim()??
join(linked,name))}return void 0}var{dirname:dirname2,join:join2}=require("node:path");function includes(condition,here){
const at=condition.indexOf(":");const kind=condition.slice(0,Math.max(0,at));const pattern=condition.slice(at+1);if(kind===
"onbranch")return here.branch!==void 0&&matches(withEnd(pattern),here.branch,"");if(kind==="gitdir")return matches(fullPattern(
pattern,here),here.gitDir,"");if(kind==="gitdir/i")return matches(fullPattern(pattern,here),here.gitDir,"i");if(kind==="\
hasconfig:remote.*.url"||kind==="hasconfig")throw unsupported("include",`the condition ${condition} of an included confi\
guration file`,{condition});return false}function fullPattern(pattern,{home,from}){if(pattern.startsWith("~/")&&home)return withEnd(
join2(home,pattern.slice(2))+tail(pattern));if(pattern.startsWith("./"))return withEnd(join2(dirname2(from),pattern.slice(
2))+tail(pattern));return withEnd(pattern.startsWith("/")?pattern:`**/${pattern}`)}var tail=pattern=>pattern==="~/"||pattern===
"./"?"/":"";var withEnd=pattern=>pattern.endsWith("/")?`${pattern}**`:pattern;var SPECIAL=/\*\*\/|\/\*\*$|\*|\?|\[!?[^\]/]+\]|[.+^${}()|\\]/g;
var MEANINGS=new Map([["**/","(?:.*/)?"],["/**","/.*"],["*","[^/]*"],["?","[^/]"]]);function matches(pattern,text,flags){
const source=pattern.replace(SPECIAL,part=>{const meaning=MEANINGS.get(part);if(meaning!==void 0)return meaning;return part.
startsWith("[")?part.replace("[!","[^"):`\\${part}`});return new RegExp(`^${source}$`,flags).test(text)}var DEEPEST_INCLUDE=10;
async function readConfig(source){const{commonDir,gitDir,env}=source;const settings=[];for(const path of userFiles(env))
settings.push(...await readFile(source,path,0,true));const own=await readFile(source,join3(commonDir,"config"),0,false);
settings.push(...own);if(configOf(own).bool("extensions.worktreeConfig")===true)settings.push(...await readFile(source,join3(
gitDir,"config.worktree"),0,false));settings.push(...parametersOf(env),...countedOf(env));return configOf(settings)}function userFiles(env){
const system=/^(?:true|yes|on|1)$/i.test(env["GIT_CONFIG_NOSYSTEM"]??"")?[]:[env["GIT_CONFIG_SYSTEM"]||"/etc/gitconfig"];
const given=env["GIT_CONFIG_GLOBAL"];if(given!==void 0)return[...system,...given===""?[]:[given]];const home=env["HOME"];
const xdg=env["XDG_CONFIG_HOME"]||home&&join3(home,".config");return[...system,...xdg?[join3(xdg,"git","config")]:[],...home?
[join3(home,".gitconfig")]:[]]}async function readFile(source,path,depth,ofUser){if(depth>DEEPEST_INCLUDE)throw unsupported(
"include","configuration files that include each other in a circle",{path});let bytes;try{bytes=await source.files.read(
path)}catch(error){if(!ofUser||codeOf(error)!=="EACCES")throw error}const settings=[];for(const setting of parseConfigFile(
bytes?.toString("utf8")??"",path)){settings.push(setting);const target=await includedBy(source,setting,path);if(target!==
void 0)settings.push(...await readFile(source,target,depth+1,ofUser))}return settings}async function includedBy(source,[
name,value],from){const[,condition]=/^include(?:if\.(.*))?\.path$/s.exec(name)??[name,null];if(condition===null||value===
void 0)return void 0;if(condition!==void 0){const{gitDir,env}=source;const branch=await branchOf(source,gitDir);if(!includes(
condition,{gitDir,branch,home:env["HOME"],from}))return void 0}const path=expandPath(value,source.env["HOME"],dirname3(from));
if(path!==void 0)return path;throw unsupported("include",`including the configuration file ${value}`,{path:value})}function parametersOf(env){
const text=env["GIT_CONFIG_PARAMETERS"]??"";const quoted=String.raw`'((?:[^']|'\\[!']')*)'`;const found=text.matchAll(new RegExp(
`${quoted}(?:=(?:${quoted})?)?(?:\\s+|$)`,"g"));return[...found].map(([whole,first="",second])=>{const key=unquote(first);
if(second!==void 0)return[canonical(key),unquote(second)];if(/=\s*$/.test(whole))return[canonical(key),void 0];const at=key.
indexOf("=");return at<0?[canonical(key),void 0]:[canonical(key.slice(0,at)),key.slice(at+1)]})}var unquote=text=>text.replace(
/'\\([!'])'/g,"$1");function countedOf(env){const count=Number(env["GIT_CONFIG_COUNT"]??0);const numbers=Number.isInteger(
count)&&count>0&&count<1e4?[...Array(count).keys()]:[];return numbers.flatMap(n=>{const key=env[`GIT_CONFIG_KEY_${n}`];const value=env[`\
GIT_CONFIG_VALUE_${n}`];return key===void 0||value===void 0?[]:[parseSetting(`${canonical(key)}
${value}`)]})}function canonical(key){return key.replace(/^[^.]*/,s=>s.toLowerCase()).replace(/[^.]*$/,s=>s.toLowerCase())}
var queues=new WeakMap;function rentedHouse({identity:identity2},commonDir){const queue=queues.get(identity2)??new Map;queues.
set(identity2,queue);const inTurn=async(kind,body)=>{const key=`${kind} ${commonDir}`;const before=queue.get(key);const run=(async()=>{
await before?.catch(()=>void 0);return body()})();queue.set(key,run);try{return await run}finally{if(queue.get(key)===run)
queue.delete(key)}};return{withWriteLock:(body,whose="writers")=>inTurn(whose,body),withTurn:(work,body)=>inTurn(`turn-${work}`,
body),leaveWord:()=>false,openNote:()=>({remove:()=>void 0}),freeStaleLock:async()=>void 0,dropDeadKeep:()=>false,leftovers:async()=>[],
sweep:async()=>[],cacheDir:()=>void 0,localDir:()=>void 0}}async function history(commits,format,pathsOf,query){const{tips,
exclude=[],paths=[],limit}=query;for(const oid of[...tips,...exclude])checkOid(oid,format);const bad=paths.find(path=>path===
""||path.includes("\0"));if(bad!==void 0)throw badPath(bad);if(tips.length===0||limit===0)return[];const hidden=await commits.
reachable(exclude);const walk=await walkFrom(commits,pathsOf,hidden,query);const ordered=inOrder(walk.commits).filter(oid=>walk.
shown.has(oid));return limit===void 0?ordered:ordered.slice(0,Math.trunc(limit))}async function graph(commits,format,{tips,
exclude=[]}){for(const oid of[...tips,...exclude])checkOid(oid,format);const hidden=await commits.reachable(exclude);const found=await commits.
reachable(tips,hidden);return[...found.values()].map(({oid,parents,time})=>({oid,parents,time}))}async function walkFrom(commits,pathsOf,hidden,{
tips,paths=[],fullHistory=false}){const found={commits:new Map,shown:new Set};const waiting=[...tips];for(let oid=waiting.
pop();oid!==void 0;oid=waiting.pop()){if(hidden.has(oid)||found.commits.has(oid))continue;const commit=await commits.get(
oid);const step=paths.length===0?{changed:true,parents:commit.parents}:await stepAt(commits,pathsOf,hidden,commit,paths,
fullHistory);found.commits.set(oid,{...commit,parents:step.parents});if(step.changed)found.shown.add(oid);waiting.push(...step.
parents)}return found}async function stepAt(commits,pathsOf,hidden,commit,paths,fullHistory){const own=await pathsOf(commit.
tree,paths);const{parents}=commit;if(parents.length===0)return{changed:own!==await pathsOf(void 0,paths),parents};const compared=[];
for(const parent of parents){const{tree}=await commits.get(parent);const same=own===await pathsOf(tree,paths);const counts=!hidden.
has(parent);if(same&&counts&&!fullHistory)return{changed:false,parents:[parent]};compared.push({counts,same})}const relevant=compared.
filter(({counts})=>counts);const judged=relevant.length>0?relevant:compared;return{changed:judged.some(({same})=>!same),
parents}}function inOrder(commits){const waitedFor=new Map;const count=(oid,more)=>{const left=(waitedFor.get(oid)??0)+more;
waitedFor.set(oid,left);return left};for(const{parents}of commits.values())for(const parent of parents)count(parent,1);const ready=new NewestFirst;
for(const commit of commits.values())if(!waitedFor.has(commit.oid))ready.add(commit);const ordered=[];for(let commit=ready.
take();commit!==void 0;commit=ready.take()){ordered.push(commit.oid);const free=commit.parents.filter(oid=>count(oid,-1)===
0);for(const parent of free.map(oid=>commits.get(oid)))if(parent)ready.add(parent)}return ordered}function badPath(path){
return new TicketError("BAD_PATH","usage",`${JSON.stringify(path)} is not a path in a tree.`,{data:{path}})}var{join:join5}=require(
"node:path");var{constants,inflateSync}=require("node:zlib");var{join:join4}=require("node:path");var SMALL_PACK=8<<20;var ROOM=64<<
20;var LARGEST_WHOLE=200<<20;var PackStore=class{#files;#dir;#hashLength;#known=new Map;#whole=new Map;#open=new Map;#packs;constructor(files,objectsDir,hashLength){
this.#files=files;this.#dir=join4(objectsDir,"pack");this.#hashLength=hashLength}async find(oid){if(this.#packs===void 0)
await this.refresh();const name=Buffer.from(oid,"hex");const found=[];for(const pack of this.#packs??[]){const known=await this.#index(
pack);const offset=known&&offsetIn(known,name);if(offset!==void 0)found.push({pack,offset})}const[first]=found;if(first!==
void 0)this.#toFront(first.pack);return found}async namesBeginning(prefix){await this.refresh();const found=[];for(const pack of this.#packs??
[]){const known=await this.#index(pack);if(known!==void 0)found.push(...namesIn(known,this.#hashLength,prefix))}return found}async refresh(){
const names=await this.#files.list(this.#dir);const packs=names.filter(name=>/^pack-[0-9a-f]+\.idx$/.test(name));const bases=packs.
map(name=>join4(this.#dir,name.slice(0,-".idx".length)));const old=new Set(this.#packs);this.#packs=bases;for(const pack of this.#known.
keys())if(!bases.includes(pack))this.#forget(pack);return bases.some(pack=>!old.has(pack))}async open(pack){const whole=this.#whole.
get(pack);if(whole!==void 0)return inMemory(whole);const path=`${pack}.pack`;const held=this.#open.get(pack);if(held!==void 0)
return fromParts(await held);const size=(await this.#files.stat(path))?.size??0;const{openParts}=this.#files;if(size<=SMALL_PACK||
openParts===void 0)return inMemory(await this.#readWhole(pack,size));const opening=openParts(path).then(parts=>({parts,size}));
this.#open.set(pack,opening);return fromParts(await opening)}async rest(){const opened=[...this.#open.values()];this.#open.
clear();for(const opening of opened)await opening.then(({parts})=>parts.close()).catch(()=>void 0)}async close(){await this.
rest();this.#known.clear();this.#whole.clear();this.#packs=void 0}async#readWhole(pack,size){if(size>LARGEST_WHOLE)throw unsupported(
"large-pack",`reading a pack of ${Math.ceil(size/(1<<20))} MB by a file system that has no open()`,{pack:`${pack}.pack`,
bytes:size});const bytes=await this.#files.read(`${pack}.pack`)??Buffer.alloc(0);this.#whole.set(pack,bytes);let room=ROOM;
for(const[name,kept]of[...this.#whole].reverse()){room-=kept.length;if(room<0&&name!==pack)this.#whole.delete(name)}return bytes}async#index(pack){
if(!this.#known.has(pack)){const bytes=await this.#files.read(`${pack}.idx`).catch(()=>void 0);const index=bytes&&openIndex(
(at,length)=>bytes.subarray(at,at+length),this.#hashLength);this.#known.set(pack,bytes&&index&&{index,bytes})}return this.#known.
get(pack)}#toFront(pack){const packs=this.#packs??[];if(packs[0]!==pack)this.#packs=[pack,...packs.filter(other=>other!==
pack)]}#forget(pack){this.#known.delete(pack);this.#whole.delete(pack)}};function offsetIn({index,bytes},name){try{return offsetOf(
index,(at,length)=>bytes.subarray(at,at+length),name)}catch{return void 0}}function namesIn({index,bytes},hashLength,prefix){
const first=Number.parseInt(prefix.slice(0,2),16);const low=first===0?0:index.fanout.readUInt32BE(4*(first-1));const high=index.
fanout.readUInt32BE(4*first);const found=[];for(let n=low;n<high;n++){const at=8+4*256+n*hashLength;const name=bytes.toString(
"hex",at,at+hashLength);if(name.startsWith(prefix))found.push(name)}return found}var inMemory=bytes=>({size:bytes.length,
read:async(at,length)=>bytes.subarray(at,at+length)});var fromParts=({parts,size})=>({size,read:(at,length)=>parts.read(
at,Math.min(length,Math.max(0,size-at)))});var LONGEST_CHAIN=4096;var LARGEST_BASE=1<<29;var compressedBound=size=>size+
(size>>12)+(size>>14)+64;var isTooLarge=found=>!("data"in found);var ObjectFiles=class{#files;#dir;#format;#hashLength;packs;#readers=0;constructor(files,objectsDir,format){
this.#files=files;this.#dir=objectsDir;this.#format=format;this.#hashLength=format==="sha1"?20:32;this.packs=new PackStore(
files,objectsDir,this.#hashLength)}async read(oids,maxBytes){for(const oid of oids)checkOid(oid,this.#format);const results=[];
this.#readers++;try{for(const oid of oids)results.push(await this.#readOne(oid,maxBytes))}finally{if(--this.#readers===0)
await this.packs.rest()}return results}async has(oid){if((await this.packs.find(oid)).length>0)return true;if(await this.#files.
look(this.#loosePath(oid))!==void 0)return true;return await this.packs.refresh()&&(await this.packs.find(oid)).length>0}async#readOne(oid,maxBytes){
const first=await this.#lookFor(oid,maxBytes);if(first.kind!=="missing"||!await this.packs.refresh())return first;return this.#lookFor(
oid,maxBytes)}async#lookFor(oid,maxBytes){const places=await this.packs.find(oid);const ways=[...places.map(at=>()=>this.#unpack(
at,maxBytes,0)),()=>this.#loose(oid,maxBytes)];const damages=[];for(const way of ways){const found=await soundly(way,(type,data)=>hashObject(
this.#format,type,data)===oid);if(typeof found==="string")damages.push(found);else if(found!==void 0&&isTooLarge(found))
return{kind:"too-large",oid,...found};else if(found!==void 0)return{kind:"object",oid,...found}}const[damage]=damages;return damage===
void 0?{kind:"missing",oid}:{kind:"missing",oid,damage}}#loosePath(oid){return join5(this.#dir,oid.slice(0,2),oid.slice(
2))}async#loose(oid,most){const bytes=await this.#files.read(this.#loosePath(oid));if(bytes===void 0)return void 0;const begun=inflateSync(
bytes.subarray(0,128),{finishFlush:constants.Z_SYNC_FLUSH});const head=/^(blob|tree|commit|tag) (\d+)\0/.exec(begun.toString(
"latin1",0,40));if(head===null)throw new Error("it has no head");const[type,size]=[head[1],Number(head[2])];if(size>most)
return{type,size};const all=inflateSync(bytes,{maxOutputLength:head[0].length+size+1});const data=all.subarray(head[0].length);
if(data.length!==size)throw new Error("it is cut short");return{type,data}}async#unpack(at,most,depth){if(depth>LONGEST_CHAIN)
throw new Error("its chain of deltas has no end");const pack=await this.packs.open(at.pack);const first=await pack.read(
at.offset,4096);const head=readEntryHead(first.subarray(0,LONGEST_HEAD),this.#hashLength);if(head===void 0)throw new Error(
"its place in the pack holds something else");const{type}=head;if(typeof type==="string"&&head.size>most)return{type,size:head.
size};const needed=head.start+compressedBound(head.size);const bytes=needed<=first.length?first:await pack.read(at.offset,
needed);const data=inflateEntry(bytes,head);if(typeof type==="string")return{type,data};return this.#undelta(at,type,data,
most,depth)}async#undelta(at,type,delta,most,depth){const size=deltaResultSize(delta);const place="back"in type?{pack:at.
pack,offset:at.offset-type.back}:(await this.packs.find(type.base)).find(other=>other.pack===at.pack);if(place===void 0)
throw new Error("what it is a delta of is not in its pack");const base=await this.#unpack(place,size>most?0:LARGEST_BASE,
depth+1);if(base===void 0)return void 0;if(size>most)return{type:base.type,size};if(isTooLarge(base))throw new Error("wh\
at it is a delta of is too large");return{type:base.type,data:applyDelta(base.data,delta)}}};async function soundly(look,isIt){
try{const found=await look();if(found===void 0||isTooLarge(found)||isIt(found.type,found.data))return found;return"its c\
ontent is not what its name says"}catch(error){if(!(error instanceof Error)||error.name==="TicketError")throw error;return error.
message}}function inflateEntry(bytes,head){const data=inflateSync(bytes.subarray(head.start),{maxOutputLength:head.size+
1,chunkSize:Math.max(64,head.size+1)});if(data.length!==head.size)throw new Error("it is cut short");return data}var{join:join6}=require(
"node:path");var LONGEST_REVISION=4096;var LARGEST_TAG=1<<20;var DEEPEST_TAG=16;var PLACES=[name=>name,name=>`refs/${name}`,
name=>`refs/tags/${name}`,name=>`refs/heads/${name}`,name=>`refs/remotes/${name}`,name=>`refs/remotes/${name}/HEAD`];async function resolveCommit(resolving,revision){
if(revision===""||revision.length>LONGEST_REVISION||/[\0\n]/.test(revision))return void 0;if(/@\{|^:\/|\^\{\//.test(revision))
throw unsupported("revision",`looking up the revision ${JSON.stringify(revision)}`,{revision});const[,base="",steps=""]=/^(.*?)((?:~\d*|\^\d*|\^\{(?:commit|)\})*)$/s.
exec(revision)??[];let found=await commitAt(resolving,await named(resolving,base==="@"?"HEAD":base));for(const[step]of steps.
matchAll(/~\d*|\^\{\w*\}|\^\d*/g)){if(found===void 0)return void 0;found=await take(resolving,found,step)}return found}async function take({
commits},from,step){if(step.startsWith("^{"))return from;const count=step.length===1?1:Number(step.slice(1));if(step.startsWith(
"^"))return count===0?from:(await commits.get(from)).parents[count-1];let oid=from;for(let n=0;n<count&&oid!==void 0;n++)
oid=(await commits.get(oid)).parents[0];return oid}async function named({context,objects},name){if(validOid(name,context.
objectFormat))return name;if(name==="HEAD")return headOid(context);for(const place of PLACES){const ref=place(name);if(!validRef(
ref))continue;const oid=await readRef(context,ref).catch(()=>void 0);if(oid!==void 0)return oid}return/^[0-9a-f]{4,40}$/i.
test(name)?beginning(context,objects,name.toLowerCase()):void 0}async function headOid(context){const text=(await context.
files.read(join6(context.gitDir,"HEAD")))?.toString("utf8").trimEnd()??"";if(isName(text,context.objectFormat))return text;
const ref=/^ref: *(\S+)$/.exec(text)?.[1];return ref!==void 0&&validRef(ref)?readRef(context,ref):void 0}async function beginning({
files,objectsDir},objects,prefix){const folder=prefix.slice(0,2);const loose=(await files.list(join6(objectsDir,folder))).
map(rest=>folder+rest);const names=new Set([...await objects.packs.namesBeginning(prefix),...loose.filter(name=>name.startsWith(
prefix))]);const read=await objects.read([...names],LARGEST_TAG);const fit=read.filter(r=>r.kind==="object"&&(r.type==="\
commit"||r.type==="tag"));return fit.length===1?fit[0]?.oid:void 0}async function commitAt({objects},from){let oid=from;
for(let depth=0;depth<DEEPEST_TAG&&oid!==void 0;depth++){const[found]=await objects.read([oid],LARGEST_TAG);if(found?.kind!==
"object")return void 0;if(found.type==="commit")return oid;if(found.type!=="tag")return void 0;oid=/^object ([0-9a-f]+)$/m.
exec(Buffer.from(found.data).toString("latin1",0,200))?.[1]}return void 0}var LARGEST_TREE=1<<28;function pathReader(objects,format){
const known=new Map;const entries=async tree=>{const old=known.get(tree);if(old!==void 0)return old;const[found]=await objects.
read([tree],LARGEST_TREE);if(found?.kind!=="object"||found.type!=="tree")throw damagedObject(tree,"there is no such tree\
 here");const read=new Map(parseTree(found.data,format).map(entry=>[entry.name,entry]));known.set(tree,read);return read};
const at=async(tree,path)=>{let oid=tree;let mode="40000";for(const name of Buffer.from(path).toString("latin1").split("\
/").filter(Boolean)){const entry=mode==="40000"?(await entries(oid)).get(name):void 0;if(entry===void 0)return"";oid=entry.
oid;mode=entry.mode}return`${mode} ${oid}`};return async(tree,paths)=>{const found=[];for(const path of paths)found.push(
tree===void 0?"":await at(tree,path));return found.join("\n")}}var ONLY_BY_GIT={code:async()=>{throw unsupported("code",
"working on branches, hooks and messages of commits")},editConfig:async()=>{throw unsupported("config","changing git's c\
onfiguration")},credential:async()=>{throw unsupported("credential","asking git's credential helpers")}};function isomorphicRepository(context){
const{files,house,config,commonDir,gitDir,objectFormat}=context;const objects=new ObjectFiles(files,context.objectsDir,objectFormat);
const commits=new Commits(files,objects,commonDir,objectFormat);const committer=()=>identity(context,"committer");const transport={
context,objects,commits,committer};const readObjects=async(oids,{maxBytes})=>promised(context,await objects.read(oids,maxBytes));
return{engine:"isomorphic",gitDir,commonDir,objectFormat,readRef:ref=>readRef(context,ref),watchRef:(ref,signal)=>watchRef(
()=>readRef(context,ref),signal),checkedOut:async branch=>checkedOut(context,commonDir,branch,(await config()).bool("cor\
e.bare")===true),resolveCommit:revision=>resolveCommit({context,objects,commits},revision),readObjects,storePack:list=>storePack(
context,list),compareAndSwapRef:update=>compareAndSwapRef({context,objects,committer},update),listRefs:query=>listRefs(context,
commits,query),history:query=>history(commits,objectFormat,pathReader(objects,objectFormat),query),graph:query=>graph(commits,
objectFormat,query),treeDifferences:async(pairs,limits)=>{const{compareTrees,folderReader}=await Promise.resolve().then(
()=>require("./shared-git-tree-differences.js"));return compareTrees(folderReader({readObjects,objectFormat}),pairs,limits)},
expectDifferences:async()=>void 0,isAncestor:(ancestor,descendant)=>commits.holds(descendant,ancestor),mergeBases:(a,b)=>commits.
mergeBases(a,b),currentBranch:()=>branchOf(context,gitDir),config,wholeConfig:config,localConfig:config,...ONLY_BY_GIT,identity:role=>identity(
context,role),sign:async()=>{if((await config()).bool("commit.gpgSign")!==true)return void 0;throw unsupported("signing",
"signing a commit, as commit.gpgSign asks for")},withWriteLock:(body,whose)=>house.withWriteLock(body,whose),fetch:async request=>(await Promise.
resolve().then(()=>require("./git-isomorphic-fetch.js"))).fetchRef(transport,request),push:async request=>(await Promise.
resolve().then(()=>require("./git-isomorphic-push.js"))).pushCommit(transport,request),withTurn:(work,body)=>house.withTurn(
work,body),leaveWord:async work=>house.leaveWord(work),maintain:async()=>void 0,version:async()=>void 0,leftovers:(ref,remove)=>house.
leftovers(ref,remove),sweep:options=>house.sweep(options),cacheDir:()=>house.cacheDir(),localDir:name=>house.localDir(name),
close:()=>objects.packs.close()}}async function identity({env,config},role){const given=givenIdentity(role,env,await config());
const name=cleaned(given.name??"");if(name==="")throw noIdentity(role,"no name is configured");if(given.email===void 0)throw noIdentity(
role,"no address is configured");return{name,email:cleaned(given.email)}}async function promised({config},results){const missing=results.
find(r=>r.kind==="missing"&&r.damage===void 0);if(missing===void 0||!await isPartial(config))return results;throw lacking(
missing.oid)}async function isPartial(config){const settings=await config();if(settings.get("extensions.partialClone")!==
void 0)return true;return settings.names("remote.").some(name=>name.endsWith(".promisor")&&settings.bool(name)===true)}function lacking(oid){
return unsupported("promisor",`fetching the object ${oid}, which this partial clone left out`,{oid})}var{delimiter,dirname:dirname4,
isAbsolute,join:join7,resolve}=require("node:path");async function locate(files,wanted){const{cwd,gitDir,env}=wanted;const named2=gitDir??
(env["GIT_DIR"]||void 0);if(named2!==void 0)return placeNamed(files,wanted,resolve(cwd,named2));const stops=ceilings(env);
for(let dir=resolve(cwd);;dir=dirname4(dir)){const place=await placeIn(files,dir,cwd,env);if(place!==void 0)return place;
if(dirname4(dir)===dir||stops.has(dirname4(dir)))break}throw notARepository(cwd,"there is none up to the root")}async function placeNamed(files,{
cwd,gitDir,env},path){const base=gitDir===void 0?workFolder(cwd,env):cwd;const place=await placeAt(files,path,cwd,env,base);
if(place===void 0)throw notARepository(path,"it is no git directory");return place}async function placeIn(files,dir,cwd,env){
const inside=join7(dir,".git");const found=await files.stat(inside);if(found!==void 0){const place=await placeAt(files,inside,
cwd,env,dir);if(place!==void 0){await checkOwner(files,[dir,inside,place.gitDir]);return place}if(found.isFile())throw notARepository(
dir,`${inside} names no git directory`)}const bare=await placeAt(files,dir,cwd,env,dir);if(bare!==void 0)await checkOwner(
files,[dir]);return bare}async function placeAt(files,path,cwd,env,base){const gitDir=await followGitFile(files,path);if(gitDir===
void 0||await files.look(join7(gitDir,"HEAD"))===void 0)return void 0;const common=(await files.read(join7(gitDir,"commo\
ndir")))?.toString("utf8").trimEnd()??".";const commonDir=env["GIT_COMMON_DIR"]?resolve(cwd,env["GIT_COMMON_DIR"]):resolve(
gitDir,common);const objects=resolve(cwd,env["GIT_OBJECT_DIRECTORY"]||join7(commonDir,"objects"));const complete=await Promise.
all([objects,join7(commonDir,"refs")].map(async dir=>(await files.stat(dir))?.isDirectory()===true));return complete.every(
Boolean)?{gitDir,commonDir,base}:void 0}async function followGitFile(files,path){const stats=await files.stat(path);if(stats?.
isDirectory())return path;if(!stats?.isFile()||stats.size>4096+16)return void 0;const text=(await files.read(path))?.toString(
"utf8")??"";const target=/^gitdir: (.+?)[\r\n]*$/.exec(text)?.[1];return target&&resolve(dirname4(path),target)}async function checkOwner(files,paths){
const me=process.geteuid?.();if(!files.ofThisMachine||me===void 0)return;for(const path of paths){const stats=await files.
stat(path);if(stats!==void 0&&stats.uid!==me)throw unsafe(path)}}function ceilings(env){const paths=(env["GIT_CEILING_DI\
RECTORIES"]??"").split(delimiter);return new Set(paths.filter(path=>isAbsolute(path)).map(path=>resolve(path)))}function notARepository(path,reason){
return new TicketError("NOT_A_REPOSITORY","failed",`${path} is not inside a git repository.`,{data:{cwd:path,reason},hint:"\
Go to a repository, or make one with: git init"})}function unsafe(path){const reason=`${path} belongs to another user`;return new TicketError(
"UNSAFE_REPOSITORY","auth",`The repository is not yours: ${reason}.`,{data:{cwd:path,reason},hint:"Its settings could ma\
ke you run what they want. Name its git directory yourself if you trust its owner: GIT_DIR=\u2026"})}async function openIsomorphic(options){
const{fs,cwd,env,gitDir}=options;const files=filesOf(fs);const place=await locate(files,{cwd,gitDir,env});const objectsDir=resolve2(
cwd,env["GIT_OBJECT_DIRECTORY"]||join8(place.commonDir,"objects"));await checkFormat(files,place);await checkAlternates(
files,objectsDir,env);const disk={...place,objectsDir,now:options.now,pid:options.pid,random:options.random};const house=files.
ofThisMachine?(await Promise.resolve().then(()=>require("./git-isomorphic-own-house.js"))).ownHouse(disk):rentedHouse(files,
place.commonDir);let config;const context={...disk,files,house,env,objectFormat:"sha1",config:()=>{config??=readConfig({
files,env,...place});return config},http:options.http,onAuth:options.onAuth};return isomorphicRepository(context)}async function checkFormat(files,{
commonDir}){const text=(await files.read(join8(commonDir,"config")))?.toString("utf8")??"";const format=parseRepositoryFormat(
text);const data={gitDir:commonDir};if(format===void 0)throw unsupported("extensions","working with a repository whose f\
ormat only git can judge",data);const tables=await files.look(join8(commonDir,"reftable"))!==void 0;if(tables||format.refStorage===
"reftable")throw unsupported("reftable","working with a repository that keeps its refs as a reftable",data);if(format.objectFormat===
"sha256")throw unsupported("sha256","working with a SHA-256 repository",data)}async function checkAlternates(files,objectsDir,env){
const text=await files.read(join8(objectsDir,"info","alternates"));const lines=(text?.toString("utf8")??"").split("\n");
const borrowed=lines.find(line=>line!==""&&!line.startsWith("#"));const other=borrowed??(env["GIT_ALTERNATE_OBJECT_DIREC\
TORIES"]||void 0);if(other===void 0)return;const path=isAbsolute2(other)?other:join8(objectsDir,other);throw unsupported(
"alternates",`reading a repository that borrows objects from ${path}`,{path})}module.exports={__proto__:null,openIsomorphic};
