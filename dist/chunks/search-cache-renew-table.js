require("./write.js");require("./documents.js");require("./conditions.js");require("./reading.js");require("./query.js");
require("./parse.js");require("./tickets.js");require("./base.js");require("./start.js");var{renew,renewOrThrow}=require(
"./shared-search-cache-build-table.js");require("./shared-search-cache-column-writer.js");require("./shared-store-diff-t\
rees.js");require("./shared-store-document-pairs.js");require("./shared-search-cache-log.js");require("./shared-domain-d\
uration.js");module.exports={renew,renewOrThrow};
