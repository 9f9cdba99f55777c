require("./write.js");require("./tickets.js");require("./start.js");var{compareTrees,folderReader}=require("./shared-git\
-tree-differences.js");module.exports={__proto__:null,compareTrees,folderReader};
