require("./start.js");var{parseQuery}=require("./shared-search-parse-query.js");require("./shared-search-check-condition\
.js");require("./shared-search-query-times.js");require("./shared-domain-duration.js");require("./shared-search-query-fi\
elds.js");require("./shared-search-query.js");module.exports={parseQuery};
