var{domain_encode__encodeDocument:encodeDocument,base_quick_json__Draft:Draft,base_quick_json__readDocuments:readDocuments}=require(
"./write.js");var{domain_document__cellKey:cellKey,domain_document__cellPath:cellPath,domain_document__elementsOf:elementsOf,
domain_document__fieldOf:fieldOf,domain_document__latestStamp:latestStamp}=require("./documents.js");var{domain_id__elementStamp:elementStamp,
domain_stamp__stampReplica:stampReplica}=require("./base.js");var{base_canonical_json__equalJson:equalJson,base_unseen__UNSEEN_ALL:UNSEEN_ALL,
base_unseen__hasUnseen:hasUnseen,base_unseen__onOneLine:onOneLine,base_json__FORBIDDEN_KEYS:FORBIDDEN_KEYS,base_json__isArray:isArray,
base_json__isObject:isObject}=require("./start.js");var{reporting}=require("./shared-base-progress.js");var{deletedKey}=require(
"./shared-domain-changes.js");var{joinDocuments}=require("./shared-domain-join.js");var NO_TIME=Date.UTC(2e3,0,1);var SHAPE=/^\d{4}-\d\d-\d\d(?:[T ][0-2]\d:[0-5]\d:[0-5]\d(?:\.\d{1,9})?(?:Z|[+-][0-2]\d:[0-5]\d)?)?$/;
var ZONE="+00:00".length;var DATE="2026-12-31".length;function two(text,at){return text.charCodeAt(at)*10+text.charCodeAt(
at+1)-528}function millisecondsOf(text){if(text[19]!==".")return 0;let ms=0;let scale=100;for(let at=20;scale>=1;at++,scale/=
10){const digit=text.charCodeAt(at)-48;if(!(digit>=0&&digit<=9))break;ms+=digit*scale}return ms}function offsetOf(text){
const at=text.length-ZONE;const sign=text[at];if(text.length<=DATE||sign!=="+"&&sign!=="-")return 0;const minutes=two(text,
at+1)*60+two(text,at+4);return sign==="-"?-minutes:minutes}function parseTime(text){if(!SHAPE.test(text))return void 0;const[
year,month,day]=[two(text,0)*100+two(text,2),two(text,5),two(text,8)];const midnight=Date.UTC(year,month-1,day);const real=year>=
1970&&day>0&&(day<=28||new Date(midnight).getUTCDate()===day);if(!real||month<1||month>12)return void 0;if(text.length===
DATE)return midnight;const hour=two(text,11);if(hour>23)return void 0;const seconds=(hour*60+two(text,14)-offsetOf(text))*
60+two(text,17);return midnight+seconds*1e3+millisecondsOf(text)}function isoTime(ms){return new Date(ms).toISOString()}
var CHANGES=["updated_at","started_at","closed_at","deleted_at","compacted_at"];function timeReader(latest){return value=>{
const ms=typeof value==="string"?parseTime(value):void 0;return ms!==void 0&&ms>=0&&ms<=latest?ms:void 0}}function see(span,ms){
if(ms===void 0)return;if(span.first===void 0||ms<span.first)span.first=ms;if(span.last===void 0||ms>span.last)span.last=
ms}function seeItems(span,items,time){if(!isArray(items))return;for(const item of items)if(isObject(item))see(span,time(
item["created_at"]))}function problem(record,name){return record[name]===void 0?`has no ${name}`:`has an unusable time i\
n ${name}`}function timesOf(record,time){const span={first:void 0,last:void 0};for(const name of CHANGES)see(span,time(record[name]));
seeItems(span,record["dependencies"],time);seeItems(span,record["comments"],time);const own=time(record["created_at"]);const created=own??
span.first??NO_TIME;const updated=Math.max(created,span.last??created);const problems=[];if(own===void 0)problems.push(problem(
record,"created_at"));if(time(record["updated_at"])===void 0)problems.push(problem(record,"updated_at"));return{created,
updated,problems}}function wroteIt({replica},cell){return stampReplica(cell.stamp)===replica}function isDeleted(document){
return document.cells.get("deleted")?.value===true}function importedUpTo(sides){let latest="";for(const cell of sides.existing.
cells.values())if(cell.stamp>latest&&wroteIt(sides,cell))latest=cell.stamp;return latest}function withdrawal(sides,key,cell){
const[name,element,part]=cellPath(key);if(element===void 0)return void 0;if(part===void 0)return wroteIt(sides,cell)?[key,
void 0]:void 0;if(fieldOf("ticket",name)?.kind!=="elements")return void 0;const own=wroteIt(sides,{value:void 0,stamp:elementStamp(
element)});const flag=deletedKey(name,element);return own&&sides.existing.cells.get(flag)?.value!==true?[flag,true]:void 0}
function addRemovals(sides,cells,stamp){const elements=elementsOf(sides.incoming);for(const[key,cell]of sides.existing.cells){
const[field,element=""]=cellPath(key);if(cell.value===void 0||cells.has(key)||elements.has(cellKey(field,element)))continue;
const[removed,value]=withdrawal(sides,key,cell)??[];if(removed!==void 0)cells.set(removed,{value,stamp})}}function sourceSide(sides,isNewer){
const{existing,incoming}=sides;const stamp=latestStamp(incoming);const cells=new Map(incoming.cells);if(isNewer)addRemovals(
sides,cells,stamp);const deleted=existing.cells.get("deleted");if(deleted?.value!==true)return{...incoming,cells};if(!wroteIt(
sides,deleted))cells.delete("deleted");else if(!cells.has("deleted"))cells.set("deleted",{value:void 0,stamp});return{...incoming,
cells}}function*keptCells(sides,joined){const{incoming}=sides;const elements=elementsOf(incoming);for(const[key,cell]of joined.
cells){const[field,element,part]=cellPath(key);const theirs=incoming.cells.get(key);const deletion=part==="deleted"&&elements.
has(cellKey(field,element??""));if(theirs===void 0&&key!=="deleted"&&!deletion)continue;if(wroteIt(sides,cell)||equalJson(
theirs?.value,cell.value))continue;const before=theirs?.value;const{value:after,stamp}=cell;yield{key,field,element,part,
before,after,stampBefore:theirs?.stamp,stamp}}}function mergeImport(existing,incoming,{replica,restore}){if(existing===void 0)
return{document:incoming,keptLocal:[]};const sides={existing,incoming,replica};const[here,there]=[importedUpTo(sides),latestStamp(
incoming)];const joined=there<here?existing:joinOrSame(existing,sourceSide(sides,there>here));const document=restored(joined,
incoming,restore);return{document,keptLocal:[...keptCells(sides,document)]}}function joinOrSame(existing,other){const joined=joinDocuments(
existing,other);if(joined.all!==existing.all||joined.cells.size!==existing.cells.size)return joined;for(const[key,{stamp,
value}]of joined.cells){const cell=existing.cells.get(key);if(cell?.stamp!==stamp||cell.value!==value)return joined}return existing}
function restored(joined,incoming,restore){if(restore===void 0||!isDeleted(joined)||isDeleted(incoming))return joined;const draft=new Draft(
joined,restore);draft.set("deleted",void 0);return draft.document()}async function mergeImported({store},snapshot,plan,restore){
const names=plan.documents.map(d=>d.name);const here=await readDocuments(store,snapshot,"ticket",names);const keptLocal=[];
const documents=[];for(const[incoming]of reporting(plan.documents,"joining",store.onProgress)){const existing=here.get(incoming.
name)?.document;const merged=mergeImport(existing,incoming,{replica:plan.replica,restore});keptLocal.push(...merged.keptLocal.
map(({field})=>({id:incoming.name,field})));const same=existing!==void 0&&encodeDocument(existing)===encodeDocument(merged.
document);if(!same)documents.push(merged.document)}const created=documents.filter(d=>!here.has(d.name)).length;return{documents,
created,unchanged:names.length-documents.length,keptLocal}}var CLEAN=/^[!-~](?:[ -~]*[!-~])?$/;function headOf(text,limit){
return text.length<=limit?text:text.slice(0,limit).replace(/[\ud800-\udbff]$/,"")}function cleanLine(text,limit){if(text.
length<=limit&&CLEAN.test(text))return text;const head=onOneLine(headOf(text,limit*8));const seen=(hasUnseen(head)?head.
replaceAll(UNSEEN_ALL,""):head).trim();return seen.length<=limit?seen:`${headOf(seen,limit-1).trimEnd()}\u2026`}var MAX_NAME=200;
function cleanNames(text){if(text.length<=MAX_NAME&&CLEAN.test(text)&&!text.includes(","))return permitted(text);return text.
split(",").flatMap(part=>permitted(cleanLine(part,MAX_NAME)))}function permitted(name){return name===""||FORBIDDEN_KEYS.
has(name)?[]:[name]}function cleanText(raw){if(!raw.includes("\r"))return{text:raw,crlf:false};const text=raw.replaceAll(
"\r\n","\n");const crlf=!text.includes("\r")&&text.replaceAll("\n","\r\n")===raw;return crlf?{text,crlf}:{text:raw,crlf}}
module.exports={__proto__:null,NO_TIME,parseTime,isoTime,timeReader,timesOf,cleanLine,cleanNames,cleanText,mergeImported};
