var{app_early_look__remotesOfClone:remotesOfClone,app_early_look__syncOptions:syncOptions,app_early_look__syncWith:syncWith}=require(
"./sync.js");var{base_clock__commitTime:commitTime,store_retry__untilPublished:untilPublished,store_write_tree__filesOf:filesOf,
store_write_tree__prepareCommit:prepareCommit,store_write_tree__publish:publish,base_quick_json__NOTHING:NOTHING,base_quick_json__defaultConfig:defaultConfig,
base_quick_json__renderMessage:renderMessage}=require("./write.js");require("./documents.js");var{domain_stamp__mintStamp:mintStamp}=require(
"./base.js");require("./tickets.js");var{base_errors__TicketError:TicketError,base_errors__isTicketError:isTicketError}=require(
"./start.js");var{viewHead}=require("./shared-app-view.js");async function attemptInit(store,prefix){const head=await store.
repo.readRef(store.ref);if(head!==void 0)return{kind:"done",value:{commit:head,created:false}};const author=await store.
repo.identity("author");const committer=await store.repo.identity("committer");const stamp=mintStamp(store.now(),void 0,
store.replica);const message=renderMessage("Begin tickets",{batch:stamp,actor:author.email,clock:stamp});const time=commitTime(
store.now);const text={parents:[],message,author,committer,time,sign:true};const prepared=await prepareCommit(store,NOTHING,
filesOf([defaultConfig(prefix,stamp)]),text);if(prepared===void 0)throw new Error("an empty configuration");const swap=await publish(
store,prepared,void 0,"ticket: init");return swap==="lost"?{kind:"lost"}:{kind:"done",value:{commit:prepared.oid,created:true}}}
function initStore(store,prefix){return untilPublished(store,()=>attemptInit(store,prefix))}function checkPrefix(prefix){
if(/^[a-z][a-z0-9]{0,9}$/.test(prefix))return prefix;throw new TicketError("BAD_PREFIX","usage",`The prefix ${JSON.stringify(
prefix)} can't be used.`,{data:{prefix},hint:"A prefix is a lower-case letter and up to nine letters and digits, like tk\
."})}var PATIENCE_MS=2e4;var UNASKED=new Set(["REMOTE_UNREACHABLE","REMOTE_NOT_FOUND","REMOTE_DENIED","REMOTE_PROTOCOL",
"GIT_FAILED"]);async function adopt(workspace,remote){const options=await syncOptions(workspace,{});const patienceMs=Math.
min(options.patienceMs,PATIENCE_MS);const parts={join:true,push:false};const{tip}=await syncWith(workspace.store,remote,
parts,{...options,patienceMs});return tip!==void 0}async function adoptAny(workspace){const unasked=[];for(const remote of await remotesOfClone(
workspace)){try{if(await adopt(workspace,remote))return{adopted:remote.name,unasked}}catch(error){if(!isTicketError(error)||
!UNASKED.has(error.code))throw error;unasked.push({remote:remote.name,error})}}return{adopted:null,unasked}}async function init(workspace,{
prefix="tk",offline=false}){const{store}=workspace;const checked=checkPrefix(prefix);const there=await store.repo.readRef(
store.ref)!==void 0;const asked=there||offline?{adopted:null,unasked:[]}:await adoptAny(workspace);const{commit,created}=await initStore(
store,checked);const{config}=await viewHead(workspace);return{commit,created,ref:store.ref,prefix:config.prefix,...asked}}
module.exports={__proto__:null,init};
