var{store_head_to_write__headToWrite:headToWrite,store_retry__untilPublished:untilPublished,store_write_tree__filesOf:filesOf,
store_write_tree__prepareCommit:prepareCommit,store_write_tree__publish:publish,store_walk__TOO_MANY_ENTRIES:TOO_MANY_ENTRIES,
store_walk__walkTree:walkTree,base_quick_json__formatOf:formatOf,base_quick_json__readDocument:readDocument,base_quick_json__readTexts:readTexts,
base_quick_json__renderMessage:renderMessage,base_quick_json__requireHead:requireHead}=require("./write.js");var{domain_document__SCHEMA:SCHEMA,
domain_document__latestStamp:latestStamp,base_parse_json__parseJson:parseJson}=require("./documents.js");var{domain_stamp__laterStamp:laterStamp}=require(
"./base.js");require("./tickets.js");var{base_errors__isTicketError:isTicketError}=require("./start.js");var{dropBackup,
keepBackup}=require("./shared-store-backup.js");var{reporting}=require("./shared-base-progress.js");var{adoptionStamp}=require(
"./shared-domain-adopt.js");var{FIXED_AUTHOR}=require("./shared-store-fixed-author.js");require("./shared-domain-join.js");
function olderIn({path,place},text,unstamped){const format=formatOf(parseJson(text).value);if(format===SCHEMA)return void 0;
const document=readDocument(place.document,place.name,text,unstamped);filesOf([document]);return{path,format:format??SCHEMA,
document}}function stampOfForeign({commit:oid,data,trailers}){if(trailers?.clock!==void 0)return void 0;return adoptionStamp(
{oid,time:(data?.committer.time??0)*1e3},void 0)}function look(file,read,unstamped){const{path}=file;if(read===void 0||"\
problem"in read)return{path,problem:read?.problem??"can't be read"};try{return olderIn(file,read.text,unstamped)}catch(error){
if(!isTicketError(error)||error.code==="NEWER_FORMAT")throw error;return{path,problem:error.message}}}async function findOlder(store,head){
const{files,cut}=await walkTree(store,head.root,"all");const documents=files.flatMap(({path,oid,place})=>place.kind==="d\
ocument"?[{path,oid,place}]:[]);const texts=await readTexts(store,documents.map(({oid})=>oid));const unstamped=stampOfForeign(
head);const older=[];const problems=cut?[{path:"",problem:TOO_MANY_ENTRIES}]:[];for(const[file,i]of reporting(documents,
"checking",store.onProgress)){const found=look(file,texts[i],unstamped);if(found===void 0)continue;if("problem"in found)
problems.push(found);else older.push(found)}return{older,problems}}function prepareMigration(store,head,older){let{clock=""}=head.
trailers??{};for(const{document}of older)if(!document.purged)clock=laterStamp(clock,latestStamp(document));const count=`${older.
length} document${older.length===1?"":"s"}`;const subject=`Write ${count} in format ${SCHEMA}`;const message=renderMessage(
subject,{clock,migrates:String(SCHEMA)});const time=head.data?.committer.time??0;const identity={author:FIXED_AUTHOR,committer:FIXED_AUTHOR};
const text={parents:[head.commit],message,time,sign:false,...identity};return prepareCommit(store,head,filesOf(older.map(
({document})=>document)),text)}async function publishWithBackup(store,head,prepared){const backup=await keepBackup(store,
head.commit,"migrate");let moved=false;try{moved=await publish(store,prepared,head.commit,"ticket: migrate")==="updated";
return moved?backup:"lost"}finally{if(!moved)await dropBackup(store,backup)}}async function attempt(store,dryRun){const head=dryRun?
await requireHead(store):await headToWrite(store);const found=await findOlder(store,head);const nothing={commit:void 0,backup:void 0,
...found};if(dryRun||found.older.length===0)return{kind:"done",value:nothing};const prepared=await prepareMigration(store,
head,found.older);if(prepared===void 0)return{kind:"done",value:nothing};const backup=await publishWithBackup(store,head,
prepared);if(backup==="lost")return{kind:"lost"};return{kind:"done",value:{commit:prepared.oid,backup,...found}}}async function migrateStore(store,dryRun){
if(!dryRun)return untilPublished(store,()=>attempt(store,false));const planned=await attempt(store,true);if(planned.kind===
"lost")throw new Error("a dry run has no race");return planned.value}async function migrate({store},{dryRun=false}){const{
commit,backup,older,problems}=await migrateStore(store,dryRun);const restore=backup===void 0?"":`git update-ref ${store.
ref} ${backup.ref} ${commit??""}`;return{commit:commit??null,format:SCHEMA,older:older.map(({path,format})=>({path,format})),
problems,backup:backup===void 0?null:{...backup,restore}}}module.exports={__proto__:null,migrate};
