require("./start.js");var{EVENT_COMMANDS}=require("./shared-cli-table-event-options.js");module.exports={EVENT_COMMANDS};
