require("./write.js");require("./documents.js");require("./tickets.js");require("./base.js");require("./start.js");var{configure,
settings}=require("./shared-app-configure.js");require("./shared-app-change-document.js");require("./shared-store-docume\
nts-batch.js");require("./shared-domain-config-keys.js");require("./shared-app-list-tickets.js");require("./shared-app-k\
eep-read.js");require("./shared-app-view.js");require("./shared-domain-config-custom-schema.js");require("./shared-searc\
h-cache-code-book.js");require("./shared-store-document-pairs.js");require("./shared-app-match-tickets.js");require("./s\
hared-app-sort-tickets.js");module.exports={configure,settings};
