var{search_cache_link_graph__cycleRows:cycleRows,search_cache_link_graph__rowGraph:rowGraph,workflow_ready__readiness:readiness,
search_cache_pair_word__pairOf:pairOf,search_cache_table__idAt:idAt}=require("./reading.js");var{base_quick_json__snapshotAt:snapshotAt}=require(
"./write.js");var{inCycles,linkKey,readinessById,ticketGraph}=require("./shared-workflow-ticket-graph.js");var{suppressedLinks}=require(
"./shared-store-suppressed-links.js");var graphs=new WeakMap;async function workGraph({store},table){const columns={...{
count:table.count,config:table.config,flags:table.numbers("flags")},...{status:table.numbers("status"),statuses:table.words(
"status")},...{links:table.list("links"),linkWords:table.words("links")},linkRows:table.linkRows()};if(!table.cycles)return rowGraph(
columns);const ids=cycleRows(rowGraph(columns)).map(row=>idAt(table,row));const found=await suppressedLinks(store,await snapshotAt(
store,table.commit),ids);const uncounted=new Set(found.map(linkKey));const pairs=table.words("links").map(pairOf);return rowGraph(
columns,(row,code)=>{const[type,to]=pairs[code-1]??["",""];return uncounted.has(linkKey({type,from:idAt(table,row),to}))})}
function tableGraph(workspace,table){const known=graphs.get(table)??workGraph(workspace,table).then(readiness);graphs.set(
table,known);return known}async function uncountedLinks({store},snapshot,tickets,config){const cyclic=inCycles(ticketGraph(
tickets,config,[]));const ids=cyclic.map(n=>tickets[n]?.id??"");return ids.length===0?[]:suppressedLinks(store,snapshot,
ids)}async function graphById(workspace,snapshot,tickets,config){const uncounted=await uncountedLinks(workspace,snapshot,
tickets,config);return readinessById(tickets,config,uncounted)}module.exports={__proto__:null,workGraph,tableGraph,uncountedLinks,
graphById};
