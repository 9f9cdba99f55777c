var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(
to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{SCHEMA:()=>SCHEMA,cellKey:()=>cellKey,cellOf:()=>cellOf,cellPath:()=>cellPath,
defaultStamp:()=>defaultStamp,elementsOf:()=>elementsOf,emptyDocument:()=>emptyDocument,fieldOf:()=>fieldOf,fieldsOf:()=>fieldsOf,
isRedactedText:()=>isRedactedText,isText:()=>isText,knownMembers:()=>knownMembers,latestStamp:()=>latestStamp,recordKey:()=>recordKey,
recordOfKey:()=>recordOfKey});module.exports=__toCommonJS(stdin_exports);var import_base=require("./base.js");var register=name=>({
kind:"register",name});var text=name=>({kind:"text",name});var set=name=>({kind:"set",name});var map=name=>({kind:"map",
name});var TICKET=[register("title"),register("type"),{kind:"composite",name:"status",members:["status","resolution","cl\
osed","closedBy"]},register("priority"),set("assignees"),set("labels"),register("milestone"),register("due"),register("e\
stimate"),register("points"),{kind:"records",name:"links",members:["type","to"]},text("body"),{kind:"elements",name:"cri\
teria",parts:["text","done","rank","deleted"],texts:[],rank:"rank"},{kind:"elements",name:"comments",parts:["by","at","r\
eplyTo","body","deleted"],texts:["body"],rank:void 0},{kind:"elements",name:"time",parts:["by","at","minutes","type","no\
te","deleted"],texts:[],rank:void 0},{kind:"records",name:"refs",members:["type","value"]},map("attachments"),set("alias\
es"),map("custom"),{kind:"claim",name:"claim"},map("conflicts"),register("deleted"),register("created"),register("create\
dBy")];var named=(...fields)=>[...fields,register("deleted"),register("created"),register("createdBy")];var FIELDS={ticket:TICKET,
config:named(register("prefix"),map("statuses"),map("types"),map("priorities"),map("resolutions"),map("milestones"),map(
"fields"),map("templates"),map("limits")),workflow:named(register("title"),text("description"),map("steps")),agent:named(
register("title"),register("type"),register("status"),set("skills"),map("limits"),map("custom")),view:named(register("ti\
tle"),register("query"),register("sort"),register("columns"),register("by"))};function fieldsOf(kind){return FIELDS[kind]}
var BY_NAME=new Map(Object.entries(FIELDS).map(([kind,fields])=>[kind,new Map(fields.map(f=>[f.name,f]))]));function fieldOf(kind,name){
return BY_NAME.get(kind)?.get(name)}function knownMembers(kind){return KNOWN[kind]}var membersOf=field=>field.kind==="co\
mposite"?field.members:[field.name];function known(kind){return new Set(["schema",kind==="ticket"?"id":"name","_v",...FIELDS[kind].
flatMap(membersOf)])}var KNOWN={ticket:known("ticket"),config:known("config"),workflow:known("workflow"),agent:known("ag\
ent"),view:known("view")};var SCHEMA=1;var SEPARATOR="\0";function cellKey(field,...path){let key=field;for(const part of path)
key+=SEPARATOR+part;return key}function cellPath(key){const first=key.indexOf(SEPARATOR);if(first<0)return[key];const field=key.
slice(0,first);const last=key.indexOf(SEPARATOR,first+1);if(last<0)return[field,key.slice(first+1)];return[field,key.slice(
first+1,last),key.slice(last+1)]}function recordKey(members,record){return members.map(name=>String(record[name]??"")).join(
" ")}function recordOfKey(members,key){const[first="",last=""]=members;const at=key.indexOf(" ");return{[first]:key.slice(
0,at),[last]:key.slice(at+1)}}function isRegister(field){return field?.kind==="register"||field?.kind==="text"||field?.kind===
"composite"}function defaultStamp(kind,all,key,hasElement){const[name,element,part]=cellPath(key);const field=fieldOf(kind,
name);if(part!==void 0&&element!==void 0)return hasElement(cellKey(name,element))?(0,import_base.domain_id__elementStamp)(
element):void 0;return isRegister(field)?all:void 0}function elementsOf(document){const found=new Set(document.redacted);
for(const key of document.cells.keys()){const[field,element,part]=cellPath(key);if(part!==void 0&&element!==void 0)found.
add(cellKey(field,element))}return found}function isText(kind,key){const[name,,part]=cellPath(key);const field=fieldOf(kind,
name);if(field?.kind==="elements")return part!==void 0&&field.texts.includes(part);return field?.kind==="text"}function elementOfText(kind,key){
const[field,element=""]=cellPath(key);if(field!=="conflicts")return isText(kind,key)?cellKey(field,element):void 0;const[
first="",id=""]=element.split("/");return cellKey(first,id)}function isRedactedText(kind,redacted,key){if(redacted.size===
0)return false;return redacted.has(elementOfText(kind,key)??"")}function cellOf(document,key){const cell=document.cells.
get(key);if(cell!==void 0)return cell;const stamp=defaultStamp(document.kind,document.all,key,e=>elementsOf(document).has(
e));return stamp===void 0?void 0:{value:void 0,stamp}}function latestStamp(document){let latest=document.all;for(const{stamp}of document.
cells.values())if(stamp>latest)latest=stamp;for(const element of document.redacted){const written=(0,import_base.domain_id__elementStamp)(
cellPath(element)[1]??"");if(written>latest)latest=written}const claimed=document.claim?.stamp;return claimed!==void 0&&
claimed>latest?claimed:latest}function emptyDocument(kind,name,all){return{kind,name,all,cells:new Map,claim:void 0,redacted:new Set,
purged:false}}0&&(module.exports={SCHEMA,cellKey,cellOf,cellPath,defaultStamp,elementsOf,emptyDocument,fieldOf,fieldsOf,isRedactedText,
isText,knownMembers,latestStamp,recordKey,recordOfKey});
