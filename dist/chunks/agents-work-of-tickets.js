require("./reading.js");require("./base.js");require("./conditions.js");require("./query.js");var{workOfTickets}=require(
"./shared-agents-work-of-tickets.js");require("./shared-workflow-ticket-graph.js");module.exports={__proto__:null,workOfTickets};
