var{base_json__FORBIDDEN_KEYS:FORBIDDEN_KEYS,base_json__MAX_DEPTH:MAX_DEPTH,base_json__bareObject:bareObject,base_json__hasLoneSurrogate:hasLoneSurrogate,
base_errors__TicketError:TicketError,base_similar__closest:closest,base_errors__TicketError:TicketError2,base_unseen__hasUnseen:hasUnseen,
base_json__FORBIDDEN_KEYS:FORBIDDEN_KEYS2,base_json__LONE_SURROGATE:LONE_SURROGATE,base_json__isObject:isObject,base_json__compareUtf8:compareUtf8,
base_json__isObject:isObject2}=require("./start.js");var{domain_id__elementStamp:elementStamp}=require("./base.js");function bytesOfBase64(text2){
const bytes=Buffer.from(text2,"base64");return bytes.toString("base64")===text2?bytes:void 0}function base64OfBytes(bytes){
return Buffer.from(bytes.buffer,bytes.byteOffset,bytes.byteLength).toString("base64")}var SPECIAL=new RegExp(`[\\\\${String.
fromCharCode(0,45,31)}]`);var NUMBER=/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;function lineOf(text2,at){let line=1;
for(let i=text2.indexOf("\n");i>=0&&i<at;i=text2.indexOf("\n",i+1))line++;return line}function fault(cursor,what){const line=lineOf(
cursor.text,cursor.at);const column=cursor.at-cursor.text.lastIndexOf("\n",cursor.at-1);return new TicketError("BAD_JSON",
"invalid",`Line ${line}, column ${column}: ${what}.`,{data:{line,column},hint:"Each document must be strict JSON (RFC 82\
59) without duplicate keys."})}function take(cursor,pattern){pattern.lastIndex=cursor.at;const found=pattern.exec(cursor.
text)?.[0];if(found!==void 0)cursor.at+=found.length;return found}function skipSpace(cursor){const{text:text2}=cursor;for(;;){
const code=text2.charCodeAt(cursor.at);if(code!==32&&code!==10&&code!==13&&code!==9)return;cursor.at++}}function endOfString(text2,start){
let end=text2.indexOf('"',start+1);for(;end>=0;end=text2.indexOf('"',end+1)){let backslashes=0;while(text2[end-1-backslashes]===
"\\")backslashes++;if(backslashes%2===0)break}return end}function readString(cursor){const end=endOfString(cursor.text,cursor.
at);if(end<0)throw fault(cursor,"a string is not closed");const raw=cursor.text.slice(cursor.at,end+1);const text2=SPECIAL.
test(raw)?unescaped(raw):raw.slice(1,-1);if(text2===void 0)throw fault(cursor,"a string holds a raw control character or\
 an unknown escape");cursor.at=end+1;if(hasLoneSurrogate(text2))throw fault(cursor,"a string holds half of a surrogate p\
air");return text2}function unescaped(raw){try{return JSON.parse(raw)}catch{return void 0}}function readMember(cursor,object,depth){
skipSpace(cursor);if(cursor.text[cursor.at]!=='"')throw fault(cursor,"expected a key in double quotes");const key=readString(
cursor);if(FORBIDDEN_KEYS.has(key))throw fault(cursor,`the key ${key} is not allowed`);if(key in object)throw fault(cursor,
`the key ${JSON.stringify(key)} stands twice`);skipSpace(cursor);if(cursor.text[cursor.at++]!==":")throw fault(cursor,"e\
xpected a colon after a key");object[key]=readValue(cursor,depth+1)}function opensEmpty(cursor,close){cursor.at++;skipSpace(
cursor);if(cursor.text[cursor.at]!==close)return false;cursor.at++;return true}function closes(cursor,close){skipSpace(cursor);
const next=cursor.text[cursor.at];if(next!==","&&next!==close)throw fault(cursor,`expected a comma or ${close}`);cursor.
at++;return next===close}function passes(cursor,word){if(!cursor.text.startsWith(word,cursor.at))return false;cursor.at+=
word.length;return true}function readWord(cursor){if(passes(cursor,"true"))return true;if(passes(cursor,"false"))return false;
if(passes(cursor,"null"))return null;const number=take(cursor,NUMBER);if(number===void 0)throw fault(cursor,"expected a \
value");const value=Number(number);if(!Number.isFinite(value))throw fault(cursor,`the number ${number} is out of range`);
return Object.is(value,-0)?0:value}function readObject(cursor,depth){const object=bareObject();if(opensEmpty(cursor,"}"))
return object;do readMember(cursor,object,depth);while(!closes(cursor,"}"));return object}function readArray(cursor,depth){
const items=[];if(opensEmpty(cursor,"]"))return items;do{skipSpace(cursor);if(depth===0)cursor.lines.push(cursor.at);items.
push(readValue(cursor,depth+1))}while(!closes(cursor,"]"));return items}function readValue(cursor,depth){skipSpace(cursor);
const first=cursor.text[cursor.at];if(first==='"')return readString(cursor);if(first!=="{"&&first!=="[")return readWord(
cursor);if(depth>=MAX_DEPTH)throw fault(cursor,`nested deeper than ${MAX_DEPTH}`);return first==="{"?readObject(cursor,depth):
readArray(cursor,depth)}function parseJson(text2){const cursor={text:text2,at:0,lines:[]};const value=readValue(cursor,0);
skipSpace(cursor);if(cursor.at<text2.length)throw fault(cursor,"something follows the end of the document");return{value,
elementLines:linesOf(text2,cursor.lines)}}function linesOf(text2,offsets){let line=1;let at=0;return offsets.map(offset=>{
for(let i=text2.indexOf("\n",at);i>=0&&i<offset;i=text2.indexOf("\n",i+1))line++;at=offset;return line})}function unknownValue(what,value,known2){
const near=closest(value,known2);return new TicketError2("UNKNOWN_VALUE","invalid",`There is no ${what} ${JSON.stringify(
value)}.`,{data:{field:what,value,known:known2},hint:`${near===void 0?"":`Did you mean ${near}? `}Known: ${known2.join("\
, ")}.`})}function illegalTransition(shown,from,to,allowed){return new TicketError2("ILLEGAL_TRANSITION","conflict",`Tic\
ket ${shown} cannot go from ${from} to ${to}.`,{data:{id:shown,from,to,allowed},hint:`From ${from} it can go to: ${allowed.
join(", ")||"nothing (it is final)"}.`})}function attachmentTooLarge(name,bytes,limit){return new TicketError2("ATTACHME\
NT_TOO_LARGE","invalid",`The attachment ${JSON.stringify(name)} has ${bytes} bytes.`,{data:{name,bytes,limit},hint:`An a\
ttachment may have ${limit} bytes (limits.attachment): put it elsewhere, and refer to it with git ticket ref add.`})}function invalidValue(field,problem){
return new TicketError2("INVALID_VALUE","invalid",`The ${field} ${problem}.`,{data:{field,problem}})}var DATE=/^(\d{4})-(\d{2})-(\d{2})$/;
function checkTitle(title){const trimmed=title.trim();if(trimmed==="")throw invalidValue("title","must not be empty");if(trimmed.
length>1e3)throw invalidValue("title","must not be longer than 1000 characters");if(hasUnseen(trimmed)||LONE_SURROGATE.test(
trimmed))throw invalidValue("title","must be one line without control characters");return trimmed}function checkName(what,name){
const trimmed=name.trim();if(trimmed==="")throw invalidValue(what,"must not be empty");if(trimmed.length>200)throw invalidValue(
what,"must not be longer than 200 characters");if(hasUnseen(trimmed)||LONE_SURROGATE.test(trimmed)||trimmed.includes(","))
throw invalidValue(what,"must not hold commas, line breaks or control characters");if(FORBIDDEN_KEYS2.has(trimmed))throw invalidValue(
what,`must not be ${trimmed}`);return trimmed}function checkLine(what,text2,most){const trimmed=text2.trim();if(trimmed===
"")throw invalidValue(what,"must not be empty");if(trimmed.length>most)throw invalidValue(what,`must not be longer than ${most}\
 characters`);if(hasUnseen(trimmed)||LONE_SURROGATE.test(trimmed))throw invalidValue(what,"must be one line without cont\
rol characters");if(FORBIDDEN_KEYS2.has(trimmed))throw invalidValue(what,`must not be ${trimmed}`);return trimmed}function checkDate(what,date){
const[,year,month,day]=DATE.exec(date)??[];const time=new Date(`${year}-${month}-${day}T00:00:00Z`);const real=!Number.isNaN(
time.getTime())&&time.toISOString().startsWith(date);if(year===void 0||!real)throw invalidValue(what,`must be a date lik\
e 2026-12-31, not ${JSON.stringify(date)}`);return date}function checkAmount(what,value){if(!Number.isFinite(value)||value<
0)throw invalidValue(what,"must be a number, 0 or more");return value}function checkText(what,text2){if(LONE_SURROGATE.test(
text2))throw invalidValue(what,"holds half of a surrogate pair");return text2.replace(/\r\n?/g,"\n")}function checkKey(key){
return checkName("custom field",key)}var register=name=>({kind:"register",name});var text=name=>({kind:"text",name});var set=name=>({
kind:"set",name});var map=name=>({kind:"map",name});var TICKET=[register("title"),register("type"),{kind:"composite",name:"\
status",members:["status","resolution","closed","closedBy"]},register("priority"),set("assignees"),set("labels"),register(
"milestone"),register("due"),register("estimate"),register("points"),{kind:"records",name:"links",members:["type","to"]},
text("body"),{kind:"elements",name:"criteria",parts:["text","done","rank","deleted"],texts:[],rank:"rank"},{kind:"elemen\
ts",name:"comments",parts:["by","at","replyTo","body","deleted"],texts:["body"],rank:void 0},{kind:"elements",name:"time",
parts:["by","at","minutes","type","note","deleted"],texts:[],rank:void 0},{kind:"records",name:"refs",members:["type","v\
alue"]},map("attachments"),set("aliases"),map("custom"),{kind:"claim",name:"claim"},map("conflicts"),register("deleted"),
register("created"),register("createdBy")];var named=(...fields)=>[...fields,register("deleted"),register("created"),register(
"createdBy")];var FIELDS={ticket:TICKET,config:named(register("prefix"),map("statuses"),map("types"),map("priorities"),map(
"resolutions"),map("milestones"),map("fields"),map("templates"),map("limits")),workflow:named(register("title"),text("de\
scription"),map("steps")),agent:named(register("title"),register("type"),register("status"),set("skills"),map("limits"),
map("custom")),view:named(register("title"),register("query"),register("sort"),register("columns"),register("by"))};function fieldsOf(kind){
return FIELDS[kind]}var BY_NAME=new Map(Object.entries(FIELDS).map(([kind,fields])=>[kind,new Map(fields.map(f=>[f.name,
f]))]));function fieldOf(kind,name){return BY_NAME.get(kind)?.get(name)}function knownMembers(kind){return KNOWN[kind]}var membersOf=field=>field.
kind==="composite"?field.members:[field.name];function known(kind){return new Set(["schema",kind==="ticket"?"id":"name",
"_v",...FIELDS[kind].flatMap(membersOf)])}var KNOWN={ticket:known("ticket"),config:known("config"),workflow:known("workf\
low"),agent:known("agent"),view:known("view")};var SCHEMA=1;var SEPARATOR="\0";function cellKey(field,...path){let key=field;
for(const part of path)key+=SEPARATOR+part;return key}function cellPath(key){const first=key.indexOf(SEPARATOR);if(first<
0)return[key];const field=key.slice(0,first);const last=key.indexOf(SEPARATOR,first+1);if(last<0)return[field,key.slice(
first+1)];return[field,key.slice(first+1,last),key.slice(last+1)]}function recordKey(members,record){return members.map(
name=>String(record[name]??"")).join(" ")}function recordOfKey(members,key){const[first="",last=""]=members;const at=key.
indexOf(" ");return{[first]:key.slice(0,at),[last]:key.slice(at+1)}}function isRegister(field){return field?.kind==="reg\
ister"||field?.kind==="text"||field?.kind==="composite"}function defaultStamp(kind,all,key,hasElement){const[name,element,
part]=cellPath(key);const field=fieldOf(kind,name);if(part!==void 0&&element!==void 0)return hasElement(cellKey(name,element))?
elementStamp(element):void 0;return isRegister(field)?all:void 0}function elementsOf(document){const found=new Set(document.
redacted);for(const key of document.cells.keys()){const[field,element,part]=cellPath(key);if(part!==void 0&&element!==void 0)
found.add(cellKey(field,element))}return found}function isText(kind,key){const[name,,part]=cellPath(key);const field=fieldOf(
kind,name);if(field?.kind==="elements")return part!==void 0&&field.texts.includes(part);return field?.kind==="text"}function elementOfText(kind,key){
const[field,element=""]=cellPath(key);if(field!=="conflicts")return isText(kind,key)?cellKey(field,element):void 0;const[
first="",id=""]=element.split("/");return cellKey(first,id)}function isRedactedText(kind,redacted,key){if(redacted.size===
0)return false;return redacted.has(elementOfText(kind,key)??"")}function cellOf(document,key){const cell=document.cells.
get(key);if(cell!==void 0)return cell;const stamp=defaultStamp(document.kind,document.all,key,e=>elementsOf(document).has(
e));return stamp===void 0?void 0:{value:void 0,stamp}}function latestStamp(document){let latest=document.all;for(const{stamp}of document.
cells.values())if(stamp>latest)latest=stamp;for(const element of document.redacted){const written=elementStamp(cellPath(
element)[1]??"");if(written>latest)latest=written}const claimed=document.claim?.stamp;return claimed!==void 0&&claimed>latest?
claimed:latest}function emptyDocument(kind,name,all){return{kind,name,all,cells:new Map,claim:void 0,redacted:new Set,purged:false}}
var UNKNOWN_TYPE="application/octet-stream";var HASH=/^[0-9a-f]{64}$/;function isAttachmentHash(value){return typeof value===
"string"&&HASH.test(value)}function hashIn(value){const hash=isObject(value)?value["hash"]:void 0;return isAttachmentHash(
hash)?hash:void 0}function attachmentsOf(source){if(!isObject(source))return[];return Object.entries(source).flatMap(([name,
value])=>{const hash=hashIn(value);if(hash===void 0)return[];const{size,type}=value;return[{name,hash,size:typeof size===
"number"&&size>=0?size:0,type:typeof type==="string"?type:UNKNOWN_TYPE}]})}var NONE=new Set;function attachedHashes(document){
let found;for(const[key,cell]of document?.cells??[]){if(!key.startsWith("attachments")||cellPath(key)[0]!=="attachments")
continue;const hash=hashIn(cell.value);if(hash!==void 0)found=(found??new Set).add(hash)}return found??NONE}function attachmentChanges(before,after){
const[old,now]=[attachedHashes(before),attachedHashes(after)];return{added:[...now].filter(hash=>!old.has(hash)),dropped:[
...old].filter(hash=>!now.has(hash))}}var TYPES={csv:"text/csv",gif:"image/gif",gz:"application/gzip",har:"application/j\
son",html:"text/html",jpeg:"image/jpeg",jpg:"image/jpeg",json:"application/json",log:"text/plain",md:"text/markdown",mp4:"\
video/mp4",patch:"text/x-diff",diff:"text/x-diff",pdf:"application/pdf",png:"image/png",svg:"image/svg+xml",tar:"applica\
tion/x-tar",txt:"text/plain",webm:"video/webm",webp:"image/webp",xml:"application/xml",zip:"application/zip"};function mediaTypeOf(name){
const extension=/\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase()??"";return Object.hasOwn(TYPES,extension)?TYPES[extension]??
UNKNOWN_TYPE:UNKNOWN_TYPE}var RESERVED=/^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;function safeFileName(name){const plain=name.
replaceAll(/[/\\:*?"<>|\p{Cc}\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/gu,"_").replace(
/^[.\s-]+/,"").replace(/[.\s]+$/,"");const short=[...plain].slice(0,100).join("");if(short==="")return"attachment";return RESERVED.
test(short)?`_${short}`:short}var textIn=value=>typeof value==="string"&&value!==""?value:null;function milestonesOf(source){
if(!isObject2(source))return[];return Object.entries(source).map(([name,value])=>{const{due,description}=isObject2(value)?
value:{};return{name,due:textIn(due),description:textIn(description)}})}function compareMilestones(a,b){if(a.due===null||
b.due===null)return Number(a.due===null)-Number(b.due===null)||compareUtf8(a.name,b.name);return compareUtf8(a.due,b.due)||
compareUtf8(a.name,b.name)}function milestoneProgress(definitions,tickets){const defined=new Map(definitions.map(d=>[d.name,
d]));const counts=new Map;for(const name of defined.keys())counts.set(name,{open:0,closed:0});for(const{milestone,closed}of tickets){
if(milestone===null)continue;const count=counts.get(milestone)??{open:0,closed:0};counts.set(milestone,count);count[closed?
"closed":"open"]++}const all=[...counts].map(([name,count])=>{const{due=null,description=null}=defined.get(name)??{};return{
name,due,description,defined:defined.has(name),...count}});return all.sort(compareMilestones)}function progressText({open,
closed}){const total=open+closed;const percent=total===0?0:Math.floor(closed/total*100);return`${closed} of ${total} clo\
sed (${percent} %)`}module.exports={__proto__:null,base_base64__base64OfBytes:base64OfBytes,base_base64__bytesOfBase64:bytesOfBase64,
base_parse_json__parseJson:parseJson,domain_apply_faults__attachmentTooLarge:attachmentTooLarge,domain_apply_faults__illegalTransition:illegalTransition,
domain_apply_faults__invalidValue:invalidValue,domain_apply_faults__unknownValue:unknownValue,domain_apply_values__checkAmount:checkAmount,
domain_apply_values__checkDate:checkDate,domain_apply_values__checkKey:checkKey,domain_apply_values__checkLine:checkLine,
domain_apply_values__checkName:checkName,domain_apply_values__checkText:checkText,domain_apply_values__checkTitle:checkTitle,
domain_attachments__attachedHashes:attachedHashes,domain_attachments__attachmentChanges:attachmentChanges,domain_attachments__attachmentsOf:attachmentsOf,
domain_attachments__mediaTypeOf:mediaTypeOf,domain_attachments__safeFileName:safeFileName,domain_document__SCHEMA:SCHEMA,
domain_document__cellKey:cellKey,domain_document__cellOf:cellOf,domain_document__cellPath:cellPath,domain_document__defaultStamp:defaultStamp,
domain_document__elementsOf:elementsOf,domain_document__emptyDocument:emptyDocument,domain_document__fieldOf:fieldOf,domain_document__fieldsOf:fieldsOf,
domain_document__isRedactedText:isRedactedText,domain_document__isText:isText,domain_document__knownMembers:knownMembers,
domain_document__latestStamp:latestStamp,domain_document__recordKey:recordKey,domain_document__recordOfKey:recordOfKey,domain_milestones__milestoneProgress:milestoneProgress,
domain_milestones__milestonesOf:milestonesOf,domain_milestones__progressText:progressText};
