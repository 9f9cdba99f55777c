var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(
to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{listMarkdown:()=>listMarkdown,markdownTickets:()=>markdownTickets});module.
exports=__toCommonJS(stdin_exports);var import_write=require("./write.js");var import_documents=require("./documents.js");
var import_tickets=require("./tickets.js");var import_base=require("./base.js");var import_start=require("./start.js");var import_shared_domain_markdown_render=require("./shared-domain-markdown-render.js");
var import_shared_domain_markdown_marks=require("./shared-domain-markdown-marks.js");var import_shared_app_link_ends=require("./shared-app-link-ends.js");
var import_shared_search_cache_find_links=require("./shared-search-cache-find-links.js");var import_shared_app_list_tickets=require("./shared-app-list-tickets.js");
var import_shared_app_keep_read=require("./shared-app-keep-read.js");var import_shared_app_view=require("./shared-app-view.js");
var import_shared_search_cache_code_book=require("./shared-search-cache-code-book.js");var import_shared_store_document_pairs=require("./shared-store-document-pairs.js");
var import_shared_app_match_tickets=require("./shared-app-match-tickets.js");var import_shared_app_sort_tickets=require("./shared-app-sort-tickets.js");
function markdownOf(ticket,prefix){const{id,shown,blob}=ticket;const markdown=(0,import_shared_domain_markdown_render.renderMarkdown)(
(0,import_shared_domain_markdown_render.sheetOf)(ticket),{id,base:blob},prefix);return{id,shown,blob,file:`${prefix}-${id}\
.md`,markdown}}async function markdownTickets(workspace,tokens){const view=await(0,import_shared_app_view.viewHead)(workspace);
const{prefix}=view.config;const resolutions=await(0,import_write.store_resolution__resolveTokens)(workspace.store,view.snapshot,
prefix,tokens);const ids=tokens.map(token=>{const resolution=resolutions.get(token)??{kind:"missing"};if(resolution.kind!==
"found")throw(0,import_write.store_resolution__unresolved)(token,resolution,prefix);return resolution.id});const tickets=await(0,import_shared_app_link_ends.getTickets)(
workspace,view,[...new Set(ids)]);return tickets.map(ticket=>markdownOf(ticket,prefix))}async function listMarkdown(workspace,query){
const view=await(0,import_shared_app_view.viewHead)(workspace);const{prefix}=view.config;const listing=await(0,import_shared_app_list_tickets.listAt)(
workspace,view,{all:true,sort:["id"],...query});const{commit,problems}=listing;return{commit,problems,tickets:listing.tickets.
map(t=>markdownOf(t,prefix))}}0&&(module.exports={listMarkdown,markdownTickets});
