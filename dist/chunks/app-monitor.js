var{store_lease_grace__configuredGrace:configuredGrace,domain_lease__leaseHolds:leaseHolds,domain_id__elementStamp:elementStamp,
domain_id__isElementId:isElementId,domain_stamp__stampTime:stampTime}=require("./base.js");require("./reading.js");require(
"./tickets.js");require("./write.js");require("./conditions.js");require("./query.js");require("./texts.js");require("./\
documents.js");require("./parse.js");require("./start.js");var{workOfTickets}=require("./shared-agents-work-of-tickets.j\
s");var{choose}=require("./shared-agents-work.js");var{listAt}=require("./shared-app-list-tickets.js");var{viewHead}=require(
"./shared-app-view.js");var{uncountedLinks}=require("./shared-app-cycle-free.js");require("./shared-store-suppressed-lin\
ks.js");require("./shared-search-sort-tickets.js");require("./shared-search-sort-keys.js");require("./shared-store-docum\
ent-pairs.js");require("./shared-domain-duration.js");var MOST_STEPS=2e6;function waitersOf({count,open,dependsOn}){const waiters=Array.
from({length:count},()=>[]);for(let i=0;i<dependsOn.from.length;i++){const[from=0,to=0]=[dependsOn.from[i],dependsOn.to[i]];
if(open[from]===1&&open[to]===1)waiters[to]?.push(from)}return waiters}function reachedFrom(n,waiters){const reached=new Set(
[n]);for(const at of reached)for(const next of waiters[at]??[])reached.add(next);return reached}function dependentsBelow(graph){
const waiters=waitersOf(graph);let steps=0;return waiters.map((direct,n)=>{if(direct.length===0||steps>MOST_STEPS)return direct.
length;const{size}=reachedFrom(n,waiters);steps+=size;return size-1})}var HOUR=36e5;var DAY=24*HOUR;var MOST_BOTTLENECKS=5;
var STALLED_MS=DAY;var FAILED="Failed: ";var LEAST_RATE=.8;var LEAST_REPORTS=5;var isOpen=({category,deleted,purged})=>category!==
"closed"&&!deleted&&!purged;function leasesOf({tickets,now}){return tickets.filter(isOpen).flatMap(({id,claim})=>{if(claim===
null)return[];const{by,lease,expires}=claim;const since=isElementId(lease)?new Date(stampTime(elementStamp(lease))).toISOString():
null;return[{id,by,since,expires,state:leaseHolds(claim,now,0)?"held":"late"}]})}function workersOf(leases){const counts=new Map;
for(const{by,state}of leases)if(state==="held")counts.set(by,(counts.get(by)??0)+1);return[...counts].map(([name,count])=>({
name,tickets:count})).sort((a,b)=>a.name<b.name?-1:1)}var within=(time,now,span)=>time!==null&&now-Date.parse(time)<span;
function successOf({tickets,now},done){const failed=tickets.flatMap(({comments})=>comments).filter(({at,body})=>body.startsWith(
FAILED)&&within(at,now,DAY)).length;return{done,failed,rate:done+failed===0?null:done/(done+failed)}}function stalledOf({
tickets,now,grace}){return tickets.filter(isOpen).flatMap(({id,claim,category,updated})=>{if(leaseHolds(claim,now,grace))
return[];if(claim!==null)return[{id,why:"lease",since:claim.expires}];const begun=category==="active"&&!within(updated,now,
STALLED_MS);return begun?[{id,why:"begun",since:updated}]:[]})}function bottlenecksOf({work}){return dependentsBelow(work.
graph()).map((blocks,n)=>({id:work.idOf(n),blocks})).filter(({blocks})=>blocks>0).sort((a,b)=>b.blocks-a.blocks||(a.id<b.
id?-1:1)).slice(0,MOST_BOTTLENECKS)}function warningsOf(figures){const{queue,stalled,success}=figures;const late=stalled.
filter(({why})=>why==="lease").length;const{done,failed,rate}=success;return[...late>0?[`${late} lease${late===1?" has":
"s have"} run out`]:[],...stalled.length>late?[`${stalled.length-late} begun, and held by nobody`]:[],...queue.ready===0&&
queue.held===0&&queue.blocked>0?["nothing is ready, and nobody works on what the rest waits for"]:[],...rate!==null&&rate<
LEAST_RATE&&done+failed>=LEAST_REPORTS?[`${failed} of ${done+failed} reports of the last day are failures`]:[]]}function workFigures(input){
const{tickets,work,now,grace}=input;const{total,waiting}=choose(work,{now,grace,closing:new Set,among:void 0,most:0});const closed=tickets.
filter(t=>t.resolution==="done"&&within(t.closed,now,DAY));const hour=closed.filter(t=>within(t.closed,now,HOUR)).length;
const leases=leasesOf(input);const figures={at:new Date(now).toISOString(),queue:{ready:total,...waiting},leases,workers:workersOf(
leases),throughput:{hour,perHourOfDay:closed.length/24},success:successOf(input,closed.length),bottlenecks:bottlenecksOf(
input),stalled:stalledOf(input)};return{...figures,warnings:warningsOf(figures)}}async function agentFigures(workspace){
const{repo,store}=workspace;const view=await viewHead(workspace);const{tickets}=await listAt(workspace,view,{all:true});
const uncounted=await uncountedLinks(workspace,view.snapshot,tickets,view.config);const work=workOfTickets(tickets,view.
config,uncounted);const grace=configuredGrace(await repo.config());const figures=workFigures({tickets,work,now:store.now(),
grace});const byId=new Map(tickets.map(ticket=>[ticket.id,ticket]));const named=one=>{const{shown=one.id,title=""}=byId.
get(one.id)??{};return{...one,shown,title}};return{...figures,leases:figures.leases.map(named),bottlenecks:figures.bottlenecks.
map(named),stalled:figures.stalled.map(named)}}module.exports={__proto__:null,agentFigures};
