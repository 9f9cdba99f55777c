require("./start.js");var{SETTING_COMMANDS}=require("./shared-cli-table-settings.js");module.exports={__proto__:null,SETTING_COMMANDS};
