require("./write.js");require("./base.js");require("./documents.js");require("./tickets.js");require("./start.js");var{entryOf,
history,lastBatch}=require("./shared-app-history.js");require("./shared-store-document-changes.js");require("./shared-do\
main-value-changes.js");require("./shared-domain-changes.js");require("./shared-app-view.js");require("./shared-app-find\
-commit.js");require("./shared-store-diff-trees.js");require("./shared-store-document-pairs.js");module.exports={__proto__:null,
entryOf,history,lastBatch};
