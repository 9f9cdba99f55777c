var{base_errors__isTicketError:isTicketError}=require("./start.js");var{mentionsInMarkdown,mentionsInMessage,mentionsInTitle}=require(
"./shared-domain-mentions-markdown.js");require("./shared-domain-mentions-shown-lines.js");var{mentionsInBranch}=require(
"./shared-domain-mentions-branch.js");var STRENGTH={refs:0,starts:1,closes:2};var PROBLEMS={TICKET_NOT_FOUND:"missing",AMBIGUOUS_ID:"\
ambiguous"};async function find(get,token){try{const ticket=await get(token);return ticket.deleted||ticket.purged?"delet\
ed":ticket}catch(error){const problem=isTicketError(error)?PROBLEMS[error.code]:void 0;if(problem===void 0)throw error;return problem}}
function stronger(one,ticket,spoken){const linked=spoken.linked||one?.linked===true;const verb=one!==void 0&&STRENGTH[one.
verb]>=STRENGTH[spoken.verb]?one.verb:spoken.verb;return{ticket,verb,linked}}var MOST_NAMES=200;async function linksOf(spoken,get){
const tokens=[...new Set(spoken.map(({token})=>token))].slice(0,MOST_NAMES);const found=new Map;for(const token of tokens)
found.set(token,await find(get,token));const tickets=new Map;const misnamed=[];const naming=new Set;for(const one of spoken){
const what=found.get(one.token);if(what===void 0)continue;if(typeof what==="string"){if(one.sure)misnamed.push({spoken:one,
problem:what});continue}if(one.source.part==="commit")naming.add(one.source.sha);tickets.set(what.id,stronger(tickets.get(
what.id),what,one))}return{tickets:[...tickets.values()],misnamed,naming}}var NOTHING={kind:"nothing"};var stay=reason=>({
kind:"stay",reason});function moveTo(ticket,to,{config}){const{id,status}=ticket;if(status===to)return NOTHING;if(!config.
statuses.some(s=>s.name===to))return stay(`there is no status ${to} here`);const here=config.statuses.find(s=>s.name===status);
if(here?.to!==void 0&&!here.to.includes(to))return stay(`it can't go from ${status} to ${to}`);return{kind:"go",to,operation:{
op:"move",id,to}}}function closing(ticket,resolution,facts){const{id,status,category}=ticket;if(category==="closed")return NOTHING;
const{statuses,resolutions}=facts.config;if(resolution!==void 0&&!resolutions.includes(resolution))return stay(`there is\
 no resolution ${resolution} here`);const closed=statuses.find(s=>s.category==="closed")?.name??"closed";const here=statuses.
find(s=>s.name===status);if(here?.to!==void 0&&!here.to.includes(closed))return stay(`it can't be closed from ${status}`);
const how=resolution===void 0?{}:{resolution};return{kind:"go",to:closed,operation:{op:"close",id,...how}}}function back(ticket,facts){
const own=[facts.transitions.opened,facts.transitions.draft];const moved=own.some(t=>t.kind==="move"&&t.status===ticket.
status);const before=facts.before.get(ticket.id);return moved&&before!==void 0?moveTo(ticket,before,facts):NOTHING}function stepOf({
ticket,verb},target,facts){if(facts.state==="merged"&&(verb!=="closes"||!facts.closes))return NOTHING;switch(target.kind){case"\
none":return NOTHING;case"close":return closing(ticket,target.resolution,facts);case"back":return back(ticket,facts);case"\
move":return ticket.category==="closed"?NOTHING:moveTo(ticket,target.status,facts)}}var sameRef=(a,b)=>a.type===b.type&&
a.value===b.value;function planMoves(tickets,facts){const operations=[];const moves=[];const stays=[];const target=facts.
transitions[facts.state];for(const linked of tickets.filter(t=>t.linked)){const{id,shown,title,status,refs}=linked.ticket;
const known=refs.some(ref=>sameRef(ref,facts.ref));if(!known)operations.push({op:"ref",id,add:[facts.ref]});const step=facts.
stateChanged||!known?stepOf(linked,target,facts):NOTHING;if(step.kind==="stay")stays.push({shown,reason:step.reason});if(step.
kind!=="go")continue;operations.push(step.operation);moves.push({id,shown,title,from:status,to:step.to})}return{operations,
moves,stays}}function movesOnMerge(tickets,facts){if(facts.state==="merged"||facts.state==="closed")return[];return planMoves(
tickets,{...facts,state:"merged",stateChanged:true}).moves}var isLink=({verb,place})=>verb!=="refs"||place.part!=="body";
var spokenIn=source=>mention=>{const{token,verb,sure,place}=mention;return{token,verb,sure,linked:isLink(mention),source,
line:place.line}};var of=(part,sha="")=>({part,sha});function spokenInCommit({sha,message,parents},prefix){if(parents>1)
return[];const found=mentionsInMessage(message,{prefix,comment:void 0});return found.map(spokenIn(of("commit",sha)))}function spokenInPull(pull,commits,prefix){
return[...mentionsInTitle(pull.title,prefix).map(spokenIn(of("title"))),...mentionsInMarkdown(pull.body,prefix).map(spokenIn(
of("body"))),...mentionsInBranch(pull.branch,prefix).map(spokenIn(of("branch"))),...commits.flatMap(commit=>spokenInCommit(
commit,prefix))]}var CHANGES=new Set(["opened","reopened","ready_for_review","converted_to_draft","closed"]);function closes({
base,defaultBranch},branches){return branches.length===0?base===defaultBranch:branches.includes(base)}async function think({
inputs,api},tickets,pull,commits,action){const config=await tickets.config();const links=await linksOf(spokenInPull(pull,
commits,config.prefix),token=>tickets.get(token));const{transitions,authorEmail,mergeBranches}=inputs;const ids=links.tickets.
filter(t=>t.linked).map(t=>t.ticket.id);const{owner,repo}=api.slug;const goesBack=pull.state==="closed"&&transitions.closed.
kind==="back";const{statusesBefore}=await Promise.resolve().then(()=>require("./action-pull-before.js"));const facts={...{
state:pull.state,stateChanged:CHANGES.has(action),transitions,config},closes:closes(pull,mergeBranches),ref:{type:"pr",value:`${owner}\
/${repo}#${pull.number}`},before:goesBack?await statusesBefore(tickets,ids,pull.created,authorEmail,transitions):new Map};
return{links,plan:planMoves(links.tickets,facts),facts}}async function write(run,again){let thought;const published=await run.
tickets.writeThrough(async tickets=>{thought=await again(tickets);const{operations}=thought.plan;return operations.length===
0?null:(await tickets.transact(operations)).commit});if(thought===void 0)throw new Error("nothing was thought");return{thought,
commit:published.value}}async function runPull(run,{number,action,readOnly}){const{api,tickets,inputs}=run;const[pull,commits]=await Promise.
all([api.pull(number),api.commits(number),tickets.pull()]);const again=at=>think(run,at,pull,commits,action);const first=await again(
tickets);const writes=first.plan.operations.length>0&&!readOnly&&!inputs.dryRun;const{thought,commit}=writes?await write(
run,again):{thought:first,commit:null};const{links,facts}=commit===null?thought:await again(tickets);const{gatherReport}=await Promise.
resolve().then(()=>require("./action-pull-report.js"));const report=await gatherReport(tickets,links.tickets,{moved:commit===
null?[]:thought.plan.moves,onMerge:movesOnMerge(links.tickets,facts),stays:planMoves(links.tickets,{...facts,stateChanged:true}).
stays,misnamed:links.misnamed});const{prefix}=await tickets.config();return{pull,commits,links,report,prefix,commit}}module.
exports={__proto__:null,runPull};
