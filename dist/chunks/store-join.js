require("./write.js");require("./documents.js");require("./tickets.js");require("./base.js");require("./start.js");var{JOIN_VERSION,
joinCommit,prepareJoin,previewJoin}=require("./shared-domain-join-tree.js");require("./shared-store-adopt-commit.js");require(
"./shared-domain-adopt.js");require("./shared-domain-join.js");require("./shared-store-diff-trees.js");require("./shared\
-store-document-pairs.js");module.exports={JOIN_VERSION,joinCommit,prepareJoin,previewJoin};
