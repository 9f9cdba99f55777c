require("./start.js");var{HOOK_COMMANDS}=require("./shared-cli-table-hooks.js");module.exports={__proto__:null,HOOK_COMMANDS};
