var{store_adopted_head__adoptedHead:adoptedHead,base_clock__commitTime:commitTime,store_retry__untilPublished:untilPublished,
store_attachment_files__attachmentFolder:attachmentFolder,store_write_tree__filesOf:filesOf,store_write_tree__prepareCommit:prepareCommit,
store_write_tree__publish:publish,base_quick_json__NOTHING:NOTHING,base_quick_json__renderMessage:renderMessage,base_quick_json__snapshotAt:snapshotAt}=require(
"./write.js");var{domain_document__latestStamp:latestStamp}=require("./documents.js");var{domain_stamp__laterStamp:laterStamp,
domain_stamp__mintStamp:mintStamp}=require("./base.js");async function attempt(store,decide,dryRun){const author=await store.
repo.identity("author");const committer=await store.repo.identity("committer");const head=await adoptedHead(store);const snapshot=head===
void 0?NOTHING:await snapshotAt(store,head);const stamp=mintStamp(store.now(),snapshot.trailers?.clock,store.replica);const{
documents,subject,extra}=await decide(snapshot,stamp);if(documents.length===0||dryRun)return{kind:"done",value:{commit:void 0,
extra}};let clock=snapshot.trailers?.clock;for(const document of documents)if(!document.purged)clock=laterStamp(clock,latestStamp(
document));const message=renderMessage(subject,{batch:stamp,actor:author.email,clock:clock??stamp});const time=commitTime(
store.now);const parents=head===void 0?[]:[head];const text={parents,message,author,committer,time,sign:true};const purged=documents.
filter(d=>d.purged&&d.kind==="ticket");const files=new Map([...filesOf(documents),...purged.map(({name})=>[attachmentFolder(
name),void 0])]);const prepared=await prepareCommit(store,snapshot,files,text);if(prepared===void 0)return{kind:"done",value:{
commit:void 0,extra}};const swap=await publish(store,prepared,head,`ticket: ${subject}`);return swap==="lost"?{kind:"los\
t"}:{kind:"done",value:{commit:prepared.oid,extra}}}function commitDocuments(store,decide,dryRun){return untilPublished(
store,()=>attempt(store,decide,dryRun))}module.exports={__proto__:null,commitDocuments};
