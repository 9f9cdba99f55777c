require("./start.js");var{reportError}=require("./shared-cli-report-error.js");require("./shared-app-told-error.js");module.
exports={__proto__:null,reportError};
