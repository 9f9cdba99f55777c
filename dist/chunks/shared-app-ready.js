var{store_lease_grace__configuredGrace:configuredGrace,domain_ticket__readTickets:readTickets}=require("./write.js");var{
app_cached_list__rowsFor:rowsFor,app_cached_list__ticketsOf:ticketsOf,app_from_cache__fromCache:fromCache,search_cache_find_ids__rowOf:rowOf}=require(
"./reading.js");var{choose}=require("./shared-agents-work.js");var{viewHead}=require("./shared-app-view.js");function cachedWork(workspace,{
snapshot},query,use){return fromCache(workspace,snapshot.commit,async cached=>{const{table}=cached;const{workGraph}=await Promise.
resolve().then(()=>require("./shared-app-cycle-free.js"));const{workOfTable}=await Promise.resolve().then(()=>require(".\
/agents-work-of-table.js"));const found=query===void 0?void 0:await rowsFor(workspace,cached,{query,limit:0},false);const value=use(
{work:workOfTable(table,await workGraph(workspace,table)),among:found===void 0?void 0:new Set(found.rows),numberOf:id=>rowOf(
table,id),read:rows=>ticketsOf(cached,rows),problems:[]});return{value}})}async function readWork(workspace,view,query,use){
const{snapshot,config}=view;const{readyAt,snapshotTest,unreadIds,withShownIds}=await Promise.resolve().then(()=>require(
"./shared-app-list-tickets.js"));const{uncountedLinks}=await Promise.resolve().then(()=>require("./shared-app-cycle-free\
.js"));const{workOfTickets}=await Promise.resolve().then(()=>require("./shared-agents-work-of-tickets.js"));const{tickets:stored,
problems}=await readTickets(workspace.store,snapshot);const tickets=stored.map(({ticket})=>ticket);const uncounted=await uncountedLinks(
workspace,snapshot,tickets,config);const fits=query===void 0?void 0:await snapshotTest(workspace,view,await readyAt(workspace,
view,{query}),tickets);const numbers=new Map(tickets.map(({id},n)=>[id,n]));const shown=withShownIds([...numbers.keys(),
...unreadIds(problems)],config);return use({work:workOfTickets(tickets,config,uncounted),among:fits&&new Set(tickets.flatMap(
(ticket,n)=>fits(ticket)?[n]:[])),numberOf:id=>numbers.get(id),read:wanted=>wanted.flatMap(n=>stored[n]===void 0?[]:[shown(
stored[n])]),problems})}async function workAt(workspace,view,query,use){const cached=await cachedWork(workspace,view,query,
use);return cached===void 0?readWork(workspace,view,query,use):cached.value}async function chooser({store,repo},most,closing=[]){
const now=store.now();const grace=configuredGrace(await repo.config());return({work,among,numberOf})=>{const numbers=closing.
flatMap(id=>numberOf(id)??[]);return choose(work,{now,grace,closing:new Set(numbers),among,most})}}async function firstReady(workspace,view,query,closing=[]){
const choice=await chooser(workspace,1,closing);return workAt(workspace,view,query,source=>{const[first]=choice(source).
candidates;return first===void 0?void 0:source.work.idOf(first.n)})}async function ready(workspace,{query,limit=0}){const view=await viewHead(
workspace);const choice=await chooser(workspace,limit>0?limit:void 0);return workAt(workspace,view,query,source=>{const{
candidates,total,waiting}=choice(source);const read=source.read(candidates.map(({n})=>n));const unblocks=i=>candidates[i]?.
unblocks??0;const tickets=read.map((ticket,i)=>({...ticket,unblocks:unblocks(i)}));return{commit:view.snapshot.commit,tickets,
total,waiting,problems:source.problems}})}module.exports={__proto__:null,workAt,chooser,firstReady,ready};
