var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(
to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{commitDocuments:()=>commitDocuments});module.exports=__toCommonJS(stdin_exports);
var import_write=require("./write.js");var import_documents=require("./documents.js");var import_base=require("./base.js");
async function attempt(store,decide,dryRun){const author=await store.repo.identity("author");const committer=await store.
repo.identity("committer");const head=await(0,import_write.store_adopted_head__adoptedHead)(store);const snapshot=head===
void 0?import_write.domain_config_config__NOTHING:await(0,import_write.domain_config_config__snapshotAt)(store,head);const stamp=(0,import_base.base_base32__mintStamp)(
store.now(),snapshot.trailers?.clock,store.replica);const{documents,subject,extra}=await decide(snapshot,stamp);if(documents.
length===0||dryRun)return{kind:"done",value:{commit:void 0,extra}};let clock=snapshot.trailers?.clock;for(const document of documents)
if(!document.purged)clock=(0,import_base.base_base32__laterStamp)(clock,(0,import_documents.domain_document__latestStamp)(
document));const message=(0,import_write.domain_config_config__renderMessage)(subject,{batch:stamp,actor:author.email,clock:clock??
stamp});const time=(0,import_write.base_clock__commitTime)(store.now);const parents=head===void 0?[]:[head];const text={
parents,message,author,committer,time,sign:true};const purged=documents.filter(d=>d.purged&&d.kind==="ticket");const files=new Map(
[...(0,import_write.store_write_tree__filesOf)(documents),...purged.map(({name})=>[(0,import_write.store_attachment_files__attachmentFolder)(
name),void 0])]);const prepared=await(0,import_write.store_write_tree__prepareCommit)(store,snapshot,files,text);if(prepared===
void 0)return{kind:"done",value:{commit:void 0,extra}};const swap=await(0,import_write.store_write_tree__publish)(store,
prepared,head,`ticket: ${subject}`);return swap==="lost"?{kind:"lost"}:{kind:"done",value:{commit:prepared.oid,extra}}}function commitDocuments(store,decide,dryRun){
return(0,import_write.store_retry__untilPublished)(store,()=>attempt(store,decide,dryRun))}0&&(module.exports={commitDocuments});
