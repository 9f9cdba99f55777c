var{base_quick_json__readCommits:readCommits}=require("./write.js");var{domain_stamp__isStamp:isStamp}=require("./base.j\
s");var{base_errors__TicketError:TicketError}=require("./start.js");var CHUNK=200;async function*newestFirst(store,head){
if(head===void 0)return;const oids=await store.repo.history({tips:[head]});for(let at=0;at<oids.length;at+=CHUNK)yield*await readCommits(
store,oids.slice(at,at+CHUNK))}async function byBatch(store,head,batch){for await(const commit of newestFirst(store,head))
if(commit.trailers.batch===batch)return commit.oid;return void 0}async function findCommit(store,head,target){const found=isStamp(
target)?await byBatch(store,head,target):await store.repo.resolveCommit(target);if(found!==void 0)return found;const message=`\
There is no commit or batch ${JSON.stringify(target)}.`;throw new TicketError("COMMIT_NOT_FOUND","notFound",message,{data:{
target},hint:"To see all batches: git ticket log"})}module.exports={__proto__:null,newestFirst,findCommit};
