var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(
to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{previewSync:()=>previewSync});module.exports=__toCommonJS(stdin_exports);var import_write=require("./write.js");
var import_documents=require("./documents.js");var import_tickets=require("./tickets.js");var import_base=require("./base.js");
var import_start=require("./start.js");var import_shared_store_sync_fetch=require("./shared-store-sync-fetch.js");var import_shared_domain_join_tree=require("./shared-domain-join-tree.js");
var import_shared_store_sync_errors=require("./shared-store-sync-errors.js");var import_shared_app_sync_report=require("./shared-app-sync-report.js");
var import_shared_store_adopt_commit=require("./shared-store-adopt-commit.js");var import_shared_domain_adopt=require("./shared-domain-adopt.js");
var import_shared_domain_join=require("./shared-domain-join.js");var import_shared_store_diff_trees=require("./shared-store-diff-trees.js");
var import_shared_store_document_pairs=require("./shared-store-document-pairs.js");async function wouldSend({repo},head,tip,more){
if(head===void 0)return 0;const own=await repo.history({tips:[head],exclude:tip===void 0?[]:[tip]});return own.length+more}
async function previewSync({store},parts,remote,options){const head=await store.repo.readRef(store.ref);const tip=await(0,import_shared_store_sync_fetch.peekTip)(
store,remote,options.patienceMs);const none={lost:[],suppressed:[],texts:[]};const about={remote:remote.name,before:head??
null,commit:head??null};const counts={joins:[],races:[],unexamined:0};if(tip===void 0){const sent2=parts.push?await wouldSend(
store,head,tip,0):0;return{...{...about,...counts,...none,tip:null,kind:"up-to-date",received:0},...{changed:[],joined:[],
unreadable:[],sent:sent2}}}const{commits,unreadable}=await(0,import_shared_store_sync_fetch.checkTip)(store,remote,tip,options);
const preview=parts.join?await(0,import_shared_domain_join_tree.previewJoin)(store,tip):void 0;const{kind="up-to-date",joined=[],
texts=[],sides}=preview??{};const changed=kind==="fast-forward"?await(0,import_shared_app_sync_report.changedTickets)(store,
head,tip):joined;const found=sides===void 0?none:await(0,import_shared_app_sync_report.findingsOf)(store,sides[0].oid,{pairs:[
sides],changed:[],texts});const own=kind==="joined"?1+Math.min(1,texts.length):0;const sent=parts.push?await wouldSend(store,
head,tip,own):0;return{...{...about,...counts,...found,tip,kind,received:commits.length},...{changed,joined,unreadable,sent}}}0&&(module.exports={previewSync});
