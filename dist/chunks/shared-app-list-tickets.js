var{store_resolution__idsBeginning:idsBeginning,store_resolution__resolveToken:resolveToken,domain_ticket__readTickets:readTickets}=require(
"./write.js");var{app_cached_list__cachedList:cachedList,app_cached_list__readQuery:readQuery,domain_config_category__knownCategory:knownCategory}=require(
"./tickets.js");var{domain_id__uniqueLength:uniqueLength}=require("./base.js");var{ticketOrder}=require("./shared-app-so\
rt-tickets.js");var{viewHead}=require("./shared-app-view.js");var{documentPlace}=require("./shared-store-document-pairs.\
js");var{conditionTest,stateTest}=require("./shared-app-match-tickets.js");function withShownIds(all,config){const ids=[
...all].sort();const place=new Map(ids.map((id,i)=>[id,i]));return({oid,ticket})=>{const at=place.get(ticket.id)??0;const length=uniqueLength(
ticket.id,[ids[at-1],ids[at+1]]);const shown=`${config.prefix}-${ticket.id.slice(0,length)}`;return{...ticket,category:knownCategory(
config,ticket.status),shown,blob:oid}}}async function listAt(workspace,view,query){const cached=await cachedList(workspace,
view.snapshot.commit,query);return cached??readListing(workspace,view,query)}async function readListing(workspace,view,query){
const{snapshot,config}=view;const{store,repo}=workspace;const{state,where,sort,limit}=await readQuery(query,{me:async()=>(await repo.
identity("author")).email,ticket:token=>resolveToken(store,snapshot,config.prefix,token)});const tests=[stateTest(state,
config),...where.map(conditionTest)];const{tickets,problems}=await readTickets(store,snapshot);const order=ticketOrder(sort,
config);const found=tickets.filter(({ticket})=>tests.every(test=>test(ticket)));const sorted=found.sort((a,b)=>order(a.ticket,
b.ticket));const limited=limit===0?sorted:sorted.slice(0,limit);const unread=problems.flatMap(({path})=>documentPlace(path)?.
name??[]);const shown=withShownIds([...tickets.map(({ticket})=>ticket.id),...unread],config);return{commit:snapshot.commit,
tickets:limited.map(shown),total:found.length,problems}}async function readBeginning(workspace,token){const view=await viewHead(
workspace);const{getTickets}=await Promise.resolve().then(()=>require("./shared-app-link-ends.js"));const{prefix}=view.config;
const all=`${prefix}-`.startsWith(token);const ids=all?void 0:await idsBeginning(workspace.store,view.snapshot,prefix,token);
return ids===void 0?void 0:getTickets(workspace,view,ids)}async function getAt(workspace,view,token){const{getTickets}=await Promise.
resolve().then(()=>require("./shared-app-link-ends.js"));const id=await resolveToken(workspace.store,view.snapshot,view.
config.prefix,token);const[ticket]=await getTickets(workspace,view,[id]);if(ticket===void 0)throw new Error(`no ticket ${id}`);
return ticket}async function getNow(workspace,token){return getAt(workspace,await viewHead(workspace),token)}module.exports=
{listAt,readListing,readBeginning,getAt,getNow};
