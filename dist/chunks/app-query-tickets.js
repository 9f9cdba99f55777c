var{app_cached_ids__listTickets:listTickets}=require("./reading.js");require("./tickets.js");require("./base.js");require(
"./start.js");var{checkChoice,chooseFields}=require("./shared-app-choose-fields.js");function listQueryOf(document){const{
where,fields:_,include:__,query=[],...rest}=document;const texts=typeof query==="string"?[query]:query;if(where===void 0)
return{...rest,query:texts};return typeof where==="string"?{...rest,query:[...texts,where]}:{...rest,query:texts,where}}
async function addingOf(workspace,part,{commit,tickets}){if(part==="comments")return({comments})=>({comments});if(part===
"links"){const{linksOf}=await Promise.resolve().then(()=>require("./app-links-of.js"));const links=await linksOf(workspace,
commit,tickets);return({id})=>links.get(id)??{}}const{historyOf}=await Promise.resolve().then(()=>require("./app-history\
-of.js"));const ids=new Set(tickets.map(({id})=>id));const history=await historyOf(workspace,commit,ids);return({id})=>({
history:history.get(id)??[]})}async function queryTickets(workspace,document){checkChoice(document);const{fields,include=[]}=document;
const listing=await listTickets(workspace,listQueryOf(document));const{commit,total,problems}=listing;const adding=[];for(const part of new Set(
include))adding.push(await addingOf(workspace,part,listing));const tickets=listing.tickets.map(ticket=>({...chooseFields(
ticket,fields),...Object.assign({},...adding.map(add=>add(ticket)))}));return{commit,tickets,total,problems}}module.exports=
{__proto__:null,queryTickets};
