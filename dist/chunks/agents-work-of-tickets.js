require("./conditions.js");require("./query.js");require("./tickets.js");var{workOfTickets}=require("./shared-agents-wor\
k-of-tickets.js");require("./shared-workflow-ticket-graph.js");module.exports={workOfTickets};
