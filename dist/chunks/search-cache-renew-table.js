require("./reading.js");require("./base.js");require("./conditions.js");require("./write.js");require("./documents.js");
require("./query.js");require("./parse.js");require("./tickets.js");require("./start.js");var{renew,renewOrThrow}=require(
"./shared-search-cache-build-table.js");require("./shared-search-cache-column-writer.js");require("./shared-search-cache\
-encode-sections.js");require("./shared-store-diff-trees.js");require("./shared-store-document-pairs.js");require("./sha\
red-domain-duration.js");require("./shared-search-cache-log.js");require("./shared-search-cache-write-cache-file.js");module.
exports={__proto__:null,renew,renewOrThrow};
