require("./reading.js");require("./tickets.js");require("./write.js");require("./base.js");require("./documents.js");require(
"./start.js");var{lookUp,mentions,mentionsIn}=require("./shared-app-mentions.js");require("./shared-domain-mentions-mark\
down.js");require("./shared-domain-mentions-shown-lines.js");require("./shared-domain-mentions-branch.js");require("./sh\
ared-app-link-ends.js");require("./shared-app-cached-show.js");require("./shared-app-view.js");module.exports={__proto__:null,
lookUp,mentions,mentionsIn};
