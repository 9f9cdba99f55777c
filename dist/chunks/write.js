var{base_runtime__hasher:hasher,base_runtime__isNode:isNode,base_unseen__isPlainAscii:isPlainAscii,base_errors__TicketError:TicketError,
base_canonical_json__equalJson:equalJson,base_unseen__onOneLine:onOneLine,base_json__FORBIDDEN_KEYS:FORBIDDEN_KEYS,base_json__MAX_DEPTH:MAX_DEPTH,
base_json__bareObject:bareObject,base_json__hasLoneSurrogate:hasLoneSurrogate,base_json__isArray:isArray,base_json__isObject:isObject,
base_json__withoutPrototype:withoutPrototype,base_errors__TicketError:TicketError2,base_canonical_json__renderDocument:renderDocument,
base_canonical_json__sortKeys:sortKeys,base_json__bareObject:bareObject2,base_json__compareUtf8:compareUtf8,base_json__isObject:isObject2,
base_errors__TicketError:TicketError3,base_errors__TicketError:TicketError4,base_json__isObject:isObject3,base_json__isArray:isArray2,
base_json__isObject:isObject4,base_json__isArray:isArray3,base_json__isObject:isObject5,base_errors__TicketError:TicketError5,
base_errors__TicketError:TicketError6,base_unseen__hasUnseen:hasUnseen,base_json__LONE_SURROGATE:LONE_SURROGATE,base_canonical_json__canonicalText:canonicalText,
base_canonical_json__renderDocument:renderDocument2,base_unseen__onOneLine:onOneLine2,base_json__LONE_SURROGATE:LONE_SURROGATE2,
base_json__compareUtf8:compareUtf82,base_json__isObject:isObject6,base_errors__TicketError:TicketError7,base_errors__isTicketError:isTicketError}=require(
"./start.js");var{git_names__oidLength:oidLength,domain_config_attachment_limit__LIMITS:LIMITS,domain_config_attachment_limit__MOST_ATTACHED:MOST_ATTACHED,
domain_config_attachment_limit__USUALLY_ATTACHED:USUALLY_ATTACHED,domain_config_attachment_limit__LIMITS:LIMITS2,domain_config_attachment_limit__LIMITS:LIMITS3}=require(
"./tickets.js");var{domain_milestones__milestonesOf:milestonesOf,domain_document__SCHEMA:SCHEMA,domain_document__cellKey:cellKey,
domain_document__cellPath:cellPath,domain_document__defaultStamp:defaultStamp,domain_document__elementsOf:elementsOf,domain_document__emptyDocument:emptyDocument,
domain_document__fieldOf:fieldOf,domain_document__fieldsOf:fieldsOf,domain_document__isRedactedText:isRedactedText,domain_document__isText:isText,
domain_document__knownMembers:knownMembers,domain_document__recordKey:recordKey,base_parse_json__parseJson:parseJson,domain_document__SCHEMA:SCHEMA2,
domain_document__cellKey:cellKey2,domain_document__cellPath:cellPath2,domain_document__fieldsOf:fieldsOf2,domain_document__knownMembers:knownMembers2,
domain_document__recordOfKey:recordOfKey,domain_attachments__attachmentChanges:attachmentChanges,domain_document__cellKey:cellKey3,
domain_attachments__attachmentsOf:attachmentsOf,domain_document__cellKey:cellKey4,domain_apply_values__checkName:checkName,
domain_apply_faults__invalidValue:invalidValue,domain_document__cellKey:cellKey5,domain_document__recordKey:recordKey2,base_base64__bytesOfBase64:bytesOfBase64,
domain_apply_values__checkAmount:checkAmount,domain_apply_values__checkDate:checkDate,domain_apply_values__checkKey:checkKey,
domain_apply_values__checkLine:checkLine,domain_apply_values__checkName:checkName2,domain_apply_values__checkText:checkText,
domain_apply_values__checkTitle:checkTitle,domain_apply_faults__attachmentTooLarge:attachmentTooLarge,domain_apply_faults__illegalTransition:illegalTransition,
domain_apply_faults__invalidValue:invalidValue2,domain_apply_faults__unknownValue:unknownValue,domain_attachments__mediaTypeOf:mediaTypeOf,
domain_document__cellKey:cellKey6,domain_document__cellPath:cellPath3,domain_document__emptyDocument:emptyDocument2,domain_document__latestStamp:latestStamp}=require(
"./documents.js");var{domain_id__elementStamp:elementStamp,domain_id__isElementId:isElementId,domain_id__isTicketId:isTicketId,
domain_stamp__isStamp:isStamp,domain_id__elementStamp:elementStamp2,domain_stamp__isStamp:isStamp2,domain_stamp__stampTime:stampTime,
domain_id__elementStamp:elementStamp3,domain_id__isElementId:isElementId2,domain_stamp__isStamp:isStamp3,domain_stamp__stampTime:stampTime2,
store_id_part__SURE_LENGTH:SURE_LENGTH,store_id_part__idPart:idPart,domain_id__ID_LENGTH:ID_LENGTH,domain_id__derivedId:derivedId,
domain_id__isTicketId:isTicketId2,domain_id__uniqueLength:uniqueLength,store_lease_grace__configuredGrace:configuredGrace,
domain_lease__LONGEST_LEASE_SECONDS:LONGEST_LEASE_SECONDS,domain_lease__USUAL_LEASE_SECONDS:USUAL_LEASE_SECONDS,domain_lease__leaseEnd:leaseEnd,
domain_lease__leaseHolds:leaseHolds,store_plan_faults__duplicateRef:duplicateRef,store_plan_faults__keyUsedBefore:keyUsedBefore,
store_plan_faults__purged:purged,store_plan_faults__unknownRef:unknownRef,domain_config_category__categoryOf:categoryOf,
domain_id__derivedElement:derivedElement,domain_id__derivedId:derivedId2,domain_id__elementId:elementId,domain_id__randomId:randomId,
base_hash__sha256Hex:sha256Hex,base_hash__sha256OfBytes:sha256OfBytes,domain_stamp__laterStamp:laterStamp,domain_stamp__mintStamp:mintStamp}=require(
"./base.js");function compileLoop(code){const{WebAssembly}=globalThis;if(!isNode||WebAssembly===void 0)return void 0;try{
return new WebAssembly.Instance(new WebAssembly.Module(Buffer.from(code,"base64"))).exports}catch{return void 0}}var SHA1="\
AGFzbQEAAAABCwJgAX8Bf2ACf38AAwMCAAEFAwEAAgcTAgZtZW1vcnkCAAZibG9ja3MAAQqJAwIZACAAQQh3Qf+B/AdxIABBCHhBgP6DeHFyC+wCAQd/A0BB\
ACECA0AgAiAAIAJqKAIAEAA2AkAgAkEEaiICQcAASQ0ACwNAIAIgAigCNCACKAIgcyACKAIIIAIoAgBzc0EBdzYCQCACQQRqIgJBwAJJDQALQQAoAgAhA0EE\
KAIAIQRBCCgCACEFQQwoAgAhBkEQKAIAIQdBACECA0AgAkHQAEkEQEGZ84nUBSAGIAQgBSAGc3FzaiEIBSACQaABTyACQfABSXEEQEHc+e74eCAEIAVxIAYg\
BCAFcnFyaiEIBUGh1+f2BkHWg4vTfCACQaABSRsgBCAFIAZzc2ohCAsLIANBBXcgCGogByACKAJAamohCCAGIQcgBSEGIARBHnchBSADIQQgCCEDIAJBBGoi\
AkHAAkkNAAtBAEEAKAIAIANqNgIAQQRBBCgCACAEajYCAEEIQQgoAgAgBWo2AgBBDEEMKAIAIAZqNgIAQRBBECgCACAHajYCACAAQcAAaiIAIAFJDQALCw==";
var DATA=512;var BLOCK=64;var ROOM=1<<16;var BEGINNING=[1732584193,4023233417,2562383102,271733878,3285377520];var SIZE=20;
function compileSha1(){const loop=compileLoop(SHA1);if(loop===void 0)return void 0;const{memory,blocks}=loop;const bytes=new Uint8Array(
memory.buffer);const words=new DataView(memory.buffer);return parts=>{BEGINNING.forEach((word,i)=>{words.setUint32(4*i,word,
true)});let[waiting,total]=[0,0];for(const part of parts){total+=part.length;for(let at=0;at<part.length;){const some=part.
subarray(at,at+ROOM-waiting);bytes.set(some,DATA+waiting);at+=some.length;waiting+=some.length;if(waiting<ROOM)continue;
blocks(DATA,DATA+ROOM);waiting=0}}const end=Math.ceil((waiting+9)/BLOCK)*BLOCK;bytes.fill(0,DATA+waiting,DATA+end);bytes[DATA+
waiting]=128;words.setBigUint64(DATA+end-8,BigInt(total)*8n);blocks(DATA,DATA+end);const sum=new Uint8Array(SIZE);for(let i=0;i<
SIZE;i+=4)new DataView(sum.buffer).setUint32(i,words.getUint32(i,true));return sum}}var MOST_HERE=1<<20;var here;var counted=0;
function sha1Here(more){counted+=more;if(counted>MOST_HERE)return void 0;here??={sha1:compileSha1()};return here.sha1}function digestOf(algorithm,parts){
const size=parts.reduce((sum,{length})=>sum+length,0);const sha1=algorithm==="sha1"?sha1Here(size):void 0;if(sha1!==void 0)
return sha1(parts);const own=hasher(algorithm);for(const part of parts)own.update(part);return own.digest()}var OID=/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
function hashObject(format,type,data){const digest=digestOf(format,[Buffer.from(`${type} ${data.length}\0`),data]);return Buffer.
from(digest.buffer,digest.byteOffset,digest.length).toString("hex")}function newObject(format,type,data){return{oid:hashObject(
format,type,data),type,data}}var TREE_MODE="40000";function canonicalMode(mode){return mode.replace(/^0+(?=.)/,"")}function compareTreeEntries(a,b){
const left=sortKey(a);const right=sortKey(b);return left<right?-1:left>right?1:0}function sortKey(entry){return canonicalMode(
entry.mode)===TREE_MODE?`${entry.name}/`:entry.name}function encodeTree(entries){const sorted=isSorted(entries)?entries:
[...entries].sort(compareTreeEntries);const names=new Set;let size=0;for(const entry of sorted){const fault=entryFault(entry)??
(names.has(entry.name)?"is there twice":void 0);if(fault!==void 0)throw badTree(`the entry ${JSON.stringify(entry.name)}\
 ${fault}`);names.add(entry.name);size+=entry.mode.length+entry.name.length+2+entry.oid.length/2}const bytes=Buffer.allocUnsafe(
size);let at=0;for(const{mode,name,oid}of sorted){at+=bytes.write(`${canonicalMode(mode)} ${name}\0`,at,"latin1");at+=bytes.
write(oid,at,"hex")}return bytes.subarray(0,at)}function isSorted(entries){return entries.every((entry,i)=>{const before=entries[i-
1];return before===void 0||compareTreeEntries(before,entry)<=0})}var BAD_NAME_BYTE=/[/\0\u0100-\uffff]/;function entryFault({
mode,name,oid}){if(!/^[0-7]{5,6}$/.test(mode))return"has a bad mode";if(name===""||BAD_NAME_BYTE.test(name))return"has a\
 bad name";return OID.test(oid)?void 0:"has a bad oid"}function parseTree(data,format){const bytes=asBuffer(data);const width=oidLength(
format)/2;const entries=[];for(let at=0;at<bytes.length;){const space=bytes.indexOf(32,at);if(space<at+1||space>at+7)throw badTree(
`bad mode at byte ${at}`);const mode=bytes.toString("latin1",at,space);if(!/^[0-7]+$/.test(mode))throw badTree(`bad mode\
 at byte ${at}`);const nul=bytes.indexOf(0,space+1);if(nul<space+2)throw badTree(`bad name at byte ${space+1}`);const end=nul+
1+width;if(end>bytes.length)throw badTree("the last entry is cut off");const name=bytes.toString("latin1",space+1,nul);entries.
push({mode:canonicalMode(mode),name,oid:bytes.toString("hex",nul+1,end)});at=end}return entries}function asBuffer(data){
return Buffer.isBuffer(data)?data:Buffer.from(data.buffer,data.byteOffset,data.byteLength)}function badTree(reason){return new TicketError(
"GIT_BAD_TREE","invalid",`A tree object is malformed: ${reason}.`,{data:{reason}})}function encodeCommit(commit){const{tree,
parents,message,signature}=commit;for(const oid of[tree,...parents]){if(!OID.test(oid))throw badCommit("an oid is out of\
 form")}if(message.includes("\0"))throw badCommit("the message holds a NUL");const lines2=[`tree ${tree}`,...parents.map(
parent=>`parent ${parent}`),`author ${encodePerson(commit.author)}`,`committer ${encodePerson(commit.committer)}`];if(signature!==
void 0)lines2.push(encodeSignature(signature,tree.length));return Buffer.from(`${lines2.join("\n")}

${message}`,"utf8")}function encodePerson({name,email,time,tz}){if(/[\0\n<>]/.test(name+email))throw badCommit("a name o\
r address holds <, > or a line break");if(!Number.isSafeInteger(time)||time<0)throw badCommit("a time is no count of sec\
onds");if(!/^[+-]\d{4}$/.test(tz))throw badCommit("a time zone is out of form");return`${name} <${email}> ${time} ${tz}`}
function encodeSignature(signature,oidDigits){const header=oidDigits===64?"gpgsig-sha256":"gpgsig";return`${header} ${signature.
replace(/\n+$/,"").replaceAll("\n","\n ")}`}function parseCommit(data){const bytes=asBuffer(data);const split=bytes.indexOf(
"\n\n");const headerEnd=split<0?bytes.length:split;const headers=readHeaders(bytes.toString("latin1",0,headerEnd));const label=last(
headers,"encoding");const decode=decoderFor(label);const tree=last(headers,"tree");const parents=headers.filter(([key])=>key===
"parent").map(([,value])=>value);if(tree===void 0)throw badCommit("it has no tree");if(![tree,...parents].every(oid=>OID.
test(oid)))throw badCommit("an oid is out of form");const signature=last(headers,tree.length===64?"gpgsig-sha256":"gpgsi\
g");const message=split<0?"":decode(bytes.subarray(split+2));const person=line=>{const isSame=label===void 0&&isPlainAscii(
line);return parsePerson(isSame?line:decode(Buffer.from(line,"latin1")))};const[by,through]=[last(headers,"author")??"",
last(headers,"committer")??""];const author=person(by);const committer=through===by?author:person(through);const base={tree,
parents,author,committer,message};return signature===void 0?base:{...base,signature:`${signature}
`}}function readHeaders(text){const headers=[];for(const line of text.replaceAll("\n ","\uFFFF").split("\n")){const space=line.
indexOf(" ");if(space<1)continue;headers.push([line.slice(0,space),line.slice(space+1).replaceAll("\uFFFF","\n")])}return headers}
function last(headers,key){return headers.findLast(([name])=>name===key)?.[1]}function decoderFor(label){if(label===void 0||
/^utf-?8$/i.test(label))return bytes=>bytes.toString("utf8");try{const decoder=new TextDecoder(label);return bytes=>decoder.
decode(bytes)}catch{return bytes=>bytes.toString("utf8")}}function parsePerson(line){const open=line.indexOf("<");const close=line.
indexOf(">",open);if(open<0||close<0)return{name:line.trim(),email:"",time:0,tz:"+0000"};const when=/^ *(\d+)(?: ([+-]\d{4}))?/.
exec(line.slice(line.lastIndexOf(">")+1));const time=Number(when?.[1]??0);return{name:line.slice(0,open).trim(),email:line.
slice(open+1,close),time:Number.isSafeInteger(time)?time:0,tz:when?.[2]??"+0000"}}function badCommit(reason){return new TicketError(
"GIT_BAD_COMMIT","invalid",`A commit object is malformed: ${reason}.`,{data:{reason}})}var FOLDERS=new Map([["workflows",
"workflow"],["agents","agent"],["views","view"]]);var NAME=/^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/;var RESERVED=/^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])$/;
var HASH=/^[0-9a-f]{64}$/;function isDocumentName(name){return NAME.test(name)&&!RESERVED.test(name)}function ticketPath(id){
return`tickets/${id.charAt(0)}/${id.charAt(1)}/${id}.json`}function attachmentPath(id,hash){return`attachments/${id.charAt(
0)}/${id.charAt(1)}/${id}/${hash}`}function documentPath(kind,name){if(kind==="ticket")return ticketPath(name);if(kind===
"config")return"config.json";return`${kind}s/${name}.json`}function placeOf(path){if(path==="config.json")return{kind:"d\
ocument",document:"config",name:"config"};const parts=path.split("/");if(parts[0]==="tickets")return ticketPlace(parts);
if(parts[0]==="attachments")return attachmentPlace(parts);const[folder="",file=""]=parts;const document=FOLDERS.get(folder);
const name=file.slice(0,-".json".length);const ours=parts.length===2&&file.endsWith(".json")&&isDocumentName(name);return document!==
void 0&&ours?{kind:"document",document,name}:void 0}function ticketPlace(parts){const name=parts[3]?.slice(0,-".json".length)??
"";if(!isTicketId(name)||parts.join("/")!==ticketPath(name))return void 0;return{kind:"document",document:"ticket",name}}
function attachmentPlace(parts){const[,,,ticket="",hash=""]=parts;if(!isTicketId(ticket)||!HASH.test(hash))return void 0;
if(parts.join("/")!==attachmentPath(ticket,hash))return void 0;return{kind:"attachment",ticket,hash}}var Draft=class{#before;#stamp;#cells;#redacted;#elements;#claim;#written=new Set;#changed=false;#purged;constructor(before,stamp){
this.#before=before;this.#stamp=stamp;this.#cells=new Map(before.cells);this.#redacted=new Set(before.redacted);this.#claim=
before.claim;this.#purged=before.purged}get before(){return this.#before}get changed(){return this.#changed||this.#written.
size>0}get claim(){return this.#claim}value(field,...path){return this.#cells.get(cellKey(field,...path))?.value}keys(field){
const prefix=`${field}\0`;const found=[];for(const[key,cell]of this.#cells)if(key.startsWith(prefix)&&cell.value!==void 0)
found.push(key.slice(prefix.length));return found}set(key,given){const value=given===""&&isText(this.#before.kind,key)?void 0:
given;const before=this.#cells.get(key);if(equalJson(before?.value,value))return;if(isRedactedText(this.#before.kind,this.#redacted,
key))return;if(this.#takesBack(key,value))return;this.#written.add(key);const stamp=this.#stamp;const[field,element,part]=cellPath(
key);if(part!==void 0&&element!==void 0)this.elements().add(cellKey(field,element));const isDefault=value===void 0&&stamp===
defaultStamp(this.#before.kind,this.#before.all,key,e=>this.elements().has(e));if(isDefault)this.#cells.delete(key);else
this.#cells.set(key,{value,stamp})}#takesBack(key,value){const original=this.#before.cells.get(key);if(!this.#written.has(
key)||!equalJson(original?.value,value))return false;this.#written.delete(key);if(original===void 0)this.#cells.delete(key);else
this.#cells.set(key,original);return true}setClaim(claim){if(this.#claim!==void 0&&equalJson({...this.#claim},{...claim}))
return;this.#changed=true;this.#claim=claim}redact(name,id){const field=fieldOf(this.#before.kind,name);if(field?.kind!==
"elements"||this.#redacted.has(cellKey(name,id)))return;this.#changed=true;this.#redacted.add(cellKey(name,id));for(const key of this.#cells.
keys())if(isRedactedText(this.#before.kind,this.#redacted,key))this.#cells.delete(key)}get purged(){return this.#purged}purge(){
if(this.#purged)return;this.#purged=true;this.#changed=true;this.#claim=void 0;for(const emptied of[this.#cells,this.#redacted,
this.#written])emptied.clear();this.#elements=void 0}isRedacted(name,id){return this.#redacted.has(cellKey(name,id))}elements(){
this.#elements??=new Set(elementsOf({cells:this.#cells,redacted:this.#redacted}));return this.#elements}document(){if(!this.
changed)return this.#before;const{kind,name}=this.#before;if(this.#purged)return{...emptyDocument(kind,name,""),purged:true};
return{...this.#before,cells:this.#cells,redacted:this.#redacted,claim:this.#claim}}};function attachmentLimitOf(limits){
const limit=isObject(limits)?limits["attachment"]:void 0;const given=typeof limit==="number"&&Number.isFinite(limit)&&limit>=
0;return given?Math.min(Math.floor(limit),MOST_ATTACHED):USUALLY_ATTACHED}var STATUSES={open:{category:"open",rank:1,to:[
"in-progress","in-review","blocked","closed"]},"in-progress":{category:"active",rank:2,to:["open","in-review","blocked",
"closed"]},"in-review":{category:"active",rank:3,to:["open","in-progress","blocked","closed"]},blocked:{category:"active",
rank:4,to:["open","in-progress","in-review","closed"]},closed:{category:"closed",rank:5,to:["open"]}};var TYPES=["task",
"bug","feature","epic","story","chore","spike"];var PRIORITIES=["critical","high","medium","low"];var RESOLUTIONS=["done",
"wontfix","duplicate","cancelled"];var CATEGORIES=new Set(["open","active","closed"]);function defaultConfig(prefix,stamp){
const draft=new Draft(emptyDocument("config","config",stamp),stamp);draft.set("prefix",prefix);for(const[name,value]of Object.
entries(STATUSES))draft.set(cellKey("statuses",name),value);const lists={types:TYPES,priorities:PRIORITIES,resolutions:RESOLUTIONS};
for(const[field,names]of Object.entries(lists))names.forEach((name,i)=>{draft.set(cellKey(field,name),{rank:i+1})});return draft.
document()}function rankOf(value){const rank=isObject(value)?value["rank"]:void 0;return typeof rank==="number"?rank:Number.
MAX_SAFE_INTEGER}function ranked(source,otherwise){if(!isObject(source))return otherwise.map(name=>[name,{}]);return Object.
entries(source).sort(([a,x],[b,y])=>rankOf(x)-rankOf(y)||(a<b?-1:1))}function statusOf([name,value]){const{category,to}=isObject(
value)?value:{};const known=typeof category==="string"&&CATEGORIES.has(category);const targets=isArray(to)?to.filter(t=>typeof t===
"string"):void 0;return{name,category:known?category:"open",to:targets}}function configOf(source){const{prefix,statuses,
types,priorities,resolutions,milestones,limits}=source??{};const map=value=>isObject(value)?value:{};const names=(value,otherwise)=>ranked(
value,otherwise).map(([name])=>name);return{prefix:typeof prefix==="string"&&/^[a-z][a-z0-9]{0,9}$/.test(prefix)?prefix:
"tk",statuses:(isObject(statuses)?ranked(statuses,[]):Object.entries(STATUSES)).map(statusOf),types:names(types,TYPES),priorities:names(
priorities,PRIORITIES),resolutions:names(resolutions,RESOLUTIONS),fields:map(source?.["fields"]),templates:map(source?.["\
templates"]),milestones:milestonesOf(milestones),attachmentLimit:attachmentLimitOf(limits)}}function firstStatus(config,category){
return config.statuses.find(s=>s.category===category)?.name??category}function defaultType({types}){return types.includes(
"task")?"task":types[0]??"task"}function toLines(text){return text===""?void 0:text.split("\n")}function fromLines(lines2){
if(!isArray(lines2)||!lines2.every(l=>typeof l==="string"))return void 0;return lines2.length===0?void 0:lines2.join("\n")}
var RENAMED=new Map([["state","status"],["assignee","assignees"],["dependsOn","links"]]);var lines=value=>typeof value===
"string"?toLines(value):value;function migrateComment(value){if(!isObject(value)||value["body"]===void 0)return value;const{
body,...rest}=value;const text=lines(body);return text===void 0?rest:{...rest,body:text}}function migrateMember(name,value){
switch(name){case"body":return lines(value);case"comments":return isArray(value)?value.map(migrateComment):value;case"as\
signee":return typeof value==="string"?[value].filter(v=>v!==""):value;case"dependsOn":return isArray(value)?value.map(to=>({
to,type:"depends-on"})):value;default:return value}}function migrateStamps(stamps,source){const next=bareObject();for(const[
name,stamp]of Object.entries(stamps)){if(name==="removed"&&isObject(stamp))next["removed"]=migrateStamps(stamp,source);else{
const migrated=migrateStamp(name,stamp,source);if(migrated!==void 0)next[RENAMED.get(name)??name]=migrated}}return next}
function migrateStamp(name,stamp,source){const{assignee}=source;if(name==="assignee"&&typeof stamp==="string")return typeof assignee===
"string"?{[assignee]:stamp}:void 0;if(name!=="dependsOn"||!isObject(stamp))return stamp;return Object.fromEntries(Object.
entries(stamp).map(([to,s])=>[`depends-on ${to}`,s]))}function fromZero(kind,source){const next=bareObject();for(const[name,
value]of Object.entries(source)){const[renamed,migrated]=kind==="ticket"?[RENAMED.get(name)??name,migrateMember(name,value)]:
[name,kind==="workflow"&&name==="description"?lines(value):value];if(migrated!==void 0)next[renamed]=migrated}next["sche\
ma"]=1;const stamps=source["_v"];if(kind==="ticket"&&isObject(stamps))next["_v"]=migrateStamps(stamps,source);return next}
var STEPS=[fromZero];function formatOf(source){const schema=isObject(source)?source["schema"]:void 0;return typeof schema===
"number"&&Number.isSafeInteger(schema)&&schema>=0?schema:void 0}function migrate(kind,_name,source){let current=source;for(let format=formatOf(
source)??SCHEMA;format<SCHEMA;format++)current=STEPS[format]?.(kind,current)??current;return current}function invalidDocument(name,path,problem){
return new TicketError2("INVALID_DOCUMENT","invalid",`Document ${name}: ${path} ${problem}.`,{data:{name,path,problem},hint:"\
git ticket verify lists every document that is not as it should be."})}var EMPTY=bareObject();function objectAt(name,path,value){
if(value===void 0)return EMPTY;if(!isObject(value))throw invalidDocument(name,path,"must be an object");return value}function stampAt(reading2,value,otherwise,place,key){
if(value===void 0)return otherwise;if(isStamp(value))return value;const path=key===void 0?place:`${place}/${key}`;throw invalidDocument(
reading2.name,`/_v/${path}`,"is not a stamp")}function textAt(name,path,lines2){if(lines2===void 0)return void 0;const text=fromLines(
lines2);if(text===void 0)throw invalidDocument(name,path,"must be a non-empty array of lines");return text===""?void 0:text}
function safeKey(reading2,path,key){if(FORBIDDEN_KEYS.has(key)||key.includes("\0"))throw invalidDocument(reading2.name,`\
/${path}`,`has the forbidden key ${JSON.stringify(key)}`);return key}function elementIdOf(reading2,field,item){const where=`\
/${field.name}`;const{id}=item;if(!isElementId(id))throw invalidDocument(reading2.name,where,"has an element without a p\
roper id");const unknown=Object.keys(item).find(k=>k!=="id"&&k!=="redacted"&&!field.parts.includes(k));if(unknown===void 0)
return id;const problem=`has the unknown member ${JSON.stringify(unknown)}`;throw invalidDocument(reading2.name,`${where}\
/${id}`,problem)}function readElement(reading2,field,item,stamps){const id=elementIdOf(reading2,field,item);const element=cellKey(
field.name,id);if(item["redacted"]===true){reading2.redacted.add(element);for(const text of field.texts)reading2.cells.delete(
cellKey(field.name,id,text))}const redacted=reading2.redacted.has(element);const own=objectAt(reading2.name,`/_v/${field.
name}/${id}`,stamps[id]);for(const part of field.parts)if(!redacted||!field.texts.includes(part))readPart(reading2,field,
part,item,own)}function readPart(reading2,field,part,item,stamps){const id=String(item["id"]);const first=elementStamp(id);
const path=`${field.name}/${id}/${part}`;const stamp=stampAt(reading2,stamps[part],first,path);if(stamp<first)throw invalidDocument(
reading2.name,`/_v/${path}`,"is older than its element");const raw=item[part];const value=field.texts.includes(part)?textAt(
reading2.name,`/${path}`,raw):raw;if(value!==void 0||stamp!==first)reading2.cells.set(cellKey(field.name,id,part),{value,
stamp})}function readElements(reading2,field){const items=reading2.source[field.name];if(items===void 0)return;if(!isArray(
items))throw invalidDocument(reading2.name,`/${field.name}`,"must be an array");const stamps=objectAt(reading2.name,`/_v\
/${field.name}`,reading2.stamps[field.name]);for(const item of items){if(!isObject(item))throw invalidDocument(reading2.
name,`/${field.name}`,"has an element that is no object");readElement(reading2,field,item,stamps)}}function put(reading2,key,value,stamp){
if(value!==void 0||stamp!==reading2.all)reading2.cells.set(key,{value,stamp})}function readRegister(reading2,name,value){
put(reading2,name,value,stampAt(reading2,reading2.stamps[name],reading2.all,name))}function readComposite(reading2,name,members){
let value;for(const member of members){const own=reading2.source[member];if(own===void 0)continue;value??={};value[member]=
own}readRegister(reading2,name,value)}function readText(reading2,name){const lines2=reading2.source[name];const text=lines2===
void 0?void 0:textAt(reading2.name,`/${name}`,lines2);readRegister(reading2,name,text)}function keyOfItem(reading2,field,item){
if(field.kind==="records"&&isObject(item)){const known=Object.keys(item).every(k=>field.members.includes(k));const texts=field.
members.every(m=>typeof item[m]==="string");const[first=""]=field.members;if(known&&texts&&!String(item[first]).includes(
" "))return recordKey(field.members,item)}if(field.kind==="set"&&typeof item==="string")return item;throw invalidDocument(
reading2.name,`/${field.name}`,"has an item of the wrong shape")}function eachPresent(reading2,field,take){const value=reading2.
source[field.name];if(value===void 0)return;if(field.kind==="map"){const members=objectAt(reading2.name,`/${field.name}`,
value);for(const key of Object.keys(members))take(key,members[key]??null);return}if(!isArray(value))throw invalidDocument(
reading2.name,`/${field.name}`,"must be an array");for(const item of value)take(keyOfItem(reading2,field,item),item)}function readPresent(reading2,field){
const{name}=field;const own=reading2.stamps[name];const stamps=own===void 0?EMPTY:objectAt(reading2.name,`/_v/${name}`,own);
eachPresent(reading2,field,(key,value)=>{const cell=cellKey(name,safeKey(reading2,name,key));const stamp=stampAt(reading2,
stamps[key],reading2.all,name,key);if(isRedactedText(reading2.kind,reading2.redacted,cell))return;reading2.cells.set(cell,
{value:field.kind==="set"?true:value,stamp})})}function readRemoved(reading2,{name}){const own=reading2.removed[name];if(own===
void 0)return;const removed=objectAt(reading2.name,`/_v/removed/${name}`,own);for(const key of Object.keys(removed)){const cell=cellKey(
name,safeKey(reading2,name,key));if(reading2.cells.has(cell)||isRedactedText(reading2.kind,reading2.redacted,cell))continue;
const stamp=stampAt(reading2,removed[key],reading2.all,`removed/${name}`,key);reading2.cells.set(cell,{value:void 0,stamp})}}
function readClaim(reading2,value){if(value===void 0)return void 0;const claim=objectAt(reading2.name,"/claim",value);const{
by,lease,fence,expires}=claim;const whole=typeof fence==="number"&&Number.isSafeInteger(fence)&&fence>0;if(typeof by!=="\
string"||typeof lease!=="string"||typeof expires!=="string"||!whole)throw invalidDocument(reading2.name,"/claim","is not\
 a claim");const stamp=stampAt(reading2,reading2.stamps["claim"],reading2.all,"claim");return{by,lease,fence,expires,stamp,
released:claim["released"]===true}}function readField(reading2,field){switch(field.kind){case"register":readRegister(reading2,
field.name,reading2.source[field.name]);return;case"text":readText(reading2,field.name);return;case"composite":readComposite(
reading2,field.name,field.members);return;case"set":case"records":case"map":readPresent(reading2,field);readRemoved(reading2,
field);return;case"elements":readElements(reading2,field);return;case"claim":return}}var NO_MEMBER=/^(?:all|removed|0|[1-9]\d{0,9})$/;
function memberName(reading2,path,name){if(NO_MEMBER.test(safeKey(reading2,path,name)))throw invalidDocument(reading2.name,
`/${path}`,`has a member that can't be called ${name}`)}function readUnknown(reading2){const known=knownMembers(reading2.
kind);const{source,stamps,removed,all}=reading2;for(const name of Object.keys(source)){if(known.has(name))continue;memberName(
reading2,"",name);const stamp=stampAt(reading2,stamps[name],all,name);reading2.cells.set(name,{value:source[name],stamp})}
for(const name of Object.keys(removed)){if(known.has(name)||reading2.cells.has(name))continue;memberName(reading2,"_v/re\
moved",name);const stamp=stampAt(reading2,removed[name],all,"removed",name);reading2.cells.set(name,{value:void 0,stamp})}}
function decodeDocument(kind,name,source,unstamped){checkIdentity(kind,name,source);const redacted=new Set;const cells=new Map;
if(source["purged"]===true)return{kind,name,all:"",cells,claim:void 0,redacted,purged:true};const stamps=objectAt(name,"\
/_v",source["_v"]);const all=stamps["all"]??unstamped;if(!isStamp(all))throw invalidDocument(name,"/_v/all","is not a st\
amp");const removed=objectAt(name,"/_v/removed",stamps["removed"]);const reading2={kind,name,source,all,stamps,removed,cells,
redacted};for(const field of fieldsOf(kind))readField(reading2,field);readUnknown(reading2);const claim=kind==="ticket"?
readClaim(reading2,source["claim"]):void 0;return{kind,name,all,cells,claim,redacted,purged:false}}function checkIdentity(kind,name,source){
const{schema}=source;if(typeof schema==="number"&&schema>SCHEMA)throw new TicketError2("NEWER_FORMAT","newerFormat",`Doc\
ument ${name} has format ${schema}; this version reads up to ${SCHEMA}.`,{data:{name,format:schema,known:SCHEMA},hint:"U\
pdate git-ticket. Until then these tickets can be read, not changed."});if(schema!==SCHEMA)throw invalidDocument(name,"/\
schema",`must be ${SCHEMA}`);const own=source[kind==="ticket"?"id":"name"];if(own!==name)throw invalidDocument(name,kind===
"ticket"?"/id":"/name","is not what its path says")}var SUSPECT=["\\u",...[...FORBIDDEN_KEYS].map(key=>`"${key}"`)];var LOOSE_KEY=/"[ \t\r\n]+:/;
var KEY_END='":';var isPlain=value=>Number.isFinite(value)&&!Object.is(value,-0);function bare(value,left){if(typeof value===
"number")return isPlain(value)?0:Number.NaN;if(typeof value!=="object"||value===null)return 0;if(left===0)return Number.
NaN;return isArray(value)?bareItems(value,left-1):bareMembers(value,left-1)}function bareItems(array,left){let keys=0;for(const item of array)
keys+=bare(item,left);return keys}function bareMembers(object,left){let keys=0;for(const key of Object.keys(object))keys+=
1+bare(object[key]??null,left);withoutPrototype(object);return keys}function keyEnds(text){let count=0;for(let at=text.indexOf(
KEY_END);at>=0;at=text.indexOf(KEY_END,at+2))count++;return count}function quickJson(text){if(!text.startsWith("{")||SUSPECT.
some(part=>text.includes(part)))return void 0;if(LOOSE_KEY.test(text)||hasLoneSurrogate(text))return void 0;try{const value=JSON.
parse(text);return bare(value,MAX_DEPTH)===keyEnds(text)?value:void 0}catch{return void 0}}function parseDocument(kind,name,content){
const value=quickJson(content)??parseJson(content).value;if(!isObject(value))throw invalidDocument(name,"/","must be an \
object");return migrate(kind,name,value)}function readDocument(kind,name,content,unstamped){return decodeDocument(kind,name,
parseDocument(kind,name,content),unstamped)}var NAMES={batch:"Ticket-Batch",actor:"Ticket-Actor",clock:"Ticket-Clock",reverts:"\
Ticket-Reverts",key:"Ticket-Key",join:"Ticket-Join",adopts:"Ticket-Adopts",migrates:"Ticket-Migrates",texts:"Ticket-Text\
s"};var LINE=/^(Ticket-[A-Z][a-z]+): (.*)$/;function parseTrailers(message){const last2=message.trimEnd().split("\n\n").
at(-1)??"";const found=new Map;for(const line of last2.split("\n")){const[,name,value]=LINE.exec(line)??[];if(name!==void 0&&
value!==void 0)found.set(name,value)}const stamp=name=>{const value=found.get(name);return isStamp(value)?value:void 0};
return{batch:stamp(NAMES.batch),actor:found.get(NAMES.actor),clock:stamp(NAMES.clock),reverts:found.get(NAMES.reverts),key:found.
get(NAMES.key),join:found.get(NAMES.join),adopts:found.get(NAMES.adopts),migrates:found.get(NAMES.migrates),texts:found.
get(NAMES.texts)}}function oneLine(text){return onOneLine(text)}function renderMessage(subject,trailers,body=""){const lines2=Object.
entries(NAMES).flatMap(([key,name])=>{const value=trailers[key];return value===void 0?[]:[`${name}: ${oneLine(value)}`]});
const paragraphs=[oneLine(subject).slice(0,200),body,lines2.join("\n")];return`${paragraphs.filter(p=>p!=="").join("\n\n")}\

`}function subjectOf(message){return message.split("\n",1)[0]??""}var TREE="40000";var FILE="100644";function unreadable(oid,what,why){
return new TicketError2("STORE_DAMAGED","failed",`The ${what} ${oid.slice(0,12)} is ${why}.`,{data:{oid,what,why},hint:"\
git fsck names what is damaged; another clone may have the object (git fetch)."})}async function loadTrees(store,oids){const wanted=[
...new Set(oids)].filter(oid=>!store.trees.has(oid));if(wanted.length===0)return;const results=await store.repo.readObjects(
wanted,{maxBytes:LIMITS.tree});for(const result of results){if(result.kind==="missing")throw unreadable(result.oid,"tree",
"missing");if(result.kind==="too-large")throw unreadable(result.oid,"tree","larger than we read");if(result.type!=="tree")
throw unreadable(result.oid,"tree",`a ${result.type}`);store.trees.set(result.oid,parseTree(result.data,store.repo.objectFormat))}}
function isLegalName(name){return!name.includes("/")}function entriesOf(store,oid){return store.trees.get(oid)??[]}var parentOf=path=>path.
slice(0,Math.max(0,path.lastIndexOf("/")));var nameOf=path=>path.slice(path.lastIndexOf("/")+1);function foldersByDepth(paths){
const levels=[];for(const path of paths){const parts=path.split("/");parts.forEach((_,i)=>{levels[i]??=new Set;levels[i].
add(parts.slice(0,i+1).join("/"))})}return levels}var namedEntries=new WeakMap;function entryAt(store,tree,name){const entries=entriesOf(
store,tree);if(entries.length<16)return entries.find(e=>e.name===name);const named=namedEntries.get(entries)??new Map(entries.
map(e=>[e.name,e]));namedEntries.set(entries,named);return named.get(name)}async function findFolders(store,root,paths){
const found=new Map(root===void 0?[]:[["",root]]);await loadTrees(store,found.values());for(const level of foldersByDepth(
paths)){const reached=[];for(const path of level){const parent=found.get(parentOf(path));const entry=parent===void 0?void 0:
entryAt(store,parent,nameOf(path));if(entry?.mode!==TREE)continue;found.set(path,entry.oid);reached.push(entry.oid)}await loadTrees(
store,reached)}const wanted=new Set(paths);return new Map([...found].filter(([path])=>wanted.has(path)))}async function findFiles(store,root,paths){
const folders=await findFolders(store,root,[...new Set(paths.map(parentOf))].filter(f=>f!==""));if(root!==void 0)folders.
set("",root);const found=new Map;for(const path of paths){const folder=folders.get(parentOf(path));const entry=folder===
void 0?void 0:entryAt(store,folder,nameOf(path));if(entry?.mode===FILE)found.set(path,entry.oid)}return found}var NOTHING={
commit:void 0,root:void 0,data:void 0,trailers:void 0};function commitIn(result){if(result.kind==="missing")throw unreadable(
result.oid,"commit","missing");if(result.kind==="too-large")throw unreadable(result.oid,"commit","larger than we read");
if(result.type!=="commit")throw unreadable(result.oid,"commit",`a ${result.type}`);const data=parseCommit(result.data);return{
oid:result.oid,data,trailers:parseTrailers(data.message)}}async function readCommits(store,oids){const results=await store.
repo.readObjects(oids,{maxBytes:LIMITS.commit});return results.map(commitIn)}var latest=new WeakMap;function keepCommit(store,oid,data){
latest.set(store,{oid,data,trailers:parseTrailers(data.message)})}async function commitAt(store,oid){const known=latest.
get(store);if(known?.oid===oid)return known;const[commit]=await readCommits(store,[oid]);if(commit===void 0)throw unreadable(
oid,"commit","missing");latest.set(store,commit);return commit}async function snapshotAt(store,oid){const{data,trailers}=await commitAt(
store,oid);return{commit:oid,root:data.tree,data,trailers}}async function headSnapshot(store){const head=await store.repo.
readRef(store.ref);return head===void 0?NOTHING:snapshotAt(store,head)}async function noTickets({repo,ref}){const{remoteNames}=await Promise.
resolve().then(()=>require("./sync.js"));const remotes=remoteNames(await repo.config());const hint=remotes.length===0?"T\
o begin: git ticket init":`To take those of ${remotes.join(" or ")}, or to begin: git ticket init`;return new TicketError2(
"NO_TICKETS","notFound","This repository has no tickets yet.",{data:{ref,remotes},hint})}async function requireHead(store){
const{commit,...rest}=await headSnapshot(store);if(commit===void 0)throw await noTickets(store);return{commit,...rest}}var PART=64;
var AHEAD=8;var UTF8=new TextDecoder("utf-8",{fatal:true,ignoreBOM:true});async function readTexts(store,oids){const texts=new Map;
for await(const part of readParts(store,[...new Set(oids)]))for(const read of part)texts.set(read.oid,read);return oids.
map(oid=>texts.get(oid)??{oid,problem:"is missing from the repository"})}async function readEachText(store,oids,take){let index=0;
for await(const part of readParts(store,oids))for(const read of part)take(read,index++)}async function*readParts(store,oids){
const total=oids.length;const size=Math.ceil(total/Math.max(1,Math.floor(total/PART)));const asked=[];for(let done=0,next=0;done<
total;done+=size){for(;asked.length<AHEAD&&next<total;next+=size){const part=oids.slice(next,next+size);const reading2=store.
repo.readObjects(part,{maxBytes:LIMITS.document});reading2.catch(()=>void 0);asked.push(reading2)}store.onProgress?.({what:"\
reading",done,total});yield(await asked.shift()??[]).map(textIn)}}function textIn(result){const{oid}=result;if(result.kind===
"missing")return{oid,problem:"is missing from the repository"};if(result.kind==="too-large")return{oid,problem:`is large\
r (${result.size} bytes) than the ${LIMITS.document} that are read`};if(result.type!=="blob")return{oid,problem:`is a ${result.
type}`};try{return{oid,text:UTF8.decode(result.data)}}catch{return{oid,problem:"is not UTF-8"}}}function isTooDeep(value,left=MAX_DEPTH){
if(typeof value!=="object"||value===null)return false;return left===0||Object.values(value).some(inner=>isTooDeep(inner,
left-1))}function looseJson(kind,name,text){let value;try{value=JSON.parse(text)}catch{return void 0}if(!isObject(value)||
isTooDeep(value["_v"])||isTooDeep(value["custom"]))return void 0;return migrate(kind,name,value)}async function readDocuments(store,snapshot,kind,names){
const paths=names.map(name=>documentPath(kind,name));const files=await findFiles(store,snapshot.root,paths);const present2=names.
filter((_,i)=>files.has(paths[i]??""));const oids=present2.map(name=>files.get(documentPath(kind,name))??"");const texts=await readTexts(
store,oids);return new Map(present2.map((name,i)=>{const read=texts[i];if(read===void 0||"problem"in read)throw unreadable(
oids[i]??"",`${kind} ${name}`,read?.problem??"missing");return[name,{oid:read.oid,document:readDocument(kind,name,read.text)}]}))}
var configs=new WeakMap;async function readConfig(store,snapshot){const oid=(await findFiles(store,snapshot.root,["confi\
g.json"])).get("config.json");if(oid===void 0)return configOf(void 0);const known=configs.get(store);if(known?.oid===oid)
return known.config;const[read]=await readTexts(store,[oid]);if(read===void 0||"problem"in read)return configOf(void 0);
const config=configOf(looseJson("config","config",read.text));configs.set(store,{oid,config});return config}function groupCells(document){
const groups=new Map;const group=field=>{const known=groups.get(field)??new Map;if(known.size===0)groups.set(field,known);
return known};for(const[key,cell]of document.cells){const end=key.indexOf("\0");if(end>=0)group(key.slice(0,end)).set(key.
slice(end+1),cell)}for(const element of document.redacted)group(cellPath2(element)[0]);return groups}function writeValue(members,field,value){
if(field.kind==="composite"&&isObject2(value)){for(const name of field.members){const own=value[name];if(own!==void 0)members[name]=
sortKeys(own)}return}const lines2=field.kind==="text"&&typeof value==="string"?toLines(value):sortKeys(value);if(lines2!==
void 0)members[field.name]=lines2}function writeRegister(writing,field){const cell=writing.document.cells.get(field.name);
if(cell===void 0)return;if(cell.stamp!==writing.document.all)writing.stamps[field.name]=cell.stamp;if(cell.value!==void 0)
writeValue(writing.members,field,cell.value)}function sortedEntries(cells){const entries=[...cells];return entries.length<
2?entries:entries.sort(([a],[b])=>compareUtf8(a,b))}function writeKeyed(writing,field){const cells=writing.byField.get(field.
name);if(cells===void 0)return;const present2=[];const stamps=bareObject2();const removed=bareObject2();for(const entry of sortedEntries(
cells)){const[key,{value,stamp}]=entry;if(value===void 0)removed[key]=stamp;else{present2.push(entry);if(stamp!==writing.
document.all)stamps[key]=stamp}}if(present2.length>0)writing.members[field.name]=keyedValue(field,present2);if(hasMembers(
stamps))writing.stamps[field.name]=stamps;if(hasMembers(removed))writing.removed[field.name]=removed}function hasMembers(object){
for(const _ in object)return true;return false}function keyedValue(field,present2){if(field.kind==="set")return present2.
map(([key])=>key);if(field.kind==="records")return present2.map(([key])=>recordOfKey(field.members,key));const value=bareObject2();
for(const[key,cell]of present2)value[key]=sortKeys(cell.value??null);return value}function elementOrder(field,cells,redacted){
const ids=new Set([...cells.keys()].map(key=>key.slice(0,key.indexOf("\0"))));for(const element of redacted){const[name,
id]=cellPath2(element);if(name===field.name&&id!==void 0)ids.add(id)}const rank=id=>{const value=field.rank===void 0?"":
cells.get(cellKey2(id,field.rank))?.value;return typeof value==="string"?value:""};return[...ids].sort((a,b)=>compareUtf8(
rank(a),rank(b))||compareUtf8(a,b))}function writeElements(writing,field){const cells=writing.byField.get(field.name);if(cells===
void 0)return;const items=[];const stamps=bareObject2();for(const id of elementOrder(field,cells,writing.document.redacted)){
const item={id};const own=bareObject2();for(const part of field.parts)writePart(field,part,cells.get(cellKey2(id,part)),
id,item,own);if(writing.document.redacted.has(cellKey2(field.name,id)))item["redacted"]=true;items.push(item);if(hasMembers(
own))stamps[id]=own}if(items.length>0)writing.members[field.name]=items;if(hasMembers(stamps))writing.stamps[field.name]=
sortKeys(stamps)}function writePart(field,part,cell,id,item,stamps){if(cell===void 0)return;if(cell.stamp!==elementStamp2(
id))stamps[part]=cell.stamp;if(cell.value===void 0)return;const lines2=field.texts.includes(part)&&typeof cell.value==="\
string";const value=lines2?toLines(cell.value):sortKeys(cell.value);if(value!==void 0)item[part]=value}function writeClaim(writing){
const{claim,all}=writing.document;if(claim===void 0)return;const{by,lease,fence,expires,released,stamp}=claim;writing.members["\
claim"]={by,lease,fence,expires,...released?{released}:{}};if(stamp!==all)writing.stamps["claim"]=stamp}function writeField(writing,field){
switch(field.kind){case"register":case"text":case"composite":writeRegister(writing,field);return;case"set":case"records":case"\
map":writeKeyed(writing,field);return;case"elements":writeElements(writing,field);return;case"claim":writeClaim(writing);
return}}function writeUnknown(writing){const{kind,cells}=writing.document;const known=knownMembers2(kind);const unknown=[
...cells].filter(([key])=>!known.has(key)&&!key.includes("\0"));for(const[name,cell]of unknown.sort(([a],[b])=>compareUtf8(
a,b))){if(cell.value===void 0)writing.removed[name]=cell.stamp;else{writing.members[name]=sortKeys(cell.value);if(cell.stamp!==
writing.document.all)writing.stamps[name]=cell.stamp}}}function documentJson(document){const members=bareObject2();members["\
schema"]=SCHEMA2;members[document.kind==="ticket"?"id":"name"]=document.name;if(document.purged)return Object.assign(members,
{purged:true});const stamps=bareObject2();stamps["all"]=document.all;const writing={document,members,stamps,removed:bareObject2(),
byField:groupCells(document)};for(const field of fieldsOf2(document.kind))writeField(writing,field);writeUnknown(writing);
if(hasMembers(writing.removed))stamps["removed"]=writing.removed;members["_v"]=stamps;return members}function encodeDocument(document){
return renderDocument(documentJson(document))}function nest(changes){const root={files:new Map,folders:new Map};for(const[
path,entry]of changes){const parts=path.split("/");let at=root;for(const part of parts.slice(0,-1)){const next=at.folders.
get(part)??{files:new Map,folders:new Map};at.folders.set(part,next);at=next}at.files.set(parts.at(-1)??"",entry)}return root}
async function writeTree(store,root,changes){const objects2=[];const folder=nest(changes);await preload(store,root,folder);
const oid=buildFolder(store,root,folder,objects2);return{root:oid,objects:objects2}}async function preload(store,root,folder){
let level=root===void 0?[]:[[root,folder]];while(level.length>0){await loadTrees(store,level.map(([oid])=>oid));level=level.
flatMap(([oid,at])=>{const below=entriesOf(store,oid).filter(e=>e.mode===TREE);return below.flatMap(e=>{const next=at.folders.
get(e.name);return next===void 0?[]:[[e.oid,next]]})})}}function withFiles(entries,files){for(const[name,entry]of files){
if(entry===void 0)entries.delete(name);else entries.set(name,{mode:entry.mode,name,oid:entry.oid})}}function buildFolder(store,oid,folder,objects2){
const old=oid===void 0?[]:entriesOf(store,oid).filter(e=>isLegalName(e.name));const entries=new Map(old.map(e=>[e.name,e]));
withFiles(entries,folder.files);for(const[name,below]of folder.folders){const at=entries.get(name);const built=buildFolder(
store,at?.mode===TREE?at.oid:void 0,below,objects2);if(built===void 0)entries.delete(name);else entries.set(name,{mode:TREE,
name,oid:built})}if(entries.size===0)return void 0;const list=[...entries.values()];const tree=newObject(store.repo.objectFormat,
"tree",encodeTree(list));if(tree.oid!==oid)objects2.push(tree);store.trees.set(tree.oid,list);return tree.oid}function filesOf(documents){
const files=new Map;for(const document of documents){const bytes=Buffer.from(encodeDocument(document),"utf8");if(bytes.length>
LIMITS2.document)throw new TicketError3("DOCUMENT_TOO_LARGE","invalid",`The ${document.kind} ${document.name} would have\
 ${bytes.length} bytes.`,{data:{name:document.name,bytes:bytes.length,limit:LIMITS2.document},hint:`A document may have ${LIMITS2.
document} bytes; keep long texts in files of the repository.`});files.set(documentPath(document.kind,document.name),bytes)}
return files}async function prepareCommit(store,base,files,text){const format=store.repo.objectFormat;const blobs=[];const entries=new Map;
for(const[path,content]of files){const blob=content instanceof Uint8Array?newObject(format,"blob",content):content;if(content instanceof
Uint8Array&&blob!==void 0)blobs.push(blob);entries.set(path,blob===void 0?void 0:{mode:FILE,oid:blob.oid})}const written=await writeTree(
store,base.root,entries);if(written.root===void 0||written.root===base.root&&text.parents.length<2)return void 0;return withCommit(
store,written.root,[...blobs,...written.objects],text)}async function withCommit(store,tree,objects2,text){const{parents,
message,time}=text;const author={...text.author,time,tz:"+0000"};const committer={...text.committer,time,tz:"+0000"};const data={
tree,parents,author,committer,message};const signature=text.sign?await store.repo.sign(encodeCommit(data)):void 0;const signed=signature===
void 0?data:{...data,signature};const commit=newObject(store.repo.objectFormat,"commit",encodeCommit(signed));keepCommit(
store,commit.oid,signed);return{oid:commit.oid,tree,objects:[...objects2,commit]}}async function storeAndSwap(store,prepared,expected,reflog){
const update={ref:store.ref,next:prepared.oid,expected,message:reflog};const pack=await store.repo.storePack(prepared.objects,
update);try{return await store.repo.compareAndSwapRef(update)}finally{await pack.release()}}async function publish(store,prepared,expected,reflog){
const swap=await storeAndSwap(store,prepared,expected,reflog);if(swap==="updated")store.onPublished?.();return swap}function kindOf({
trailers,data}){if(trailers.clock===void 0)return"foreign";if(trailers.join!==void 0)return"join";if(trailers.adopts!==void 0)
return"adoption";if(trailers.migrates!==void 0)return"migration";if(trailers.texts!==void 0)return"texts";if(trailers.reverts!==
void 0)return"revert";return data.parents.length===0?"init":"batch"}function toldKind(commit){const kind=kindOf(commit);
return kind==="batch"&&subjectOf(commit.data.message).startsWith("Import ")?"import":kind}function isForeign(commit){return commit.
trailers.clock===void 0}async function adoptedHead(store){for(;;){const head=await store.repo.readRef(store.ref);if(head===
void 0||!isForeign(await commitAt(store,head)))return head;const{prepareAdoption}=await Promise.resolve().then(()=>require(
"./shared-store-adopt-commit.js"));const adoption=await prepareAdoption(store,head);if(adoption===void 0)return head;await publish(
store,adoption,head,"ticket: adopt")}}async function headToWrite(store){const commit=await adoptedHead(store);return commit===
void 0?requireHead(store):{...await snapshotAt(store,commit),commit}}function commitTime(now){return Math.max(0,Math.floor(
now()/1e3))}var LAST=Date.UTC(9999,11,31,23,59,59)/1e3;function isoOfSeconds(seconds){return new Date(Math.min(seconds,LAST)*
1e3).toISOString()}var isoOfMs=ms=>new Date(ms).toISOString();var ATTEMPTS=20;function pause(milliseconds){return new Promise(
resolve2=>{setTimeout(resolve2,milliseconds)})}async function backOff(store,attempt){const[byte=0]=store.random(1);const cap=Math.
min(1e3,10*2**attempt);await pause(cap*(byte+1)/256)}async function refuseCheckedOut({repo,ref}){const worktree=ref.startsWith(
"refs/heads/")?await repo.checkedOut(ref):void 0;if(worktree===void 0)return;const message=`The tickets branch ${ref} is\
 checked out in ${worktree}`;throw new TicketError4("REF_CHECKED_OUT","conflict",message,{data:{ref,worktree},hint:"Chec\
k out another branch there: tickets are never edited in a worktree."})}async function untilPublished(store,attempt){await refuseCheckedOut(
store);const config=await store.repo.config();const signs=config.bool("commit.gpgsign")===true;const locked=signs?attempt:
()=>store.repo.withWriteLock(attempt);for(let i=0;i<ATTEMPTS;i++){const result=await locked();if(result.kind==="done"){await store.
repo.maintain();return result.value}await backOff(store,i)}throw new TicketError4("STORE_BUSY","conflict","Other writers\
 kept being faster.",{data:{ref:store.ref,attempts:ATTEMPTS},hint:"Nothing was written. Run the command again.",retryable:true})}
function attachmentFolder(id){return`attachments/${id.charAt(0)}/${id.charAt(1)}/${id}`}function attachmentFiles(before,after,contentOf){
if(after.purged)return new Map([[attachmentFolder(after.name),void 0]]);const{added:added2,dropped}=attachmentChanges(before,
after);const path=hash=>attachmentPath(after.name,hash);return new Map([...dropped.map(hash=>[path(hash),void 0]),...added2.
map(hash=>[path(hash),contentOf(path(hash))])])}function findPath(from,to,neighbours){const cameFrom=new Map([[from,void 0]]);
const unknown=[];const queue=[from];for(const at of queue){if(at===to)return{kind:"path",path:walkBack(cameFrom,to)};const next=neighbours(
at);if(next===void 0)unknown.push(at);for(const id of next??[]){if(cameFrom.has(id))continue;cameFrom.set(id,at);queue.push(
id)}}return unknown.length>0?{kind:"unknown",ids:unknown}:{kind:"none"}}function walkBack(cameFrom,to){const path=[];for(let at=to;at!==
void 0;at=cameFrom.get(at))path.push(at);return path.reverse()}var Components=class{cyclic=new Set;#neighbours;#order=new Map;#low=new Map;#open=[];#isOpen=new Set;constructor(neighbours){
this.#neighbours=id=>neighbours(id)??[]}visit(root){if(this.#order.has(root))return;const stack=[this.#enter(root)];for(let frame=stack.
at(-1);frame!==void 0;frame=stack.at(-1)){const{value,done}=frame.next.next();if(done){stack.pop();this.#leave(frame.id,
stack.at(-1)?.id)}else if(!this.#order.has(value))stack.push(this.#enter(value));else if(this.#isOpen.has(value))this.#lower(
frame.id,this.#order.get(value)??0)}}#enter(id){this.#low.set(id,this.#order.size);this.#order.set(id,this.#order.size);
this.#open.push(id);this.#isOpen.add(id);return{id,next:this.#neighbours(id)[Symbol.iterator]()}}#lower(id,value){this.#low.
set(id,Math.min(this.#low.get(id)??value,value))}#leave(id,parent){if(parent!==void 0)this.#lower(parent,this.#low.get(id)??
0);if(this.#low.get(id)!==this.#order.get(id))return;const members=this.#open.splice(this.#open.lastIndexOf(id));for(const member of members)
this.#isOpen.delete(member);if(members.length===1&&!this.#neighbours(id).includes(id))return;for(const member of members)
this.cyclic.add(member)}};function cyclicTickets(ids,neighbours){const components=new Components(neighbours);for(const id of ids)
components.visit(id);return components.cyclic}function addEdge(graph,{from,to}){const known=graph.get(from);if(known===void 0)
graph.set(from,[to]);else known.push(to)}function acyclicEdges(edges){const key=e=>`${e.stamp} ${e.from} ${e.to}`;const sorted=[
...edges].sort((a,b)=>key(a)<key(b)?-1:1);const next=new Map;const all=new Map;for(const edge of sorted)addEdge(all,edge);
const cyclic=cyclicTickets(all.keys(),id=>all.get(id)??[]);const kept=[];const suppressed=[];for(const edge of sorted){const risky=cyclic.
has(edge.from)&&cyclic.has(edge.to);const closes=risky&&findPath(edge.to,edge.from,id=>next.get(id)??[]).kind==="path";(closes?
suppressed:kept).push(edge);if(!closes)addEdge(next,edge)}return{kept,suppressed}}var wayTo=key=>key.replaceAll("\0","/");
function conflictKey(key,stamp){return cellKey3("conflicts",`${wayTo(key)}/${stamp}`)}function clearConflicts(draft,key){
const way=`${wayTo(key)}/`;for(const name of draft.keys("conflicts"))if(name.startsWith(way))draft.set(cellKey3("conflic\
ts",name),void 0)}function hasConflicts({cells},key){const way=cellKey3("conflicts",`${wayTo(key)}/`);return[...cells].some(
([name,{value}])=>value!==void 0&&name.startsWith(way))}function conflictOf(name,value){const text=fromLines(value);const way=name.
split("/");const stamp=way.pop();const[field="",element=null,...parts]=way;if(text===void 0||!isStamp2(stamp))return[];const at=new Date(
stampTime(stamp)).toISOString();return[{field:[field,...parts].join("."),element,at,text}]}function conflictsOf(value){if(!isObject3(
value))return[];return Object.entries(value).flatMap(([name,lines2])=>conflictOf(name,lines2))}var TOO_MANY_ENTRIES="the\
 tree has more entries than are read";var SLOT="[0-9a-hjkmnp-tv-z]";var FOLDER=new RegExp(`^(?:workflows|agents|views|(?\
:tickets|attachments)(?:/${SLOT}(?:/${SLOT})?)?|attachments/${SLOT}/${SLOT}/${SLOT}{12})$`);function isOurFolder(path){return FOLDER.
test(path)}async function walkTree(store,root,part){const files=[];const oddities=[];let seen=0;let level=root===void 0?
[]:[["",root]];while(level.length>0&&seen<=LIMITS3.entries){await loadTrees(store,level.map(([,oid])=>oid));const next=[];
for(const[folder,oid]of level){const entries=entriesOf(store,oid);seen+=entries.length;if(seen>LIMITS3.entries)break;for(const entry of entries)
sort(folder,entry,part,{files,oddities,next})}level=next}return{files,oddities,cut:seen>LIMITS3.entries}}function sort(folder,{
name,mode,oid},part,into){const path=folder===""?name:`${folder}/${name}`;if(part==="tickets"&&folder===""&&name!=="tick\
ets")return;if(mode==="40000"&&isLegalName(name)&&isOurFolder(path)){into.next.push([path,oid]);return}const place=mode===
FILE&&isLegalName(name)?placeOf(path):void 0;if(place===void 0)into.oddities.push({path,mode,oid});else into.files.push(
{path,oid,place})}var str=value=>typeof value==="string"?value:null;var num=value=>typeof value==="number"?value:null;function strings(value){
return isArray2(value)?value.filter(v=>typeof v==="string"):[]}function objects(value){return isArray2(value)?value.filter(
isObject4):[]}function live(value){return objects(value).filter(o=>o["deleted"]!==true)}function timeOfElement(element){
const{at,id}=element;if(typeof at==="string")return at;return isElementId2(id)?new Date(stampTime2(elementStamp3(id))).toISOString():
""}function commentOf(source){const replyTo=str(source["replyTo"]);return{id:str(source["id"])??"",by:str(source["by"]),
at:timeOfElement(source),body:fromLines(source["body"])??"",...replyTo===null?{}:{replyTo},...source["redacted"]===true?
{redacted:true}:{}}}function criterionOf(source){return{id:str(source["id"])??"",text:str(source["text"])??"",done:source["\
done"]===true}}function timeEntryOf(source){const[type,note]=[str(source["type"]),str(source["note"])];return{id:str(source["\
id"])??"",by:str(source["by"]),at:timeOfElement(source),minutes:num(source["minutes"])??0,...type===null?{}:{type},...note===
null?{}:{note}}}function claimOf(value){if(!isObject4(value)||value["released"]===true)return null;const[by,lease,fence]=[
str(value["by"]),str(value["lease"]),num(value["fence"])];const expires=str(value["expires"]);if(by===null||lease===null||
fence===null||expires===null)return null;return{by,lease,fence,expires}}function greatestStamp(source){let greatest;const visit=value=>{
if(typeof value==="string"){if(isStamp3(value)&&(greatest===void 0||value>greatest))greatest=value}else if(isObject4(value))
for(const inner of Object.values(value))visit(inner)};visit(source["_v"]);for(const field of["comments","criteria","time"])
for(const{id}of objects(source[field]))if(isElementId2(id))visit(elementStamp3(id));return greatest}function ticketOfJson(source){
const updated=greatestStamp(source);const comments=live(source["comments"]).map(commentOf);return{id:str(source["id"])??
"",title:str(source["title"])??"",body:fromLines(source["body"])??"",type:str(source["type"]),status:str(source["status"])??
"open",resolution:str(source["resolution"]),closed:str(source["closed"]),closedBy:str(source["closedBy"]),priority:str(source["\
priority"]),assignees:strings(source["assignees"]),labels:strings(source["labels"]),milestone:str(source["milestone"]),due:str(
source["due"]),estimate:num(source["estimate"]),points:num(source["points"]),links:objects(source["links"]).map(l=>({type:str(
l["type"])??"",to:str(l["to"])??""})),criteria:live(source["criteria"]).map(criterionOf),comments,time:live(source["time"]).
map(timeEntryOf),refs:objects(source["refs"]).map(r=>({type:str(r["type"])??"",value:str(r["value"])??""})),attachments:attachmentsOf(
source["attachments"]),aliases:strings(source["aliases"]),custom:isObject4(source["custom"])?source["custom"]:{},claim:claimOf(
source["claim"]),conflicts:conflictsOf(source["conflicts"]).filter(({element})=>element===null||comments.some(({id})=>id===
element)),created:str(source["created"]),createdBy:str(source["createdBy"]),updated:updated===void 0?"":new Date(stampTime2(
updated)).toISOString(),deleted:source["deleted"]===true,purged:source["purged"]===true}}function ticketOf(document){return ticketOfJson(
documentJson(document))}async function findTickets(store,{root}){const{files,cut}=await walkTree(store,root,"tickets");return{
found:files.filter(f=>f.place.kind==="document"),cut}}async function readTickets(store,snapshot){const{found,cut}=await findTickets(
store,snapshot);const{tickets,problems}=await readFound(store,found);if(!cut)return{tickets,problems};return{tickets,problems:[
...problems,{path:"tickets",problem:TOO_MANY_ENTRIES}]}}async function readFound(store,found){const tickets=[];const problems=[];
for await(const part of readFoundParts(store,found)){for(const ticket of part.tickets)tickets.push(ticket);problems.push(
...part.problems)}return{tickets,problems}}async function*readFoundParts(store,found){const files=filesByBlob(found);const ticketIn=ticketReader();
for await(const part of readParts(store,[...files.keys()]))yield sortOut(part.flatMap(read=>(files.get(read.oid)??[]).map(
file=>({read,file}))),ticketIn)}function sortOut(pairs,ticketIn){const tickets=[];const problems=[];for(const{read,file}of pairs){
const{path,place}=file;const name=place.kind==="document"?place.name:void 0;const ticket="text"in read&&name!==void 0?ticketIn(
read,name):void 0;if(ticket!==void 0)tickets.push({oid:read.oid,ticket});else problems.push({path,problem:problemOf(read)})}
return{tickets,problems}}var problemOf=read=>"problem"in read?read.problem:"is not a ticket document";function filesByBlob(found){
const files=new Map;for(const file of found){const same=files.get(file.oid);if(same===void 0)files.set(file.oid,[file]);else
same.push(file)}return files}function ticketReader(){const strays=new Map;return({oid,text},id)=>{if(strays.has(oid)&&strays.
get(oid)!==id)return void 0;const json=looseJson("ticket",id,text);if(json!==void 0&&json["id"]===id)return ticketOfJson(
json);strays.set(oid,json?.["id"]);return void 0}}var ACYCLIC=["depends-on","parent"];var edgeKey=(from,to)=>`${from} ${to}`;
function neighboursOf({drafts,input},type){const prefix=`${type} `;const start=cellKey4("links",prefix);return id=>{const draft=drafts.
get(id);if(draft!==void 0)return draft.keys("links").filter(k=>k.startsWith(prefix)).map(k=>k.slice(prefix.length));if(!input.
documents.has(id))return input.links.get(id)?.filter(link=>link.type===type).map(link=>link.to);const found=[];for(const[
key,cell]of input.documents.get(id)?.cells??[])if(key.startsWith(start)&&cell.value!==void 0)found.push(key.slice(start.
length));return found}}function remembered(neighbours,needs){const known=new Map;return id=>{if(known.has(id))return known.
get(id);const next=neighbours(id);known.set(id,next);if(next===void 0)needs.add(id);return next}}function addedTokens(operation,type){
if(operation?.op==="link")return operation.type===type?[operation.to]:[];if(operation?.op!=="create")return[];const{links=[],
dependsOn=[],parent}=operation;const named=links.filter(link=>link.type===type).map(link=>link.to);if(type==="depends-on")
return[...named,...dependsOn];return parent===void 0?named:[...named,parent]}function newEdges(planning,outcomes,type){const{
input}=planning;const targets=neighboursOf(planning,type);return outcomes.flatMap(({index,id})=>{const tokens=addedTokens(
input.operations[index],type);if(tokens.length===0)return[];const now=new Set(targets(id));const old=input.documents.get(
id)?.cells;return tokens.map(token=>planning.resolve(token)).filter(to=>now.has(to)&&old?.get(cellKey4("links",`${type} ${to}`))?.
value===void 0).map(to=>({index,from:id,to}))})}var MOST_SHOWN=8;function cycleError(type,cycle,prefix){const names=cycle.
map(id=>`${prefix}-${id.slice(0,6)}`);const shown=names.length<=MOST_SHOWN?names:[...names.slice(0,MOST_SHOWN-2),`(${names.
length-MOST_SHOWN+1} more)`,names[0]];return new TicketError5("LINK_CYCLE","conflict",`The link would close a cycle of ${type}\
: ${shown.join(" \u2192 ")}.`,{data:{type,cycle},hint:"Remove one of these links first: git ticket unlink ID TYPE OTHER"})}
function riskyEdges(edges,neighbours){const cyclic=cyclicTickets(edges.map(e=>e.from),neighbours);const risky=new Map;for(const edge of edges){
if(!cyclic.has(edge.from)||!cyclic.has(edge.to))continue;const known=risky.get(edge.index);if(known===void 0)risky.set(edge.
index,[edge]);else known.push(edge)}return risky}function addEdges(edges,remaining,out){const added2=[];for(const edge of edges){
const search=findPath(edge.to,edge.from,remaining);if(search.kind==="path"){for(const each of added2)out.add(each);return{
edge,path:search.path}}const key=edgeKey(edge.from,edge.to);if(out.delete(key))added2.push(key)}return void 0}function checkCycles(planning,outcomes){
const faults=new Map;const needs=new Set;for(const type of ACYCLIC){const neighbours=remembered(neighboursOf(planning,type),
needs);const risky=riskyEdges(newEdges(planning,outcomes,type),neighbours);const out=new Set([...risky.values()].flat().
map(e=>edgeKey(e.from,e.to)));const remaining=id=>neighbours(id)?.filter(to=>!out.has(edgeKey(id,to)));for(const[index,edges]of risky){
const closing=faults.has(index)?void 0:addEdges(edges,remaining,out);if(closing===void 0)continue;const cycle=[closing.edge.
from,...closing.path];faults.set(index,{index,error:cycleError(type,cycle,planning.input.config.prefix)})}}return{faults:[
...faults.values()],needs:[...needs]}}var MOST_STEPS=20;async function readLinks(store,snapshot,ids,into){const unknown=list=>[
...new Set(list)].filter(id=>!into.has(id));let rim=unknown(ids);for(let step=0;rim.length>0;step++){if(step===MOST_STEPS){
for(const{ticket}of(await readTickets(store,snapshot)).tickets)if(!into.has(ticket.id))into.set(ticket.id,ticket.links)}
await readSome(store,snapshot,unknown(rim),into);rim=unknown(rim.flatMap(id=>into.get(id)??[]).map(link=>link.to))}}async function readSome(store,snapshot,ids,into){
const files=await findFiles(store,snapshot.root,ids.map(ticketPath));const present2=ids.filter(id=>files.has(ticketPath(
id)));const texts=await readTexts(store,present2.map(id=>files.get(ticketPath(id))??""));for(const id of ids)into.set(id,
[]);present2.forEach((id,i)=>{const read=texts[i];if(read!==void 0&&"text"in read)into.set(id,linksIn(id,read.text))})}function linksIn(id,text){
const links=looseJson("ticket",id,text)?.["links"];if(!isArray3(links))return[];return links.flatMap(link=>{const{type,to}=isObject5(
link)?link:{};return typeof type==="string"&&typeof to==="string"?[{type,to}]:[]})}var resolutionOf=ids=>{const[id,...others]=ids;
if(id===void 0)return void 0;return others.length===0?{kind:"found",id}:{kind:"ambiguous",candidates:ids}};var candidatesOf=resolution=>{
if(resolution?.kind==="found")return[resolution.id];return resolution?.kind==="ambiguous"?resolution.candidates:[]};function unresolved(token,resolution,prefix){
const ids=/^#?\d{1,9}$/.test(token)?`Ids look like ${prefix}-7k3m. `:"";if(resolution.kind!=="ambiguous")return new TicketError6(
"TICKET_NOT_FOUND","notFound",`There is no ticket ${JSON.stringify(token)}.`,{data:{token},hint:`${ids}To see all ticket\
s: git ticket list --all`});const shown=resolution.candidates.slice(0,10).map(id=>`${prefix}-${id}`);const more=resolution.
candidates.length-shown.length;return new TicketError6("AMBIGUOUS_ID","notFound",`The id ${JSON.stringify(token)} fits ${resolution.
candidates.length} tickets.`,{data:{token,candidates:resolution.candidates},hint:`Give more of the id: ${shown.join(", ")}${more>
0?` and ${more} more`:""}.`})}async function slotsOf(store,root,parts){const firsts=[...parts].filter(p=>p.length===1).map(
p=>`tickets/${p}`);const tops=await findFolders(store,root,firsts);const slots=[...parts].filter(p=>p.length>1).map(p=>`\
tickets/${p[0]}/${p[1]}`);for(const[path,oid]of tops)for(const{name}of entriesOf(store,oid))slots.push(`${path}/${name}`);
const folders=await findFolders(store,root,[...new Set(slots)]);return new Map([...folders].map(([path,oid])=>[path.slice(
8).replace("/",""),oid]))}function idsIn(store,slot,tree,part){const entries=tree===void 0?[]:entriesOf(store,tree);return entries.
flatMap(({mode,name})=>{if(!name.startsWith(part))return[];const place=mode===FILE?placeOf(`tickets/${slot[0]}/${slot[1]}\
/${name}`):void 0;return place?.kind==="document"?[place.name]:[]})}async function idsByPart(store,root,parts){const slots=await slotsOf(
store,root,parts);const own=part=>part.length>1?[part.slice(0,2)]:[...slots.keys()].filter(s=>s.startsWith(part));return new Map(
[...parts].map(part=>[part,own(part).flatMap(slot=>idsIn(store,slot,slots.get(slot),part)).sort()]))}async function idsBeginning(store,snapshot,prefix,token){
const part=idPart(token,prefix);if(part===void 0)return void 0;return(await idsByPart(store,snapshot.root,new Set([part]))).
get(part)??[]}var DERIVED_FROM=["beads"];async function resolveDerived(store,snapshot,tokens){const guesses=tokens.flatMap(
token=>DERIVED_FROM.map(format=>({token,id:derivedId(format,"",token)})));const files=await findFiles(store,snapshot.root,
guesses.map(g=>ticketPath(g.id)));const found=guesses.filter(g=>files.has(ticketPath(g.id)));return new Map(found.map(({
token,id})=>[token,{kind:"found",id}]))}async function aliasOwners(store,snapshot,aliases){const owners=new Map;if(aliases.
size===0)return owners;const known=await store.aliasOwners?.(snapshot.commit,aliases);if(known!==void 0)return known;for(const{
ticket}of(await readTickets(store,snapshot)).tickets)for(const alias of ticket.aliases.filter(a=>aliases.has(a)))owners.
set(alias,[...owners.get(alias)??[],ticket.id]);return owners}async function resolveAliases(store,snapshot,tokens){const found=await resolveDerived(
store,snapshot,tokens);const left=new Set(tokens.filter(token=>!found.has(token)));for(const[alias,ids]of await aliasOwners(
store,snapshot,left)){const resolution=resolutionOf(ids);if(resolution!==void 0)found.set(alias,resolution)}return found}
async function resolveTokens(store,snapshot,prefix,tokens){const asked=[...new Set(tokens)];const parts=new Map(asked.map(
token=>[token,idPart(token,prefix)]));const wanted=new Set([...parts.values()].filter(p=>p!==void 0));const byPart=await idsByPart(
store,snapshot.root,wanted);const byId=new Map(asked.map(token=>[token,resolutionOf(byPart.get(parts.get(token)??"")??[])]));
const maybeAlias=asked.filter(t=>{if(t.trim().length<SURE_LENGTH)return true;return byId.get(t)===void 0&&parts.get(t)?.
length!==ID_LENGTH});const aliases=await resolveAliases(store,snapshot,maybeAlias.map(t=>t.trim()));const missing=token=>{
const part=parts.get(token);return isTicketId2(part)?{kind:"missing",id:part}:{kind:"missing"}};return new Map(asked.map(
t=>{const both=[byId.get(t),aliases.get(t.trim())].flatMap(candidatesOf);return[t,resolutionOf([...new Set(both)])??missing(
t)]}))}async function nameOwners(store,snapshot,prefix,names){const parts=new Map(names.map(name=>[name,idPart(name,prefix)??
""]));const sure=new Set([...parts.values()].filter(p=>p.length>=SURE_LENGTH));const byPart=await idsByPart(store,snapshot.
root,sure);const byAlias=await aliasOwners(store,snapshot,new Set(names));const owner=by=>id=>({id,by});return new Map(names.
map(name=>[name,[...(byAlias.get(name)??[]).map(owner("alias")),...(byPart.get(parts.get(name)??"")??[]).map(owner("id"))]]))}
async function resolveToken(store,snapshot,prefix,token){const resolution=(await resolveTokens(store,snapshot,prefix,[token])).
get(token);if(resolution?.kind==="found")return resolution.id;throw unresolved(token,resolution??{kind:"missing"},prefix)}
async function shownIds(store,snapshot,prefix,ids){const asked=[...new Set(ids)];const byPart=await idsByPart(store,snapshot.
root,new Set(asked.map(id=>id.slice(0,2))));return new Map(asked.map(id=>{const near=(byPart.get(id.slice(0,2))??[]).filter(
other=>other.slice(0,4)===id.slice(0,4));return[id,`${prefix}-${id.slice(0,uniqueLength(id,near))}`]}))}var FIELD={label:"\
labels",assign:"assignees",alias:"aliases"};var WHAT={label:"label",assign:"assignee",alias:"alias"};var applyNames=(draft,{
op,add=[],remove=[]})=>{const added2=add.map(name=>checkName(WHAT[op],name));for(const name of remove)draft.set(cellKey5(
FIELD[op],name.trim()),void 0);for(const name of added2)draft.set(cellKey5(FIELD[op],name),true)};var LINK_TYPES=["depen\
ds-on","parent","relates-to","duplicates"];var LINK_TYPE=/^[a-z][a-z0-9-]{0,39}$/;var LINK_MEMBERS=["type","to"];var REF_MEMBERS=[
"type","value"];function checkLinkType(type){if(!LINK_TYPE.test(type))throw invalidValue("link type",`must be lower-case\
 letters, digits and hyphens, not ${JSON.stringify(type)}`);return type}function addLink(draft,type,to,own){checkLinkType(
type);if(to===own)throw invalidValue("link",`${type} can't lead from a ticket to itself`);if(type==="parent")for(const key of draft.
keys("links")){if(key.startsWith("parent ")&&key!==`parent ${to}`)draft.set(cellKey5("links",key),void 0)}draft.set(cellKey5(
"links",recordKey2(LINK_MEMBERS,{type,to})),{type,to})}var applyLink=(draft,operation,context)=>{const{op,id,type,to}=operation;
const target=context.resolve(to);if(op==="link")addLink(draft,type,target,context.resolve(id));else draft.set(cellKey5("\
links",recordKey2(LINK_MEMBERS,{type,to:target})),void 0)};function checkRef({type,value}){if(!LINK_TYPE.test(type))throw invalidValue(
"reference type","must be lower-case letters, digits and hyphens");const trimmed=value.trim();const odd=hasUnseen(trimmed)||
LONE_SURROGATE.test(trimmed);if(trimmed===""||trimmed.length>2e3||odd)throw invalidValue("reference","must be one line o\
f 1 to 2000 characters");return{type,value:trimmed}}var applyRef=(draft,{add=[],remove=[]})=>{const added2=add.map(checkRef);
for(const{type,value}of remove)draft.set(cellKey5("refs",recordKey2(REF_MEMBERS,{type,value:value.trim()})),void 0);for(const ref of added2)
draft.set(cellKey5("refs",recordKey2(REF_MEMBERS,{...ref})),{...ref})};function batchError(faults,total,hint="Mend them,\
 or apply the others alone with --no-atomic."){const[first]=faults;if(first!==void 0&&total===1)return first.error;const kinds=new Set(
faults.map(f=>f.error.kind));const kind=kinds.size===1&&first!==void 0?first.error.kind:"invalid";return new TicketError7(
"BATCH_FAULTY",kind,`${faults.length} of ${total} operations can't be made; nothing was written.`,{data:{faults:faults.map(
({index,error})=>({index,code:error.code,message:error.message,...error.hint===void 0?{}:{hint:error.hint}}))},hint,cause:first?.
error})}function tokensOf(operation){if(operation.op==="create")return[...(operation.links??[]).map(l=>l.to),...operation.
dependsOn??[],...operation.parent===void 0?[]:[operation.parent]];const links=operation.op==="link"||operation.op==="unl\
ink";return links?[operation.id,operation.to]:[operation.id]}var CHUNK=5e3;var MAX_KEY=200;function checkKey2(key){const kept=key!==
""&&key===onOneLine2(key)&&!LONE_SURROGATE2.test(key);if(!kept||key.length>MAX_KEY)throw invalidValue2("key",`must be on\
e line of 1 to ${MAX_KEY} characters, without space around it`)}async function findKey(store,head,key,hash){const oids=await store.
repo.history({tips:[head]});for(let at=0;at<oids.length;at+=CHUNK){for(const commit of await readCommits(store,oids.slice(
at,at+CHUNK))){const used=commit.trailers.key;const cut=used?.lastIndexOf(" ")??-1;if(used===void 0||used.slice(0,cut)!==
key)continue;if(used.slice(cut+1)===hash)return commit;throw new TicketError7("KEY_REUSED","conflict",`The key ${JSON.stringify(
key)} was used for other operations.`,{data:{key,commit:commit.oid},hint:"A key stands for one batch for ever: choose an\
other for another batch."})}}return void 0}function keyedId(key,index){return derivedId2("key",key,String(index))}function checkFileName(name){
const checked2=checkLine("attachment's name",name,200);if(/[/\\]/.test(checked2)||checked2==="."||checked2==="..")throw invalidValue2(
"attachment's name",`must be the name of a file without folders, not ${JSON.stringify(name)}`);return checked2}var MEDIA_TYPE=/^[a-z0-9.+-]{1,100}\/[a-z0-9.+-]{1,100}$/;
function checkMediaType(type){if(!MEDIA_TYPE.test(type))throw invalidValue2("media type",`must be like image/png, not ${JSON.
stringify(type)}`);return type}function checkAttachment({name,content,type},{config}){const checked2=checkFileName(name);
const bytes=bytesOfBase64(content);if(bytes===void 0)throw invalidValue2("attachment's content","must be base64");if(bytes.
length>config.attachmentLimit)throw attachmentTooLarge(checked2,bytes.length,config.attachmentLimit);const media=type===
void 0?mediaTypeOf(checked2):checkMediaType(type);return{name:checked2,bytes,hash:sha256OfBytes(bytes),type:media}}var applyAttach=(draft,{
add=[],remove=[]},context)=>{const added2=add.map(attachment=>checkAttachment(attachment,context));for(const name of remove)
draft.set(cellKey6("attachments",name.trim()),void 0);for(const{name,bytes,hash,type}of added2){draft.set(cellKey6("atta\
chments",name),{hash,size:bytes.length,type});context.keep(hash,bytes)}};function statusOf2(draft){const value=draft.value(
"status");const status=isObject6(value)?value["status"]:void 0;return typeof status==="string"?status:"open"}function checkResolution(resolution,{
config}){if(resolution!==void 0&&!config.resolutions.includes(resolution))throw unknownValue("resolution",resolution,config.
resolutions)}function statusRegister(to,resolution,context){const names=context.config.statuses.map(s=>s.name);if(!names.
includes(to))throw unknownValue("status",to,names);checkResolution(resolution,context);if(categoryOf(context.config,to)!==
"closed"){if(resolution!==void 0)throw invalidValue2("resolution",`belongs to a closed status, not to ${to}`);return{status:to}}
return{status:to,resolution:resolution??"done",closed:context.time,closedBy:context.actor}}function moveTo(draft,to,resolution,context){
const register=statusRegister(to,resolution,context);const from=statusOf2(draft);const current=draft.value("status");if(from===
to){const other=resolution!==void 0&&isObject6(current)&&current["resolution"]!==resolution;if(other&&isObject6(current))
draft.set("status",{...current,resolution});return}const allowed=context.config.statuses.find(s=>s.name===from)?.to;if(allowed!==
void 0&&!allowed.includes(to))throw illegalTransition(context.shown,from,to,allowed);draft.set("status",register)}var applyMove=(draft,{
to,resolution},context)=>moveTo(draft,to,resolution,context);var applyClose=(draft,{resolution},context)=>{const closed=categoryOf(
context.config,statusOf2(draft))==="closed";moveTo(draft,closed?statusOf2(draft):firstStatus(context.config,"closed"),resolution,
context)};var applyReopen=(draft,{to},context)=>{if(categoryOf(context.config,statusOf2(draft))!=="closed")return;moveTo(
draft,to??firstStatus(context.config,"open"),void 0,context)};var told=({by,lease,fence,expires})=>({by,lease,fence,expires});
function claimHeld(shown,claim){const{by,expires}=claim;return new TicketError7("CLAIM_HELD","conflict",`Ticket ${shown}\
 is held by ${by}.`,{data:{id:shown,holder:told(claim)},hint:`Until ${expires}, or until it is given back. To take what \
is free: git ticket next --claim`})}function leaseLost(shown,claim){const now=claim===void 0||claim.released?"nobody hol\
ds it":`${claim.by} holds it`;return new TicketError7("LEASE_LOST","leaseLost",`The lease on ${shown} is lost: ${now}.`,
{data:{id:shown,holder:claim===void 0||claim.released?null:told(claim)},hint:"Leave it to whoever has it now. To take wh\
at is free: git ticket next --claim"})}function checkLease(draft,{ifLease,ifHolder},{config,shown,time,leaseGrace}){const{
claim}=draft;if(ifLease!==void 0&&(claim===void 0||claim.released||claim.lease!==ifLease))throw leaseLost(shown,claim);if(ifHolder===
void 0||claim===void 0||claim.by===ifHolder)return;const finished=categoryOf(config,statusOf2(draft))==="closed";if(finished||
leaseHolds(claim,Date.parse(time),leaseGrace))throw leaseLost(shown,claim)}function checkSeconds(seconds){if(!Number.isInteger(
seconds)||seconds<1||seconds>LONGEST_LEASE_SECONDS)throw invalidValue2("lease",`must hold for 1 to ${LONGEST_LEASE_SECONDS}\
 seconds`);return seconds}function newLease(before,by,{time,stamp,newElement},{seconds=USUAL_LEASE_SECONDS,step=1}){return{
by:checkName2("holder",by),lease:newElement(),fence:(before?.fence??0)+step,stamp,expires:leaseEnd(Date.parse(time),checkSeconds(
seconds)),released:false}}var applyClaim=(draft,{by,seconds,firm},context)=>{const{config,shown,time,leaseGrace,actor}=context;
const status=statusOf2(draft);if(categoryOf(config,status)==="closed")throw new TicketError7("TICKET_CLOSED","conflict",
`Ticket ${shown} is ${status}.`,{data:{id:shown,status},hint:"To take what is open: git ticket next --claim"});const{claim}=draft;
if(claim!==void 0&&leaseHolds(claim,Date.parse(time),leaseGrace))throw claimHeld(shown,claim);const step=firm===true?2:1;
draft.setClaim(newLease(claim,by??actor,context,{...seconds===void 0?{}:{seconds},step}))};function presentLease({claim},{
shown}){if(claim===void 0||claim.released)throw leaseLost(shown,claim);return claim}var applyRenew=(draft,{seconds},context)=>{
const claim=presentLease(draft,context);const wanted=leaseEnd(Date.parse(context.time),checkSeconds(seconds??USUAL_LEASE_SECONDS));
if(wanted>claim.expires)draft.setClaim({...claim,expires:wanted})};var applyRelease=draft=>{const{claim}=draft;if(claim!==
void 0&&!claim.released)draft.setClaim({...claim,released:true})};var applyHandoff=(draft,{to,seconds},context)=>{const claim=presentLease(
draft,context);draft.setClaim(newLease(claim,to,context,seconds===void 0?{}:{seconds}))};function checkComment(body){const text=checkText(
"comment",body);if(text.trim()==="")throw invalidValue2("comment","must not be empty");return text}var hasComment=(draft,id)=>draft.
elements().has(cellKey6("comments",id));var applyComment=(draft,{body,replyTo},context)=>{const text=checkComment(body);
if(replyTo!==void 0&&!hasComment(draft,replyTo))throw invalidValue2("replyTo","names no comment of this ticket");const id=context.
newElement();draft.set(cellKey6("comments",id,"by"),context.actor);draft.set(cellKey6("comments",id,"at"),context.time);
if(replyTo!==void 0)draft.set(cellKey6("comments",id,"replyTo"),replyTo);draft.set(cellKey6("comments",id,"body"),text)};
function checkOperation(draft,{change=[],remove=[],redact=[]}){for(const id of[...change.map(c=>c.comment),...remove,...redact])
if(!hasComment(draft,id))throw invalidValue2("comment",`${JSON.stringify(id)} is none of this ticket`);const[gone,silent]=[
new Set(remove),new Set(redact)];for(const{comment,body}of change){checkComment(body);if(gone.has(comment)||draft.value(
"comments",comment,"deleted")===true)throw invalidValue2("comment",`${JSON.stringify(comment)} is deleted`);if(silent.has(
comment)||draft.isRedacted("comments",comment))throw invalidValue2("comment",`${JSON.stringify(comment)} is redacted for\
 ever`)}}var applyComments=(draft,operation)=>{checkOperation(draft,operation);const{change=[],remove=[],redact=[]}=operation;
for(const id of remove)draft.set(cellKey6("comments",id,"deleted"),true);for(const{comment,body}of change)draft.set(cellKey6(
"comments",comment,"body"),checkComment(body));for(const id of[...change.map(c=>c.comment),...remove])clearConflicts(draft,
cellKey6("comments",id,"body"));for(const id of redact)draft.redact("comments",id)};var MAX_RANK=100;function nthRank(nth){
return String(nth+1).padStart(6,"0")}function present(draft){const found=[];for(const element of draft.elements()){const[
field,id=""]=cellPath3(element);if(field!=="criteria"||draft.value("criteria",id,"deleted")===true)continue;const rank=draft.
value("criteria",id,"rank");found.push({id,rank:typeof rank==="string"?rank:""})}return found.sort((a,b)=>compareUtf82(a.
rank,b.rank)||compareUtf82(a.id,b.id))}function rankBetween(low,high){if(high===void 0&&/^\d{6}$/.test(low)&&low<"999999")
return nthRank(Number(low));const ranks=["5","1","05","01"].map(more=>low+more);return ranks.find(rank=>rank.length<=MAX_RANK&&
compareUtf82(low,rank)<0&&(high===void 0||compareUtf82(rank,high)<0))}function reordered(list,order){const wanted=new Set(
order);const byId=new Map(list.map(c=>[c.id,c]));const queue=[...wanted].flatMap(id=>byId.get(id)??[]);return list.map(c=>wanted.
has(c.id)?queue.shift()??c:c)}function inserted(list,id,after){const at=after===void 0?list.length:list.findIndex(c=>c.id===
after)+1;const rank=rankBetween(list[at-1]?.rank??"",list[at]?.rank);const all=list.toSpliced(at,0,{id,rank:rank??""});return rank===
void 0?numbered(all):all}var numbered=list=>list.map(({id},nth)=>({id,rank:nthRank(nth)}));function checkCriterion(text){
const checked2=checkText("criterion",text);if(checked2.trim()==="")throw invalidValue2("criterion","must not be empty");
return checked2}function checkOperation2(draft,{add=[],change=[],remove=[],order=[]}){for(const{text}of[...add,...change])
if(text!==void 0)checkCriterion(text);const after=add.flatMap(c=>c.after??[]);for(const id of[...change.map(c=>c.criterion),
...remove,...order,...after])if(!draft.elements().has(cellKey6("criteria",id)))throw invalidValue2("criterion",`${JSON.stringify(
id)} is none of this ticket`);const gone=new Set(remove);for(const{criterion}of change)if(gone.has(criterion)||draft.value(
"criteria",criterion,"deleted")===true)throw invalidValue2("criterion",`${JSON.stringify(criterion)} is removed`)}function added(list,add,newElement,write){
let all=list;let last2;for(const{text,done=false,after}of add){const id=newElement();write(id,"text",checkCriterion(text));
write(id,"done",done);all=inserted(all,id,last2!==void 0&&last2.after===after?last2.id:after);last2={id,after}}return all}
var applyCriteria=(draft,operation,{newElement})=>{checkOperation2(draft,operation);const{add=[],change=[],remove=[],order=[]}=operation;
const write=(id,part,value)=>draft.set(cellKey6("criteria",id,part),value);for(const id of remove)write(id,"deleted",true);
for(const{criterion,text,done}of change){if(text!==void 0)write(criterion,"text",checkCriterion(text));if(done!==void 0)
write(criterion,"done",done)}const before=present(draft);const sorted=reordered(before,order);const moved=sorted.some((c,at)=>c!==
before[at]);const list=added(moved?numbered(sorted):sorted,add,newElement,write);const ranks=new Map(before.map(({id,rank})=>[
id,rank]));for(const{id,rank}of list)if(ranks.get(id)!==rank)write(id,"rank",rank)};var listed=(what,list)=>(value,{config})=>{
if(!config[list].includes(value))throw unknownValue(what,value,config[list]);return value};var CHECKS={title:value=>checkTitle(
value),body:value=>checkText("body",value)||void 0,type:listed("type","types"),priority:listed("priority","priorities"),
milestone:value=>checkName2("milestone",value),due:value=>checkDate("due date",value),estimate:value=>checkAmount("estim\
ate",value),points:value=>checkAmount("points",value)};function checkField(name,value,context){if(value!==null)return CHECKS[name](
value,context);if(name==="title")throw invalidValue2("title","can't be cleared");return void 0}var MAX_CUSTOM=64*1024;function checkCustom(key,value,context){
const name=checkKey(key);renderDocument2({custom:{[name]:value}});if(canonicalText(value).length>MAX_CUSTOM)throw invalidValue2(
`custom field ${name}`,"must not be larger than 64 KiB");const fault=value===null?void 0:context.checkCustom?.(name,value);
if(fault!==void 0)throw invalidValue2(`custom field ${name}`,fault);return[cellKey6("custom",name),value===null?void 0:value]}
function writeFields(draft,values,context){const writes=[];for(const[name,value]of Object.entries(values)){if(name==="cu\
stom"||value===void 0)continue;writes.push([name,checkField(name,value,context)])}for(const[key,value]of Object.entries(
values.custom??{}))writes.push(checkCustom(key,value,context));for(const[key,value]of writes){draft.set(key,value);clearConflicts(
draft,key)}}var applySet=(draft,{fields},context)=>writeFields(draft,fields,context);var TIME=/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{3})?Z$/;
function checkTime(at){const time=TIME.test(at)?Date.parse(at):Number.NaN;const iso=Number.isNaN(time)?"":new Date(time).
toISOString();if(iso.slice(0,19)!==at.slice(0,19))throw invalidValue2("time",`must be like 2026-12-31T09:12:33.120Z, not\
 ${JSON.stringify(at)}`);return iso}function checkEntry({minutes,at,type,note}){if(!Number.isFinite(minutes)||minutes<=0)
throw invalidValue2("time spent","must be more than 0 minutes");return{minutes,...at===void 0?{}:{at:checkTime(at)},...type===
void 0?{}:{type:checkName2("type of work",type)},...note===void 0?{}:{note:checkText("note",note).trim()}}}function checkRemoved(draft,remove){
for(const id of remove)if(!draft.elements().has(cellKey6("time",id)))throw invalidValue2("time entry",`${JSON.stringify(
id)} is none of this ticket`)}var applyTime=(draft,{add=[],remove=[]},context)=>{const entries=add.map(checkEntry);checkRemoved(
draft,remove);for(const id of remove)draft.set(cellKey6("time",id,"deleted"),true);for(const entry of entries){const id=context.
newElement();const parts={by:context.actor,at:context.time,...entry};for(const[part,value]of Object.entries(parts))if(value!==
"")draft.set(cellKey6("time",id,part),value)}};function checkPreconditions(draft,operation,blob,shown){const{ifStatus,ifMatch}=operation;
const status=statusOf2(draft);if(ifStatus!==void 0&&ifStatus!==status)throw new TicketError7("PRECONDITION_FAILED","conf\
lict",`Ticket ${shown} is ${status}, not ${ifStatus}.`,{data:{id:shown,expected:ifStatus,actual:status},hint:"Look at it\
 again, then decide."});if(ifMatch!==void 0&&ifMatch!==blob)throw new TicketError7("PRECONDITION_FAILED","conflict",`Tic\
ket ${shown} was changed since it was read.`,{data:{id:shown,expected:ifMatch,actual:blob},hint:"Look at it again, then \
decide."})}var ON_DELETED=new Set(["delete","restore","purge"]);function checkAlive(draft,operation,shown){if(draft.value(
"deleted")!==true||ON_DELETED.has(operation.op))return;throw new TicketError7("TICKET_DELETED","conflict",`Ticket ${shown}\
 is deleted.`,{data:{id:shown},hint:`To bring it back: git ticket restore ${shown}`})}var APPLY={set:applySet,move:applyMove,
close:applyClose,reopen:applyReopen,label:applyNames,assign:applyNames,alias:applyNames,ref:applyRef,link:applyLink,unlink:applyLink,
criteria:applyCriteria,comment:applyComment,comments:applyComments,time:applyTime,attach:applyAttach,claim:applyClaim,renew:applyRenew,
release:applyRelease,handoff:applyHandoff,purge:(draft,{reason})=>{checkLine("reason",reason,1e3);draft.purge()},delete:draft=>draft.
set("deleted",true),restore:draft=>draft.set("deleted",void 0)};function applyEdit(draft,operation,context,blob){checkAlive(
draft,operation,context.shown);checkLease(draft,operation,context);checkPreconditions(draft,operation,blob,context.shown);
const apply=APPLY[operation.op];apply(draft,operation,context)}function applyCreate(draft,operation,context,own){const{title,
body,type,priority,milestone,due,estimate,points,custom}=operation;const given={body,priority,milestone,due,estimate,points,
custom};const values=Object.fromEntries(Object.entries(given).filter(([,v])=>v!==void 0));writeFields(draft,{title,type:type??
defaultType(context.config),...values},context);const status=operation.status??firstStatus(context.config,"open");draft.
set("status",statusRegister(status,operation.resolution,context));const sets={label:operation.labels,assign:operation.assignees,
alias:operation.aliases};for(const op of["label","assign","alias"])applyNames(draft,{op,id:own,add:sets[op]??[]},context);
applyRef(draft,{op:"ref",id:own,add:operation.refs??[]},context);for(const{type:link,to}of linksOf(operation))addLink(draft,
link,context.resolve(to),own);writeCriteria(draft,operation.criteria??[],context);draft.set("created",context.time);draft.
set("createdBy",context.actor)}function linksOf({links=[],dependsOn=[],parent}){return[...links,...dependsOn.map(to=>({type:"\
depends-on",to})),...parent===void 0?[]:[{type:"parent",to:parent}]]}function writeCriteria(draft,criteria,context){criteria.
forEach((text,i)=>{const id=context.newElement();draft.set(cellKey6("criteria",id,"text"),checkCriterion(text));draft.set(
cellKey6("criteria",id,"done"),false);draft.set(cellKey6("criteria",id,"rank"),nthRank(i))})}function aliasesOf(operation){
if(operation.op==="create")return(operation.aliases??[]).map(alias=>alias.trim());return operation.op==="alias"?(operation.
add??[]).map(alias=>alias.trim()):[]}function aliasTaken(alias,by,prefix,hint){const shown=`${prefix}-${by.slice(0,6)}`;
const message=`${JSON.stringify(alias)} names ticket ${shown} already.`;return new TicketError7("ALIAS_TAKEN","conflict",
message,{data:{alias,by},hint:hint.replace("SHOWN",shown)})}var GIVEN_TWICE="A name names one ticket, and this batch giv\
es it to two.";var TAKEN_ID="It is the beginning of that ticket's id: choose another.";function checkAlias({owners,drafts,
given,prefix},alias,own){const hasNow=id=>drafts.get(id)?.keys("aliases").includes(alias);if(hasNow(own)===true)return;const rival=given.
get(alias);if(rival!==void 0&&rival!==own&&hasNow(rival)===true)throw aliasTaken(alias,rival,prefix,GIVEN_TWICE);for(const{
id,by}of owners.get(alias)??[]){if(id===own)continue;if(by==="id")throw aliasTaken(alias,id,prefix,TAKEN_ID);const way=`\
Take it from that ticket first: git ticket alias remove SHOWN ${alias}`;if(hasNow(id)!==false)throw aliasTaken(alias,id,
prefix,way)}}function checkAliases(naming,operation,own){const aliases=aliasesOf(operation);for(const alias of aliases)checkAlias(
naming,alias,own);for(const alias of aliases)naming.given.set(alias,own)}function nameCreates({operations,refs,faults},skip,newId){
operations.forEach((operation,index)=>{if(skip.has(index)||operation.op!=="create"||operation.ref===void 0)return;const{
ref}=operation;if(refs.has(ref))faults.set(index,duplicateRef(ref));else refs.set(ref,newId(index))})}function usersOf(operations){
const users=new Map;operations.forEach((operation,index)=>{for(const token of tokensOf(operation)){if(!token.startsWith(
"$"))continue;const known=users.get(token);if(known===void 0)users.set(token,[index]);else known.push(index)}});return users}
function spreadFaults({operations,faults}){const users=usersOf(operations);const spoiled=[...faults.keys()];for(let index=spoiled.
pop();index!==void 0;index=spoiled.pop()){const operation=operations[index];if(operation?.op!=="create"||operation.ref===
void 0)continue;if(faults.get(index)?.code==="DUPLICATE_REF")continue;for(const user of users.get(operation.ref)??[]){if(faults.
has(user))continue;faults.set(user,unknownRef(operation.ref));spoiled.push(user)}}}function resolve({input,refs},token,mayBeMissing){
if(token.startsWith("$")){const id=refs.get(token);if(id!==void 0)return id;throw unknownRef(token)}const resolution=input.
resolutions.get(token)??{kind:"missing"};if(resolution.kind==="found")return resolution.id;if(mayBeMissing&&resolution.kind===
"missing"&&resolution.id!==void 0)return resolution.id;throw unresolved(token,resolution,input.config.prefix)}function elementIds({
key,stamp}){let count=0;if(key===void 0)return()=>()=>elementId(stamp,count++);return index=>{let nth=0;return()=>derivedElement(
nth++,"key",key,String(index))}}function contextOf(planning,operation,id,newElement){const{config,stamp,time,leaseGrace,
actor,checkCustom:checkCustom2}=planning.input;const named=operation.op!=="create"&&!operation.id.startsWith("$");const shown=named?
operation.id:`${config.prefix}-${id}`;const loose=operation.op==="unlink";const keep=(hash,bytes)=>planning.contents.set(
attachmentPath(id,hash),bytes);const context={config,stamp,time,leaseGrace,actor,shown,newElement,keep};return{...context,
checkCustom:checkCustom2,resolve:token=>resolve(planning,token,loose)}}function draftOf(planning,id,token,mayBePurged){const known=planning.
drafts.get(id);if(known?.purged&&!mayBePurged)throw purged(id,token);if(known!==void 0)return known;if(token.startsWith(
"$"))throw unknownRef(token);const{input}=planning;const document=input.documents.get(id);if(document===void 0)throw unresolved(
token,{kind:"missing"},input.config.prefix);if(document.purged&&!mayBePurged)throw purged(id,token);const draft=new Draft(
document,input.stamp);planning.drafts.set(id,draft);return draft}function namingOf({input,drafts,given}){return{owners:input.
owners,drafts,given,prefix:input.config.prefix}}function applyOne(planning,operation,index,newElement){const{input}=planning;
if(operation.op!=="create"){const id2=resolve(planning,operation.id,false);const context=contextOf(planning,operation,id2,
newElement);const draft2=draftOf(planning,id2,operation.id,operation.op==="purge");checkAliases(namingOf(planning),operation,
id2);applyEdit(draft2,operation,context,input.blobs.get(id2));return id2}const id=input.newId(index);if(input.documents.
get(id)!==void 0)throw keyUsedBefore(input.key??"",id);const draft=new Draft(emptyDocument2("ticket",id,input.stamp),input.
stamp);checkAliases(namingOf(planning),operation,id);applyCreate(draft,operation,contextOf(planning,operation,id,newElement),
id);planning.drafts.set(id,draft);planning.created.add(id);return id}function planOnce(input,skip){const refs=new Map;const faults=new Map;
const planning={input,drafts:new Map,created:new Set,refs,given:new Map,contents:new Map,resolve:token=>resolve({input,refs},
token,false)};const outcomes=[];const newElement=elementIds(input);const naming={operations:input.operations,refs,faults};
nameCreates(naming,skip,input.newId);input.operations.forEach((operation,index)=>{if(skip.has(index)||faults.has(index))
return;try{const id=applyOne(planning,operation,index,newElement(index));outcomes.push({index,op:operation.op,id})}catch(error){
if(!isTicketError(error))throw error;faults.set(index,error)}});if(faults.size>0){spreadFaults(naming);for(const index of skip)
faults.delete(index);return{...planning,outcomes,faults:listed2(faults),needs:[]}}return{...planning,outcomes,...checkCycles(
planning,outcomes)}}function listed2(faults){return[...faults].map(([index,error])=>({index,error})).sort((a,b)=>a.index-
b.index)}function planBatch(input){const faults=new Map;for(;;){const plan=planOnce(input,new Set(faults.keys()));for(const{
index,error}of plan.faults)faults.set(index,error);if(plan.needs.length>0||plan.faults.length===0)return{...plan,faults:listed2(
faults)}}}async function load(store,snapshot,ids){const wanted=[...new Set(ids)];const found=await readDocuments(store,snapshot,
"ticket",wanted);const documents=new Map(wanted.map(id=>[id,found.get(id)?.document]));const blobs=new Map([...found].map(
([id,stored])=>[id,stored.oid]));return{documents,blobs}}function changedIds(operations,resolutions){return operations.flatMap(
operation=>{const resolution=operation.op==="create"?void 0:resolutions.get(operation.id);return resolution?.kind==="fou\
nd"?[resolution.id]:[]})}function idGiver(store,key){const ids=new Map;return index=>{const id=ids.get(index)??(key===void 0?
randomId(store.random(8)):keyedId(key,index));ids.set(index,id);return id}}function stampFor(store,now,snapshot,documents){
let seen=snapshot.trailers?.clock;for(const document of documents.values())if(document!==void 0&&!document.purged)seen=laterStamp(
seen,latestStamp(document));return mintStamp(now,seen,store.replica)}async function customCheckFor(operations,{fields}){
if(Object.keys(fields).length===0)return void 0;const writes=operations.some(o=>o.op==="create"&&o.custom||o.op==="set"&&
o.fields.custom);if(!writes)return void 0;return(await Promise.resolve().then(()=>require("./shared-domain-config-custom\
-fields.js"))).customCheck(fields)}async function planOn(store,snapshot,request){const{operations,key,actor}=request;const config=await readConfig(
store,snapshot);const tokens=operations.flatMap(tokensOf).filter(t=>!t.startsWith("$"));const resolutions=await resolveTokens(
store,snapshot,config.prefix,tokens);const names=operations.flatMap(aliasesOf);const owners=await nameOwners(store,snapshot,
config.prefix,names);const newId=idGiver(store,key);const derived=operations.flatMap(({op},i)=>op==="create"&&key!==void 0?
[newId(i)]:[]);const changed=changedIds(operations,resolutions);const loaded=await load(store,snapshot,[...changed,...derived]);
const now=store.now();const stamp=stampFor(store,now,snapshot,loaded.documents);const time=new Date(now).toISOString();const links=new Map;
const checkCustom2=await customCheckFor(operations,config);const who={operations,key,actor,config,resolutions,owners,newId};
const leaseGrace=configuredGrace(await store.repo.config());const about={...who,stamp,time,leaseGrace,checkCustom:checkCustom2};
const input={...about,...loaded,links};for(;;){const plan=planBatch(input);if(plan.needs.length===0)return{plan,stamp};await readLinks(
store,snapshot,plan.needs,links)}}var PAST={create:"Create",set:"Change",move:"Move",close:"Close",reopen:"Reopen",label:"\
Label",assign:"Assign",alias:"Alias",ref:"Reference",link:"Link",unlink:"Unlink",criteria:"Change criteria of",comment:"\
Comment on",comments:"Change comments of",time:"Log time on",attach:"Change attachments of",claim:"Claim",renew:"Renew t\
he lease on",release:"Release",handoff:"Hand over",purge:"Purge",delete:"Delete",restore:"Restore"};function batchReasons(operations,outcomes,prefix){
const lines2=outcomes.flatMap(({index,id})=>{const operation=operations[index];if(operation?.op!=="purge")return[];return[
`${prefix}-${id.slice(0,6)}: ${oneLine(operation.reason)}`]});return lines2.length===0?"":["Reasons:",...lines2].join("\n")}
function batchSubject(outcomes,drafts,prefix){const[first]=outcomes;const ids=new Set(outcomes.map(o=>o.id));const ops=new Set(
outcomes.map(o=>o.op));if(first!==void 0&&ids.size===1&&(outcomes.length===1||ops.size===1)){const title=drafts.get(first.
id)?.value("title");const named=`${PAST[first.op]} ${prefix}-${first.id.slice(0,6)}`;return typeof title==="string"?`${named}\
: ${title}`:named}const counts=new Map;for(const{op}of outcomes)counts.set(op,(counts.get(op)??0)+1);const parts=[...counts].
map(([op,count])=>`${count} ${op}`);return`Batch on ${ids.size} ticket${ids.size===1?"":"s"}: ${parts.join(", ")}`}function operationsHash(operations){
return sha256Hex(canonicalText(operations)).slice(0,32)}var NOTHING_DONE={commit:void 0,batch:void 0,outcomes:[],created:[],
changed:[],titles:new Map,faults:[],repeated:false};function resultOf({plan}){const{outcomes,created,drafts,faults}=plan;
const changed=[...drafts].filter(([,draft])=>draft.changed).map(([id])=>id);const titles=new Map;for(const[id,draft]of drafts){
const title=draft.value("title");if(typeof title==="string")titles.set(id,title)}return{...NOTHING_DONE,outcomes,created:[
...created],changed,titles,faults}}async function repeatedResult(store,head,{earlier,list,key}){const ids=list.map((_,index)=>keyedId(
key,index));const files=await findFiles(store,head.root,ids.map(ticketPath));const titles=new Map;const outcomes=list.flatMap(
(operation,index)=>{const id=ids[index]??"";if(operation.op!=="create"||!files.has(ticketPath(id)))return[];titles.set(id,
operation.title);return[{index,op:"create",id}]});const{oid:commit,trailers}=earlier;const created=outcomes.map(o=>o.id);
const done={outcomes,created,titles,repeated:true};return{...NOTHING_DONE,...done,commit,batch:trailers.batch}}async function publishPlan(store,ready){
const{head,planned,files,actor,key}=ready;const{plan,stamp}=planned;const author=await store.repo.identity("author");const committer=await store.
repo.identity("committer");const{prefix}=await readConfig(store,head);const subject=batchSubject(plan.outcomes,plan.drafts,
prefix);const clock=laterStamp(head.trailers?.clock,stamp);const reasons=batchReasons(ready.operations,plan.outcomes,prefix);
const message=renderMessage(subject,{batch:stamp,actor,clock,key},reasons);const time=commitTime(store.now);const text={
parents:[head.commit],message,author,committer,time,sign:true};const prepared=await prepareCommit(store,head,files,text);
if(prepared===void 0)return void 0;const swap=await publish(store,prepared,head.commit,`ticket: ${subject}`);return swap===
"lost"?"lost":prepared.oid}function batchFiles(changed,contents){const files=new Map(filesOf(changed.map(draft=>draft.document())));
for(const draft of changed){const own=attachmentFiles(draft.before,draft.document(),path=>contents.get(path));for(const[
path,content]of own)files.set(path,content)}return files}async function attemptBatch(store,operations,{atomic,dryRun,key}){
const actor=(await store.repo.identity("author")).email;const head=await headToWrite(store);const list=typeof operations===
"function"?await operations(head):operations;const hash=key===void 0?"":operationsHash(list);const earlier=key===void 0?
void 0:await findKey(store,head.commit,key,hash);if(earlier!==void 0&&key!==void 0)return{kind:"done",value:await repeatedResult(
store,head,{earlier,list,key})};const planned=await planOn(store,head,{operations:list,key,actor});const result=resultOf(
planned);if(result.faults.length>0&&atomic)throw batchError(result.faults,list.length);const changed=[...planned.plan.drafts.
values()].filter(draft=>draft.changed);const files=batchFiles(changed,planned.plan.contents);if(files.size===0||dryRun)return{
kind:"done",value:result};const trailer=key===void 0?void 0:`${key} ${hash}`;const ready={head,operations:list,planned,files,
actor,key:trailer};const commit=await publishPlan(store,ready);if(commit==="lost")return{kind:"lost"};return{kind:"done",
value:{...result,commit,batch:commit&&planned.stamp}}}async function commitBatch(store,operations,options){if(options.key!==
void 0)checkKey2(options.key);return untilPublished(store,()=>attemptBatch(store,operations,options))}async function viewOf({
store},snapshot){return{snapshot:{...snapshot,commit:snapshot.commit??""},config:await readConfig(store,snapshot)}}var reading=()=>Promise.
resolve().then(()=>require("./shared-app-list-tickets.js"));function transactionView(workspace,view){return{list:async(query={})=>(await(await reading()).
listAt(workspace,view,query)).tickets,get:async id=>(await reading()).getAt(workspace,view,id)}}async function describe(workspace,result){
const{store}=workspace;const head=result.commit===void 0?await requireHead(store):await snapshotAt(store,result.commit);
const view=await viewOf(workspace,head);const ids=[...new Set(result.outcomes.map(o=>o.id))];const files=await findFiles(
store,head.root,ids.map(ticketPath));const present2=ids.filter(id=>files.has(ticketPath(id)));const shown=await shownIds(
store,head,view.config.prefix,present2);const read=result.repeated?await(await Promise.resolve().then(()=>require("./sha\
red-app-link-ends.js"))).getTickets(workspace,view,present2):[];const titles=new Map([...result.titles,...read.map(t=>[t.
id,t.title])]);return result.outcomes.map(o=>({...o,shown:shown.get(o.id)??`${view.config.prefix}-${o.id}`,title:titles.
get(o.id)??""}))}var NO_OPERATIONS="Mend them: what is no operation refuses the whole batch.";async function checked(operations){
const{operationFaults}=await Promise.resolve().then(()=>require("./shared-app-check-operations.js"));const faults=operationFaults(
operations);if(faults.length>0)throw batchError(faults,operations.length,NO_OPERATIONS);return operations}async function transactAt(workspace,input,options){
const check=options.checked===true?async list=>list:checked;return commitAndDescribe(workspace,async snapshot=>check(await input(
await viewOf(workspace,snapshot))),options)}async function commitAndDescribe(workspace,operations,{atomic=true,dryRun=false,
key,confirm}){const how={atomic,dryRun,...key===void 0?{}:{key}};const result=confirm===void 0||dryRun?await commitBatch(
workspace.store,operations,how):await(await Promise.resolve().then(()=>require("./app-confirm.js"))).commitAtRemote(workspace,
confirm,operations,how);const{commit=null,batch=null,created,changed,faults,repeated}=result;const described=await describe(
workspace,result);return{commit,batch,operations:described,created,changed,faults,repeated}}async function transact(workspace,input,options){
if(typeof input==="function")return transactAt(workspace,view=>input(transactionView(workspace,view)),options);const operations=options.
checked===true?input:await checked(input);return commitAndDescribe(workspace,operations,options)}module.exports={__proto__:null,
LINK_MEMBERS,LINK_TYPES,addLink,app_transact__transact:transact,app_transact__transactAt:transactAt,applyLink,applyNames,
applyRef,base_clock__commitTime:commitTime,base_clock__isoOfMs:isoOfMs,base_clock__isoOfSeconds:isoOfSeconds,base_compile_loop__compileLoop:compileLoop,
base_compile_loop__digestOf:digestOf,base_quick_json__Draft:Draft,base_quick_json__FILE:FILE,base_quick_json__NOTHING:NOTHING,
base_quick_json__TREE:TREE,base_quick_json__attachmentPath:attachmentPath,base_quick_json__commitAt:commitAt,base_quick_json__commitIn:commitIn,
base_quick_json__configOf:configOf,base_quick_json__decodeDocument:decodeDocument,base_quick_json__defaultConfig:defaultConfig,
base_quick_json__defaultType:defaultType,base_quick_json__documentPath:documentPath,base_quick_json__entriesOf:entriesOf,
base_quick_json__findFiles:findFiles,base_quick_json__findFolders:findFolders,base_quick_json__firstStatus:firstStatus,base_quick_json__formatOf:formatOf,
base_quick_json__fromLines:fromLines,base_quick_json__headSnapshot:headSnapshot,base_quick_json__isDocumentName:isDocumentName,
base_quick_json__isLegalName:isLegalName,base_quick_json__keepCommit:keepCommit,base_quick_json__loadTrees:loadTrees,base_quick_json__looseJson:looseJson,
base_quick_json__migrate:migrate,base_quick_json__noTickets:noTickets,base_quick_json__oneLine:oneLine,base_quick_json__parseDocument:parseDocument,
base_quick_json__placeOf:placeOf,base_quick_json__readCommits:readCommits,base_quick_json__readConfig:readConfig,base_quick_json__readDocument:readDocument,
base_quick_json__readDocuments:readDocuments,base_quick_json__readEachText:readEachText,base_quick_json__readParts:readParts,
base_quick_json__readTexts:readTexts,base_quick_json__renderMessage:renderMessage,base_quick_json__requireHead:requireHead,
base_quick_json__snapshotAt:snapshotAt,base_quick_json__subjectOf:subjectOf,base_quick_json__ticketPath:ticketPath,base_quick_json__toLines:toLines,
base_quick_json__unreadable:unreadable,domain_apply_apply__attemptBatch:attemptBatch,domain_apply_apply__batchError:batchError,
domain_apply_apply__checkKey:checkKey2,domain_apply_apply__commitBatch:commitBatch,domain_apply_collections__LINK_MEMBERS:LINK_MEMBERS,
domain_apply_collections__LINK_TYPES:LINK_TYPES,domain_apply_collections__addLink:addLink,domain_apply_collections__applyLink:applyLink,
domain_apply_collections__applyNames:applyNames,domain_apply_collections__applyRef:applyRef,domain_conflicts__clearConflicts:clearConflicts,
domain_conflicts__conflictKey:conflictKey,domain_conflicts__conflictsOf:conflictsOf,domain_conflicts__hasConflicts:hasConflicts,
domain_encode__documentJson:documentJson,domain_encode__encodeDocument:encodeDocument,domain_ticket__findTickets:findTickets,
domain_ticket__readFound:readFound,domain_ticket__readFoundParts:readFoundParts,domain_ticket__readTickets:readTickets,domain_ticket__ticketOf:ticketOf,
domain_ticket__ticketOfJson:ticketOfJson,git_objects__asBuffer:asBuffer,git_objects__encodeCommit:encodeCommit,git_objects__encodeTree:encodeTree,
git_objects__hashObject:hashObject,git_objects__newObject:newObject,git_objects__parseCommit:parseCommit,git_objects__parseTree:parseTree,
store_adopted_head__adoptedHead:adoptedHead,store_attachment_files__attachmentFiles:attachmentFiles,store_attachment_files__attachmentFolder:attachmentFolder,
store_commit_kind__isForeign:isForeign,store_commit_kind__kindOf:kindOf,store_commit_kind__toldKind:toldKind,store_head_to_write__headToWrite:headToWrite,
store_plan_cycles__ACYCLIC:ACYCLIC,store_plan_cycles__checkCycles:checkCycles,store_plan_cycles__readLinks:readLinks,store_resolution__candidatesOf:candidatesOf,
store_resolution__idsBeginning:idsBeginning,store_resolution__nameOwners:nameOwners,store_resolution__resolveToken:resolveToken,
store_resolution__resolveTokens:resolveTokens,store_resolution__shownIds:shownIds,store_resolution__unresolved:unresolved,
store_retry__refuseCheckedOut:refuseCheckedOut,store_retry__untilPublished:untilPublished,store_walk__TOO_MANY_ENTRIES:TOO_MANY_ENTRIES,
store_walk__isOurFolder:isOurFolder,store_walk__walkTree:walkTree,store_write_tree__filesOf:filesOf,store_write_tree__prepareCommit:prepareCommit,
store_write_tree__publish:publish,store_write_tree__withCommit:withCommit,store_write_tree__writeTree:writeTree,transact,
transactAt,workflow_graph__acyclicEdges:acyclicEdges,workflow_graph__cyclicTickets:cyclicTickets,workflow_graph__findPath:findPath};
