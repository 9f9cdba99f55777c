var{search_cache_rows__readRows:readRows}=require("./tickets.js");require("./start.js");var{ticketOrder}=require("./shar\
ed-search-sort-tickets.js");var{YES}=require("./shared-search-row-links.js");require("./shared-search-ticket-test.js");require(
"./shared-search-sort-keys.js");require("./shared-search-cache-number-fields.js");require("./shared-search-ticket-values\
.js");require("./shared-search-custom-fits.js");require("./shared-search-check-condition.js");require("./shared-search-q\
uery-times.js");require("./shared-domain-duration.js");require("./shared-search-query-fields.js");var CHUNK=2e3;function sureRows({
table,folder},{rows,unsure},test){const asked=[...unsure];const out=new Set;for(let at=0;at<asked.length;at+=CHUNK){const part=asked.
slice(at,at+CHUNK);readRows(folder,table,part).forEach((ticket,i)=>{const row=part[i]??0;if(test(row,ticket)!==YES)out.add(
row)})}return rows.filter(row=>!out.has(row))}function sortedByTickets({table,folder},rows,sort){const order=ticketOrder(
sort,table.config);const tickets=readRows(folder,table,rows).map((ticket,i)=>({ticket,row:rows[i]??0}));return tickets.sort(
(a,b)=>order(a.ticket,b.ticket)).map(({row})=>row)}module.exports={sortedByTickets,sureRows};
