var{keepTickets}=require("./shared-search-cache-code-book.js");function keepRead({store,at},view,read){const{commit,root}=view.
snapshot;if(at!==void 0||root===void 0||read.problems.length>0)return;keepTickets(store,{commit,root,config:view.config},
read.tickets)}module.exports={keepRead};
