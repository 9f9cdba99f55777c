var{app_cached_list__cachedList:cachedList}=require("./reading.js");var{search_text_match_text__ticketTest:ticketTest}=require(
"./conditions.js");var{app_read_query__readQuery:readQuery,search_prepared_query__asksForGraph:asksForGraph}=require("./\
query.js");var{store_resolution__idsBeginning:idsBeginning,store_resolution__resolveToken:resolveToken,domain_ticket__readTickets:readTickets}=require(
"./write.js");var{domain_config_category__categoryOf:categoryOf,domain_config_category__knownCategory:knownCategory,domain_id__uniqueLength:uniqueLength}=require(
"./base.js");var{viewHead}=require("./shared-app-view.js");var{ticketOrder}=require("./shared-search-sort-tickets.js");var{
documentPlace}=require("./shared-store-document-pairs.js");function withShownIds(all,config){const ids=[...all].sort();const place=new Map(
ids.map((id,i)=>[id,i]));return({oid,ticket})=>{const at=place.get(ticket.id)??0;const length=uniqueLength(ticket.id,[ids[at-
1],ids[at+1]]);const shown=`${config.prefix}-${ticket.id.slice(0,length)}`;return{...ticket,category:knownCategory(config,
ticket.status),shown,blob:oid}}}async function listAt(workspace,view,query){const cached=await cachedList(workspace,view.
snapshot.commit,query);return cached??readListing(workspace,view,query)}async function snapshotTest(workspace,{snapshot,
config},{where,scope},tickets){const inScope=({purged,deleted,status})=>!purged&&(scope.deleted||!deleted)&&(scope.closed||
categoryOf(config,status)!=="closed");if(where===void 0)return inScope;const graph=asksForGraph(where)?await(await Promise.
resolve().then(()=>require("./shared-app-cycle-free.js"))).graphById(workspace,snapshot,tickets,config):void 0;const readinessOf=id=>graph?.
get(id)??0;const test=ticketTest(where,{config,tickets,readinessOf});return ticket=>inScope(ticket)&&test(ticket)}function readyAt({
store,repo},{snapshot,config},query){return readQuery(query,{...{now:store.now(),config},me:async()=>(await repo.identity(
"author")).email,ticket:token=>resolveToken(store,snapshot,config.prefix,token)})}var unreadIds=problems=>problems.flatMap(
({path})=>documentPlace(path)?.name??[]);async function readListing(workspace,view,query){const{snapshot,config}=view;const ready=await readyAt(
workspace,view,query);const order=ticketOrder(ready.sort,config);const{tickets,problems}=await readTickets(workspace.store,
snapshot);const all=tickets.map(({ticket})=>ticket);const fits=await snapshotTest(workspace,view,ready,all);const found=tickets.
filter(({ticket})=>fits(ticket));const sorted=found.sort((a,b)=>order(a.ticket,b.ticket));const limited=ready.limit===0?
sorted:sorted.slice(0,ready.limit);const shown=withShownIds([...all.map(({id})=>id),...unreadIds(problems)],config);return{
commit:snapshot.commit,tickets:limited.map(shown),total:found.length,problems}}async function readBeginning(workspace,token){
const view=await viewHead(workspace);const{getTickets}=await Promise.resolve().then(()=>require("./shared-app-link-ends.\
js"));const{prefix}=view.config;const all=`${prefix}-`.startsWith(token);const ids=all?void 0:await idsBeginning(workspace.
store,view.snapshot,prefix,token);return ids===void 0?void 0:getTickets(workspace,view,ids)}async function getAt(workspace,view,token){
const{getTickets}=await Promise.resolve().then(()=>require("./shared-app-link-ends.js"));const id=await resolveToken(workspace.
store,view.snapshot,view.config.prefix,token);const[ticket]=await getTickets(workspace,view,[id]);if(ticket===void 0)throw new Error(
`no ticket ${id}`);return ticket}async function getNow(workspace,token){return getAt(workspace,await viewHead(workspace),
token)}module.exports={__proto__:null,withShownIds,listAt,snapshotTest,readyAt,unreadIds,readListing,readBeginning,getAt,
getNow};
