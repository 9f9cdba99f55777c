require("./start.js");var{WORKING_COMMANDS}=require("./shared-cli-table-working.js");module.exports={__proto__:null,WORKING_COMMANDS};
