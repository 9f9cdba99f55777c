var{domain_parts__ATTACHMENT:ATTACHMENT,domain_parts__partNotFound:partNotFound}=require("./commands.js");require("./rea\
ding.js");require("./tickets.js");require("./conditions.js");require("./query.js");require("./write.js");require("./base\
.js");require("./texts.js");require("./documents.js");require("./parse.js");require("./start.js");var{readAttachment}=require(
"./shared-store-read-attachment.js");var{getAt}=require("./shared-app-list-tickets.js");var{viewHead}=require("./shared-\
app-view.js");require("./shared-search-sort-tickets.js");require("./shared-search-sort-keys.js");require("./shared-store\
-document-pairs.js");require("./shared-domain-duration.js");async function attachment(workspace,token,name){const view=await viewHead(
workspace);const{id,shown,attachments}=await getAt(workspace,view,token);const found=attachments.find(a=>a.name===name);
if(found===void 0)throw partNotFound(ATTACHMENT,shown,namedParts(attachments),name);return{...found,bytes:await readAttachment(
workspace.store,view.snapshot,id,found.hash)}}var namedParts=attachments=>attachments.map(({name})=>({id:name,text:name}));
module.exports={__proto__:null,attachment};
