require("./start.js");var{PART_COMMANDS}=require("./shared-cli-table-parts.js");module.exports={__proto__:null,PART_COMMANDS};
