require("./write.js");require("./documents.js");require("./tickets.js");require("./base.js");require("./start.js");var{getAt,
getNow,listAt,readBeginning,readListing}=require("./shared-app-list-tickets.js");require("./shared-app-read-query.js");require(
"./shared-search-sort-tickets.js");require("./shared-search-ticket-test.js");require("./shared-app-view.js");require("./\
shared-search-sort-keys.js");require("./shared-search-ticket-values.js");require("./shared-store-document-pairs.js");require(
"./shared-search-custom-fits.js");require("./shared-search-parse-query.js");require("./shared-search-check-condition.js");
require("./shared-search-query-times.js");require("./shared-domain-duration.js");require("./shared-search-query-fields.j\
s");require("./shared-search-query.js");module.exports={getAt,getNow,listAt,readBeginning,readListing};
