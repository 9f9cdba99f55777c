var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(
to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{nothingOf:()=>nothingOf,remotesOfClone:()=>remotesOfClone,sync:()=>sync,syncOptions:()=>syncOptions,
syncWith:()=>syncWith});module.exports=__toCommonJS(stdin_exports);var import_write=require("./write.js");var import_documents=require("./documents.js");
var import_base=require("./base.js");var import_start=require("./start.js");var import_shared_app_sync_report=require("./shared-app-sync-report.js");
var import_shared_domain_join_tree=require("./shared-domain-join-tree.js");var import_shared_domain_changes=require("./shared-domain-changes.js");
var import_shared_store_adopt_commit=require("./shared-store-adopt-commit.js");var import_shared_store_diff_trees=require("./shared-store-diff-trees.js");
var import_shared_store_document_pairs=require("./shared-store-document-pairs.js");var import_shared_git_remotes=require("./shared-git-remotes.js");
var import_node_path=require("node:path");var short=oid=>oid?.slice(0,12)??"nothing";var PUT_BACK="Nothing was lost here\
. To put your tickets back there:";function remoteRewritten(remote,ref,seen,now){const{name}=remote;const message=`The t\
ickets on ${name} were rewritten: ${short(now)} does not descend from ${short(seen)}, which was there.`;return new import_start.base_errors__TicketError(
"REMOTE_REWRITTEN","remote",message,{data:{remote:name,ref,seen:seen??null,now:now??null},hint:`Nothing was taken, nothi\
ng is lost. To join both all the same: git fetch ${name} ${ref} && git ticket merge FETCH_HEAD && git ticket push ${name}`})}
function remoteDeleted({name},ref,seen){const message=`The tickets on ${name} were deleted; ${short(seen)} was there.`;return new import_start.base_errors__TicketError(
"REMOTE_DELETED","remote",message,{data:{remote:name,ref,seen},hint:`${PUT_BACK} git ticket push ${name}`})}function remoteUnrelated({
name},head,tip){const message=`The tickets on ${name} and yours began apart: they may be of two projects.`;return new import_start.base_errors__TicketError(
"REMOTE_UNRELATED","remote",message,{data:{remote:name,head,tip},hint:`Nothing was joined. If they belong together: git \
ticket sync --allow-unrelated ${name}`})}function clockQuarantine(remote,commit,author,why){const{name}=remote;const message=`\
A commit from ${name} is kept apart: ${short(commit)} by ${author} ${why}.`;return new import_start.base_errors__TicketError(
"CLOCK_QUARANTINE","clock",message,{data:{remote:name,commit,author,why},hint:`Your own tickets are as they were. Check \
the clocks (git ticket doctor); to join it all the same: git ticket sync --accept-clock-skew ${name}`})}function remoteInvalid({
name},tip,path,problem){const message=`The tickets on ${name} are damaged and were not taken: ${path} ${problem}.`;return new import_start.base_errors__TicketError(
"REMOTE_INVALID","invalid",message,{data:{remote:name,commit:tip,path,problem},hint:`Your own tickets are as they were. \
To see who did it: git log ${short(tip)} -- ${path}`})}function wayOut({why,reason,words},ref){if(why==="denied")return"\
Ask whoever runs it for the right to push.";if(why==="signatures")return`Joins are made alike by every clone, so nobody \
can sign them. Exempt ${ref} from the rule.`;if(/checked out/.test(reason))return`That branch is checked out there. Use \
a ref that is no branch: git config ticket.ref refs/tickets/main`;if(/shallow/.test(`${reason} ${words}`))return`This cl\
one has not all the history. Deepen it: git fetch --unshallow`;const branch=ref.startsWith("refs/heads/")?`Exempt ${ref}\
 from the rule.`:"Where a host wants branches only: git config ticket.ref refs/heads/tickets (and git branch tickets ref\
s/tickets/main).";return`It keeps what it has, and you keep what you wrote. ${branch}`}function pushRefused(remote,ref,outcome){
const{why,reason,words}=outcome;const{name}=remote;const said=words===""||words===reason?reason:`${reason}: ${words}`;const message=`\
The remote ${name} refused the tickets: ${said.replace(/[.!]+$/,"")}.`;const detail={data:{remote:name,ref,reason,words},
hint:wayOut(outcome,ref)};if(why==="denied")return new import_start.base_errors__TicketError("REMOTE_DENIED","auth",message,
detail);if(why==="signatures")return new import_start.base_errors__TicketError("REMOTE_WANTS_SIGNATURES","remote",message,
detail);return new import_start.base_errors__TicketError("REMOTE_REFUSED","remote",message,detail)}function remoteBusy({
name},reason,tries,stuck){const message=stuck?`The remote ${name} does not take the tickets, though nobody else pushed: ${reason}\
.`:`Other clones kept being faster at ${name}.`;return new import_start.base_errors__TicketError("REMOTE_BUSY","conflict",
message,{data:{remote:name,reason,tries,stuck},hint:stuck?"Nothing is lost. A lock may have been left behind there; whoe\
ver runs it can look.":"Nothing is lost. Run the command again.",retryable:true})}function remoteAhead({name},reason){const message=`\
The remote ${name} has tickets that you have not joined (${reason}).`;return new import_start.base_errors__TicketError("\
REMOTE_AHEAD","conflict",message,{data:{remote:name,reason},hint:`To join them and push: git ticket sync ${name}`,retryable:true})}
async function move({repo},ref,expected,next){if(expected!==next)await repo.compareAndSwapRef({ref,next,expected,message:"\
ticket: sync"})}async function markSeen(store,remote,oid){for(const ref of[remote.tracking,remote.seen])await move(store,
ref,await store.repo.readRef(ref),oid)}async function fetchTip(store,remote,patienceMs){const{repo,ref,onProgress}=store;
const{address,tracking,seen}=remote;const fetched=await repo.readRef(tracking);const good=await repo.readRef(seen);await move(
store,tracking,fetched,good);const request={address,ref,into:tracking,patienceMs,onProgress};const outcome=await repo.fetch(
request);if(outcome.kind==="fetched")return outcome.oid;if(outcome.kind==="rewritten")throw remoteRewritten(remote,ref,good,
outcome.oid);if(good!==void 0)throw remoteDeleted(remote,ref,good);return void 0}async function peekTip(store,remote,patienceMs){
const{repo,ref,onProgress}=store;const{address,seen}=remote;const good=await repo.readRef(seen);const outcome=await repo.
fetch({address,ref,into:void 0,patienceMs,onProgress});if(outcome.kind!=="fetched"){if(good!==void 0)throw remoteDeleted(
remote,ref,good);return void 0}if(good!==void 0&&!await repo.isAncestor(good,outcome.oid))throw remoteRewritten(remote,ref,
good,outcome.oid);return outcome.oid}function errorOf({remote},tip,{path,place},text){let stamp;try{const document=(0,import_write.domain_config_config__readDocument)(
place.document,place.name,text);if(document.purged)return void 0;stamp=(0,import_documents.domain_document__latestStamp)(
document)}catch(error){if((0,import_start.base_errors__isTicketError)(error))return error;throw error}const{clock}=tip.trailers;
if(clock===void 0||stamp<=clock)return void 0;const why=`holds a stamp later than its own clock, in ${path}`;throw clockQuarantine(
remote,tip.oid,tip.data.author.email,why)}function problemOf(fetched,tip,changed,text){const error=errorOf(fetched,tip,changed,
text);if(error?.code!=="NEWER_FORMAT")return error===void 0?void 0:`can't be read (${error.code})`;if(fetched.forward)return void 0;
throw error}async function readableBefore(store,changed){const wanted=changed.flatMap(({before,place})=>before?.mode===import_write.domain_config_config__FILE?
[{oid:before.oid,place}]:[]);const read=await(0,import_shared_store_document_pairs.tryReadBlobs)(store,wanted);const good=changed.
filter(({before,place})=>read.at(before?.oid,place)!==void 0);return new Set(good.map(({path})=>path))}async function changedDocuments(store,{
base},tip){const before=base===void 0?void 0:(await(0,import_write.domain_config_config__commitAt)(store,base)).data.tree;
const differences=await(0,import_shared_store_diff_trees.diffTree)(store,before,tip.data.tree);return differences.flatMap(
d=>{const place=(0,import_shared_store_document_pairs.documentPlace)(d.path);return place===void 0?[]:[{...d,place}]})}async function checkTree(store,fetched,tip){
const changed=await changedDocuments(store,fetched,tip);const files=changed.flatMap(({after})=>after?.mode===import_write.domain_config_config__FILE?
[after.oid]:[]);const texts=new Map((await(0,import_write.domain_config_config__readTexts)(store,files)).map(text=>[text.
oid,text]));const faults=new Map;for(const one of changed){const read=one.after?.mode===import_write.domain_config_config__FILE?
texts.get(one.after.oid):{problem:"is gone"};if(read===void 0)continue;const problem="problem"in read?read.problem:problemOf(
fetched,tip,one,read.text);if(problem!==void 0)faults.set(one,problem)}const lost=await readableBefore(store,[...faults.
keys()]);for(const[{path},problem]of faults)if(lost.has(path))throw remoteInvalid(fetched.remote,tip.oid,path,problem);return[
...faults].map(([{path},problem])=>({path,problem}))}var CHUNK=1e3;function tooLate(time,{fetched,latest},{oid,data}){if(time<=
latest)return;const when=time<864e13?new Date(time).toISOString():"the end of time";throw clockQuarantine(fetched.remote,
oid,data.author.email,`is of ${when}, in the future`)}function checkClock(checking,commit){const{tip,fetched}=checking;const{
clock}=commit.trailers;const time=clock===void 0?commit.data.committer.time*1e3:(0,import_base.base_base32__stampTime)(clock);
tooLate(time,checking,commit);if(clock!==void 0&&tip.trailers.clock!==void 0&&clock>tip.trailers.clock)throw clockQuarantine(
fetched.remote,commit.oid,commit.data.author.email,"has a clock later than that of the commits on top of it")}async function checkCommits(checking,oids){
const{store}=checking;for(let at=0;at<oids.length;at+=CHUNK){store.onProgress?.({what:"history",done:at,total:oids.length});
const commits=await(0,import_write.domain_config_config__readCommits)(store,oids.slice(at,at+CHUNK));for(const commit of commits)
checkClock(checking,commit)}}async function checkAdoption(checking){const{store,tip}=checking;const adoption=await(0,import_shared_store_adopt_commit.prepareAdoption)(
store,tip.oid);const adopted=adoption===void 0?tip:await(0,import_write.domain_config_config__commitAt)(store,adoption.oid);
const{clock}=adopted.trailers;if(clock!==void 0)tooLate((0,import_base.base_base32__stampTime)(clock),checking,tip)}var TICKS=1e3;
async function latestTime(store,skewMs){const head=await store.repo.readRef(store.ref);const clock=head===void 0?void 0:
(await(0,import_write.domain_config_config__commitAt)(store,head)).trailers.clock;const own=clock===void 0?0:(0,import_base.base_base32__stampTime)(
clock)+TICKS;return Math.max(store.now()+skewMs,own)}var DAMAGE=new Set(["STORE_DAMAGED","GIT_BAD_COMMIT","GIT_BAD_TREE"]);
async function validateTip(store,fetched,{acceptClockSkew,skewMs}){const latest=acceptClockSkew?Number.POSITIVE_INFINITY:
await latestTime(store,skewMs);try{const commits=await store.repo.history({tips:[fetched.tip],exclude:fetched.known});const tip=await(0,import_write.domain_config_config__commitAt)(
store,fetched.tip);const checking={store,fetched,tip,latest};await checkCommits(checking,commits);if(!(0,import_write.store_commit_kind__isForeign)(
tip))return{commits,unreadable:await checkTree(store,fetched,tip)};await checkAdoption(checking);return{commits,unreadable:[]}}catch(error){
if(!(0,import_start.base_errors__isTicketError)(error)||!DAMAGE.has(error.code))throw error;throw remoteInvalid(fetched.
remote,fetched.tip,"something",`says: ${error.message}`)}}async function hasTickets(store,oid){const{data}=await(0,import_write.domain_config_config__commitAt)(
store,oid);return(await(0,import_write.store_walk__walkTree)(store,data.tree,"tickets")).files.length>0}async function refuseUnrelated(store,remote,head,tip,{
allowUnrelated}){if(allowUnrelated||!await hasTickets(store,head)||!await hasTickets(store,tip))return;throw remoteUnrelated(
remote,head,tip)}async function placeTip(store,remote,tip,options){const{repo}=store;const head=await repo.readRef(store.
ref);const seen=await repo.readRef(remote.seen);if(tip===head||tip===seen)return void 0;if(head===void 0)return{remote,tip,
known:seen===void 0?[]:[seen],base:seen,forward:true};if(await repo.isAncestor(tip,head))return void 0;if(await repo.isAncestor(
head,tip))return{remote,tip,known:[head],base:head,forward:true};const known=seen===void 0?[head]:[head,seen];if(seen!==
void 0&&await repo.isAncestor(seen,tip))return{remote,tip,known,base:seen,forward:false};const[base]=await repo.mergeBases(
head,tip);if(base===void 0)await refuseUnrelated(store,remote,head,tip,options);return{remote,tip,known,base,forward:false}}
async function checkTip(store,remote,tip,options){const fetched=await placeTip(store,remote,tip,options);return fetched===
void 0?{commits:[],unreadable:[]}:validateTip(store,fetched,options)}async function receive(store,remote,options){const tip=await fetchTip(
store,remote,options.patienceMs);if(tip===void 0)return{tip,commits:[],unreadable:[]};const valid=await checkTip(store,remote,
tip,options);await markSeen(store,remote,tip);return{tip,...valid}}async function joinReceived(store,{tip}){if(tip===void 0||
tip===await store.repo.readRef(store.ref))return void 0;const outcome=await(0,import_shared_domain_join_tree.joinCommit)(
store,tip);return outcome.kind==="up-to-date"?void 0:outcome}var MOST_RACES=40;var MOST_STUCK=6;var MOST_CUTS=2;var LONGEST_PAUSE_MS=3e3;
function backOff(store,races){const[byte=0]=store.random(1);const cap=Math.min(LONGEST_PAUSE_MS,50*2**Math.min(races,7));
return new Promise(resolve2=>{setTimeout(resolve2,cap*(byte+1)/256)})}var Patience=class{races=[];#stuck=0;#cuts=0;#tip;lost(remote,race,tip){
this.#stuck=this.races.length>0&&tip===this.#tip?this.#stuck+1:0;this.#tip=tip;this.races.push(race);const stuck=this.#stuck>=
MOST_STUCK;if(stuck||this.races.length>=MOST_RACES)throw remoteBusy(remote,race.reason,this.races.length,stuck)}cut(error){
this.#cuts++;if(!(0,import_start.base_errors__isTicketError)(error)||!error.retryable||this.#cuts>MOST_CUTS)throw error}};
async function tryPush(store,remote,commit,{patienceMs},patience){const{repo,ref,onProgress}=store;try{return await repo.
push({address:remote.address,commit,ref,patienceMs,onProgress})}catch(error){patience.cut(error);return void 0}}async function countSent({
repo},head,outcome){if(outcome.kind!=="pushed")return 0;const old=outcome.from===void 0?void 0:await repo.resolveCommit(
outcome.from);return(await repo.history({tips:[head],exclude:old===void 0?[]:[old]})).length}async function bring(store,remote,parts,options,brought){
const got=await receive(store,remote,options);for(const oid of got.commits)brought.received.add(oid);brought.unreadable.
push(...got.unreadable);const joined=parts.join?await joinReceived(store,got):void 0;if(joined!==void 0)brought.joins.push(
joined);return{tip:got.tip,after:await store.repo.readRef(store.ref)}}function isThere(store,remote,outcome,tip,patience){
if(outcome?.kind==="refused")throw pushRefused(remote,store.ref,outcome);if(outcome?.kind==="race")patience.lost(remote,
outcome,tip);return outcome?.kind==="pushed"||outcome?.kind==="up-to-date"}async function syncWith(store,remote,parts,options){
const before=await store.repo.readRef(store.ref);const patience=new Patience;const brought={received:new Set,joins:[],unreadable:[]};
const{joins,unreadable}=brought;const{races}=patience;for(;;){const{tip,after}=await bring(store,remote,parts,options,brought);
const done={before,after,tip,joins,unreadable,races};if(!parts.push||after===tip||after===void 0)return{...done,received:[
...brought.received],sent:0};const outcome=await tryPush(store,remote,after,options,patience);if(isThere(store,remote,outcome,
tip,patience)){await markSeen(store,remote,after);const sent=await countSent(store,after,outcome);return{...done,received:[
...brought.received],sent}}await backOff(store,races.length)}}async function pushTo(store,remote,{patienceMs},dryRun){const{
repo,ref,onProgress}=store;const head=await repo.readRef(ref);if(head===void 0)throw await(0,import_write.domain_config_config__noTickets)(
store);const{address}=remote;const outcome=await repo.push({address,commit:head,ref,patienceMs,dryRun,onProgress});if(outcome.
kind==="refused")throw pushRefused(remote,ref,outcome);if(outcome.kind==="race")throw remoteAhead(remote,outcome.reason);
if(!dryRun)await markSeen(store,remote,head);return{head,sent:await countSent(store,head,outcome)}}var MINUTE=6e4;function positive(config,name,otherwise){
const text=config.get(name);if(text===void 0)return otherwise;if(/^\d{1,9}$/.test(text)&&Number(text)>0)return Number(text);
throw new import_start.base_errors__TicketError("BAD_CONFIG","usage",`The setting ${name} is no whole number above 0.`,{
data:{name,value:text},hint:`To go back to ${otherwise}: git config --unset ${name}`})}function configuredLimits(config){
return{skewMs:positive(config,"ticket.clockSkew",60)*MINUTE,patienceMs:positive(config,"ticket.remoteTimeout",300)*1e3}}
function textAt({place},key){const about={kind:place.document,name:place.name};const[field,name=""]=(0,import_documents.domain_document__cellPath)(
key);if(field==="conflicts"){const[first="",element2,part2]=name.split("/").slice(0,-1);return[{...about,field:first,element:element2,
part:part2,became:"kept"}]}const[,element,part]=(0,import_documents.domain_document__cellPath)(key);if(!(0,import_documents.domain_document__isText)(
place.document,key))return[];return[{...about,field,element,part,became:"merged"}]}async function textsIn(store,{data}){
const[join]=await(0,import_write.domain_config_config__readCommits)(store,data.parents);const pairs=await(0,import_shared_store_document_pairs.readPairs)(
store,await(0,import_shared_store_diff_trees.diffTree)(store,join?.data.tree,data.tree));return pairs.flatMap(pair=>{const{
before,after}=pair;if(before===void 0||after===void 0)return[];return(0,import_shared_domain_changes.valueChanges)(before,
after).flatMap(({key})=>textAt(pair,key))})}async function withoutCleared(store,head,texts){const names=texts.flatMap(text=>text.
became==="kept"?[text.name]:[]);if(names.length===0)return texts;const found=await(0,import_write.domain_config_config__readDocuments)(
store,await(0,import_write.domain_config_config__snapshotAt)(store,head),"ticket",[...new Set(names)]);return texts.filter(
({became,name,field,element,part})=>{const way=[element,part].filter(piece=>piece!==void 0);const now=found.get(name)?.document;
return became!=="kept"||now===void 0||(0,import_write.domain_conflicts__hasConflicts)(now,(0,import_documents.domain_document__cellKey)(
field,...way))})}async function textsAmong(store,head,oids,most){const commits=await(0,import_write.domain_config_config__readCommits)(
store,[...new Set(oids)]);const found=[];for(const commit of commits.filter(({trailers})=>trailers.texts).slice(0,most))
found.push(...await textsIn(store,commit));return withoutCleared(store,head,found)}async function wouldSend({repo},head,tip,more){
if(head===void 0)return 0;const own=await repo.history({tips:[head],exclude:tip===void 0?[]:[tip]});return own.length+more}
async function previewSync({store},parts,remote,options){const head=await store.repo.readRef(store.ref);const tip=await peekTip(
store,remote,options.patienceMs);const none={lost:[],suppressed:[],texts:[]};const about={remote:remote.name,before:head??
null,commit:head??null};const counts={joins:[],races:[],unexamined:0};if(tip===void 0){const sent2=parts.push?await wouldSend(
store,head,tip,0):0;return{...{...about,...counts,...none,tip:null,kind:"up-to-date",received:0},...{changed:[],joined:[],
unreadable:[],sent:sent2}}}const{commits,unreadable}=await checkTip(store,remote,tip,options);const preview=parts.join?await(0,import_shared_domain_join_tree.previewJoin)(
store,tip):void 0;const{kind="up-to-date",joined=[],texts=[],sides}=preview??{};const changed=kind==="fast-forward"?await(0,import_shared_app_sync_report.changedTickets)(
store,head,tip):joined;const found=sides===void 0?none:await(0,import_shared_app_sync_report.findingsOf)(store,sides[0].
oid,{pairs:[sides],changed:[],texts});const own=kind==="joined"?1+Math.min(1,texts.length):0;const sent=parts.push?await wouldSend(
store,head,tip,own):0;return{...{...about,...counts,...found,tip,kind,received:commits.length},...{changed,joined,unreadable,
sent}}}async function preferred(repo){return(0,import_shared_git_remotes.preferredRemote)(await repo.wholeConfig(),await repo.
currentBranch())}async function chosenRemotes({repo,store,dir="."},{remote,all=false}){const config=await repo.wholeConfig();
const one=remote??(all?void 0:await preferred(repo));const words=all?(0,import_shared_git_remotes.allRemotes)(config):one===
void 0?[]:[one];if(words.length===0)throw noRemote((0,import_shared_git_remotes.remoteNames)(config));return words.map(word=>(0,import_shared_git_remotes.remoteFor)(
config,word,store.ref,path=>(0,import_node_path.resolve)(dir,path)))}async function remotesOfClone(workspace){const{repo}=workspace;
if((0,import_shared_git_remotes.remoteNames)(await repo.wholeConfig()).length===0)return[];const one=await preferred(repo);
if(one!==void 0)return chosenRemotes(workspace,{remote:one});return(0,import_shared_git_remotes.allRemotes)(await repo.wholeConfig()).
length===0?[]:chosenRemotes(workspace,{all:true})}function noRemote(names){const none=names.length===0;const message=none?
"This repository has no remote.":`Git has no default among these remotes: ${names.join(", ")}.`;return new import_start.base_errors__TicketError(
"NO_REMOTE","notFound",message,{data:{remotes:names},hint:none?"To add one: git remote add origin URL":`Name one, or all\
 of them: git ticket sync ${names[0]}, git ticket sync --all`})}var PARTS={fetch:{join:false,push:false},pull:{join:true,
push:false},sync:{join:true,push:true}};async function syncOptions({repo},{acceptClockSkew=false,allowUnrelated=false}){
return{acceptClockSkew,allowUnrelated,...configuredLimits(await repo.config())}}function kindOf({before,after,joins}){if(joins.
some(j=>j.kind==="joined"))return"joined";return before===after?"up-to-date":"fast-forward"}var nothingOf=(remote,head)=>({
...{remote:remote.name,tip:null,before:head??null,commit:head??null},...{kind:"up-to-date",received:0,changed:[],joined:[],
joins:[],sent:0,races:[]},...{lost:[],texts:[],unexamined:0,suppressed:[],unreadable:[]}});async function reportOf({store},remote,outcome){
const{before,after,joins,received}=outcome;const counts={...nothingOf(remote,before),...{tip:outcome.tip??null,commit:after??
null,kind:kindOf(outcome)},...{received:received.length,sent:outcome.sent,races:outcome.races},...{unreadable:outcome.unreadable}};
if(after===void 0||before===after)return counts;const made=joins.flatMap(j=>j.join??[]);const changed=await(0,import_shared_app_sync_report.changedTickets)(
store,before,after);const arrived=before===void 0?[]:received;const{pairs,left}=await(0,import_shared_app_sync_report.joinsAmong)(
store,[...made.toReversed(),...arrived]);const ours=joins.flatMap(j=>j.texts.length>0?[j.commit]:[]);const texts=await textsAmong(
store,after,[...ours,...arrived],import_shared_app_sync_report.MOST_JOINS);const findings=await(0,import_shared_app_sync_report.findingsOf)(
store,after,{pairs,changed,texts});const joined=[...new Set(joins.flatMap(j=>j.joined))];return{...counts,changed,joined,
joins:made,unexamined:left,...findings}}async function pushOnly({store},remote,options,dryRun){const{head,sent}=await pushTo(
store,remote,options,dryRun);return{...nothingOf(remote,head),sent}}async function syncOne(workspace,kind,remote,options,dryRun){
if(kind==="push")return pushOnly(workspace,remote,options,dryRun);if(dryRun)return previewSync(workspace,PARTS[kind],remote,
options);return reportOf(workspace,remote,await syncWith(workspace.store,remote,PARTS[kind],options))}async function pushLater({
store},remotes,reports,options){const head=await store.repo.readRef(store.ref);for(const[i,report]of reports.entries()){
const remote=remotes.find(r=>r.name===report.remote);if(remote===void 0||await store.repo.readRef(remote.seen)===head)continue;
const{after,sent,races}=await syncWith(store,remote,PARTS.sync,options);reports[i]={...report,commit:after??null,sent:report.
sent+sent,races:[...report.races,...races]}}}var asFailure=(remote,error)=>{if(!(0,import_start.base_errors__isTicketError)(
error))throw error;return{remote:remote.name,error}};async function syncAll(workspace,kind,remotes,options,dryRun){const reports=[];
const failed=[];for(const remote of remotes){try{reports.push(await syncOne(workspace,kind,remote,options,dryRun))}catch(error){
failed.push(asFailure(remote,error))}}if(kind==="sync"&&!dryRun)await pushLater(workspace,remotes,reports,options);return{
remotes:reports,failed}}async function sync(workspace,kind,options){const{repo,store}=workspace;if(options.background!==
true)return syncNow(workspace,kind,options);let report={ref:store.ref,remotes:[],failed:[]};await repo.withTurn(async()=>{
report=await syncNow(workspace,kind,options)});return report}async function syncNow(workspace,kind,options){const{store}=workspace;
const{dryRun=false,all=false}=options;const remotes=await chosenRemotes(workspace,options);const how=await syncOptions(workspace,
options);if(all)return{ref:store.ref,...await syncAll(workspace,kind,remotes,how,dryRun)};const reports=[];for(const remote of remotes)
reports.push(await syncOne(workspace,kind,remote,how,dryRun));if(!dryRun)await store.repo.maintain();return{ref:store.ref,
remotes:reports,failed:[]}}0&&(module.exports={nothingOf,remotesOfClone,sync,syncOptions,syncWith});
