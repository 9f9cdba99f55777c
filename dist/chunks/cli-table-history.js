require("./start.js");var{HISTORY_COMMANDS}=require("./shared-cli-table-history.js");module.exports={__proto__:null,HISTORY_COMMANDS};
