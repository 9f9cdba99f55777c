var{domain_config_config__snapshotAt:snapshotAt}=require("./write.js");var{base_errors__TicketError:TicketError}=require(
"./start.js");var{findCommit,newestFirst}=require("./shared-app-find-commit.js");var UNITS=[[/^(?:minutes?|min)$/,6e4],[
/^(?:hours?|h)$/,36e5],[/^(?:days?|d)$/,864e5],[/^(?:weeks?|w)$/,7*864e5],[/^(?:months?|mo)$/,30*864e5],[/^(?:years?|y)$/,
365*864e5]];var AGO=/^(\d{1,3})\s*([a-z]+)(?:\s+ago)?$/;var DAY=/^(\d{4})-(\d{2})-(\d{2})$/;var TIME=/^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:?\d{2})?$/;
function endOfDay(year,month,day){const date=new Date(year,month-1,day,23,59,59,999);return date.getMonth()===month-1&&date.
getDate()===day?date.getTime():Number.NaN}function momentOf(text,now){const asked=text.trim().toLowerCase();if(asked==="\
now")return now;if(asked==="yesterday")return now-864e5;const[,count,unit=""]=AGO.exec(asked)??[];const ms=UNITS.find(([
pattern])=>pattern.test(unit))?.[1];if(count!==void 0&&ms!==void 0)return now-Number(count)*ms;const[,year,month,day]=DAY.
exec(asked)??[];if(year!==void 0)return valid(endOfDay(Number(year),Number(month),Number(day)));return TIME.test(text.trim())?
valid(Date.parse(text.trim().replace(" ","T"))):void 0}var valid=time=>Number.isNaN(time)?void 0:time;function notYet(at,first){
const day=new Date(first).toISOString();return new TicketError("NO_TICKETS_THEN","notFound",`There were no tickets yet a\
t ${at}.`,{data:{at,first:day},hint:`The first commit of these tickets is of ${day}.`})}async function commitBy(store,head,at,time){
let first=time;for await(const{oid,data}of newestFirst(store,head)){first=data.committer.time*1e3;if(first<=time)return oid}
throw notYet(at,first)}async function checkTickets(store,head,snapshot){const{commit="",trailers}=snapshot;if(trailers?.
clock!==void 0||await store.repo.isAncestor(commit,head))return;const message=`Commit ${commit.slice(0,12)} holds no tic\
kets.`;throw new TicketError("NO_TICKETS_THERE","notFound",message,{data:{commit},hint:"The commits of tickets are liste\
d by: git ticket log"})}async function snapshotOf(store,head,at){const time=momentOf(at,store.now());const commit=time===
void 0?await findCommit(store,head,at):await commitBy(store,head,at,time);const snapshot=await snapshotAt(store,commit);
if(time===void 0)await checkTickets(store,head,snapshot);return{...snapshot,commit}}module.exports={snapshotOf};
