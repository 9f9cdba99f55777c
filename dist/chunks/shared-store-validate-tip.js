var{store_commit_kind__isForeign:isForeign,base_quick_json__FILE:FILE,base_quick_json__commitAt:commitAt,base_quick_json__readCommits:readCommits,
base_quick_json__readDocument:readDocument,base_quick_json__readEachText:readEachText}=require("./write.js");var{domain_document__latestStamp:latestStamp}=require(
"./documents.js");var{domain_stamp__stampTime:stampTime}=require("./base.js");var{base_errors__isTicketError:isTicketError}=require(
"./start.js");var{clockQuarantine,remoteInvalid}=require("./shared-store-sync-errors.js");var{prepareAdoption}=require("\
./shared-store-adopt-commit.js");var{diffTree}=require("./shared-store-diff-trees.js");var{blobKey,documentPlace,tryReadBlobs}=require(
"./shared-store-document-pairs.js");function errorOf({documents},{remote},tip,{path,place},{oid,text}){let stamp;try{const document=readDocument(
place.document,place.name,text);documents?.set(blobKey(oid,place),document);if(document.purged)return void 0;stamp=latestStamp(
document)}catch(error){if(isTicketError(error))return error;throw error}const{clock}=tip.trailers;if(clock===void 0||stamp<=
clock)return void 0;const why=`holds a stamp later than its own clock, in ${path}`;throw clockQuarantine(remote,tip.oid,
tip.data.author.email,why)}function problemOf(store,fetched,tip,changed,text){const error=errorOf(store,fetched,tip,changed,
text);if(error?.code!=="NEWER_FORMAT")return error===void 0?void 0:`can't be read (${error.code})`;if(fetched.forward)return void 0;
throw error}async function readableBefore(store,changed){const wanted=changed.flatMap(({before,place})=>before?.mode===FILE?
[{oid:before.oid,place}]:[]);const read=await tryReadBlobs(store,wanted);const good=changed.filter(({before,place})=>read.
at(before?.oid,place)!==void 0);return new Set(good.map(({path})=>path))}async function changedDocuments(store,{base},tip){
const before=base===void 0?void 0:(await commitAt(store,base)).data.tree;const differences=await diffTree(store,before,tip.
data.tree);return differences.flatMap(d=>{const place=documentPlace(d.path);return place===void 0?[]:[{...d,place}]})}async function checkTree(store,fetched,tip){
const changed=await changedDocuments(store,fetched,tip);const problems=new Map;const files=changed.filter(({after})=>after?.
mode===FILE);await readEachText(store,files.map(({after})=>after?.oid??""),(read,i)=>{const one=files[i];problems.set(one,
"problem"in read?read.problem:problemOf(store,fetched,tip,one,read))});const faults=new Map;for(const one of changed){const problem=one.
after?.mode===FILE?problems.get(one):"is gone";if(problem!==void 0)faults.set(one,problem)}const lost=await readableBefore(
store,[...faults.keys()]);for(const[{path},problem]of faults)if(lost.has(path))throw remoteInvalid(fetched.remote,tip.oid,
path,problem);return[...faults].map(([{path},problem])=>({path,problem}))}var CHUNK=1e3;function tooLate(time,{fetched,latest},{
oid,data}){if(time<=latest)return;const when=time<864e13?new Date(time).toISOString():"the end of time";throw clockQuarantine(
fetched.remote,oid,data.author.email,`is of ${when}, in the future`)}function checkClock(checking,commit){const{tip,fetched}=checking;
const{clock}=commit.trailers;const time=clock===void 0?commit.data.committer.time*1e3:stampTime(clock);tooLate(time,checking,
commit);if(clock!==void 0&&tip.trailers.clock!==void 0&&clock>tip.trailers.clock)throw clockQuarantine(fetched.remote,commit.
oid,commit.data.author.email,"has a clock later than that of the commits on top of it")}async function checkCommits(checking,oids){
const{store}=checking;for(let at=0;at<oids.length;at+=CHUNK){store.onProgress?.({what:"history",done:at,total:oids.length});
const commits=await readCommits(store,oids.slice(at,at+CHUNK));for(const commit of commits)checkClock(checking,commit)}}
async function checkAdoption(checking){const{store,tip}=checking;const adoption=await prepareAdoption(store,tip.oid);const adopted=adoption===
void 0?tip:await commitAt(store,adoption.oid);const{clock}=adopted.trailers;if(clock!==void 0)tooLate(stampTime(clock),checking,
tip)}var TICKS=1e3;async function latestTime(store,skewMs){const head=await store.repo.readRef(store.ref);const clock=head===
void 0?void 0:(await commitAt(store,head)).trailers.clock;const own=clock===void 0?0:stampTime(clock)+TICKS;return Math.
max(store.now()+skewMs,own)}var DAMAGE=new Set(["STORE_DAMAGED","GIT_BAD_COMMIT","GIT_BAD_TREE"]);async function validateTip(store,fetched,{
acceptClockSkew,skewMs}){const latest=acceptClockSkew?Number.POSITIVE_INFINITY:await latestTime(store,skewMs);try{const commits=await store.
repo.history({tips:[fetched.tip],exclude:fetched.known});const tip=await commitAt(store,fetched.tip);const checking={store,
fetched,tip,latest};await checkCommits(checking,commits);if(!isForeign(tip))return{commits,unreadable:await checkTree(store,
fetched,tip)};await checkAdoption(checking);return{commits,unreadable:[]}}catch(error){if(!isTicketError(error)||!DAMAGE.
has(error.code))throw error;throw remoteInvalid(fetched.remote,fetched.tip,"something",`says: ${error.message}`)}}module.
exports={__proto__:null,validateTip};
