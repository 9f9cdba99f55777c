require("./reading.js");var{app_transact__transactAt:transactAt}=require("./write.js");require("./documents.js");require(
"./base.js");require("./tickets.js");require("./conditions.js");require("./query.js");require("./texts.js");require("./p\
arse.js");var{base_errors__TicketError:TicketError}=require("./start.js");var{agents,profile}=require("./shared-app-agen\
ts.js");require("./shared-app-named-documents.js");require("./shared-app-change-document.js");require("./shared-store-do\
cuments-batch.js");var{listAt}=require("./shared-app-list-tickets.js");require("./shared-app-view.js");require("./shared\
-search-sort-tickets.js");require("./shared-search-sort-keys.js");require("./shared-store-document-pairs.js");require(".\
/shared-domain-duration.js");function isRight(agent,{type,labels},asked){if(agent.status!=="active")return false;if(agent.
types.length>0&&!agent.types.includes(type??""))return false;const wanted=labels.filter(label=>asked.has(label));return wanted.
length===0||wanted.some(label=>agent.skills.includes(label))}function giveOut(tickets,agents2,load){const loads=new Map(
agents2.map(({name})=>[name,load.get(name)??0]));const asked=new Set(agents2.flatMap(({skills})=>skills));const loadOf=({
name})=>loads.get(name)??0;const assigned=[];const left=[];for(const ticket of tickets){const right=agents2.filter(agent=>isRight(
agent,ticket,asked));const skillsOf=({skills})=>ticket.labels.filter(l=>skills.includes(l));const[best]=right.filter(agent=>agent.
most===null||loadOf(agent)<agent.most).sort((a,b)=>skillsOf(b).length-skillsOf(a).length||loadOf(a)-loadOf(b)||(a.name<b.
name?-1:1));if(best===void 0){left.push({id:ticket.id,why:right.length===0?"no agent":"no room"});continue}loads.set(best.
name,loadOf(best)+1);assigned.push({id:ticket.id,agent:best.name,skills:skillsOf(best)})}return{assigned,left}}async function assignAgent(workspace,ids,name,dryRun=false){
await profile(workspace,name);const operations=ids.map(id=>({op:"assign",id,add:[name]}));return transactAt(workspace,()=>operations,
{checked:true,dryRun})}async function autoAssign(workspace,query,dryRun=false){const profiles=(await agents(workspace)).
agents;if(profiles.length===0)throw new TicketError("NO_AGENTS","notFound","No agent is registered.",{hint:"To register \
one: git ticket agent register NAME --skill LABEL"});let found=[];let given=giveOut([],profiles,new Map);const result=await transactAt(
workspace,async view=>{const open=(await listAt(workspace,view,{})).tickets;const load=new Map;for(const{assignees}of open)
for(const name of assignees)load.set(name,(load.get(name)??0)+1);const wanted=query===void 0?{}:{query};const asked=(await listAt(
workspace,view,wanted)).tickets;found=asked.filter(({assignees,category})=>assignees.length===0&&category!=="closed");given=
giveOut(found,profiles,load);return given.assigned.map(({id,agent:to})=>({op:"assign",id,add:[to]}))},{checked:true,dryRun});
const named=one=>{const{shown=one.id,title=""}=found.find(({id})=>id===one.id)??{};return{...one,shown,title}};return{...result,
assigned:given.assigned.map(named),left:given.left.map(named)}}module.exports={__proto__:null,assignAgent,autoAssign};
