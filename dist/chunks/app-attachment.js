var{domain_parts__ATTACHMENT:ATTACHMENT,domain_parts__partNotFound:partNotFound}=require("./commands.js");require("./wri\
te.js");require("./documents.js");require("./tickets.js");require("./base.js");require("./start.js");var{readAttachment}=require(
"./shared-store-read-attachment.js");var{getAt}=require("./shared-app-list-tickets.js");require("./shared-app-read-query\
.js");require("./shared-search-sort-tickets.js");require("./shared-search-ticket-test.js");var{viewHead}=require("./shar\
ed-app-view.js");require("./shared-search-sort-keys.js");require("./shared-search-ticket-values.js");require("./shared-s\
tore-document-pairs.js");require("./shared-search-custom-fits.js");require("./shared-search-parse-query.js");require("./\
shared-search-check-condition.js");require("./shared-search-query-times.js");require("./shared-domain-duration.js");require(
"./shared-search-query-fields.js");require("./shared-search-query.js");async function attachment(workspace,token,name){const view=await viewHead(
workspace);const{id,shown,attachments}=await getAt(workspace,view,token);const found=attachments.find(a=>a.name===name);
if(found===void 0)throw partNotFound(ATTACHMENT,shown,namedParts(attachments),name);return{...found,bytes:await readAttachment(
workspace.store,view.snapshot,id,found.hash)}}var namedParts=attachments=>attachments.map(({name})=>({id:name,text:name}));
module.exports={attachment};
