require("./reading.js");require("./tickets.js");require("./conditions.js");require("./query.js");require("./write.js");var{
domain_config_category__categoryOf:categoryOf}=require("./base.js");require("./texts.js");require("./documents.js");require(
"./parse.js");require("./start.js");var{checkGroup,groupTickets}=require("./shared-app-group-tickets.js");require("./sha\
red-app-group-values.js");var{listAt}=require("./shared-app-list-tickets.js");var{viewHead}=require("./shared-app-view.j\
s");require("./shared-search-sort-tickets.js");require("./shared-search-sort-keys.js");require("./shared-store-document-\
pairs.js");require("./shared-domain-duration.js");var DAY=864e5;function recent(times,now){const within=days=>times.filter(
t=>t!==null&&now-Date.parse(t)<=days*DAY).length;return{day:within(1),week:within(7),month:within(30)}}function dayOf(now){
const date=new Date(now);const two=n=>String(n).padStart(2,"0");return`${date.getFullYear()}-${two(date.getMonth()+1)}-${two(
date.getDate())}`}var sum=values=>Math.round(values.reduce((a,b)=>a+(b??0),0)*100)/100;function countsOf(tickets,config){
const counts={open:0,active:0,closed:0};for(const{status}of tickets)counts[categoryOf(config,status)]+=1;return counts}var ORDERED=new Set(
["status","type","priority"]);function valuesOf(tickets,field,config){const values=groupTickets(tickets,field,config,()=>false).
map(g=>({value:g.value,count:g.tickets.length}));if(ORDERED.has(field))return values;const last=value=>value===null?1:0;
return values.sort((a,b)=>last(a.value)-last(b.value)||b.count-a.count)}async function stats(workspace,query,by){by.forEach(
checkGroup);const view=await viewHead(workspace);const{config}=view;const{commit,tickets,total,problems}=await listAt(workspace,
view,query);const now=workspace.store.now();const today=dayOf(now);const left=tickets.filter(t=>categoryOf(config,t.status)!==
"closed");return{commit,total,categories:countsOf(tickets,config),overdue:left.filter(t=>t.due!==null&&t.due<today).length,
created:recent(tickets.map(t=>t.created),now),closed:recent(tickets.map(t=>t.closed),now),comments:sum(tickets.map(t=>t.
comments.length)),estimate:sum(tickets.map(t=>t.estimate)),points:sum(tickets.map(t=>t.points)),minutes:sum(tickets.flatMap(
t=>t.time.map(entry=>entry.minutes))),by:by.map(field=>({field,values:valuesOf(tickets,field,config)})),problems}}module.
exports={__proto__:null,stats};
