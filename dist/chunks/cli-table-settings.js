require("./start.js");var{SETTING_COMMANDS}=require("./shared-cli-table-settings.js");module.exports={SETTING_COMMANDS};
