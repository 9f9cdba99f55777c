require("./write.js");require("./documents.js");require("./base.js");require("./tickets.js");require("./start.js");var{viewHead}=require(
"./shared-app-view.js");module.exports={__proto__:null,viewHead};
