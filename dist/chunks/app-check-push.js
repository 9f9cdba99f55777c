var{app_early_look__syncOptions:syncOptions}=require("./sync.js");var{store_commit_kind__isForeign:isForeign,base_quick_json__FILE:FILE,
base_quick_json__commitAt:commitAt,base_quick_json__placeOf:placeOf,base_quick_json__readDocument:readDocument,base_quick_json__readTexts:readTexts}=require(
"./write.js");require("./documents.js");require("./base.js");require("./tickets.js");var{base_errors__TicketError:TicketError,
base_errors__isTicketError:isTicketError}=require("./start.js");var{checkText,validate}=require("./shared-app-verify.js");
require("./shared-base-progress.js");var{attachmentBytes}=require("./shared-store-read-attachment.js");var{validateTip}=require(
"./shared-store-validate-tip.js");require("./shared-app-view.js");require("./shared-domain-schema-validators.generated.j\
s");require("./shared-domain-join-tree.js");require("./shared-store-sync-errors.js");require("./shared-domain-schema-fau\
lts.js");require("./shared-store-adopt-commit.js");require("./shared-domain-adopt.js");require("./shared-store-fixed-aut\
hor.js");require("./shared-domain-join.js");var{diffTree}=require("./shared-store-diff-trees.js");var{NO_STAMP}=require(
"./shared-store-document-pairs.js");var SEE="To see all that is wrong: git ticket verify";var SYNC="Nothing was taken. J\
oin both, and push that: git ticket sync";function pushRefused(push,reason,{hint=SEE,data={}}={}){const{ref,before=null,
after=null}=push;return new TicketError("PUSH_REFUSED","invalid",`The tickets were not taken: ${reason}.`,{data:{ref,before,
after,reason,...data},hint})}function faultOfEntry({path,after}){if(after===void 0)return void 0;if(placeOf(path)===void 0)
return{path,problem:"is no file of git ticket"};return after.mode===FILE?void 0:{path,problem:`is no plain file (${after.
mode})`}}function foreignProblem(kind,name,text){try{readDocument(kind,name,text,NO_STAMP);return[]}catch(error){if(isTicketError(
error))return[error.message];throw error}}async function documentFaults(store,tip,files,validate2){const texts=await readTexts(
store,files.map(({after})=>after?.oid??""));const checking={clock:tip.trailers.clock,validate:validate2,tickets:[]};return files.
flatMap(({path},i)=>{const[place,read]=[placeOf(path),texts[i]];if(place?.kind!=="document"||read===void 0)return[];if("\
problem"in read)return[{path,problem:`is ${read.problem}`}];const problems=isForeign(tip)?foreignProblem(place.document,
place.name,read.text):checkText({place},read.text,checking);return problems.slice(0,1).map(problem=>({path,problem}))})}
async function attachmentFaults(store,files){const faults=[];for(const{path,after}of files){const place=placeOf(path);if(place?.
kind!=="attachment"||after===void 0)continue;const bytes=await attachmentBytes(store,after.oid,place.hash);if(typeof bytes===
"string")faults.push({path,problem:`is ${bytes}`})}return faults}async function treeFaults(store,{before,after},validate2){
const tip=await commitAt(store,after);const old=before===void 0?void 0:(await commitAt(store,before)).data.tree;const differences=await diffTree(
store,old,tip.data.tree);const odd=differences.flatMap(difference=>faultOfEntry(difference)??[]);if(odd.length>0)return odd;
const files=differences.filter(({after:now})=>now!==void 0);const documents=await documentFaults(store,tip,files,validate2);
return documents.length>0?documents:attachmentFaults(store,files)}var PUSHER={name:"this push",address:"",tracking:"",seen:""};
function asRefusal(push,error){const{code,data}=error;if(code==="CLOCK_QUARANTINE"){const commit=String(data["commit"]).
slice(0,12);const reason=`commit ${commit} by ${data["author"]} ${data["why"]}`;return pushRefused(push,reason,{hint:"Ch\
eck the clock of that machine.",data})}if(code==="REMOTE_INVALID")return pushRefused(push,`${data["path"]} ${data["probl\
em"]}`);return pushRefused(push,error.message.replace(/\.$/,""))}async function checkHistory(store,push,options){const{before,
after}=push;if(before!==void 0&&!await store.repo.isAncestor(before,after))throw pushRefused(push,`${after.slice(0,12)} \
does not descend from ${before.slice(0,12)}, which is here, and history is never rewritten`,{hint:SYNC});const known=before===
void 0?[]:[before];const fetched={remote:PUSHER,tip:after,known,base:before,forward:true};await validateTip(store,fetched,
options)}async function checkPush(store,push,validate2,options){try{await checkHistory(store,push,options);const faults=await treeFaults(
store,push,validate2);const[first]=faults;if(first===void 0)return;const more=faults.length>1?`, and so with ${faults.length-
1} more`:"";throw pushRefused(push,`${first.path} ${first.problem.replace(/\.$/,"")}${more}`,{data:{faults:faults.slice(
0,100)}})}catch(error){if(!isTicketError(error)||error.code==="PUSH_REFUSED")throw error;throw asRefusal(push,error)}}async function checkPushed(workspace,refs){
const{store}=workspace;const own=refs.find(({ref:ref2})=>ref2===store.ref);if(own===void 0)return{checked:false};const{ref,
before,after}=own;const from=before??void 0;if(after===null)throw pushRefused({ref,before:from},"they would be deleted h\
ere",{hint:"Only whoever runs this repository can do it, in the repository itself."});const options=await syncOptions(workspace,
{});await checkPush(store,{ref,before:from,after},validate,options);return{checked:true}}module.exports={__proto__:null,
checkPushed};
