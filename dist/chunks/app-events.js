require("./write.js");require("./reading.js");require("./conditions.js");require("./query.js");require("./documents.js");
require("./base.js");require("./parse.js");require("./tickets.js");require("./start.js");var{eventSource,events}=require(
"./shared-app-event-filter.js");require("./shared-store-document-changes.js");require("./shared-domain-value-changes.js");
require("./shared-events-event-types.js");require("./shared-domain-changes.js");require("./shared-app-moment.js");require(
"./shared-app-find-commit.js");require("./shared-app-list-tickets.js");require("./shared-search-sort-tickets.js");require(
"./shared-app-view.js");require("./shared-search-sort-keys.js");require("./shared-store-document-pairs.js");require("./s\
hared-domain-duration.js");module.exports={eventSource,events};
