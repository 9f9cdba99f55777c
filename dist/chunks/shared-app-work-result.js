var{app_transact__transactAt:transactAt,base_quick_json__readConfig:readConfig,base_quick_json__requireHead:requireHead,
base_quick_json__snapshotAt:snapshotAt}=require("./write.js");var{base_errors__isTicketError:isTicketError}=require("./s\
tart.js");var{faultsByTicket}=require("./shared-app-faults-by-ticket.js");var holderOf=async({repo},{by})=>by??(await repo.
identity("author")).email;async function fence(workspace,{by,lease}){if(lease!==void 0)return{ifLease:lease};return{ifHolder:await holderOf(
workspace,by===void 0?{}:{by})}}async function ticketsAfter(workspace,{commit,operations}){const{store}=workspace;const head=commit===
null?await requireHead(store):await snapshotAt(store,commit);const snapshot={...head,commit:head.commit??""};const view={
snapshot,config:await readConfig(store,snapshot)};const{getTickets}=await Promise.resolve().then(()=>require("./shared-a\
pp-link-ends.js"));return getTickets(workspace,view,[...new Set(operations.map(({id})=>id))])}function faultOfWork(error,operations){
if(!isTicketError(error)||error.code!=="BATCH_FAULTY")return error;const faults=error.data["faults"];const once=faults.filter(
(f,i)=>faults.findIndex(o=>o.message===f.message)===i);if(once.length===1)return error.cause;return faultsByTicket(error,
once,operations)}async function work(workspace,plan,{confirm,dryRun=false}){let planned={operations:[]};const result=await transactAt(
workspace,async view=>{planned=await plan(view);return planned.operations},{checked:true,dryRun,...confirm===void 0?{}:{
confirm}}).catch(error=>{throw faultOfWork(error,planned.operations)});const after=await ticketsAfter(workspace,result);
const{next}=planned;const confirmed=confirm===void 0||result.commit===null?null:(await(await Promise.resolve().then(()=>require(
"./app-confirm.js"))).chosenRemote(workspace,confirm)).name;return{...result,tickets:after.filter(({id})=>id!==next),next:after.
find(({id})=>id===next)??null,confirmed}}module.exports={__proto__:null,holderOf,fence,work};
