require("./reading.js");require("./write.js");require("./tickets.js");require("./base.js");require("./documents.js");require(
"./start.js");var{agent,agents,profile,registerAgent,removeAgent}=require("./shared-app-agents.js");require("./shared-ap\
p-named-documents.js");require("./shared-app-change-document.js");require("./shared-store-documents-batch.js");require("\
./shared-app-view.js");module.exports={__proto__:null,agent,agents,profile,registerAgent,removeAgent};
