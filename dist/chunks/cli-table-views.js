require("./start.js");var{VIEW_COMMANDS}=require("./shared-cli-table-views.js");module.exports={__proto__:null,VIEW_COMMANDS};
