var{app_transact__transact:transact,store_resolution__resolveToken:resolveToken}=require("./write.js");require("./docume\
nts.js");var{store_id_part__idPart:idPart}=require("./base.js");require("./reading.js");var{git_names__validRef:validRef}=require(
"./tickets.js");var{base_errors__TicketError:TicketError}=require("./start.js");var{activeStatus}=require("./shared-app-\
follow-plan.js");var{mentionsInBranch}=require("./shared-domain-mentions-branch.js");require("./shared-domain-references\
.js");var{getTickets}=require("./shared-app-link-ends.js");require("./shared-app-cached-show.js");var{viewHead}=require(
"./shared-app-view.js");var MOST=40;function slug(title){const plain=title.normalize("NFKD").replace(new RegExp("\\p{M}",
"gu"),"").toLowerCase().replace(/ß/g,"ss");const words=plain.match(/[a-z0-9]+/g)??[];let text="";for(const word of words){
const longer=text===""?word.slice(0,MOST):`${text}-${word}`;if(longer.length>MOST)break;text=longer}return text}function branchName(shown,title){
const words=slug(title);return words===""?shown:`${shown}-${words}`}var HEADS="refs/heads/";function cannotStart(shown,problem,hint){
return new TicketError("CANNOT_START","conflict",`${shown} can't be started: it ${problem}.`,{data:{id:shown,problem},hint})}
function badBranch(branch){const message=`${JSON.stringify(branch)} is no name for a branch.`;return new TicketError("BA\
D_BRANCH","usage",message,{data:{branch},hint:"What git takes for one says: git check-ref-format --branch NAME"})}async function operationsOf({
repo},{config},ticket,assign){const{id,shown,category,assignees}=ticket;if(ticket.deleted)throw cannotStart(shown,"was d\
eleted",`To bring it back: git ticket restore ${shown}`);if(category==="closed")throw cannotStart(shown,"is closed",`To \
go on with it: git ticket reopen ${shown}`);const to=activeStatus(config);const moves=category==="active"||to===void 0?[]:
[{op:"move",id,to}];if(!assign)return moves;const me=(await repo.identity("author")).email;return assignees.includes(me)?
moves:[...moves,{op:"assign",id,add:[me]}]}function isBranchOf(name,{id,shown},prefix){const[first]=mentionsInBranch(name,
prefix);const part=first===void 0?void 0:idPart(first.token,prefix);return part!==void 0&&part.length>=shown.length-prefix.
length-1&&id.startsWith(part)}async function branchFor({repo},ticket,prefix,named){if(named!==void 0&&(named.startsWith(
"-")||!validRef(HEADS+named)))throw badBranch(named);const refs=await repo.listRefs({below:[HEADS]});const branches=refs.
map(({ref})=>ref.slice(HEADS.length));const own=named??branches.find(name=>isBranchOf(name,ticket,prefix));const branch=own??
branchName(ticket.shown,ticket.title);return{branch,created:!branches.includes(branch)&&branch!==await repo.currentBranch()}}
async function openDependencies(workspace,view,{links}){const ids=links.flatMap(({type,to})=>type==="depends-on"?[to]:[]);
const tickets=ids.length===0?[]:await getTickets(workspace,view,ids);return tickets.filter(({deleted,category})=>!deleted&&
category!=="closed").map(({shown})=>shown)}async function startTicket(workspace,token,{branch:named,assign=false,dryRun=false}){
const{repo,store}=workspace;const view=await viewHead(workspace);const id=await resolveToken(store,view.snapshot,view.config.
prefix,token);const[ticket]=await getTickets(workspace,view,[id]);if(ticket===void 0)throw new Error(`no ticket ${id}`);
const operations=await operationsOf(workspace,view,ticket,assign);const place=await branchFor(workspace,ticket,view.config.
prefix,named);const code=await repo.code();const tried=await transact(workspace,operations,{dryRun:true,checked:true});if(!dryRun)
await code.switchTo(place.branch,{create:place.created});const done=dryRun?tried:await transact(workspace,operations,{checked:true});
const moved=operations.find(operation=>operation.op==="move");return{id,shown:ticket.shown,title:ticket.title,...place,from:ticket.
status,status:moved===void 0?ticket.status:moved.to,commit:done.commit,blockedBy:await openDependencies(workspace,view,ticket)}}
module.exports={__proto__:null,startTicket};
