var{app_early_look__syncOptions:syncOptions,store_sync_join__checkTip:checkTip,store_sync_join__joinReceived:joinReceived,
store_sync_fetch__markSeen:markSeen,git_remotes__remoteFor:remoteFor,git_remotes__remoteNames:remoteNames}=require("./sy\
nc.js");require("./reading.js");require("./base.js");require("./conditions.js");require("./write.js");require("./documen\
ts.js");require("./query.js");require("./parse.js");require("./tickets.js");var{base_errors__isTicketError:isTicketError}=require(
"./start.js");var{warmCache}=require("./shared-app-cache-change.js");require("./shared-app-cache-folder.js");require("./\
shared-search-cache-cache-files.js");require("./shared-search-cache-build-table.js");require("./shared-search-cache-colu\
mn-writer.js");require("./shared-search-cache-encode-sections.js");require("./shared-store-diff-trees.js");require("./sh\
ared-store-document-pairs.js");require("./shared-domain-duration.js");require("./shared-search-cache-log.js");require(".\
/shared-search-cache-write-cache-file.js");async function waiting({repo,store}){const config=await repo.config();const head=await repo.
readRef(store.ref);if(head===void 0)return[];const found=[];for(const name of remoteNames(config)){const remote=remoteFor(
config,name,store.ref,path=>path);const tip=await repo.readRef(remote.tracking);if(tip!==void 0&&tip!==head&&!await repo.
isAncestor(tip,head))found.push(remote)}return found}async function joinOne(workspace,remote){const{repo,store}=workspace;
const tip=await repo.readRef(remote.tracking);if(tip===void 0)return void 0;const options=await syncOptions(workspace,{});
const checked=await checkTip(store,remote,{oid:tip,good:void 0},options);const outcome=await joinReceived(store,{tip,...checked});
await markSeen(store,remote,tip);if(outcome===void 0||outcome.kind==="up-to-date")return void 0;return{remote:remote.name,
kind:outcome.kind,commit:outcome.commit}}async function joinFetched(workspace){const joined=[];const failed=[];for(const remote of await waiting(
workspace)){try{const one=await joinOne(workspace,remote);if(one!==void 0)joined.push(one)}catch(error){if(!isTicketError(
error))throw error;failed.push({remote:remote.name,error})}}if(joined.length>0)await warmCache(workspace).catch(()=>void 0);
return{joined,failed}}module.exports={__proto__:null,joinFetched};
