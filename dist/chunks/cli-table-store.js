require("./start.js");var{STORE_COMMANDS}=require("./shared-cli-table-store.js");module.exports={__proto__:null,STORE_COMMANDS};
