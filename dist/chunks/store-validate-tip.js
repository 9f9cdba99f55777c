var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(
to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{validateTip:()=>validateTip});module.exports=__toCommonJS(stdin_exports);var import_write=require("./write.js");
var import_documents=require("./documents.js");var import_tickets=require("./tickets.js");var import_base=require("./base.js");
var import_start=require("./start.js");var import_shared_store_sync_errors=require("./shared-store-sync-errors.js");var import_shared_store_adopt_commit=require("./shared-store-adopt-commit.js");
var import_shared_domain_adopt=require("./shared-domain-adopt.js");var import_shared_domain_join=require("./shared-domain-join.js");
var import_shared_store_diff_trees=require("./shared-store-diff-trees.js");var import_shared_store_document_pairs=require("./shared-store-document-pairs.js");
function errorOf({documents},{remote},tip,{path,place},{oid,text}){let stamp;try{const document=(0,import_write.domain_config_config__readDocument)(
place.document,place.name,text);documents?.set((0,import_shared_store_document_pairs.blobKey)(oid,place),document);if(document.
purged)return void 0;stamp=(0,import_documents.domain_document__latestStamp)(document)}catch(error){if((0,import_start.base_errors__isTicketError)(
error))return error;throw error}const{clock}=tip.trailers;if(clock===void 0||stamp<=clock)return void 0;const why=`holds\
 a stamp later than its own clock, in ${path}`;throw(0,import_shared_store_sync_errors.clockQuarantine)(remote,tip.oid,tip.
data.author.email,why)}function problemOf(store,fetched,tip,changed,text){const error=errorOf(store,fetched,tip,changed,
text);if(error?.code!=="NEWER_FORMAT")return error===void 0?void 0:`can't be read (${error.code})`;if(fetched.forward)return void 0;
throw error}async function readableBefore(store,changed){const wanted=changed.flatMap(({before,place})=>before?.mode===import_write.domain_config_config__FILE?
[{oid:before.oid,place}]:[]);const read=await(0,import_shared_store_document_pairs.tryReadBlobs)(store,wanted);const good=changed.
filter(({before,place})=>read.at(before?.oid,place)!==void 0);return new Set(good.map(({path})=>path))}async function changedDocuments(store,{
base},tip){const before=base===void 0?void 0:(await(0,import_write.domain_config_config__commitAt)(store,base)).data.tree;
const differences=await(0,import_shared_store_diff_trees.diffTree)(store,before,tip.data.tree);return differences.flatMap(
d=>{const place=(0,import_shared_store_document_pairs.documentPlace)(d.path);return place===void 0?[]:[{...d,place}]})}async function checkTree(store,fetched,tip){
const changed=await changedDocuments(store,fetched,tip);const files=changed.flatMap(({after})=>after?.mode===import_write.domain_config_config__FILE?
[after.oid]:[]);const texts=new Map((await(0,import_write.domain_config_config__readTexts)(store,files)).map(text=>[text.
oid,text]));const faults=new Map;for(const one of changed){const read=one.after?.mode===import_write.domain_config_config__FILE?
texts.get(one.after.oid):{problem:"is gone"};if(read===void 0)continue;const problem="problem"in read?read.problem:problemOf(
store,fetched,tip,one,read);if(problem!==void 0)faults.set(one,problem)}const lost=await readableBefore(store,[...faults.
keys()]);for(const[{path},problem]of faults)if(lost.has(path))throw(0,import_shared_store_sync_errors.remoteInvalid)(fetched.
remote,tip.oid,path,problem);return[...faults].map(([{path},problem])=>({path,problem}))}var CHUNK=1e3;function tooLate(time,{
fetched,latest},{oid,data}){if(time<=latest)return;const when=time<864e13?new Date(time).toISOString():"the end of time";
throw(0,import_shared_store_sync_errors.clockQuarantine)(fetched.remote,oid,data.author.email,`is of ${when}, in the fut\
ure`)}function checkClock(checking,commit){const{tip,fetched}=checking;const{clock}=commit.trailers;const time=clock===void 0?
commit.data.committer.time*1e3:(0,import_base.base_base32__stampTime)(clock);tooLate(time,checking,commit);if(clock!==void 0&&
tip.trailers.clock!==void 0&&clock>tip.trailers.clock)throw(0,import_shared_store_sync_errors.clockQuarantine)(fetched.remote,
commit.oid,commit.data.author.email,"has a clock later than that of the commits on top of it")}async function checkCommits(checking,oids){
const{store}=checking;for(let at=0;at<oids.length;at+=CHUNK){store.onProgress?.({what:"history",done:at,total:oids.length});
const commits=await(0,import_write.domain_config_config__readCommits)(store,oids.slice(at,at+CHUNK));for(const commit of commits)
checkClock(checking,commit)}}async function checkAdoption(checking){const{store,tip}=checking;const adoption=await(0,import_shared_store_adopt_commit.prepareAdoption)(
store,tip.oid);const adopted=adoption===void 0?tip:await(0,import_write.domain_config_config__commitAt)(store,adoption.oid);
const{clock}=adopted.trailers;if(clock!==void 0)tooLate((0,import_base.base_base32__stampTime)(clock),checking,tip)}var TICKS=1e3;
async function latestTime(store,skewMs){const head=await store.repo.readRef(store.ref);const clock=head===void 0?void 0:
(await(0,import_write.domain_config_config__commitAt)(store,head)).trailers.clock;const own=clock===void 0?0:(0,import_base.base_base32__stampTime)(
clock)+TICKS;return Math.max(store.now()+skewMs,own)}var DAMAGE=new Set(["STORE_DAMAGED","GIT_BAD_COMMIT","GIT_BAD_TREE"]);
async function validateTip(store,fetched,{acceptClockSkew,skewMs}){const latest=acceptClockSkew?Number.POSITIVE_INFINITY:
await latestTime(store,skewMs);try{const commits=await store.repo.history({tips:[fetched.tip],exclude:fetched.known});const tip=await(0,import_write.domain_config_config__commitAt)(
store,fetched.tip);const checking={store,fetched,tip,latest};await checkCommits(checking,commits);if(!(0,import_write.store_commit_kind__isForeign)(
tip))return{commits,unreadable:await checkTree(store,fetched,tip)};await checkAdoption(checking);return{commits,unreadable:[]}}catch(error){
if(!(0,import_start.base_errors__isTicketError)(error)||!DAMAGE.has(error.code))throw error;throw(0,import_shared_store_sync_errors.remoteInvalid)(
fetched.remote,fetched.tip,"something",`says: ${error.message}`)}}0&&(module.exports={validateTip});
