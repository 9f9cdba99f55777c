require("./start.js");var{WORKING_COMMANDS}=require("./shared-cli-table-working.js");module.exports={WORKING_COMMANDS};
