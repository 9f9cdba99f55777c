var{app_cached_ids__configNow:configNow,app_cached_ids__listTickets:listTickets}=require("./reading.js");require("./writ\
e.js");require("./documents.js");require("./base.js");require("./tickets.js");var{search_query__anyOf:anyOf}=require("./\
query.js");require("./start.js");var{holderOf}=require("./shared-app-work-result.js");var{ready}=require("./shared-app-r\
eady.js");require("./shared-agents-work.js");require("./shared-app-faults-by-ticket.js");var LIMIT=8;var person=(field,value)=>({
kind:"field",field,any:[{op:"is",value}]});function mineOf(by){const held={kind:"and",parts:[person("claimed-by",by),{kind:"\
is",what:"claimed"}]};return anyOf([held,person("assignee",by)])}async function prime(workspace,{by,limit=LIMIT}){const whom=await holderOf(
workspace,by===void 0?{}:{by});const open=await listTickets(workspace,{limit:1});const mine=await listTickets(workspace,
{where:mineOf(whom),sort:["priority","due"],limit});const begun=await ready(workspace,{limit});const{statuses}=await configNow(
workspace);return{commit:begun.commit,by:whom,open:open.total,statuses:statuses.map(({name})=>name),ready:begun.tickets,
readyTotal:begun.total,waiting:begun.waiting,mine:mine.tickets,mineTotal:mine.total}}module.exports={__proto__:null,prime};
