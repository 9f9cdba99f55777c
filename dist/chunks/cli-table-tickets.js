require("./start.js");var{TICKET_COMMANDS}=require("./shared-cli-table-tickets.js");module.exports={__proto__:null,TICKET_COMMANDS};
