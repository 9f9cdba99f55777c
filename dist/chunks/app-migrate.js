var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(
to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{migrate:()=>migrate});module.exports=__toCommonJS(stdin_exports);var import_write=require("./write.js");
var import_documents=require("./documents.js");var import_tickets=require("./tickets.js");var import_base=require("./base.js");
var import_start=require("./start.js");var import_shared_store_backup=require("./shared-store-backup.js");var import_shared_base_progress=require("./shared-base-progress.js");
var import_shared_domain_adopt=require("./shared-domain-adopt.js");var import_shared_domain_join=require("./shared-domain-join.js");
function olderIn({path,place},text,unstamped){const format=(0,import_write.domain_config_config__formatOf)((0,import_base.base_parse_json__parseJson)(
text).value);if(format===import_documents.domain_document__SCHEMA)return void 0;const document=(0,import_write.domain_config_config__readDocument)(
place.document,place.name,text,unstamped);(0,import_write.store_write_tree__filesOf)([document]);return{path,format:format??
import_documents.domain_document__SCHEMA,document}}function stampOfForeign({commit:oid,data,trailers}){if(trailers?.clock!==
void 0)return void 0;return(0,import_shared_domain_adopt.adoptionStamp)({oid,time:(data?.committer.time??0)*1e3},void 0)}
function look(file,read,unstamped){const{path}=file;if(read===void 0||"problem"in read)return{path,problem:read?.problem??
"can't be read"};try{return olderIn(file,read.text,unstamped)}catch(error){if(!(0,import_start.base_errors__isTicketError)(
error)||error.code==="NEWER_FORMAT")throw error;return{path,problem:error.message}}}async function findOlder(store,head){
const{files,cut}=await(0,import_write.store_walk__walkTree)(store,head.root,"all");const documents=files.flatMap(({path,
oid,place})=>place.kind==="document"?[{path,oid,place}]:[]);const texts=await(0,import_write.domain_config_config__readTexts)(
store,documents.map(({oid})=>oid));const unstamped=stampOfForeign(head);const older=[];const problems=cut?[{path:"",problem:import_write.store_walk__TOO_MANY_ENTRIES}]:
[];for(const[file,i]of(0,import_shared_base_progress.reporting)(documents,"checking",store.onProgress)){const found=look(
file,texts[i],unstamped);if(found===void 0)continue;if("problem"in found)problems.push(found);else older.push(found)}return{
older,problems}}function prepareMigration(store,head,older){let{clock=""}=head.trailers??{};for(const{document}of older)
if(!document.purged)clock=(0,import_base.base_base32__laterStamp)(clock,(0,import_documents.domain_document__latestStamp)(
document));const count=`${older.length} document${older.length===1?"":"s"}`;const subject=`Write ${count} in format ${import_documents.domain_document__SCHEMA}`;
const message=(0,import_write.domain_config_config__renderMessage)(subject,{clock,migrates:String(import_documents.domain_document__SCHEMA)});
const time=head.data?.committer.time??0;const identity={author:import_shared_domain_adopt.FIXED_AUTHOR,committer:import_shared_domain_adopt.FIXED_AUTHOR};
const text={parents:[head.commit],message,time,sign:false,...identity};return(0,import_write.store_write_tree__prepareCommit)(
store,head,(0,import_write.store_write_tree__filesOf)(older.map(({document})=>document)),text)}async function publishWithBackup(store,head,prepared){
const backup=await(0,import_shared_store_backup.keepBackup)(store,head.commit,"migrate");let moved=false;try{moved=await(0,import_write.store_write_tree__publish)(
store,prepared,head.commit,"ticket: migrate")==="updated";return moved?backup:"lost"}finally{if(!moved)await(0,import_shared_store_backup.dropBackup)(
store,backup)}}async function attempt(store,dryRun){const head=dryRun?await(0,import_write.domain_config_config__requireHead)(
store):await(0,import_write.store_head_to_write__headToWrite)(store);const found=await findOlder(store,head);const nothing={
commit:void 0,backup:void 0,...found};if(dryRun||found.older.length===0)return{kind:"done",value:nothing};const prepared=await prepareMigration(
store,head,found.older);if(prepared===void 0)return{kind:"done",value:nothing};const backup=await publishWithBackup(store,
head,prepared);if(backup==="lost")return{kind:"lost"};return{kind:"done",value:{commit:prepared.oid,backup,...found}}}async function migrateStore(store,dryRun){
if(!dryRun)return(0,import_write.store_retry__untilPublished)(store,()=>attempt(store,false));const planned=await attempt(
store,true);if(planned.kind==="lost")throw new Error("a dry run has no race");return planned.value}async function migrate({
store},{dryRun=false}){const{commit,backup,older,problems}=await migrateStore(store,dryRun);const restore=backup===void 0?
"":`git update-ref ${store.ref} ${backup.ref} ${commit??""}`;return{commit:commit??null,format:import_documents.domain_document__SCHEMA,
older:older.map(({path,format})=>({path,format})),problems,backup:backup===void 0?null:{...backup,restore}}}0&&(module.exports={migrate});
