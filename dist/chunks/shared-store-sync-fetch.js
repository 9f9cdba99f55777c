var{remoteDeleted,remoteRewritten}=require("./shared-store-sync-errors.js");async function move({repo},ref,expected,next){
if(expected!==next)await repo.compareAndSwapRef({ref,next,expected,message:"ticket: sync"})}async function markSeen(store,remote,oid){
for(const ref of[remote.tracking,remote.seen])await move(store,ref,await store.repo.readRef(ref),oid)}async function fetchTip(store,remote,patienceMs){
const{repo,ref,onProgress}=store;const{address,tracking,seen}=remote;const fetched=await repo.readRef(tracking);const good=await repo.
readRef(seen);await move(store,tracking,fetched,good);const request={address,ref,into:tracking,patienceMs,onProgress};const outcome=await repo.
fetch(request);if(outcome.kind==="fetched")return outcome.oid;if(outcome.kind==="rewritten")throw remoteRewritten(remote,
ref,good,outcome.oid);if(good!==void 0)throw remoteDeleted(remote,ref,good);return void 0}async function peekTip(store,remote,patienceMs){
const{repo,ref,onProgress}=store;const{address,seen}=remote;const good=await repo.readRef(seen);const outcome=await repo.
fetch({address,ref,into:void 0,patienceMs,onProgress});if(outcome.kind!=="fetched"){if(good!==void 0)throw remoteDeleted(
remote,ref,good);return void 0}if(good!==void 0&&!await repo.isAncestor(good,outcome.oid))throw remoteRewritten(remote,ref,
good,outcome.oid);return outcome.oid}async function placeTip(store,remote,tip,options){const{repo}=store;const head=await repo.
readRef(store.ref);const seen=await repo.readRef(remote.seen);if(tip===head||tip===seen)return void 0;if(head===void 0)return{
remote,tip,known:seen===void 0?[]:[seen],base:seen,forward:true};if(await repo.isAncestor(tip,head))return void 0;if(await repo.
isAncestor(head,tip))return{remote,tip,known:[head],base:head,forward:true};const known=seen===void 0?[head]:[head,seen];
if(seen!==void 0&&await repo.isAncestor(seen,tip))return{remote,tip,known,base:seen,forward:false};const[base]=await repo.
mergeBases(head,tip);if(base===void 0){const{refuseUnrelated}=await Promise.resolve().then(()=>require("./store-refuse-u\
nrelated.js"));await refuseUnrelated(store,remote,head,tip,options)}return{remote,tip,known,base,forward:false}}async function checkTip(store,remote,tip,options){
const fetched=await placeTip(store,remote,tip,options);if(fetched===void 0)return{commits:[],unreadable:[]};return(await Promise.
resolve().then(()=>require("./store-validate-tip.js"))).validateTip(store,fetched,options)}async function receive(store,remote,options){
const tip=await fetchTip(store,remote,options.patienceMs);if(tip===void 0)return{tip,commits:[],unreadable:[]};const valid=await checkTip(
store,remote,tip,options);await markSeen(store,remote,tip);return{tip,...valid}}async function joinReceived(store,{tip}){
if(tip===void 0||tip===await store.repo.readRef(store.ref))return void 0;const{joinCommit}=await Promise.resolve().then(
()=>require("./shared-domain-join-tree.js"));const outcome=await joinCommit(store,tip);return outcome.kind==="up-to-date"?
void 0:outcome}module.exports={markSeen,peekTip,checkTip,receive,joinReceived};
