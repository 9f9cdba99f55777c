require("./conditions.js");var{search_cache_rows__readRows:readRows}=require("./reading.js");require("./query.js");require(
"./parse.js");require("./tickets.js");require("./start.js");var{ticketOrder}=require("./shared-search-sort-tickets.js");
require("./shared-search-sort-keys.js");require("./shared-domain-duration.js");function sortedByTickets({table,folder},rows,sort){
const order=ticketOrder(sort,table.config);const tickets=readRows(folder,table,rows).map((ticket,i)=>({ticket,row:rows[i]??
0}));return tickets.sort((a,b)=>order(a.ticket,b.ticket)).map(({row})=>row)}module.exports={__proto__:null,sortedByTickets};
