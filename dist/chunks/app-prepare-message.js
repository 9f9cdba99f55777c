require("./reading.js");require("./tickets.js");require("./write.js");require("./base.js");require("./documents.js");require(
"./start.js");var{mentions}=require("./shared-app-mentions.js");require("./shared-domain-mentions-markdown.js");require(
"./shared-domain-mentions-shown-lines.js");require("./shared-domain-mentions-branch.js");require("./shared-app-link-ends\
.js");require("./shared-app-cached-show.js");require("./shared-app-view.js");async function prepareMessage(workspace,file){
const{repo}=workspace;const name=await repo.currentBranch();if(name===void 0)return void 0;const[first]=await mentions(workspace,
{kind:"branch",name});if(first?.found!=="ticket"||first.ticket.deleted)return void 0;const code=await repo.code();await code.
addTrailer(file,`Ticket: ${first.token}`);return first.ticket}module.exports={__proto__:null,prepareMessage};
