var{base_errors__TicketError:TicketError}=require("./start.js");var BACKUPS="refs/tickets-backup/";var MOST=100;var timeName=time=>`${new Date(
time).toISOString().slice(0,19).replaceAll(/[-:]/g,"")}Z`;async function keepBackup(store,commit,before){const name=`${BACKUPS}${timeName(
store.now())}-before-${before}`;for(let n=1;n<=MOST;n++){const ref=n===1?name:`${name}-${n}`;const update={ref,next:commit,
expected:void 0,message:`ticket: before ${before}`};if(await store.repo.compareAndSwapRef(update)==="updated")return{ref,
commit}}throw new TicketError("STORE_BUSY","conflict","Other writers kept being faster.",{data:{ref:name,attempts:MOST},
hint:"Nothing was written. Run the command again.",retryable:true})}async function dropBackup(store,{ref,commit}){const update={
ref,next:void 0,expected:commit,message:"ticket: nothing came of it"};await store.repo.compareAndSwapRef(update)}module.
exports={__proto__:null,BACKUPS,keepBackup,dropBackup};
