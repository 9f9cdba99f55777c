require("./write.js");require("./documents.js");require("./tickets.js");require("./start.js");require("./base.js");var{snapshotOf}=require(
"./shared-app-view-at.js");require("./shared-app-moment.js");require("./shared-app-find-commit.js");module.exports={snapshotOf};
