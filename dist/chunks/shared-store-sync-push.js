var{store_sync_fetch__markSeen:markSeen}=require("./sync.js");var{base_quick_json__noTickets:noTickets}=require("./write\
.js");var{base_errors__isTicketError:isTicketError}=require("./start.js");var{pushRefused,remoteAhead,remoteBusy}=require(
"./shared-store-sync-errors.js");var MOST_RACES=40;var MOST_STUCK=6;var MOST_CUTS=2;var LONGEST_PAUSE_MS=3e3;var USUAL={
races:MOST_RACES,pauseMs:LONGEST_PAUSE_MS};function backOff(store,races,pauseMs){const[byte=0]=store.random(1);const cap=Math.
min(pauseMs,50*2**Math.min(races,7));return new Promise(resolve=>{setTimeout(resolve,cap*(byte+1)/256)})}var Patience=class{races=[];#most;#stuck=0;#cuts=0;#tip;constructor(most){
this.#most=most}lost(remote,race,tip){this.#stuck=this.races.length>0&&tip===this.#tip?this.#stuck+1:0;this.#tip=tip;this.
races.push(race);const stuck=this.#stuck>=MOST_STUCK;if(stuck||this.races.length>=this.#most)throw remoteBusy(remote,race.
reason,this.races.length,stuck)}cut(error){this.#cuts++;if(!isTicketError(error)||!error.retryable||this.#cuts>MOST_CUTS)
throw error}};async function tryPush(store,remote,commit,{patienceMs},patience){const{repo,ref,onProgress}=store;try{return await repo.
push({address:remote.address,commit,ref,patienceMs,onProgress})}catch(error){patience.cut(error);return void 0}}async function countSent({
repo},head,outcome,tip){if(outcome.kind!=="pushed")return 0;const{from}=outcome;const known=from!==void 0&&tip?.startsWith(
from)?tip:void 0;const old=known??(from===void 0?void 0:await repo.resolveCommit(from));return(await repo.history({tips:[
head],exclude:old===void 0?[]:[old]})).length}function isThere(store,remote,outcome,tip,patience){if(outcome?.kind==="re\
fused")throw pushRefused(remote,store.ref,outcome);if(outcome?.kind==="race")patience.lost(remote,outcome,tip);return outcome?.
kind==="pushed"||outcome?.kind==="up-to-date"}function pusherTo(store,remote,options,persistence=USUAL){const patience=new Patience(
persistence.races);const{races}=patience;return{races,push:async(head,tip)=>{const outcome=await tryPush(store,remote,head,
options,patience);if(!isThere(store,remote,outcome,tip,patience)){await backOff(store,races.length,persistence.pauseMs);
return void 0}const counted=countSent(store,head,outcome,tip);const[sent]=await Promise.all([counted,markSeen(store,remote,
head)]);return sent}}}async function pushTo(store,remote,{patienceMs},dryRun){const{repo,ref,onProgress}=store;const head=await repo.
readRef(ref);if(head===void 0)throw await noTickets(store);const{address}=remote;const outcome=await repo.push({address,
commit:head,ref,patienceMs,dryRun,onProgress});if(outcome.kind==="refused")throw pushRefused(remote,ref,outcome);if(outcome.
kind==="race")throw remoteAhead(remote,outcome.reason);if(!dryRun)await markSeen(store,remote,head);return{head,sent:await countSent(
store,head,outcome)}}module.exports={__proto__:null,pusherTo,pushTo};
