require("./commands.js");require("./start.js");var{ticketRows,ticketTable}=require("./shared-cli-ticket-table.js");require(
"./shared-cli-columns.js");module.exports={ticketRows,ticketTable};
