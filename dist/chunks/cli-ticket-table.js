require("./commands.js");require("./start.js");var{headRows,ticketRows,ticketTable}=require("./shared-cli-ticket-table.j\
s");require("./shared-cli-columns.js");module.exports={headRows,ticketRows,ticketTable};
