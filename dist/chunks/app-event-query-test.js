require("./reading.js");require("./tickets.js");require("./conditions.js");var{search_prepared_query__someLeaf:someLeaf}=require(
"./query.js");var{domain_ticket__readTickets:readTickets,domain_ticket__ticketOf:ticketOf}=require("./write.js");require(
"./base.js");require("./texts.js");require("./documents.js");require("./parse.js");require("./start.js");var{readyAt,snapshotTest}=require(
"./shared-app-list-tickets.js");require("./shared-app-view.js");require("./shared-search-sort-tickets.js");require("./sh\
ared-search-sort-keys.js");require("./shared-store-document-pairs.js");require("./shared-domain-duration.js");var looksAround=leaf=>leaf.
kind==="links"||leaf.kind==="is"&&["ready","blocked"].includes(leaf.what);async function queryTest(workspace,view,query){
const ready=await readyAt(workspace,view,{query,all:true});const around=ready.where!==void 0&&someLeaf(ready.where,looksAround);
const read=around?(await readTickets(workspace.store,view.snapshot)).tickets:[];const others=read.map(({ticket})=>ticket);
const all={...ready,scope:{closed:true,deleted:true}};const fits=await snapshotTest(workspace,view,all,others);return({document})=>document!==
void 0&&fits(ticketOf(document))}module.exports={__proto__:null,queryTest};
