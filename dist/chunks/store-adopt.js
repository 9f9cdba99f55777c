require("./write.js");require("./documents.js");require("./base.js");require("./tickets.js");require("./start.js");var{commitOrDeepen,
prepareAdoption}=require("./shared-store-adopt-commit.js");require("./shared-domain-adopt.js");require("./shared-store-f\
ixed-author.js");require("./shared-domain-join.js");require("./shared-store-diff-trees.js");require("./shared-store-docu\
ment-pairs.js");module.exports={__proto__:null,commitOrDeepen,prepareAdoption};
