require("./reading.js");require("./conditions.js");require("./query.js");require("./write.js");require("./base.js");require(
"./documents.js");require("./parse.js");require("./tickets.js");require("./start.js");var{readyFilter}=require("./shared\
-app-event-filter.js");require("./shared-events-event-types.js");require("./shared-app-list-tickets.js");require("./shar\
ed-search-sort-tickets.js");var{viewHead}=require("./shared-app-view.js");require("./shared-search-sort-keys.js");require(
"./shared-store-document-pairs.js");require("./shared-domain-duration.js");async function filterProblem(workspace,filter){
if(await workspace.repo.readRef(workspace.store.ref)===void 0)return;await readyFilter(workspace,await viewHead(workspace),
filter)}module.exports={filterProblem};
