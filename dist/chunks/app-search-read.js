var{app_search_source__splitQuery:splitQuery,app_search_source__tieBy:tieBy}=require("./search.js");require("./reading.j\
s");require("./tickets.js");require("./conditions.js");require("./query.js");var{domain_ticket__readTickets:readTickets}=require(
"./write.js");require("./base.js");require("./texts.js");require("./documents.js");require("./parse.js");require("./star\
t.js");var{memoryText}=require("./shared-search-text-memory-text.js");var{readyAt,snapshotTest,unreadIds,withShownIds}=require(
"./shared-app-list-tickets.js");var{viewHead}=require("./shared-app-view.js");var{ticketOrder}=require("./shared-search-\
sort-tickets.js");require("./shared-search-text-build-segment.js");require("./shared-search-sort-keys.js");require("./sh\
ared-search-cache-encode-sections.js");require("./shared-store-document-pairs.js");require("./shared-domain-duration.js");
var rowsIn=all=>rows=>rows.flatMap(row=>all[row]??[]);async function readSource(workspace,query){const view=await viewHead(
workspace);const{config,snapshot}=view;const{tickets:all,problems}=await readTickets(workspace.store,snapshot);const ready=await readyAt(
workspace,view,query);const{texts,rest}=splitQuery(ready.where);const own=all.map(({ticket})=>ticket);const fits=await snapshotTest(
workspace,view,{...ready,where:rest},own);const listed=withShownIds([...own.map(({id})=>id),...unreadIds(problems)],config);
const stored=rowsIn(all);let index;return{...{ready,texts},listing:{commit:snapshot.commit,problems},hidden:Uint8Array.from(
own,ticket=>fits(ticket)?0:1),undecided:void 0,withIndex:async use=>{index??=memoryText(own,workspace.store.onProgress);
return use(index)},tie:tieBy(row=>Date.parse(own[row]?.updated??""),row=>own[row]?.id??""),tickets:rows=>stored(rows).map(
listed),sorted:async(rows,sort)=>{const order=ticketOrder(sort,config);const found=rows.flatMap(row=>{const ticket=own[row];
return ticket===void 0?[]:[{row,ticket}]});return found.sort((a,b)=>order(a.ticket,b.ticket)).map(({row})=>row)}}}module.
exports={__proto__:null,readSource};
