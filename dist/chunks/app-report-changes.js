require("./sync.js");var{domain_conflicts__hasConflicts:hasConflicts,base_quick_json__readCommits:readCommits,base_quick_json__readDocuments:readDocuments,
base_quick_json__snapshotAt:snapshotAt}=require("./write.js");require("./base.js");var{domain_document__cellKey:cellKey,
domain_document__cellPath:cellPath,domain_document__isText:isText}=require("./documents.js");require("./tickets.js");require(
"./start.js");var{valueChanges}=require("./shared-domain-changes.js");var{MOST_JOINS,changedTickets,findingsOf,joinsAmong}=require(
"./shared-app-sync-report.js");require("./shared-store-suppressed-links.js");require("./shared-domain-join.js");var{diffTree}=require(
"./shared-store-diff-trees.js");var{readPairs}=require("./shared-store-document-pairs.js");function textAt({place},key){
const about={kind:place.document,name:place.name};const[field,name=""]=cellPath(key);if(field==="conflicts"){const[first="",
element2,part2]=name.split("/").slice(0,-1);return[{...about,field:first,element:element2,part:part2,became:"kept"}]}const[
,element,part]=cellPath(key);if(!isText(place.document,key))return[];return[{...about,field,element,part,became:"merged"}]}
async function textsIn(store,{data}){const[join]=await readCommits(store,data.parents);const pairs=await readPairs(store,
await diffTree(store,join?.data.tree,data.tree));return pairs.flatMap(pair=>{const{before,after}=pair;if(before===void 0||
after===void 0)return[];return valueChanges(before,after).flatMap(({key})=>textAt(pair,key))})}async function withoutCleared(store,head,texts){
const names=texts.flatMap(text=>text.became==="kept"?[text.name]:[]);if(names.length===0)return texts;const found=await readDocuments(
store,await snapshotAt(store,head),"ticket",[...new Set(names)]);return texts.filter(({became,name,field,element,part})=>{
const way=[element,part].filter(piece=>piece!==void 0);const now=found.get(name)?.document;return became!=="kept"||now===
void 0||hasConflicts(now,cellKey(field,...way))})}async function textsAmong(store,head,oids,most){const commits=await readCommits(
store,[...new Set(oids)]);const found=[];for(const commit of commits.filter(({trailers})=>trailers.texts).slice(0,most))
found.push(...await textsIn(store,commit));return withoutCleared(store,head,found)}async function changesOf(store,{before,
after,joins,received}){const made=joins.flatMap(j=>j.join??[]);const changed=await changedTickets(store,before,after);const arrived=before===
void 0?[]:received;const{pairs,left}=await joinsAmong(store,[...made.toReversed(),...arrived]);const ours=joins.flatMap(
j=>j.texts.length>0?[j.commit]:[]);const texts=await textsAmong(store,after,[...ours,...arrived],MOST_JOINS);const findings=await findingsOf(
store,after,{pairs,changed,texts});const joined=[...new Set(joins.flatMap(j=>j.joined))];return{changed,joined,joins:made,
unexamined:left,...findings}}module.exports={__proto__:null,changesOf};
