var{domain_config_category__knownCategory:knownCategory}=require("./base.js");var{search_ticket_values__NUMBER_IN:NUMBER_IN}=require(
"./conditions.js");var{ticketGraph}=require("./shared-app-cycle-free.js");function numbersOf(field,tickets){const of=NUMBER_IN.
get(field);if(of===void 0)throw new Error(`no numbers in ${field}`);return tickets.map(ticket=>of(ticket))}function workOfTickets(tickets,config,uncounted){
const rank=new Map(config.priorities.map((name,i)=>[name,i]));const isFresh=({deleted,purged,status})=>!deleted&&!purged&&
knownCategory(config,status)==="open";const last=config.priorities.length;const graph=ticketGraph(tickets,config,uncounted);
return{...{count:tickets.length,standing:void 0,graph:()=>graph},fresh:tickets.map(ticket=>Number(isFresh(ticket))),claimedUntil:numbersOf(
"claimed-until",tickets),...{priorities:last,priority:tickets.map(({priority})=>rank.get(priority??"")??last)},due:numbersOf(
"due",tickets),created:numbersOf("created",tickets),idOf:n=>tickets[n]?.id??""}}module.exports={__proto__:null,workOfTickets};
