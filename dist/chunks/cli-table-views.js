require("./start.js");var{VIEW_COMMANDS}=require("./shared-cli-table-views.js");module.exports={VIEW_COMMANDS};
