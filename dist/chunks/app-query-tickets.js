var{app_cached_ids__listTickets:listTickets}=require("./reading.js");require("./base.js");require("./tickets.js");var{base_similar__closest:closest,
base_errors__TicketError:TicketError}=require("./start.js");var TICKET_FIELDS=[...["id","shown","title","body","type","s\
tatus","category","resolution","closed"],...["closedBy","priority","assignees","labels","milestone","due","estimate","po\
ints"],...["links","criteria","comments","time","refs","attachments","aliases","custom"],...["claim","conflicts","create\
d","createdBy","updated","deleted","purged","blob"]];var INCLUDES=["comments","links","history"];var CUSTOM="custom.";function refuse(what,name,known){
const near=closest(name,known);const message=`There is no ${what} ${JSON.stringify(name)}.`;return new TicketError("UNKN\
OWN_FIELD","usage",message,{data:{name,known},hint:`${near===void 0?"":`Did you mean ${near}? `}Known: ${known.join(", ")}\
.`})}function checkChoice({fields=[],include=[]}){for(const name of fields)if(!TICKET_FIELDS.includes(name)&&!(name.startsWith(
CUSTOM)&&name!==CUSTOM))throw refuse("field",name,[...TICKET_FIELDS,"custom.KEY"]);for(const name of include)if(!INCLUDES.
includes(name))throw refuse("part",name,INCLUDES)}function chooseFields(ticket,fields){const all=ticket;if(fields===void 0||
fields.length===0)return all;const chosen={};const own={};for(const name of fields){if(!name.startsWith(CUSTOM))chosen[name]=
all[name]??null;else{const key=name.slice(CUSTOM.length);own[key]=(Object.hasOwn(ticket.custom,key)?ticket.custom[key]:void 0)??
null;chosen["custom"]??=own}}return chosen}function listQueryOf(document){const{where,fields:_,include:__,query=[],...rest}=document;
const texts=typeof query==="string"?[query]:query;if(where===void 0)return{...rest,query:texts};return typeof where==="s\
tring"?{...rest,query:[...texts,where]}:{...rest,query:texts,where}}async function addingOf(workspace,part,{commit,tickets}){
if(part==="comments")return({comments})=>({comments});if(part==="links"){const{linksOf}=await Promise.resolve().then(()=>require(
"./app-links-of.js"));const links=await linksOf(workspace,commit,tickets);return({id})=>links.get(id)??{}}const{historyOf}=await Promise.
resolve().then(()=>require("./app-history-of.js"));const ids=new Set(tickets.map(({id})=>id));const history=await historyOf(
workspace,commit,ids);return({id})=>({history:history.get(id)??[]})}async function queryTickets(workspace,document){checkChoice(
document);const{fields,include=[]}=document;const listing=await listTickets(workspace,listQueryOf(document));const{commit,
total,problems}=listing;const adding=[];for(const part of new Set(include))adding.push(await addingOf(workspace,part,listing));
const tickets=listing.tickets.map(ticket=>({...chooseFields(ticket,fields),...Object.assign({},...adding.map(add=>add(ticket)))}));
return{commit,tickets,total,problems}}module.exports={queryTickets};
