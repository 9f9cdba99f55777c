var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(
to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{milestone:()=>milestone,milestones:()=>milestones});module.exports=__toCommonJS(
stdin_exports);var import_write=require("./write.js");var import_documents=require("./documents.js");var import_tickets=require("./tickets.js");
var import_base=require("./base.js");var import_start=require("./start.js");var import_shared_app_list_tickets=require("./shared-app-list-tickets.js");
var import_shared_app_keep_read=require("./shared-app-keep-read.js");var import_shared_app_view=require("./shared-app-view.js");
var import_shared_search_cache_code_book=require("./shared-search-cache-code-book.js");var import_shared_store_document_pairs=require("./shared-store-document-pairs.js");
var import_shared_app_match_tickets=require("./shared-app-match-tickets.js");var import_shared_app_sort_tickets=require("./shared-app-sort-tickets.js");
async function allTickets(workspace){const view=await(0,import_shared_app_view.viewHead)(workspace);const{tickets}=await(0,import_shared_app_list_tickets.listAt)(
workspace,view,{all:true});return{config:view.config,tickets}}function progressIn(config,tickets){const counted=tickets.
map(({milestone:milestone2,status})=>({milestone:milestone2,closed:(0,import_tickets.domain_config_category__categoryOf)(
config,status)==="closed"}));return(0,import_documents.domain_milestones__milestoneProgress)(config.milestones,counted)}
async function milestones(workspace){const{config,tickets}=await allTickets(workspace);return progressIn(config,tickets)}
function noMilestone(name,known){const near=(0,import_start.base_similar__closest)(name,known);const meant=near===void 0?
"":`Did you mean ${near}? `;const message=`There is no milestone ${JSON.stringify(name)}.`;return new import_start.base_errors__TicketError(
"MILESTONE_NOT_FOUND","notFound",message,{data:{name,known},hint:known.length===0?`No ticket has one yet: git ticket mil\
estone set NAME ID`:`${meant}Known: ${known.join(", ")}.`})}async function milestone(workspace,name){const{config,tickets}=await allTickets(
workspace);const all=progressIn(config,tickets);const wanted=name.trim();const folded=all.filter(m=>m.name.toLowerCase()===
wanted.toLowerCase());const found=all.find(m=>m.name===wanted)??(folded.length===1?folded[0]:void 0);if(found===void 0)throw noMilestone(
name,all.map(m=>m.name));const own=tickets.filter(t=>t.milestone===found.name);const isClosed=t=>(0,import_tickets.domain_config_category__categoryOf)(
config,t.status)==="closed";const sorted=[...own.filter(t=>!isClosed(t)),...own.filter(isClosed)];return{...found,tickets:sorted}}0&&(module.exports={milestone,milestones});
