require("./write.js");require("./documents.js");require("./tickets.js");require("./base.js");require("./start.js");var{getTickets,
showTicket}=require("./shared-app-link-ends.js");require("./shared-search-cache-find-links.js");require("./shared-app-vi\
ew.js");module.exports={getTickets,showTicket};
