require("./tickets.js");require("./start.js");require("./base.js");var{asksForGraph,readQuery}=require("./shared-app-rea\
d-query.js");var{rowTest}=require("./shared-search-row-links.js");require("./shared-search-ticket-test.js");require("./s\
hared-search-cache-number-fields.js");require("./shared-search-ticket-values.js");require("./shared-search-custom-fits.j\
s");require("./shared-search-parse-query.js");require("./shared-search-check-condition.js");require("./shared-search-que\
ry-times.js");require("./shared-domain-duration.js");require("./shared-search-query-fields.js");require("./shared-search\
-query.js");async function askTable(workspace,table,query){const{store,repo}=workspace;const ready=await readQuery(query,
{now:store.now(),config:table.config,me:async()=>(await repo.identity("author")).email,ticket:async token=>(await Promise.
resolve().then(()=>require("./app-resolve-token.js"))).resolveAt(store,table,token)});const{where}=ready;if(where===void 0)
return{ready,test:void 0};const graph=table.cycles&&asksForGraph(where)?await(await Promise.resolve().then(()=>require("\
./app-cycle-free.js"))).tableGraph(workspace,table):table.numbers("graph");return{ready,test:rowTest(where,{table,graph})}}
module.exports={askTable};
