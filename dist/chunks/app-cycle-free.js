require("./write.js");require("./reading.js");require("./base.js");require("./documents.js");require("./tickets.js");require(
"./start.js");var{graphById,tableGraph,uncountedLinks,workGraph}=require("./shared-app-cycle-free.js");require("./shared\
-store-suppressed-links.js");require("./shared-store-document-pairs.js");module.exports={__proto__:null,graphById,tableGraph,
uncountedLinks,workGraph};
