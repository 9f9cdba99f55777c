require("./git-write.js");require("./write.js");require("./base.js");require("./documents.js");require("./tickets.js");require(
"./start.js");var{addSubscriber,pauseSubscriber,removeSubscriber,resumeSubscriber,subscriber,subscribers}=require("./sha\
red-app-check-subscriber.js");require("./shared-app-subscriber-room.js");require("./shared-events-heap.js");require("./s\
hared-app-event-filter.js");require("./shared-events-event-types.js");require("./shared-events-subscribers-notices.js");
require("./shared-events-subscribers-subscriber.js");require("./shared-app-moment.js");require("./shared-app-find-commit\
.js");module.exports={__proto__:null,addSubscriber,pauseSubscriber,removeSubscriber,resumeSubscriber,subscriber,subscribers};
