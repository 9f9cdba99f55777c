require("./write.js");require("./sync.js");require("./documents.js");require("./tickets.js");require("./start.js");require(
"./base.js");var{verify}=require("./shared-app-verify.js");require("./shared-store-read-attachment.js");require("./share\
d-base-progress.js");require("./shared-domain-schema-validators.generated.js");require("./shared-domain-join-tree.js");require(
"./shared-app-view.js");require("./shared-store-adopt-commit.js");require("./shared-domain-adopt.js");require("./shared-\
domain-join.js");require("./shared-store-diff-trees.js");require("./shared-store-document-pairs.js");require("./shared-d\
omain-schema-faults.js");module.exports={verify};
