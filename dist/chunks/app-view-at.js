require("./write.js");require("./documents.js");require("./base.js");require("./tickets.js");require("./start.js");var{snapshotOf}=require(
"./shared-app-view-at.js");require("./shared-app-moment.js");require("./shared-app-find-commit.js");module.exports={__proto__:null,
snapshotOf};
