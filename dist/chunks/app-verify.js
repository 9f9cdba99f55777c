require("./sync.js");require("./write.js");require("./documents.js");require("./base.js");require("./tickets.js");require(
"./start.js");var{validate,verify}=require("./shared-app-verify.js");require("./shared-base-progress.js");require("./sha\
red-store-read-attachment.js");require("./shared-app-view.js");require("./shared-domain-schema-validators.generated.js");
require("./shared-domain-join-tree.js");require("./shared-domain-schema-faults.js");require("./shared-store-adopt-commit\
.js");require("./shared-domain-adopt.js");require("./shared-store-fixed-author.js");require("./shared-domain-join.js");require(
"./shared-store-diff-trees.js");require("./shared-store-document-pairs.js");module.exports={__proto__:null,validate,verify};
