require("./commands.js");require("./start.js");var{headRows,ticketRows,ticketTable}=require("./shared-cli-ticket-table.j\
s");require("./shared-cli-columns.js");module.exports={__proto__:null,headRows,ticketRows,ticketTable};
