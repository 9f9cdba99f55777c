var{store_sync_join__checkTip:checkTip,store_sync_fetch__peekTip:peekTip}=require("./sync.js");require("./write.js");require(
"./base.js");require("./documents.js");require("./tickets.js");require("./start.js");var{changedTickets,findingsOf}=require(
"./shared-app-sync-report.js");var{previewJoin}=require("./shared-domain-join-tree.js");require("./shared-store-suppress\
ed-links.js");require("./shared-store-adopt-commit.js");require("./shared-domain-adopt.js");require("./shared-store-fixe\
d-author.js");require("./shared-domain-join.js");require("./shared-store-diff-trees.js");require("./shared-store-documen\
t-pairs.js");async function wouldSend({repo},head,tip,more){if(head===void 0)return 0;const own=await repo.history({tips:[
head],exclude:tip===void 0?[]:[tip]});return own.length+more}async function previewSync({store},parts,remote,options){const head=await store.
repo.readRef(store.ref);const peeked=await peekTip(store,remote,options.patienceMs);const none={lost:[],suppressed:[],texts:[]};
const about={remote:remote.name,before:head??null,commit:head??null};const counts={joins:[],races:[],unexamined:0};if(peeked===
void 0){const sent2=parts.push?await wouldSend(store,head,void 0,0):0;return{...{...about,...counts,...none,tip:null,kind:"\
up-to-date",received:0},...{changed:[],joined:[],unreadable:[],sent:sent2}}}const tip=peeked.oid;const{commits,unreadable}=await checkTip(
store,remote,peeked,options);const preview=parts.join?await previewJoin(store,tip):void 0;const{kind="up-to-date",joined=[],
texts=[],sides}=preview??{};const changed=kind==="fast-forward"?await changedTickets(store,head,tip):joined;const found=sides===
void 0?none:await findingsOf(store,sides[0].oid,{pairs:[sides],changed:[],texts});const own=kind==="joined"?1+Math.min(1,
texts.length):0;const sent=parts.push?await wouldSend(store,head,tip,own):0;return{...{...about,...counts,...found,tip,kind,
received:commits.length},...{changed,joined,unreadable,sent}}}module.exports={__proto__:null,previewSync};
