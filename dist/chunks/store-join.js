require("./sync.js");require("./write.js");require("./documents.js");require("./tickets.js");require("./start.js");require(
"./base.js");var{JOIN_VERSION,joinCommit,prepareJoin,previewJoin}=require("./shared-domain-join-tree.js");require("./sha\
red-store-adopt-commit.js");require("./shared-domain-adopt.js");require("./shared-store-fixed-author.js");require("./sha\
red-domain-join.js");require("./shared-store-diff-trees.js");require("./shared-store-document-pairs.js");module.exports=
{JOIN_VERSION,joinCommit,prepareJoin,previewJoin};
