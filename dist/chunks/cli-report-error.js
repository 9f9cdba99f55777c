var{cli_report_error__reportError:reportError}=require("./start.js");module.exports={reportError};
