require("./write.js");require("./documents.js");require("./base.js");require("./reading.js");require("./tickets.js");require(
"./start.js");var{done,fail}=require("./shared-app-done.js");require("./shared-app-next.js");require("./shared-app-work-\
result.js");require("./shared-app-ready.js");require("./shared-agents-work.js");require("./shared-app-faults-by-ticket.j\
s");module.exports={__proto__:null,done,fail};
