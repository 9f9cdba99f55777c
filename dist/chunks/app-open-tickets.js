var{app_open_tickets__openTickets:openTickets}=require("./tickets.js");require("./base.js");require("./start.js");module.
exports={__proto__:null,openTickets};
