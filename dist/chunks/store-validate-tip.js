require("./write.js");require("./documents.js");require("./base.js");require("./tickets.js");require("./start.js");var{validateTip}=require(
"./shared-store-validate-tip.js");require("./shared-store-sync-errors.js");require("./shared-store-adopt-commit.js");require(
"./shared-domain-adopt.js");require("./shared-store-fixed-author.js");require("./shared-domain-join.js");require("./shar\
ed-store-diff-trees.js");require("./shared-store-document-pairs.js");module.exports={__proto__:null,validateTip};
