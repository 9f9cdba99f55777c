require("./start.js");var{TOOL_COMMANDS}=require("./shared-cli-table-tools.js");module.exports={__proto__:null,TOOL_COMMANDS};
