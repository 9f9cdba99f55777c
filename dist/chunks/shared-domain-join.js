var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(
to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{joinCells:()=>joinCells,joinClaims:()=>joinClaims,joinDocuments:()=>joinDocuments});
module.exports=__toCommonJS(stdin_exports);var import_start=require("./start.js");var import_documents=require("./documents.js");
var import_base=require("./base.js");function compareValues(a,b){if(a===b)return 0;const[x,y]=[(0,import_start.base_canonical_json__canonicalText)(
a),(0,import_start.base_canonical_json__canonicalText)(b)];if(x===y)return 0;return(0,import_base.base_hash__sha256Hex)(
x)<(0,import_base.base_hash__sha256Hex)(y)?-1:1}function joinCells(a,b){if(a.stamp!==b.stamp)return a.stamp>b.stamp?a:b;
if(a.value===void 0)return b;if(b.value===void 0)return a;return compareValues(a.value,b.value)<0?b:a}function compareClaims(a,b){
if(a.fence!==b.fence)return a.fence-b.fence;if(a.stamp!==b.stamp)return a.stamp<b.stamp?1:-1;if(a.lease!==b.lease)return a.
lease<b.lease?1:-1;return 0}function joinClaims(a,b){if(a===void 0||b===void 0)return a??b;const order=compareClaims(a,b);
if(order!==0)return order>0?a:b;return{...a,by:compareValues(a.by,b.by)<0?b.by:a.by,expires:a.expires>b.expires?a.expires:
b.expires,released:a.released||b.released}}function cellsOf(document){const elements=(0,import_documents.domain_document__elementsOf)(
document);return key=>{const cell=document.cells.get(key);if(cell!==void 0)return cell;const stamp=(0,import_documents.domain_document__defaultStamp)(
document.kind,document.all,key,e=>elements.has(e));return stamp===void 0?void 0:{value:void 0,stamp}}}function joinSeen(a,b){
return a===void 0||b===void 0?a??b:joinCells(a,b)}function isDefault(document,key,cell){if(cell.value!==void 0)return false;
return cell.stamp===(0,import_documents.domain_document__defaultStamp)(document.kind,document.all,key,()=>true)}function joinDocuments(a,b){
if(a.purged||b.purged)return a.purged?a:b;const[left,right]=[cellsOf(a),cellsOf(b)];const redacted=new Set([...a.redacted,
...b.redacted]);const base={...a,all:(0,import_base.base_base32__laterStamp)(a.all,b.all)};const cells=new Map;for(const key of new Set(
[...a.cells.keys(),...b.cells.keys()])){const cell=joinSeen(left(key),right(key));if(cell===void 0||isDefault(base,key,cell))
continue;if(!(0,import_documents.domain_document__isRedactedText)(base.kind,redacted,key))cells.set(key,cell)}return{...base,
cells,redacted,claim:joinClaims(a.claim,b.claim)}}0&&(module.exports={joinCells,joinClaims,joinDocuments});
