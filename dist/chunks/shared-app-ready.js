var{store_lease_grace__configuredGrace:configuredGrace}=require("./base.js");var{app_cached_list__rowsFor:rowsFor,app_cached_list__ticketsOf:ticketsOf,
app_from_cache__fromCache:fromCache,search_cache_link_graph__graphColumnsOf:graphColumnsOf,search_cache_link_graph__rowGraph:rowGraph,
search_cache_find_ids__rowOf:rowOf}=require("./reading.js");var{app_current_head__currentHead:currentHead}=require("./ti\
ckets.js");var{choose}=require("./shared-agents-work.js");var placeOf=view=>({...{commit:view.snapshot.commit,view:()=>view}});
async function graphOf(workspace,table){if(!table.cycles)return()=>rowGraph(graphColumnsOf(table));const graph=await(await Promise.
resolve().then(()=>require("./shared-app-cycle-free.js"))).workGraph(workspace,table);return()=>graph}function cachedWork(workspace,commit,query,use){
return fromCache(workspace,commit,async cached=>{const{table}=cached;const{workOfTable}=await Promise.resolve().then(()=>require(
"./agents-work-of-table.js"));const found=query===void 0?void 0:await rowsFor(workspace,cached,{query,limit:0},false);const value=use(
{commit:table.commit,work:workOfTable(table,await graphOf(workspace,table)),among:found===void 0?void 0:new Set(found.rows),
numberOf:id=>rowOf(table,id),read:rows=>ticketsOf(cached,rows),problems:[]});return{value}})}async function workAt(workspace,{
commit,view},query,use){const cached=await cachedWork(workspace,commit,query,use);if(cached!==void 0)return cached.value;
const{readWork}=await Promise.resolve().then(()=>require("./app-read-work.js"));return readWork(workspace,await view(),query,
use)}async function chooser({store,repo},most,closing=[]){const now=store.now();const grace=configuredGrace(await repo.config());
return({work,among,numberOf})=>{const numbers=closing.flatMap(id=>numberOf(id)??[]);return choose(work,{now,grace,closing:new Set(
numbers),among,most})}}async function firstReady(workspace,view,query,closing=[]){const choice=await chooser(workspace,1,
closing);return workAt(workspace,placeOf(view),query,source=>{const[first]=choice(source).candidates;return first===void 0?
void 0:source.work.idOf(first.n)})}async function ready(workspace,{query,limit=0}){const commit=await currentHead(workspace);
const view=async()=>(await Promise.resolve().then(()=>require("./shared-app-view.js"))).viewHead(workspace);const choice=await chooser(
workspace,limit>0?limit:void 0);return workAt(workspace,{commit,view},query,source=>{const{candidates,total,waiting}=choice(
source);const read=source.read(candidates.map(({n})=>n));const unblocks=i=>candidates[i]?.unblocks??0;const tickets=read.
map((ticket,i)=>({...ticket,unblocks:unblocks(i)}));return{commit:source.commit,tickets,total,waiting,problems:source.problems}})}
module.exports={__proto__:null,placeOf,workAt,chooser,firstReady,ready};
