require("./write.js");require("./documents.js");require("./tickets.js");require("./start.js");require("./base.js");var{viewHead}=require(
"./shared-app-view.js");module.exports={viewHead};
