require("./start.js");var{reportError}=require("./shared-cli-report-error.js");module.exports={reportError};
