require("./sync.js");require("./write.js");require("./documents.js");require("./base.js");require("./tickets.js");require(
"./start.js");var{pushTo,pusherTo}=require("./shared-store-sync-push.js");require("./shared-store-sync-errors.js");module.
exports={__proto__:null,pushTo,pusherTo};
