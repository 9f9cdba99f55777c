var{app_early_look__chosenRemotes:chosenRemotes,app_early_look__syncOptions:syncOptions,app_early_look__syncWith:syncWith}=require(
"./sync.js");var{domain_apply_apply__attemptBatch:attemptBatch,domain_apply_apply__checkKey:checkKey,store_retry__refuseCheckedOut:refuseCheckedOut}=require(
"./write.js");require("./documents.js");require("./base.js");require("./tickets.js");require("./start.js");var{pusherTo}=require(
"./shared-store-sync-push.js");var{joinCommit}=require("./shared-domain-join-tree.js");require("./shared-store-sync-erro\
rs.js");require("./shared-store-adopt-commit.js");require("./shared-domain-adopt.js");require("./shared-store-fixed-auth\
or.js");require("./shared-domain-join.js");require("./shared-store-diff-trees.js");require("./shared-store-document-pair\
s.js");var FAIR={races:250,pauseMs:100};function pushingFirst(store,pusher,tip){const compareAndSwapRef=async update=>{if(update.
next===void 0)throw new Error("nothing to push");if(await pusher.push(update.next,tip)===void 0)return"lost";if(await store.
repo.compareAndSwapRef(update)==="lost")await joinCommit(store,update.next);return"updated"};const repo={value:{...store.
repo,compareAndSwapRef},enumerable:true};return Object.create({},{...Object.getOwnPropertyDescriptors(store),repo})}async function commitConfirmed(store,remote,operations,options,sync){
if(options.key!==void 0)checkKey(options.key);await refuseCheckedOut(store);const pusher=pusherTo(store,remote,sync,FAIR);
const attempt=async()=>{const{tip}=await syncWith(store,remote,{join:true,push:false},sync);return attemptBatch(pushingFirst(
store,pusher,tip),operations,options)};const signs=(await store.repo.config()).bool("commit.gpgsign")===true;for(;;){const made=signs?
await attempt():await store.repo.withWriteLock(attempt,"pushers");if(made.kind==="lost")continue;await store.repo.maintain();
return made.value}}async function chosenRemote(workspace,choice){const[remote]=await chosenRemotes(workspace,choice);if(remote===
void 0)throw new Error("no remote was chosen");return remote}async function commitAtRemote(workspace,choice,operations,options){
const remote=await chosenRemote(workspace,choice);const how=await syncOptions(workspace,{});return commitConfirmed(workspace.
store,remote,operations,options,how)}module.exports={__proto__:null,chosenRemote,commitAtRemote};
