var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(
to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{FIXED_AUTHOR:()=>FIXED_AUTHOR,adoptDocument:()=>adoptDocument,adoptRemoval:()=>adoptRemoval,
adoptionStamp:()=>adoptionStamp});module.exports=__toCommonJS(stdin_exports);var import_write=require("./write.js");var import_start=require("./start.js");
var import_documents=require("./documents.js");var import_base=require("./base.js");var import_shared_domain_join=require("./shared-domain-join.js");
function adoptionStamp(commit,before){const seen=before===void 0||before.purged?void 0:(0,import_documents.domain_document__latestStamp)(
before);return(0,import_base.base_base32__mintStamp)(commit.time,seen,(0,import_base.domain_id__derivedReplica)("adopt",
commit.oid))}function adoptCell(before,after,{all,stamp}){if(before===void 0)return after.stamp===all?{value:after.value,
stamp}:after;if((0,import_start.base_canonical_json__equalJson)(before.value,after.value))return after.stamp===all?before:
(0,import_shared_domain_join.joinCells)(before,after);return after.stamp>before.stamp?after:{value:after.value,stamp}}function adoptClaim(before,after){
if(before===void 0||after!==void 0)return(0,import_shared_domain_join.joinClaims)(before,after);return{...before,released:true}}
function adoptRemoval(before,commit){if(before.purged)return before;const draft=new import_write.domain_config_config__Draft(
before,adoptionStamp(commit,before));draft.set("deleted",true);return draft.document()}function adoptCells(before,edited,stamp){
const cells=new Map;const kept=(0,import_documents.domain_document__elementsOf)(edited);for(const key of new Set([...before.
cells.keys(),...edited.cells.keys()])){const[field,element,part]=(0,import_documents.domain_document__cellPath)(key);const old=(0,import_documents.domain_document__cellOf)(
before,key);if(part!==void 0&&element!==void 0&&!kept.has((0,import_documents.domain_document__cellKey)(field,element))){
if(old!==void 0)cells.set(key,old);cells.set((0,import_documents.domain_document__cellKey)(field,element,"deleted"),{value:true,
stamp})}else{const now=(0,import_documents.domain_document__cellOf)(edited,key)??{value:void 0,stamp:""};cells.set(key,adoptCell(
old,now,{all:edited.all,stamp}))}}return cells}function adoptDocument(kind,name,before,after,commit){if(before?.purged)return before;
const stamp=adoptionStamp(commit,before);const edited=(0,import_write.domain_config_config__decodeDocument)(kind,name,after,
before?.all??stamp);if(before===void 0||edited.purged)return edited;const cells=adoptCells(before,edited,stamp);const redacted=new Set(
[...before.redacted,...edited.redacted]);const adopted={...before,cells,redacted,claim:adoptClaim(before.claim,edited.claim)};
return(0,import_shared_domain_join.joinDocuments)(before,adopted)}var FIXED_AUTHOR={name:"git-ticket",email:"git-ticket@\
localhost"};0&&(module.exports={FIXED_AUTHOR,adoptDocument,adoptRemoval,adoptionStamp});
