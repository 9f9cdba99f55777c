var{search_cache_link_graph__cycleRows:cycleRows,search_cache_link_graph__graphColumnsOf:graphColumnsOf,search_cache_link_graph__rowGraph:rowGraph,
workflow_ready__leadingToCycles:leadingToCycles,workflow_ready__readiness:readiness,search_cache_pair_word__pairOf:pairOf,
search_cache_table__idAt:idAt}=require("./reading.js");var{domain_config_category__categoryOf:categoryOf}=require("./bas\
e.js");var{base_quick_json__snapshotAt:snapshotAt}=require("./write.js");var{suppressedLinks}=require("./shared-store-su\
ppressed-links.js");var linkKey=({type,from,to})=>`${from} ${type} ${to}`;function linksOfType(type,tickets,numbers,uncounted){
const pairs=tickets.flatMap(({id,links})=>{const from=numbers.get(id);if(from===void 0)return[];return links.flatMap(link=>{
const to=link.type===type?numbers.get(link.to):void 0;const counts=!uncounted.has(linkKey({type,from:id,to:link.to}));return to!==
void 0&&counts?[[from,to]]:[]})});return{from:pairs.map(([from])=>from),to:pairs.map(([,to])=>to)}}function ticketGraph(tickets,config,uncounted){
const numbers=new Map;const open=new Uint8Array(tickets.length);tickets.forEach(({id,status,deleted,purged},n)=>{if(deleted||
purged)return;numbers.set(id,n);open[n]=categoryOf(config,status)==="closed"?0:1});const left=new Set(uncounted.map(linkKey));
return{count:tickets.length,open,dependsOn:linksOfType("depends-on",tickets,numbers,left),parents:linksOfType("parent",tickets,
numbers,left)}}function inCycles({count,dependsOn,parents}){return[...new Set([dependsOn,parents].flatMap(links=>leadingToCycles(
count,links)))]}function readinessById(tickets,config,uncounted){const bits=readiness(ticketGraph(tickets,config,uncounted));
return new Map(tickets.map(({id},n)=>[id,bits[n]??0]))}var graphs=new WeakMap;async function workGraph({store},table){const columns=graphColumnsOf(
table);const ids=cycleRows(rowGraph(columns)).map(row=>idAt(table,row));const found=await suppressedLinks(store,await snapshotAt(
store,table.commit),ids);const uncounted=new Set(found.map(linkKey));const pairs=table.words("links").map(pairOf);return rowGraph(
columns,(row,code)=>{const[type,to]=pairs[code-1]??["",""];return uncounted.has(linkKey({type,from:idAt(table,row),to}))})}
function tableGraph(workspace,table){const known=graphs.get(table)??workGraph(workspace,table).then(readiness);graphs.set(
table,known);return known}async function uncountedLinks({store},snapshot,tickets,config){const cyclic=inCycles(ticketGraph(
tickets,config,[]));const ids=cyclic.map(n=>tickets[n]?.id??"");return ids.length===0?[]:suppressedLinks(store,snapshot,
ids)}async function graphById(workspace,snapshot,tickets,config){const uncounted=await uncountedLinks(workspace,snapshot,
tickets,config);return readinessById(tickets,config,uncounted)}module.exports={__proto__:null,ticketGraph,workGraph,tableGraph,
uncountedLinks,graphById};
