var{app_transact__transactAt:transactAt,git_objects__parseCommit:parseCommit}=require("./write.js");require("./documents\
.js");require("./base.js");require("./reading.js");var{domain_config_attachment_limit__LIMITS:LIMITS}=require("./tickets\
.js");require("./start.js");var{followOperations}=require("./shared-app-follow-plan.js");var{lookUp,mentionsIn}=require(
"./shared-app-mentions.js");require("./shared-domain-mentions-markdown.js");require("./shared-domain-mentions-shown-line\
s.js");require("./shared-domain-mentions-branch.js");require("./shared-domain-references.js");require("./shared-app-link\
-ends.js");require("./shared-app-cached-show.js");require("./shared-app-view.js");var REWRITES=/^(?:commit \(amend\)|rebase\b)/;
async function newestCommit({repo}){const code=await repo.code();const move=await code.lastMove();const after=await repo.
resolveCommit("HEAD");if(after===void 0||REWRITES.test(move??""))return[];return[{before:null,after}]}async function messagesOf({
repo},oids){const read=await repo.readObjects(oids,{maxBytes:LIMITS.commit});return new Map(read.flatMap(one=>one.kind===
"object"&&one.type==="commit"?[[one.oid,parseCommit(one.data).message]]:[]))}function gather(rewrites,spoken){const all=new Map;
const visit=(oid,visitor)=>{for(const one of spoken.get(oid)??[]){if(one.found!=="ticket"||one.ticket.deleted)continue;const{
ticket}=one;const fresh={ticket,now:new Map,sources:new Map,gone:new Set};const said=all.get(ticket.id)??fresh;all.set(ticket.
id,said);visitor(said,one.verb)}};for(const{before,after}of rewrites){visit(after,(said,verb)=>{said.now.set(after,verb);
const sources=said.sources.get(after)??new Set;if(before!==null)sources.add(before);said.sources.set(after,sources)});if(before!==
null&&before!==after)visit(before,said=>said.gone.add(before))}return[...all.values()]}async function operationsFor(workspace,view,rewrites,messages){
const spoken=new Map;for(const[oid,text]of messages){const found=mentionsIn({kind:"message",text},view.config.prefix);if(found.
length>0)spoken.set(oid,await lookUp(workspace,view,found))}return gather(rewrites,spoken).flatMap(said=>followOperations(
said,view.config))}function whatWasDone(operation){if(operation?.op==="close")return"closed";if(operation?.op==="move")return"\
started";const swapped=operation?.op==="ref"&&(operation.remove??[]).length>0;return swapped?"relinked":"linked"}function followed({
commit,operations,faults,changed},asked){const tickets=new Map;for(const{id,shown,title,index}of operations){const did=whatWasDone(
asked[index]);if(changed.includes(id)&&!tickets.has(id))tickets.set(id,{id,shown,title,did})}return{commit,tickets:[...tickets.
values()],faults:faults.map(({error})=>error.message)}}function acting(workspace){const repo={...workspace.repo,identity:()=>workspace.
repo.identity("committer")};return{...workspace,repo,store:{...workspace.store,repo}}}var NOTHING={commit:null,tickets:[],
faults:[]};async function followCommits(workspace,given){const rewrites=given??await newestCommit(workspace);const oids=new Set(
rewrites.flatMap(({before,after})=>[before??after,after]));const messages=await messagesOf(workspace,[...oids]);let asked=[];
const operations=async view=>{asked=await operationsFor(workspace,view,rewrites,messages);return asked};const result=await transactAt(
acting(workspace),operations,{atomic:false,checked:true});return asked.length===0?NOTHING:followed(result,asked)}module.
exports={__proto__:null,followCommits};
