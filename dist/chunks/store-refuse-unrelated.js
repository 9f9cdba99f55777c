var{store_walk__walkTree:walkTree,base_quick_json__commitAt:commitAt}=require("./write.js");require("./documents.js");require(
"./base.js");require("./tickets.js");require("./start.js");var{remoteUnrelated}=require("./shared-store-sync-errors.js");
async function hasTickets(store,oid){const{data}=await commitAt(store,oid);return(await walkTree(store,data.tree,"ticket\
s")).files.length>0}async function refuseUnrelated(store,remote,head,tip,{allowUnrelated}){if(allowUnrelated||!await hasTickets(
store,head)||!await hasTickets(store,tip))return;throw remoteUnrelated(remote,head,tip)}module.exports={__proto__:null,refuseUnrelated};
