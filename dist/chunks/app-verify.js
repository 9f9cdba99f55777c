require("./sync.js");require("./write.js");require("./documents.js");require("./tickets.js");require("./base.js");require(
"./start.js");var{verify}=require("./shared-app-verify.js");require("./shared-domain-join-tree.js");require("./shared-st\
ore-read-attachment.js");require("./shared-base-progress.js");require("./shared-app-view.js");require("./shared-domain-s\
chema-validators.generated.js");require("./shared-store-adopt-commit.js");require("./shared-domain-adopt.js");require(".\
/shared-domain-join.js");require("./shared-store-diff-trees.js");require("./shared-store-document-pairs.js");require("./\
shared-domain-schema-faults.js");module.exports={verify};
