require("./write.js");require("./documents.js");require("./tickets.js");require("./base.js");require("./start.js");var{getAt,
getNow,listAt,readBeginning,readListing}=require("./shared-app-list-tickets.js");require("./shared-app-sort-tickets.js");
require("./shared-app-view.js");require("./shared-store-document-pairs.js");require("./shared-app-match-tickets.js");module.
exports={getAt,getNow,listAt,readBeginning,readListing};
