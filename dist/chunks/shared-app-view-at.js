var{base_quick_json__snapshotAt:snapshotAt}=require("./write.js");var{base_errors__TicketError:TicketError}=require("./s\
tart.js");var{momentOf}=require("./shared-app-moment.js");var{findCommit,newestFirst}=require("./shared-app-find-commit.\
js");function notYet(at,first){const day=new Date(first).toISOString();return new TicketError("NO_TICKETS_THEN","notFoun\
d",`There were no tickets yet at ${at}.`,{data:{at,first:day},hint:`The first commit of these tickets is of ${day}.`})}async function commitBy(store,head,at,time){
let first=time;for await(const{oid,data}of newestFirst(store,head)){first=data.committer.time*1e3;if(first<=time)return oid}
throw notYet(at,first)}async function checkTickets(store,head,snapshot){const{commit="",trailers}=snapshot;if(trailers?.
clock!==void 0||await store.repo.isAncestor(commit,head))return;const message=`Commit ${commit.slice(0,12)} holds no tic\
kets.`;throw new TicketError("NO_TICKETS_THERE","notFound",message,{data:{commit},hint:"The commits of tickets are liste\
d by: git ticket log"})}async function snapshotOf(store,head,at){const time=momentOf(at,store.now());const commit=time===
void 0?await findCommit(store,head,at):await commitBy(store,head,at,time);const snapshot=await snapshotAt(store,commit);
if(time===void 0)await checkTickets(store,head,snapshot);return{...snapshot,commit}}module.exports={__proto__:null,snapshotOf};
