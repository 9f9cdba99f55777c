require("./reading.js");require("./tickets.js");require("./write.js");require("./base.js");require("./documents.js");require(
"./start.js");var{hooksReport,installHooks,uninstallHooks}=require("./shared-app-hooks-hook-errors.js");require("./share\
d-app-hooks-hook-names.js");require("./shared-app-check-message.js");require("./shared-app-mentions.js");require("./shar\
ed-domain-mentions-markdown.js");require("./shared-domain-mentions-shown-lines.js");require("./shared-domain-mentions-br\
anch.js");require("./shared-app-link-ends.js");require("./shared-app-cached-show.js");require("./shared-app-view.js");module.
exports={__proto__:null,hooksReport,installHooks,uninstallHooks};
