require("./git-write.js");require("./write.js");require("./reading.js");require("./conditions.js");require("./query.js");
require("./base.js");require("./documents.js");require("./parse.js");require("./tickets.js");require("./start.js");var{eventSource,
events}=require("./shared-app-events.js");require("./shared-events-heap.js");require("./shared-app-event-filter.js");require(
"./shared-events-event-types.js");require("./shared-store-document-changes.js");require("./shared-domain-value-changes.j\
s");require("./shared-domain-changes.js");require("./shared-app-list-tickets.js");require("./shared-search-sort-tickets.\
js");require("./shared-app-moment.js");require("./shared-app-find-commit.js");require("./shared-app-view.js");require(".\
/shared-search-sort-keys.js");require("./shared-store-document-pairs.js");require("./shared-domain-duration.js");module.
exports={eventSource,events};
