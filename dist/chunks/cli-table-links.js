require("./start.js");var{LINK_COMMANDS}=require("./shared-cli-table-links.js");module.exports={__proto__:null,LINK_COMMANDS};
