require("./reading.js");require("./write.js");require("./base.js");require("./documents.js");require("./tickets.js");require(
"./start.js");var{getTickets,showTicket}=require("./shared-app-link-ends.js");require("./shared-search-cache-find-backli\
nks.js");require("./shared-app-view.js");module.exports={getTickets,showTicket};
