var{domain_config_config__snapshotAt:snapshotAt}=require("./write.js");require("./documents.js");var{search_cache_link_graph__cycleRows:cycleRows,
search_cache_link_graph__rowGraph:rowGraph,workflow_ready__leadingToCycles:leadingToCycles,workflow_ready__readiness:readiness,
domain_config_category__categoryOf:categoryOf,search_cache_pair_word__idAt:idAt,search_cache_pair_word__pairOf:pairOf}=require(
"./tickets.js");require("./base.js");require("./start.js");var{suppressedLinks}=require("./shared-store-suppressed-links\
.js");require("./shared-store-document-pairs.js");var linkKey=({type,from,to})=>`${from} ${type} ${to}`;function linksOfType(type,tickets,numbers,uncounted){
const pairs=tickets.flatMap(({id,links})=>{const from=numbers.get(id);if(from===void 0)return[];return links.flatMap(link=>{
const to=link.type===type?numbers.get(link.to):void 0;const counts=!uncounted.has(linkKey({type,from:id,to:link.to}));return to!==
void 0&&counts?[[from,to]]:[]})});return{from:pairs.map(([from])=>from),to:pairs.map(([,to])=>to)}}function ticketGraph(tickets,config,uncounted){
const numbers=new Map;const open=new Uint8Array(tickets.length);tickets.forEach(({id,status,deleted,purged},n)=>{if(deleted||
purged)return;numbers.set(id,n);open[n]=categoryOf(config,status)==="closed"?0:1});const left=new Set(uncounted.map(linkKey));
return{count:tickets.length,open,dependsOn:linksOfType("depends-on",tickets,numbers,left),parents:linksOfType("parent",tickets,
numbers,left)}}function inCycles({count,dependsOn,parents}){return[...new Set([dependsOn,parents].flatMap(links=>leadingToCycles(
count,links)))]}function readinessById(tickets,config,uncounted){const bits=readiness(ticketGraph(tickets,config,uncounted));
return new Map(tickets.map(({id},n)=>[id,bits[n]??0]))}var graphs=new WeakMap;async function makeGraph({store},table){const columns={
...{count:table.count,config:table.config,flags:table.numbers("flags")},...{status:table.numbers("status"),statuses:table.
words("status")},...{links:table.list("links"),linkWords:table.words("links")},linkRows:table.linkRows()};const ids=cycleRows(
rowGraph(columns)).map(row=>idAt(table,row));const found=await suppressedLinks(store,await snapshotAt(store,table.commit),
ids);const uncounted=new Set(found.map(linkKey));const pairs=table.words("links").map(pairOf);return readiness(rowGraph(
columns,(row,code)=>{const[type,to]=pairs[code-1]??["",""];return uncounted.has(linkKey({type,from:idAt(table,row),to}))}))}
function tableGraph(workspace,table){const known=graphs.get(table)??makeGraph(workspace,table);graphs.set(table,known);return known}
async function graphById({store},snapshot,tickets,config){const cyclic=inCycles(ticketGraph(tickets,config,[]));const ids=cyclic.
map(n=>tickets[n]?.id??"");const uncounted=ids.length===0?[]:await suppressedLinks(store,snapshot,ids);return readinessById(
tickets,config,uncounted)}module.exports={graphById,tableGraph};
