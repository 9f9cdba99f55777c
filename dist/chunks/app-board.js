require("./reading.js");require("./tickets.js");require("./conditions.js");require("./query.js");require("./write.js");require(
"./base.js");require("./texts.js");require("./documents.js");require("./parse.js");require("./start.js");var{checkGroup,
groupTickets,isOpenColumn}=require("./shared-app-group-tickets.js");require("./shared-app-group-values.js");var{listAt}=require(
"./shared-app-list-tickets.js");var{viewHead}=require("./shared-app-view.js");require("./shared-search-sort-tickets.js");
require("./shared-search-sort-keys.js");require("./shared-store-document-pairs.js");require("./shared-domain-duration.js");
async function board(workspace,query,by){checkGroup(by);const view=await viewHead(workspace);const{commit,tickets,total,
problems}=await listAt(workspace,view,query);const{config}=view;const columns=groupTickets(tickets,by,config,isOpenColumn(
by,config));return{commit,by,columns,total,problems}}module.exports={__proto__:null,board};
