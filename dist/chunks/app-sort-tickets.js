require("./start.js");var{SORT_KEYS,ticketOrder}=require("./shared-app-sort-tickets.js");module.exports={SORT_KEYS,ticketOrder};
