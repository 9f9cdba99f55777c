require("./reading.js");require("./tickets.js");require("./write.js");require("./base.js");require("./documents.js");require(
"./start.js");var{checkMessage,commentOf,messageMode}=require("./shared-app-check-message.js");require("./shared-app-men\
tions.js");require("./shared-domain-mentions-markdown.js");require("./shared-domain-mentions-shown-lines.js");require(".\
/shared-domain-mentions-branch.js");require("./shared-app-link-ends.js");require("./shared-app-cached-show.js");require(
"./shared-app-view.js");module.exports={__proto__:null,checkMessage,commentOf,messageMode};
