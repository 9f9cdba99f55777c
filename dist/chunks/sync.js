var{base_hash__sha256Hex:sha256Hex}=require("./base.js");var{git_names__validRef:validRef,domain_config_attachment_limit__rememberingDocuments:rememberingDocuments}=require(
"./tickets.js");var{base_similar__closest:closest,base_errors__TicketError:TicketError,base_errors__TicketError:TicketError2,
base_errors__isTicketError:isTicketError}=require("./start.js");var errors=()=>Promise.resolve().then(()=>require("./sha\
red-store-sync-errors.js"));async function move({repo},ref,expected,next){if(expected===next)return true;const moved=await repo.
compareAndSwapRef({ref,next,expected,message:"ticket: sync"});return moved==="updated"}async function markSeen(store,remote,oid){
const refs=[remote.tracking,remote.seen];await Promise.all(refs.map(async ref=>move(store,ref,await store.repo.readRef(ref),
oid)))}var SOON_MS=30;function readMeanwhile(store,seen){let ended=false;let reading;const read=async()=>{const head=await store.
repo.readRef(store.ref);if(seen===void 0||head===void 0||head===seen)return;const{readAhead}=await Promise.resolve().then(
()=>require("./store-read-ahead.js"));await readAhead(store,seen,head,()=>ended)};const timer=setTimeout(()=>{reading=read().
catch(()=>void 0)},SOON_MS);return async()=>{ended=true;clearTimeout(timer);await reading}}async function fetchTip(store,remote,patienceMs){
const{repo,ref,onProgress}=store;const{address,tracking,seen}=remote;const fetched=await repo.readRef(tracking);const good=await repo.
readRef(seen);const forgotten=await move(store,tracking,fetched,good);const request={address,ref,into:tracking,patienceMs,
onProgress};const stop=readMeanwhile(store,store.documents===void 0?void 0:good);const outcome=await repo.fetch(request).
finally(stop);if(outcome.kind==="fetched")return{oid:outcome.oid,good:forgotten?good:void 0};if(outcome.kind==="rewritte\
n")throw(await errors()).remoteRewritten(remote,ref,good,outcome.oid);if(good!==void 0)throw(await errors()).remoteDeleted(
remote,ref,good);return void 0}async function peekTip(store,remote,patienceMs){const{repo,ref,onProgress}=store;const{address,
seen}=remote;const good=await repo.readRef(seen);const outcome=await repo.fetch({address,ref,into:void 0,patienceMs,onProgress});
if(outcome.kind!=="fetched"){if(good!==void 0)throw(await errors()).remoteDeleted(remote,ref,good);return void 0}if(good!==
void 0&&!await repo.isAncestor(good,outcome.oid))throw(await errors()).remoteRewritten(remote,ref,good,outcome.oid);return{
oid:outcome.oid,good}}var MOST_KEPT=16;var kept=new WeakMap;function commonAncestors(store,a,b){if(a===b)return Promise.
resolve([a]);const known=kept.get(store)??new Map;kept.set(store,known);const key=a<b?`${a} ${b}`:`${b} ${a}`;const found=known.
get(key);if(found!==void 0)return found;const asked=store.repo.mergeBases(a,b).catch(error=>{known.delete(key);throw error});
known.set(key,asked);for(const old of known.keys())if(known.size>MOST_KEPT)known.delete(old);return asked}async function placeTip(store,remote,{
oid:tip,good},options){const{repo}=store;const head=await repo.readRef(store.ref);const seen=await repo.readRef(remote.seen);
if(tip===head||tip===seen)return void 0;if(head===void 0)return{remote,tip,known:seen===void 0?[]:[seen],base:seen,forward:true};
const bases=await commonAncestors(store,head,tip);if(bases.includes(tip))return void 0;if(bases.includes(head))return{remote,
tip,known:[head],base:head,forward:true};const known=seen===void 0?[head]:[head,seen];if(seen!==void 0&&(seen===good||await repo.
isAncestor(seen,tip)))return{remote,tip,known,base:seen,forward:false};const[base]=bases;if(base===void 0){const{refuseUnrelated}=await Promise.
resolve().then(()=>require("./store-refuse-unrelated.js"));await refuseUnrelated(store,remote,head,tip,options)}return{remote,
tip,known,base,forward:false}}async function checkTip(store,remote,tip,options){const fetched=await placeTip(store,remote,
tip,options);if(fetched===void 0)return{commits:[],unreadable:[]};return(await Promise.resolve().then(()=>require("./sha\
red-store-validate-tip.js"))).validateTip(store,fetched,options)}async function receive(store,remote,options){const tip=await fetchTip(
store,remote,options.patienceMs);if(tip===void 0)return{tip:void 0,commits:[],unreadable:[]};return{tip:tip.oid,...await checkTip(
store,remote,tip,options)}}async function joinReceived(store,{tip}){if(tip===void 0||tip===await store.repo.readRef(store.
ref))return void 0;const{joinCommit}=await Promise.resolve().then(()=>require("./shared-domain-join-tree.js"));const outcome=await joinCommit(
store,tip);return outcome.kind==="up-to-date"?void 0:outcome}var TRACKING="refs/ticket-remotes/";var SEEN="refs/ticket-s\
een/";var ASIDE="refs/ticket-aside/";function remoteNames(config){const urls=config.names("remote.").filter(name=>/\.(?:url|pushurl)$/.
test(name));return[...new Set(urls.map(name=>name.replace(/^remote\.|\.(?:push)?url$/g,"")))].sort()}function allRemotes(config){
return remoteNames(config).filter(name=>!["skipFetchAll","skipDefaultUpdate"].some(key=>config.bool(`remote.${name}.${key}`)))}
function preferredRemote(config,branch){const names=remoteNames(config);const own=branch===void 0?void 0:config.get(`bra\
nch.${branch}.remote`);if(own!==void 0&&own!=="."&&names.includes(own))return own;return names.length===1?names[0]:names.
find(name=>name==="origin")}var ADDRESS=/^(?:[a-z][a-z0-9+.-]*:\/\/|[a-z][a-z0-9]*::|\.{0,2}\/|\.{1,2}$|[^/:\s]+:|[a-z]:[\\/])/i;
function leafOf(ref){return ref.replace(/^refs\/(?:tickets\/)?/,"")}function remoteAt(name,address,ref,folder){const leaf=`${folder}\
/${leafOf(ref)}`;const refs={tracking:`${TRACKING}${leaf}`,seen:`${SEEN}${leaf}`};if(validRef(refs.tracking))return{name,
address,...refs};return remoteAt(name,address,ref,`url-${sha256Hex(folder).slice(0,12)}`)}function remoteFor(config,word,ref,resolvePath){
checkAddress(word);const names=remoteNames(config);if(names.includes(word))return remoteAt(word,word,ref,word);if(!ADDRESS.
test(word))throw noSuchRemote(word,names);const address=/^\.{0,2}(?:\/|$)/.test(word)?resolvePath(word):word;return remoteAt(
withoutSecrets(word),address,ref,`url-${sha256Hex(address).slice(0,12)}`)}function checkAddress(word){if(word!==""&&!word.
startsWith("-")&&!new RegExp("\\p{Cc}","u").test(word))return word;throw badRemote(word)}function withoutSecrets(address){
return address.replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/@]*@/i,"$1")}function badRemote(word){return new TicketError("BAD_RE\
MOTE","usage",`${JSON.stringify(word)} can't be a remote.`,{data:{remote:word},hint:"Name one that git remote lists, or \
an address like https://example.com/shop.git"})}function noSuchRemote(word,names){const near=closest(word,names);const known=names.
length===0?"There are none yet":`There are: ${names.join(", ")}`;return new TicketError("NO_SUCH_REMOTE","notFound",`The\
re is no remote ${JSON.stringify(word)}.`,{data:{remote:word,remotes:names},hint:near===void 0?`${known}. To add one: gi\
t remote add ${names.includes("origin")?"NAME":"origin"} URL`:`Did you mean ${near}?`})}async function bring(store,remote,parts,options,brought){
const got=await receive(store,remote,options);for(const oid of got.commits)brought.received.add(oid);brought.unreadable.
push(...got.unreadable);const[noted,joining]=await Promise.allSettled([got.tip===void 0?void 0:markSeen(store,remote,got.
tip),parts.join?joinReceived(store,got):void 0]);if(joining.status==="rejected")throw joining.reason;if(noted.status==="\
rejected")throw noted.reason;if(joining.value!==void 0)brought.joins.push(joining.value);return{tip:got.tip,after:await store.
repo.readRef(store.ref)}}async function syncWith(store,remote,parts,options,whilePushing){const before=await store.repo.
readRef(store.ref);const brought={received:new Set,joins:[],unreadable:[]};const{joins,unreadable}=brought;let pusher;for(;;){
const{tip,after}=await bring(store,remote,parts,options,brought);const received=[...brought.received];const done={before,
after,tip,joins,unreadable,received,sent:0};if(!parts.push||after===tip||after===void 0)return{...done,races:pusher?.races??
[]};const first=pusher===void 0;pusher??=(await Promise.resolve().then(()=>require("./shared-store-sync-push.js"))).pusherTo(
store,remote,options);const pushing=pusher.push(after,tip);if(first)whilePushing?.({...done,races:[]});const sent=await pushing;
if(sent!==void 0)return{...done,sent,races:pusher.races}}}var MINUTE=6e4;function positive(config,name,otherwise){const text=config.
get(name);if(text===void 0)return otherwise;if(/^\d{1,9}$/.test(text)&&Number(text)>0)return Number(text);throw new TicketError2(
"BAD_CONFIG","usage",`The setting ${name} is no whole number above 0.`,{data:{name,value:text},hint:`To go back to ${otherwise}\
: git config --unset ${name}`})}function configuredLimits(config){return{skewMs:positive(config,"ticket.clockSkew",60)*MINUTE,
patienceMs:positive(config,"ticket.remoteTimeout",300)*1e3}}function earlyLook(store){let early;const look=async done=>{
const{before,after}=done;if(after===void 0||before===after)return void 0;return(await Promise.resolve().then(()=>require(
"./app-report-changes.js"))).changesOf(store,{...done,after})};return{begin:done=>{const found=new Promise(resolve2=>setImmediate(
resolve2)).then(()=>look(done));found.catch(()=>void 0);early={done,found}},changes:done=>{const same=early?.done.after===
done.after&&early?.done.received.length===done.received.length;return early!==void 0&&same?early.found:look(done)},settle:async()=>void await early?.
found.catch(()=>void 0)}}var{resolve}=require("node:path");async function preferred(repo){return preferredRemote(await repo.
config(),await repo.currentBranch())}async function chosenRemotes({repo,store,dir="."},{remote,all=false}){const config=await repo.
config();const one=remote??(all?void 0:await preferred(repo));const words=all?allRemotes(config):one===void 0?[]:[one];if(words.
length===0)throw noRemote(remoteNames(config));return words.map(word=>remoteFor(config,word,store.ref,path=>resolve(dir,
path)))}async function remotesOfClone(workspace){const{repo}=workspace;if(remoteNames(await repo.config()).length===0)return[];
const one=await preferred(repo);if(one!==void 0)return chosenRemotes(workspace,{remote:one});return allRemotes(await repo.
config()).length===0?[]:chosenRemotes(workspace,{all:true})}function noRemote(names){const none=names.length===0;const message=none?
"This repository has no remote.":`Git has no default among these remotes: ${names.join(", ")}.`;return new TicketError2(
"NO_REMOTE","notFound",message,{data:{remotes:names},hint:none?"To add one: git remote add origin URL":`Name one, or all\
 of them: git ticket sync ${names[0]}, git ticket sync --all`})}var PARTS={fetch:{join:false,push:false},pull:{join:true,
push:false},sync:{join:true,push:true}};async function syncOptions({repo},{acceptClockSkew=false,allowUnrelated=false}){
return{acceptClockSkew,allowUnrelated,...configuredLimits(await repo.config())}}function kindOf({before,after,joins}){if(joins.
some(j=>j.kind==="joined"))return"joined";return before===after?"up-to-date":"fast-forward"}var nothingOf=(remote,head)=>({
...{remote:remote.name,tip:null,before:head??null,commit:head??null},...{kind:"up-to-date",received:0,changed:[],joined:[],
joins:[],sent:0,races:[]},...{lost:[],texts:[],unexamined:0,suppressed:[],unreadable:[]}});async function syncAndReport({
store},parts,remote,options){const look=earlyLook(store);try{const outcome=await syncWith(store,remote,parts,options,look.
begin);return{...nothingOf(remote,outcome.before),...{tip:outcome.tip??null,commit:outcome.after??null,kind:kindOf(outcome)},
...{received:outcome.received.length,sent:outcome.sent,races:outcome.races},...{unreadable:outcome.unreadable,...await look.
changes(outcome)}}}finally{await look.settle()}}async function pushOnly({store},remote,options,dryRun){const{pushTo}=await Promise.
resolve().then(()=>require("./shared-store-sync-push.js"));const{head,sent}=await pushTo(store,remote,options,dryRun);return{
...nothingOf(remote,head),sent}}async function syncOne(workspace,kind,remote,options,dryRun){if(kind==="push")return pushOnly(
workspace,remote,options,dryRun);if(dryRun)return(await Promise.resolve().then(()=>require("./app-preview-sync.js"))).previewSync(
workspace,PARTS[kind],remote,options);return syncAndReport(workspace,PARTS[kind],remote,options)}async function pushLater({
store},remotes,reports,options){const head=await store.repo.readRef(store.ref);for(const[i,report]of reports.entries()){
const remote=remotes.find(r=>r.name===report.remote);if(remote===void 0||await store.repo.readRef(remote.seen)===head)continue;
const{after,sent,races}=await syncWith(store,remote,PARTS.sync,options);reports[i]={...report,commit:after??null,sent:report.
sent+sent,races:[...report.races,...races]}}}var asFailure=(remote,error)=>{if(!isTicketError(error))throw error;return{
remote:remote.name,error}};async function syncAll(workspace,kind,remotes,options,dryRun){const reports=[];const failed=[];
for(const remote of remotes){try{reports.push(await syncOne(workspace,kind,remote,options,dryRun))}catch(error){failed.push(
asFailure(remote,error))}}if(kind==="sync"&&!dryRun)await pushLater(workspace,remotes,reports,options);return{remotes:reports,
failed}}async function sync(workspace,kind,options){const{repo,store}=workspace;if(options.background!==true)return syncNow(
workspace,kind,options);let report={ref:store.ref,remotes:[],failed:[]};await repo.withTurn("sync",async()=>{report=await syncNow(
workspace,kind,options)});return report}var wrote=({before,commit,received,sent})=>before!==commit||received>0||sent>0;async function syncNow(opened,kind,options){
const store=rememberingDocuments(opened.store);const workspace={...opened,store};const{dryRun=false,all=false}=options;const remotes=await chosenRemotes(
workspace,options);const how=await syncOptions(workspace,options);if(all)return{ref:store.ref,...await syncAll(workspace,
kind,remotes,how,dryRun)};const reports=[];for(const remote of remotes)reports.push(await syncOne(workspace,kind,remote,
how,dryRun));if(!dryRun&&reports.some(wrote))await store.repo.maintain();return{ref:store.ref,remotes:reports,failed:[]}}
module.exports={__proto__:null,ASIDE,SEEN,TRACKING,allRemotes,app_early_look__chosenRemotes:chosenRemotes,app_early_look__nothingOf:nothingOf,
app_early_look__remotesOfClone:remotesOfClone,app_early_look__sync:sync,app_early_look__syncOptions:syncOptions,app_early_look__syncWith:syncWith,
checkAddress,git_remotes__ASIDE:ASIDE,git_remotes__SEEN:SEEN,git_remotes__TRACKING:TRACKING,git_remotes__allRemotes:allRemotes,
git_remotes__checkAddress:checkAddress,git_remotes__preferredRemote:preferredRemote,git_remotes__remoteFor:remoteFor,git_remotes__remoteNames:remoteNames,
git_remotes__withoutSecrets:withoutSecrets,nothingOf,preferredRemote,remoteFor,remoteNames,store_common_ancestors__commonAncestors:commonAncestors,
store_sync_fetch__fetchTip:fetchTip,store_sync_fetch__markSeen:markSeen,store_sync_fetch__peekTip:peekTip,store_sync_join__checkTip:checkTip,
store_sync_join__joinReceived:joinReceived,store_sync_join__receive:receive,sync,syncOptions,withoutSecrets};
