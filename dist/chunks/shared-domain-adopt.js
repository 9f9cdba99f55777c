var{base_quick_json__Draft:Draft,base_quick_json__decodeDocument:decodeDocument}=require("./write.js");var{domain_document__cellKey:cellKey,
domain_document__cellOf:cellOf,domain_document__cellPath:cellPath,domain_document__elementsOf:elementsOf,domain_document__latestStamp:latestStamp}=require(
"./documents.js");var{domain_id__derivedReplica:derivedReplica,domain_stamp__mintStamp:mintStamp}=require("./base.js");var{
base_canonical_json__equalJson:equalJson}=require("./start.js");var{joinCells,joinClaims,joinDocuments}=require("./share\
d-domain-join.js");function adoptionStamp(commit,before){const seen=before===void 0||before.purged?void 0:latestStamp(before);
return mintStamp(commit.time,seen,derivedReplica("adopt",commit.oid))}function adoptCell(before,after,{all,stamp}){if(before===
void 0)return after.stamp===all?{value:after.value,stamp}:after;if(equalJson(before.value,after.value))return after.stamp===
all?before:joinCells(before,after);return after.stamp>before.stamp?after:{value:after.value,stamp}}function adoptClaim(before,after){
if(before===void 0||after!==void 0)return joinClaims(before,after);return{...before,released:true}}function adoptRemoval(before,commit){
if(before.purged)return before;const draft=new Draft(before,adoptionStamp(commit,before));draft.set("deleted",true);return draft.
document()}function adoptCells(before,edited,stamp){const cells=new Map;const kept=elementsOf(edited);for(const key of new Set(
[...before.cells.keys(),...edited.cells.keys()])){const[field,element,part]=cellPath(key);const old=cellOf(before,key);if(part!==
void 0&&element!==void 0&&!kept.has(cellKey(field,element))){if(old!==void 0)cells.set(key,old);cells.set(cellKey(field,
element,"deleted"),{value:true,stamp})}else{const now=cellOf(edited,key)??{value:void 0,stamp:""};cells.set(key,adoptCell(
old,now,{all:edited.all,stamp}))}}return cells}function adoptDocument(kind,name,before,after,commit){if(before?.purged)return before;
const stamp=adoptionStamp(commit,before);const edited=decodeDocument(kind,name,after,before?.all??stamp);if(before===void 0||
edited.purged)return edited;const cells=adoptCells(before,edited,stamp);const redacted=new Set([...before.redacted,...edited.
redacted]);const adopted={...before,cells,redacted,claim:adoptClaim(before.claim,edited.claim)};return joinDocuments(before,
adopted)}module.exports={__proto__:null,adoptionStamp,adoptRemoval,adoptDocument};
