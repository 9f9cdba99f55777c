var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(
to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{init:()=>init});module.exports=__toCommonJS(stdin_exports);var import_write=require("./write.js");
var import_documents=require("./documents.js");var import_tickets=require("./tickets.js");var import_base=require("./base.js");
var import_start=require("./start.js");var import_shared_app_remotes=require("./shared-app-remotes.js");var import_shared_store_sync_fetch=require("./shared-store-sync-fetch.js");
var import_shared_store_sync_errors=require("./shared-store-sync-errors.js");var import_shared_app_view=require("./shared-app-view.js");
var import_shared_git_remotes=require("./shared-git-remotes.js");async function attemptInit(store,prefix){const head=await store.
repo.readRef(store.ref);if(head!==void 0)return{kind:"done",value:{commit:head,created:false}};const author=await store.
repo.identity("author");const committer=await store.repo.identity("committer");const stamp=(0,import_base.base_base32__mintStamp)(
store.now(),void 0,store.replica);const message=(0,import_write.domain_config_config__renderMessage)("Begin tickets",{batch:stamp,
actor:author.email,clock:stamp});const time=(0,import_write.base_clock__commitTime)(store.now);const text={parents:[],message,
author,committer,time,sign:true};const prepared=await(0,import_write.store_write_tree__prepareCommit)(store,import_write.domain_config_config__NOTHING,
(0,import_write.store_write_tree__filesOf)([(0,import_write.domain_config_config__defaultConfig)(prefix,stamp)]),text);if(prepared===
void 0)throw new Error("an empty configuration");const swap=await(0,import_write.store_write_tree__publish)(store,prepared,
void 0,"ticket: init");return swap==="lost"?{kind:"lost"}:{kind:"done",value:{commit:prepared.oid,created:true}}}function initStore(store,prefix){
return(0,import_write.store_retry__untilPublished)(store,()=>attemptInit(store,prefix))}function checkPrefix(prefix){if(/^[a-z][a-z0-9]{0,9}$/.
test(prefix))return prefix;throw new import_start.base_errors__TicketError("BAD_PREFIX","usage",`The prefix ${JSON.stringify(
prefix)} can't be used.`,{data:{prefix},hint:"A prefix is a lower-case letter and up to nine letters and digits, like tk\
."})}var PATIENCE_MS=2e4;var UNASKED=new Set(["REMOTE_UNREACHABLE","REMOTE_NOT_FOUND","REMOTE_DENIED","REMOTE_PROTOCOL",
"GIT_FAILED"]);async function adopt(workspace,remote){const options=await(0,import_shared_app_remotes.syncOptions)(workspace,
{});const patienceMs=Math.min(options.patienceMs,PATIENCE_MS);const parts={join:true,push:false};const{tip}=await(0,import_shared_app_remotes.syncWith)(
workspace.store,remote,parts,{...options,patienceMs});return tip!==void 0}async function adoptAny(workspace){const unasked=[];
for(const remote of await(0,import_shared_app_remotes.remotesOfClone)(workspace)){try{if(await adopt(workspace,remote))return{
adopted:remote.name,unasked}}catch(error){if(!(0,import_start.base_errors__isTicketError)(error)||!UNASKED.has(error.code))
throw error;unasked.push({remote:remote.name,error})}}return{adopted:null,unasked}}async function init(workspace,{prefix="\
tk",offline=false}){const{store}=workspace;const checked=checkPrefix(prefix);const there=await store.repo.readRef(store.
ref)!==void 0;const asked=there||offline?{adopted:null,unasked:[]}:await adoptAny(workspace);const{commit,created}=await initStore(
store,checked);const{config}=await(0,import_shared_app_view.viewHead)(workspace);return{commit,created,ref:store.ref,prefix:config.
prefix,...asked}}0&&(module.exports={init});
