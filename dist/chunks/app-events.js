require("./git-write.js");require("./write.js");require("./base.js");require("./documents.js");require("./tickets.js");require(
"./start.js");var{eventSource,events}=require("./shared-app-events.js");require("./shared-events-heap.js");require("./sh\
ared-app-event-filter.js");require("./shared-events-event-types.js");require("./shared-store-document-changes.js");require(
"./shared-domain-value-changes.js");require("./shared-domain-changes.js");require("./shared-app-view.js");require("./sha\
red-app-moment.js");require("./shared-app-find-commit.js");require("./shared-store-document-pairs.js");module.exports={__proto__:null,
eventSource,events};
