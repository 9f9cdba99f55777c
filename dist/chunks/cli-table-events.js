require("./start.js");var{EVENT_COMMANDS}=require("./shared-cli-table-events.js");module.exports={EVENT_COMMANDS};
