require("./start.js");var{EVENT_COMMANDS}=require("./shared-cli-table-event-options.js");module.exports={__proto__:null,
EVENT_COMMANDS};
