require("./tickets.js");require("./start.js");require("./base.js");var{nothingOf,sync,syncOptions}=require("./shared-app\
-remotes.js");require("./shared-store-sync-fetch.js");require("./shared-store-sync-errors.js");require("./shared-git-rem\
otes.js");module.exports={nothingOf,sync,syncOptions};
