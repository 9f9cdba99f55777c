require("./start.js");var{TICKET_COMMANDS}=require("./shared-cli-table-tickets.js");module.exports={TICKET_COMMANDS};
