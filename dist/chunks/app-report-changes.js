var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(
to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{withChanges:()=>withChanges});module.exports=__toCommonJS(stdin_exports);var import_write=require("./write.js");
var import_documents=require("./documents.js");var import_tickets=require("./tickets.js");var import_base=require("./base.js");
var import_start=require("./start.js");var import_shared_app_sync_report=require("./shared-app-sync-report.js");var import_shared_domain_changes=require("./shared-domain-changes.js");
var import_shared_domain_join=require("./shared-domain-join.js");var import_shared_store_diff_trees=require("./shared-store-diff-trees.js");
var import_shared_store_document_pairs=require("./shared-store-document-pairs.js");function textAt({place},key){const about={
kind:place.document,name:place.name};const[field,name=""]=(0,import_documents.domain_document__cellPath)(key);if(field===
"conflicts"){const[first="",element2,part2]=name.split("/").slice(0,-1);return[{...about,field:first,element:element2,part:part2,
became:"kept"}]}const[,element,part]=(0,import_documents.domain_document__cellPath)(key);if(!(0,import_documents.domain_document__isText)(
place.document,key))return[];return[{...about,field,element,part,became:"merged"}]}async function textsIn(store,{data}){
const[join]=await(0,import_write.domain_config_config__readCommits)(store,data.parents);const pairs=await(0,import_shared_store_document_pairs.readPairs)(
store,await(0,import_shared_store_diff_trees.diffTree)(store,join?.data.tree,data.tree));return pairs.flatMap(pair=>{const{
before,after}=pair;if(before===void 0||after===void 0)return[];return(0,import_shared_domain_changes.valueChanges)(before,
after).flatMap(({key})=>textAt(pair,key))})}async function withoutCleared(store,head,texts){const names=texts.flatMap(text=>text.
became==="kept"?[text.name]:[]);if(names.length===0)return texts;const found=await(0,import_write.domain_config_config__readDocuments)(
store,await(0,import_write.domain_config_config__snapshotAt)(store,head),"ticket",[...new Set(names)]);return texts.filter(
({became,name,field,element,part})=>{const way=[element,part].filter(piece=>piece!==void 0);const now=found.get(name)?.document;
return became!=="kept"||now===void 0||(0,import_write.domain_conflicts__hasConflicts)(now,(0,import_documents.domain_document__cellKey)(
field,...way))})}async function textsAmong(store,head,oids,most){const commits=await(0,import_write.domain_config_config__readCommits)(
store,[...new Set(oids)]);const found=[];for(const commit of commits.filter(({trailers})=>trailers.texts).slice(0,most))
found.push(...await textsIn(store,commit));return withoutCleared(store,head,found)}async function withChanges(store,report,{
before,after,joins,received}){if(after===void 0)return report;const made=joins.flatMap(j=>j.join??[]);const changed=await(0,import_shared_app_sync_report.changedTickets)(
store,before,after);const arrived=before===void 0?[]:received;const{pairs,left}=await(0,import_shared_app_sync_report.joinsAmong)(
store,[...made.toReversed(),...arrived]);const ours=joins.flatMap(j=>j.texts.length>0?[j.commit]:[]);const texts=await textsAmong(
store,after,[...ours,...arrived],import_shared_app_sync_report.MOST_JOINS);const findings=await(0,import_shared_app_sync_report.findingsOf)(
store,after,{pairs,changed,texts});const joined=[...new Set(joins.flatMap(j=>j.joined))];return{...report,changed,joined,
joins:made,unexamined:left,...findings}}0&&(module.exports={withChanges});
