require("./write.js");require("./documents.js");require("./tickets.js");require("./base.js");require("./start.js");var{checkGroup,
groupTickets,isOpenColumn}=require("./shared-app-group-tickets.js");require("./shared-app-group-values.js");var{listAt}=require(
"./shared-app-list-tickets.js");require("./shared-app-read-query.js");require("./shared-search-sort-tickets.js");require(
"./shared-search-ticket-test.js");var{viewHead}=require("./shared-app-view.js");require("./shared-search-sort-keys.js");
require("./shared-search-ticket-values.js");require("./shared-store-document-pairs.js");require("./shared-search-custom-\
fits.js");require("./shared-search-parse-query.js");require("./shared-search-check-condition.js");require("./shared-sear\
ch-query-times.js");require("./shared-domain-duration.js");require("./shared-search-query-fields.js");require("./shared-\
search-query.js");async function board(workspace,query,by){checkGroup(by);const view=await viewHead(workspace);const{commit,
tickets,total,problems}=await listAt(workspace,view,query);const{config}=view;const columns=groupTickets(tickets,by,config,
isOpenColumn(by,config));return{commit,by,columns,total,problems}}module.exports={board};
