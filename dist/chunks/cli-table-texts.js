require("./start.js");var{TEXT_COMMANDS}=require("./shared-cli-table-texts.js");module.exports={__proto__:null,TEXT_COMMANDS};
