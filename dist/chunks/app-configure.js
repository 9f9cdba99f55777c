require("./write.js");require("./reading.js");require("./tickets.js");require("./conditions.js");require("./query.js");require(
"./base.js");require("./texts.js");require("./documents.js");require("./parse.js");require("./start.js");var{configure,settings}=require(
"./shared-app-configure.js");require("./shared-app-change-document.js");require("./shared-store-documents-batch.js");require(
"./shared-domain-config-keys.js");require("./shared-app-list-tickets.js");require("./shared-app-view.js");require("./sha\
red-search-sort-tickets.js");require("./shared-domain-config-custom-schema.js");require("./shared-search-sort-keys.js");
require("./shared-store-document-pairs.js");require("./shared-domain-duration.js");module.exports={__proto__:null,configure,
settings};
