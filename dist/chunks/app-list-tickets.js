require("./reading.js");require("./tickets.js");require("./conditions.js");require("./query.js");require("./write.js");require(
"./base.js");require("./texts.js");require("./documents.js");require("./parse.js");require("./start.js");var{getAt,getNow,
listAt,readBeginning,readListing,readyAt,snapshotTest,unreadIds,withShownIds}=require("./shared-app-list-tickets.js");require(
"./shared-app-view.js");require("./shared-search-sort-tickets.js");require("./shared-search-sort-keys.js");require("./sh\
ared-store-document-pairs.js");require("./shared-domain-duration.js");module.exports={__proto__:null,getAt,getNow,listAt,
readBeginning,readListing,readyAt,snapshotTest,unreadIds,withShownIds};
