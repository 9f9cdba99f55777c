var{app_cached_ids__configNow:configNow,app_cached_ids__listTickets:listTickets,app_cached_ids__readHeads:readHeads,app_cached_ids__ticketsBeginning:ticketsBeginning}=require(
"./reading.js");require("./tickets.js");require("./base.js");require("./start.js");module.exports={__proto__:null,configNow,
listTickets,readHeads,ticketsBeginning};
