var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(
to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{stats:()=>stats});module.exports=__toCommonJS(stdin_exports);var import_write=require("./write.js");
var import_documents=require("./documents.js");var import_tickets=require("./tickets.js");var import_base=require("./base.js");
var import_start=require("./start.js");var import_shared_app_group_tickets=require("./shared-app-group-tickets.js");var import_shared_app_list_tickets=require("./shared-app-list-tickets.js");
var import_shared_app_keep_read=require("./shared-app-keep-read.js");var import_shared_app_view=require("./shared-app-view.js");
var import_shared_search_cache_code_book=require("./shared-search-cache-code-book.js");var import_shared_store_document_pairs=require("./shared-store-document-pairs.js");
var import_shared_app_match_tickets=require("./shared-app-match-tickets.js");var import_shared_app_sort_tickets=require("./shared-app-sort-tickets.js");
var DAY=864e5;function recent(times,now){const within=days=>times.filter(t=>t!==null&&now-Date.parse(t)<=days*DAY).length;
return{day:within(1),week:within(7),month:within(30)}}function dayOf(now){const date=new Date(now);const two=n=>String(n).
padStart(2,"0");return`${date.getFullYear()}-${two(date.getMonth()+1)}-${two(date.getDate())}`}var sum=values=>Math.round(
values.reduce((a,b)=>a+(b??0),0)*100)/100;function countsOf(tickets,config){const counts={open:0,active:0,closed:0};for(const{
status}of tickets)counts[(0,import_tickets.domain_config_category__categoryOf)(config,status)]+=1;return counts}var ORDERED=new Set(
["status","type","priority"]);function valuesOf(tickets,field,config){const values=(0,import_shared_app_group_tickets.groupTickets)(
tickets,field,config,()=>false).map(g=>({value:g.value,count:g.tickets.length}));if(ORDERED.has(field))return values;const last=value=>value===
null?1:0;return values.sort((a,b)=>last(a.value)-last(b.value)||b.count-a.count)}async function stats(workspace,query,by){
by.forEach(import_shared_app_group_tickets.checkGroup);const view=await(0,import_shared_app_view.viewHead)(workspace);const{
config}=view;const{commit,tickets,total,problems}=await(0,import_shared_app_list_tickets.listAt)(workspace,view,query);const now=workspace.
store.now();const today=dayOf(now);const left=tickets.filter(t=>(0,import_tickets.domain_config_category__categoryOf)(config,
t.status)!=="closed");return{commit,total,categories:countsOf(tickets,config),overdue:left.filter(t=>t.due!==null&&t.due<
today).length,created:recent(tickets.map(t=>t.created),now),closed:recent(tickets.map(t=>t.closed),now),comments:sum(tickets.
map(t=>t.comments.length)),estimate:sum(tickets.map(t=>t.estimate)),points:sum(tickets.map(t=>t.points)),minutes:sum(tickets.
flatMap(t=>t.time.map(entry=>entry.minutes))),by:by.map(field=>({field,values:valuesOf(tickets,field,config)})),problems}}0&&(module.exports={stats});
