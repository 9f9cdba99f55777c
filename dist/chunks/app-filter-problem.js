require("./write.js");require("./base.js");require("./documents.js");require("./tickets.js");require("./start.js");var{readyFilter}=require(
"./shared-app-event-filter.js");require("./shared-events-event-types.js");var{viewHead}=require("./shared-app-view.js");
async function filterProblem(workspace,filter){if(await workspace.repo.readRef(workspace.store.ref)===void 0)return;await readyFilter(
workspace,await viewHead(workspace),filter)}module.exports={__proto__:null,filterProblem};
