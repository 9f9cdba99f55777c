require("./reading.js");require("./write.js");require("./documents.js");require("./base.js");require("./tickets.js");require(
"./start.js");var{lookUp,mentions,mentionsIn}=require("./shared-app-mentions.js");require("./shared-domain-mentions-bran\
ch.js");require("./shared-app-link-ends.js");require("./shared-search-cache-find-links.js");require("./shared-app-view.j\
s");module.exports={lookUp,mentions,mentionsIn};
