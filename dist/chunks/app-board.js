require("./write.js");require("./documents.js");require("./tickets.js");require("./base.js");require("./start.js");var{checkGroup,
groupTickets,isOpenColumn}=require("./shared-app-group-tickets.js");var{listAt}=require("./shared-app-list-tickets.js");
require("./shared-app-sort-tickets.js");var{viewHead}=require("./shared-app-view.js");require("./shared-store-document-p\
airs.js");require("./shared-app-match-tickets.js");async function board(workspace,query,by){checkGroup(by);const view=await viewHead(
workspace);const{commit,tickets,total,problems}=await listAt(workspace,view,query);const{config}=view;const columns=groupTickets(
tickets,by,config,isOpenColumn(by,config));return{commit,by,columns,total,problems}}module.exports={board};
