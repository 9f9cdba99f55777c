require("./reading.js");require("./base.js");require("./conditions.js");require("./write.js");require("./documents.js");
require("./query.js");require("./parse.js");require("./tickets.js");require("./start.js");var{clearCache,warmCache}=require(
"./shared-app-cache-change.js");require("./shared-app-cache-folder.js");require("./shared-search-cache-cache-files.js");
require("./shared-search-cache-build-table.js");require("./shared-search-cache-column-writer.js");require("./shared-sear\
ch-cache-encode-sections.js");require("./shared-store-diff-trees.js");require("./shared-store-document-pairs.js");require(
"./shared-domain-duration.js");require("./shared-search-cache-log.js");require("./shared-search-cache-write-cache-file.j\
s");module.exports={__proto__:null,clearCache,warmCache};
