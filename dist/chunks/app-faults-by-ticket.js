require("./start.js");var{faultsByTicket}=require("./shared-app-faults-by-ticket.js");module.exports={__proto__:null,faultsByTicket};
