require("./reading.js");require("./conditions.js");require("./query.js");require("./write.js");require("./base.js");require(
"./documents.js");require("./parse.js");require("./tickets.js");require("./start.js");var{getAt,getNow,listAt,readBeginning,
readListing,readyAt,snapshotTest,unreadIds,withShownIds}=require("./shared-app-list-tickets.js");require("./shared-app-v\
iew.js");require("./shared-search-sort-tickets.js");require("./shared-search-sort-keys.js");require("./shared-store-docu\
ment-pairs.js");require("./shared-domain-duration.js");module.exports={getAt,getNow,listAt,readBeginning,readListing,readyAt,
snapshotTest,unreadIds,withShownIds};
