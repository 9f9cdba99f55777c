require("./sync.js");require("./write.js");require("./documents.js");require("./tickets.js");require("./base.js");require(
"./start.js");var{JOIN_VERSION,joinCommit,prepareJoin,previewJoin}=require("./shared-domain-join-tree.js");require("./sh\
ared-store-adopt-commit.js");require("./shared-domain-adopt.js");require("./shared-domain-join.js");require("./shared-st\
ore-diff-trees.js");require("./shared-store-document-pairs.js");module.exports={JOIN_VERSION,joinCommit,prepareJoin,previewJoin};
