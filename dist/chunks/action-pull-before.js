async function statusesBefore(tickets,ids,since,actor,{opened,draft}){const own=new Set([opened,draft].flatMap(t=>t.kind===
"move"?[t.status]:[]));const before=new Map;if(ids.length===0||own.size===0)return before;const types=["ticket.moved","t\
icket.closed","ticket.reopened"];for await(const event of tickets.events({tickets:ids,types,since})){if(event.type!=="ti\
cket.moved"&&event.type!=="ticket.closed"&&event.type!=="ticket.reopened")continue;const{ticket,from,to}=event.data;if(event.
actor!==actor||!own.has(to))before.delete(ticket.id);else if(!before.has(ticket.id))before.set(ticket.id,from)}return before}
module.exports={__proto__:null,statusesBefore};
