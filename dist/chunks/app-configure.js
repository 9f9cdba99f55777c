require("./write.js");require("./documents.js");require("./tickets.js");require("./base.js");require("./start.js");var{configure,
settings}=require("./shared-app-configure.js");require("./shared-app-change-document.js");require("./shared-store-docume\
nts-batch.js");require("./shared-domain-config-keys.js");require("./shared-app-list-tickets.js");require("./shared-app-s\
ort-tickets.js");require("./shared-app-view.js");require("./shared-domain-config-custom-schema.js");require("./shared-st\
ore-document-pairs.js");require("./shared-app-match-tickets.js");module.exports={configure,settings};
