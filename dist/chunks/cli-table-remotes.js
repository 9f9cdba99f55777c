require("./start.js");var{REMOTE_COMMANDS}=require("./shared-cli-table-remotes.js");module.exports={__proto__:null,REMOTE_COMMANDS};
