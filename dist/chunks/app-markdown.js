require("./reading.js");require("./tickets.js");require("./conditions.js");require("./query.js");var{store_resolution__resolveTokens:resolveTokens,
store_resolution__unresolved:unresolved}=require("./write.js");require("./base.js");require("./texts.js");require("./doc\
uments.js");require("./parse.js");require("./start.js");var{everything}=require("./shared-app-everything.js");var{renderMarkdown,
sheetOf}=require("./shared-domain-markdown-render.js");require("./shared-domain-markdown-marks.js");var{getTickets}=require(
"./shared-app-link-ends.js");require("./shared-app-cached-show.js");var{listAt}=require("./shared-app-list-tickets.js");
var{viewHead}=require("./shared-app-view.js");require("./shared-search-sort-tickets.js");require("./shared-search-sort-k\
eys.js");require("./shared-store-document-pairs.js");require("./shared-domain-duration.js");function markdownOf(ticket,prefix){
const{id,shown,blob}=ticket;const markdown=renderMarkdown(sheetOf(ticket),{id,base:blob},prefix);return{id,shown,blob,file:`${prefix}\
-${id}.md`,markdown}}async function markdownTickets(workspace,tokens){const view=await viewHead(workspace);const{prefix}=view.
config;const resolutions=await resolveTokens(workspace.store,view.snapshot,prefix,tokens);const ids=tokens.map(token=>{const resolution=resolutions.
get(token)??{kind:"missing"};if(resolution.kind!=="found")throw unresolved(token,resolution,prefix);return resolution.id});
const tickets=await getTickets(workspace,view,[...new Set(ids)]);return tickets.map(ticket=>markdownOf(ticket,prefix))}async function listMarkdown(workspace,query){
const view=await viewHead(workspace);const{prefix}=view.config;const listing=await listAt(workspace,view,everything(query));
const{commit,problems}=listing;return{commit,problems,tickets:listing.tickets.map(t=>markdownOf(t,prefix))}}module.exports=
{__proto__:null,listMarkdown,markdownTickets};
