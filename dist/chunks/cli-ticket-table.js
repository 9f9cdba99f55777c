require("./commands.js");require("./start.js");var{ticketRows,ticketTable}=require("./shared-cli-ticket-table.js");module.
exports={ticketRows,ticketTable};
