require("./write.js");require("./documents.js");require("./tickets.js");require("./base.js");require("./start.js");var{getTickets,
showTicket}=require("./shared-app-link-ends.js");require("./shared-search-cache-find-links.js");require("./shared-app-ke\
ep-read.js");require("./shared-app-view.js");require("./shared-search-cache-code-book.js");module.exports={getTickets,showTicket};
