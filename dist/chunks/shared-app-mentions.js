var{store_resolution__candidatesOf:candidatesOf,store_resolution__resolveTokens:resolveTokens,store_resolution__shownIds:shownIds}=require(
"./write.js");var{mentionsInMarkdown,mentionsInMessage,mentionsInTitle,strongest}=require("./shared-domain-mentions-mark\
down.js");var{mentionsInBranch}=require("./shared-domain-mentions-branch.js");var{getTickets}=require("./shared-app-link\
-ends.js");var{viewHead}=require("./shared-app-view.js");function mentionsIn(source,prefix){switch(source.kind){case"mes\
sage":return mentionsInMessage(source.text,{prefix,comment:source.comment});case"markdown":return mentionsInMarkdown(source.
text,prefix);case"title":return mentionsInTitle(source.text,prefix);case"branch":return mentionsInBranch(source.name,prefix)}}
async function lookUp(workspace,view,mentions2){const{store}=workspace;const{snapshot,config}=view;const tokens=mentions2.
map(m=>m.token);const resolutions=await resolveTokens(store,snapshot,config.prefix,tokens);const ids=[...resolutions.values()].
flatMap(candidatesOf);const shown=await shownIds(store,snapshot,config.prefix,ids);const found=[...resolutions.values()].
flatMap(r=>r.kind==="found"?[r.id]:[]);const tickets=await getTickets(workspace,view,[...new Set(found)]);const byId=new Map(
tickets.map(ticket=>[ticket.id,ticket]));const looked=mentions2.flatMap(mention=>{const resolution=resolutions.get(mention.
token);const ticket=resolution?.kind==="found"?byId.get(resolution.id):void 0;if(ticket!==void 0)return[{...mention,found:"\
ticket",ticket}];if(resolution?.kind==="ambiguous"){const candidates=resolution.candidates.map(id=>shown.get(id)??id);return[
{...mention,found:"ambiguous",candidates}]}return mention.sure?[{...mention,found:"nothing"}]:[]});return strongest(looked,
one=>one.found==="ticket"?one.ticket.id:one.token)}async function mentions(workspace,source){const view=await viewHead(workspace);
const found=mentionsIn(source,view.config.prefix);return found.length===0?[]:lookUp(workspace,view,found)}module.exports=
{__proto__:null,mentionsIn,lookUp,mentions};
