require("./reading.js");require("./tickets.js");require("./write.js");require("./base.js");require("./documents.js");require(
"./start.js");var{getTickets,showByName,showInGit}=require("./shared-app-link-ends.js");require("./shared-app-cached-sho\
w.js");require("./shared-app-view.js");module.exports={__proto__:null,getTickets,showByName,showInGit};
