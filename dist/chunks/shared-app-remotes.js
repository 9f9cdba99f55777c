var{base_errors__TicketError:TicketError,base_errors__isTicketError:isTicketError}=require("./start.js");var{joinReceived,
markSeen,receive}=require("./shared-store-sync-fetch.js");var{pushRefused,remoteAhead,remoteBusy}=require("./shared-stor\
e-sync-errors.js");var{allRemotes,preferredRemote,remoteFor,remoteNames}=require("./shared-git-remotes.js");var MOST_RACES=40;
var MOST_STUCK=6;var MOST_CUTS=2;var LONGEST_PAUSE_MS=3e3;function backOff(store,races){const[byte=0]=store.random(1);const cap=Math.
min(LONGEST_PAUSE_MS,50*2**Math.min(races,7));return new Promise(resolve2=>{setTimeout(resolve2,cap*(byte+1)/256)})}var Patience=class{races=[];#stuck=0;#cuts=0;#tip;lost(remote,race,tip){
this.#stuck=this.races.length>0&&tip===this.#tip?this.#stuck+1:0;this.#tip=tip;this.races.push(race);const stuck=this.#stuck>=
MOST_STUCK;if(stuck||this.races.length>=MOST_RACES)throw remoteBusy(remote,race.reason,this.races.length,stuck)}cut(error){
this.#cuts++;if(!isTicketError(error)||!error.retryable||this.#cuts>MOST_CUTS)throw error}};async function tryPush(store,remote,commit,{
patienceMs},patience){const{repo,ref,onProgress}=store;try{return await repo.push({address:remote.address,commit,ref,patienceMs,
onProgress})}catch(error){patience.cut(error);return void 0}}async function countSent({repo},head,outcome){if(outcome.kind!==
"pushed")return 0;const old=outcome.from===void 0?void 0:await repo.resolveCommit(outcome.from);return(await repo.history(
{tips:[head],exclude:old===void 0?[]:[old]})).length}async function bring(store,remote,parts,options,brought){const got=await receive(
store,remote,options);for(const oid of got.commits)brought.received.add(oid);brought.unreadable.push(...got.unreadable);
const joined=parts.join?await joinReceived(store,got):void 0;if(joined!==void 0)brought.joins.push(joined);return{tip:got.
tip,after:await store.repo.readRef(store.ref)}}function isThere(store,remote,outcome,tip,patience){if(outcome?.kind==="r\
efused")throw pushRefused(remote,store.ref,outcome);if(outcome?.kind==="race")patience.lost(remote,outcome,tip);return outcome?.
kind==="pushed"||outcome?.kind==="up-to-date"}async function syncWith(store,remote,parts,options){const before=await store.
repo.readRef(store.ref);const patience=new Patience;const brought={received:new Set,joins:[],unreadable:[]};const{joins,
unreadable}=brought;const{races}=patience;for(;;){const{tip,after}=await bring(store,remote,parts,options,brought);const done={
before,after,tip,joins,unreadable,races};if(!parts.push||after===tip||after===void 0)return{...done,received:[...brought.
received],sent:0};const outcome=await tryPush(store,remote,after,options,patience);if(isThere(store,remote,outcome,tip,patience)){
await markSeen(store,remote,after);const sent=await countSent(store,after,outcome);return{...done,received:[...brought.received],
sent}}await backOff(store,races.length)}}async function pushTo(store,remote,{patienceMs},dryRun){const{repo,ref,onProgress}=store;
const head=await repo.readRef(ref);if(head===void 0)throw await(await Promise.resolve().then(()=>require("./store-snapsh\
ot.js"))).noTickets(store);const{address}=remote;const outcome=await repo.push({address,commit:head,ref,patienceMs,dryRun,
onProgress});if(outcome.kind==="refused")throw pushRefused(remote,ref,outcome);if(outcome.kind==="race")throw remoteAhead(
remote,outcome.reason);if(!dryRun)await markSeen(store,remote,head);return{head,sent:await countSent(store,head,outcome)}}
var MINUTE=6e4;function positive(config,name,otherwise){const text=config.get(name);if(text===void 0)return otherwise;if(/^\d{1,9}$/.
test(text)&&Number(text)>0)return Number(text);throw new TicketError("BAD_CONFIG","usage",`The setting ${name} is no who\
le number above 0.`,{data:{name,value:text},hint:`To go back to ${otherwise}: git config --unset ${name}`})}function configuredLimits(config){
return{skewMs:positive(config,"ticket.clockSkew",60)*MINUTE,patienceMs:positive(config,"ticket.remoteTimeout",300)*1e3}}
var{resolve}=require("node:path");async function preferred(repo){return preferredRemote(await repo.wholeConfig(),await repo.
currentBranch())}async function chosenRemotes({repo,store,dir="."},{remote,all=false}){const config=await repo.wholeConfig();
const one=remote??(all?void 0:await preferred(repo));const words=all?allRemotes(config):one===void 0?[]:[one];if(words.length===
0)throw noRemote(remoteNames(config));return words.map(word=>remoteFor(config,word,store.ref,path=>resolve(dir,path)))}async function remotesOfClone(workspace){
const{repo}=workspace;if(remoteNames(await repo.wholeConfig()).length===0)return[];const one=await preferred(repo);if(one!==
void 0)return chosenRemotes(workspace,{remote:one});return allRemotes(await repo.wholeConfig()).length===0?[]:chosenRemotes(
workspace,{all:true})}function noRemote(names){const none=names.length===0;const message=none?"This repository has no re\
mote.":`Git has no default among these remotes: ${names.join(", ")}.`;return new TicketError("NO_REMOTE","notFound",message,
{data:{remotes:names},hint:none?"To add one: git remote add origin URL":`Name one, or all of them: git ticket sync ${names[0]}\
, git ticket sync --all`})}var PARTS={fetch:{join:false,push:false},pull:{join:true,push:false},sync:{join:true,push:true}};
async function syncOptions({repo},{acceptClockSkew=false,allowUnrelated=false}){return{acceptClockSkew,allowUnrelated,...configuredLimits(
await repo.config())}}function kindOf({before,after,joins}){if(joins.some(j=>j.kind==="joined"))return"joined";return before===
after?"up-to-date":"fast-forward"}var nothingOf=(remote,head)=>({...{remote:remote.name,tip:null,before:head??null,commit:head??
null},...{kind:"up-to-date",received:0,changed:[],joined:[],joins:[],sent:0,races:[]},...{lost:[],texts:[],unexamined:0,
suppressed:[],unreadable:[]}});async function reportOf({store},remote,outcome){const{before,after,received}=outcome;const counts={
...nothingOf(remote,before),...{tip:outcome.tip??null,commit:after??null,kind:kindOf(outcome)},...{received:received.length,
sent:outcome.sent,races:outcome.races},...{unreadable:outcome.unreadable}};if(after===void 0||before===after)return counts;
return(await Promise.resolve().then(()=>require("./app-report-changes.js"))).withChanges(store,counts,outcome)}async function pushOnly({
store},remote,options,dryRun){const{head,sent}=await pushTo(store,remote,options,dryRun);return{...nothingOf(remote,head),
sent}}async function syncOne(workspace,kind,remote,options,dryRun){if(kind==="push")return pushOnly(workspace,remote,options,
dryRun);if(dryRun)return(await Promise.resolve().then(()=>require("./app-preview-sync.js"))).previewSync(workspace,PARTS[kind],
remote,options);return reportOf(workspace,remote,await syncWith(workspace.store,remote,PARTS[kind],options))}async function pushLater({
store},remotes,reports,options){const head=await store.repo.readRef(store.ref);for(const[i,report]of reports.entries()){
const remote=remotes.find(r=>r.name===report.remote);if(remote===void 0||await store.repo.readRef(remote.seen)===head)continue;
const{after,sent,races}=await syncWith(store,remote,PARTS.sync,options);reports[i]={...report,commit:after??null,sent:report.
sent+sent,races:[...report.races,...races]}}}var asFailure=(remote,error)=>{if(!isTicketError(error))throw error;return{
remote:remote.name,error}};async function syncAll(workspace,kind,remotes,options,dryRun){const reports=[];const failed=[];
for(const remote of remotes){try{reports.push(await syncOne(workspace,kind,remote,options,dryRun))}catch(error){failed.push(
asFailure(remote,error))}}if(kind==="sync"&&!dryRun)await pushLater(workspace,remotes,reports,options);return{remotes:reports,
failed}}async function sync(workspace,kind,options){const{repo,store}=workspace;if(options.background!==true)return syncNow(
workspace,kind,options);let report={ref:store.ref,remotes:[],failed:[]};await repo.withTurn(async()=>{report=await syncNow(
workspace,kind,options)});return report}var wrote=({before,commit,received,sent})=>before!==commit||received>0||sent>0;async function syncNow(opened,kind,options){
const store={...opened.store,documents:new Map};const workspace={...opened,store};const{dryRun=false,all=false}=options;
const remotes=await chosenRemotes(workspace,options);const how=await syncOptions(workspace,options);if(all)return{ref:store.
ref,...await syncAll(workspace,kind,remotes,how,dryRun)};const reports=[];for(const remote of remotes)reports.push(await syncOne(
workspace,kind,remote,how,dryRun));if(!dryRun&&reports.some(wrote))await store.repo.maintain();return{ref:store.ref,remotes:reports,
failed:[]}}module.exports={syncWith,remotesOfClone,syncOptions,nothingOf,sync};
