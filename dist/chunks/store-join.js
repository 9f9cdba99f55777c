require("./sync.js");require("./write.js");require("./documents.js");require("./base.js");require("./tickets.js");require(
"./start.js");var{JOIN_VERSION,joinCommit,prepareJoin,previewJoin}=require("./shared-domain-join-tree.js");require("./sh\
ared-store-adopt-commit.js");require("./shared-domain-adopt.js");require("./shared-store-fixed-author.js");require("./sh\
ared-domain-join.js");require("./shared-store-diff-trees.js");require("./shared-store-document-pairs.js");module.exports=
{__proto__:null,JOIN_VERSION,joinCommit,prepareJoin,previewJoin};
