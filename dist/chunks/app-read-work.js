require("./reading.js");require("./tickets.js");var{domain_ticket__readTickets:readTickets}=require("./write.js");require(
"./conditions.js");require("./query.js");require("./base.js");require("./texts.js");require("./documents.js");require(".\
/parse.js");require("./start.js");var{workOfTickets}=require("./shared-agents-work-of-tickets.js");var{readyAt,snapshotTest,
unreadIds,withShownIds}=require("./shared-app-list-tickets.js");require("./shared-app-view.js");var{uncountedLinks}=require(
"./shared-app-cycle-free.js");require("./shared-store-suppressed-links.js");require("./shared-search-sort-tickets.js");require(
"./shared-search-sort-keys.js");require("./shared-store-document-pairs.js");require("./shared-domain-duration.js");async function readWork(workspace,view,query,use){
const{snapshot,config}=view;const{tickets:stored,problems}=await readTickets(workspace.store,snapshot);const tickets=stored.
map(({ticket})=>ticket);const uncounted=await uncountedLinks(workspace,snapshot,tickets,config);const fits=query===void 0?
void 0:await snapshotTest(workspace,view,await readyAt(workspace,view,{query}),tickets);const numbers=new Map(tickets.map(
({id},n)=>[id,n]));const shown=withShownIds([...numbers.keys(),...unreadIds(problems)],config);return use({commit:snapshot.
commit,work:workOfTickets(tickets,config,uncounted),among:fits&&new Set(tickets.flatMap((ticket,n)=>fits(ticket)?[n]:[])),
numberOf:id=>numbers.get(id),read:wanted=>wanted.flatMap(n=>stored[n]===void 0?[]:[shown(stored[n])]),problems})}module.
exports={__proto__:null,readWork};
