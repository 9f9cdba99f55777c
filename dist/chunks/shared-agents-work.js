var{store_lease_grace__configuredGrace:configuredGrace,domain_ticket__readTickets:readTickets}=require("./write.js");var{
app_cached_list__rowsFor:rowsFor,app_cached_list__ticketsOf:ticketsOf,app_from_cache__fromCache:fromCache}=require("./re\
ading.js");var{search_cache_find_ids__rowOf:rowOf,workflow_ready__HAS_OPEN_CHILDREN:HAS_OPEN_CHILDREN,workflow_ready__WAITS:WAITS,
workflow_ready__readiness:readiness}=require("./tickets.js");var{viewHead}=require("./shared-app-view.js");var at=(numbers,n)=>numbers[n]??
0;function closed(graph,closing){if(closing.size===0)return graph;const open=Uint8Array.from(graph.open);for(const n of closing)
open[n]=0;return{...graph,open}}function dependents({count,open,dependsOn}){const counts=new Uint32Array(count);for(let i=0;i<
dependsOn.from.length;i++){const to=at(dependsOn.to,i);if(at(open,at(dependsOn.from,i))===1)counts[to]=at(counts,to)+1}return counts}
function byNumber(a,b){const[x,y]=[Number.isNaN(a),Number.isNaN(b)];if(x||y)return Number(x)-Number(y);return a<b?-1:a>b?
1:0}function order(work){const by=(numbers,a,b)=>byNumber(numbers[a.n]??Number.NaN,numbers[b.n]??Number.NaN);return(a,b)=>by(
work.priority,a,b)||by(work.due,a,b)||b.unblocks-a.unblocks||by(work.created,a,b)||(work.idOf(a.n)<work.idOf(b.n)?-1:1)}
function choose(work,{now,grace,closing,among}){const graph=closed(work.graph,closing);const[bits,unblocks]=[readiness(graph),
dependents(graph)];const waiting={held:0,blocked:0,parents:0};const candidates=[];for(let n=0;n<graph.count;n++){if(at(work.
fresh,n)!==1||closing.has(n)||among?.has(n)===false)continue;const until=work.claimedUntil[n]??Number.NaN;if(until+grace>
now)waiting.held++;else if((at(bits,n)&WAITS)!==0)waiting.blocked++;else if((at(bits,n)&HAS_OPEN_CHILDREN)!==0)waiting.parents++;else
candidates.push({n,unblocks:at(unblocks,n)})}return{candidates:candidates.sort(order(work)),waiting}}function cachedWork(workspace,{
snapshot},query,use){return fromCache(workspace,snapshot.commit,async cached=>{const{table}=cached;const{workGraph}=await Promise.
resolve().then(()=>require("./app-cycle-free.js"));const{workOfTable}=await Promise.resolve().then(()=>require("./agents\
-work-of-table.js"));const found=query===void 0?void 0:await rowsFor(workspace,cached,{query,limit:0},false);const value=use(
{work:workOfTable(table,await workGraph(workspace,table)),among:found===void 0?void 0:new Set(found.rows),numberOf:id=>rowOf(
table,id),read:rows=>ticketsOf(cached,rows),problems:[]});return{value}})}async function readWork(workspace,view,query,use){
const{snapshot,config}=view;const{readyAt,snapshotTest,unreadIds,withShownIds}=await Promise.resolve().then(()=>require(
"./shared-app-list-tickets.js"));const{uncountedLinks}=await Promise.resolve().then(()=>require("./app-cycle-free.js"));
const{workOfTickets}=await Promise.resolve().then(()=>require("./agents-work-of-tickets.js"));const{tickets:stored,problems}=await readTickets(
workspace.store,snapshot);const tickets=stored.map(({ticket})=>ticket);const uncounted=await uncountedLinks(workspace,snapshot,
tickets,config);const fits=query===void 0?void 0:await snapshotTest(workspace,view,await readyAt(workspace,view,{query}),
tickets);const numbers=new Map(tickets.map(({id},n)=>[id,n]));const shown=withShownIds([...numbers.keys(),...unreadIds(problems)],
config);return use({work:workOfTickets(tickets,config,uncounted),among:fits&&new Set(tickets.flatMap((ticket,n)=>fits(ticket)?
[n]:[])),numberOf:id=>numbers.get(id),read:wanted=>wanted.flatMap(n=>stored[n]===void 0?[]:[shown(stored[n])]),problems})}
async function workAt(workspace,view,query,use){const cached=await cachedWork(workspace,view,query,use);return cached===
void 0?readWork(workspace,view,query,use):cached.value}async function chooser({store,repo},closing=[]){const now=store.now();
const grace=configuredGrace(await repo.config());return({work,among,numberOf})=>{const numbers=closing.flatMap(id=>numberOf(
id)??[]);return choose(work,{now,grace,closing:new Set(numbers),among})}}async function firstReady(workspace,view,query,closing=[]){
const choice=await chooser(workspace,closing);return workAt(workspace,view,query,source=>{const[first]=choice(source).candidates;
return first===void 0?void 0:source.work.idOf(first.n)})}async function ready(workspace,{query,limit=0}){const view=await viewHead(
workspace);const choice=await chooser(workspace);return workAt(workspace,view,query,source=>{const{candidates,waiting}=choice(
source);const shown=limit===0?candidates:candidates.slice(0,limit);const read=source.read(shown.map(({n})=>n));const tickets=read.
map((ticket,i)=>({...ticket,unblocks:shown[i]?.unblocks??0}));const{problems}=source;return{commit:view.snapshot.commit,
tickets,total:candidates.length,waiting,problems}})}module.exports={chooser,firstReady,ready};
