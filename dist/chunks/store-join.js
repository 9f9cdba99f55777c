require("./write.js");require("./sync.js");require("./documents.js");require("./tickets.js");require("./start.js");require(
"./base.js");var{JOIN_VERSION,joinCommit,prepareJoin,previewJoin}=require("./shared-domain-join-tree.js");require("./sha\
red-store-adopt-commit.js");require("./shared-domain-adopt.js");require("./shared-domain-join.js");require("./shared-sto\
re-diff-trees.js");require("./shared-store-document-pairs.js");module.exports={JOIN_VERSION,joinCommit,prepareJoin,previewJoin};
