require("./write.js");require("./documents.js");require("./base.js");require("./reading.js");require("./tickets.js");require(
"./start.js");var{claimOf,next}=require("./shared-app-next.js");require("./shared-app-work-result.js");require("./shared\
-app-ready.js");require("./shared-agents-work.js");require("./shared-app-faults-by-ticket.js");module.exports={__proto__:null,
claimOf,next};
