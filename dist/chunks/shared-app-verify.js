var{domain_attachments__attachedHashes:attachedHashes,domain_document__SCHEMA:SCHEMA,domain_document__latestStamp:latestStamp}=require(
"./documents.js");var{domain_encode__encodeDocument:encodeDocument,store_walk__TOO_MANY_ENTRIES:TOO_MANY_ENTRIES,store_walk__walkTree:walkTree,
base_quick_json__attachmentPath:attachmentPath,base_quick_json__commitIn:commitIn,base_quick_json__readDocument:readDocument,
base_quick_json__readTexts:readTexts}=require("./write.js");var{domain_config_attachment_limit__LIMITS:LIMITS}=require("\
./tickets.js");var{domain_stamp__stampTime:stampTime}=require("./base.js");var{base_errors__isTicketError:isTicketError}=require(
"./start.js");var{reporting}=require("./shared-base-progress.js");var{attachmentBytes}=require("./shared-store-read-atta\
chment.js");var{viewHead}=require("./shared-app-view.js");var{validateAgent,validateConfig,validateTicket,validateView,validateWorkflow}=require(
"./shared-domain-schema-validators.generated.js");var{JOIN_VERSION,TEXTS_VERSION,prepareJoin,prepareTexts}=require("./sh\
ared-domain-join-tree.js");var{schemaFaults}=require("./shared-domain-schema-faults.js");async function verifyAttachments(store,files,tickets){
const findings=[];const named=new Set;for(const ticket of tickets)for(const hash of attachedHashes(ticket))named.add(attachmentPath(
ticket.name,hash));for(const{path,oid,place}of files){if(place.kind!=="attachment")continue;const bytes=await attachmentBytes(
store,oid,place.hash);if(typeof bytes==="string")findings.push({severity:"error",path,problem:`is ${bytes}`});if(!named.
delete(path))findings.push({severity:"warning",path,problem:"is named by no ticket"})}for(const path of named)findings.push(
{severity:"error",path,problem:"is not there"});return findings}var SKEW=60*60*1e3;var CHUNK=1e3;function finding(severity,oid,problem){
return{severity,path:`commit ${oid.slice(0,12)}`,problem}}async function findingsOf(path,check){try{return await check()}catch(error){
if(!isTicketError(error))throw error;return[{severity:"error",path,problem:error.message}]}}async function parentsOf(store,{
data}){const results=await store.repo.readObjects(data.parents,{maxBytes:LIMITS.commit});if(results.some(r=>r.kind==="mi\
ssing"))return void 0;const[a,b]=results.map(commitIn);return a===void 0||b===void 0?void 0:[a,b]}async function verifyTexts(store,{
oid,data,trailers}){if(trailers.texts===void 0)return[];if(trailers.texts!==TEXTS_VERSION){const problem=`brought texts \
together by rules ${trailers.texts}, which this version does not have`;return[finding("warning",oid,problem)]}const beyond=finding(
"warning",oid,"can't be made again: its past is not in this clone");const results=await store.repo.readObjects(data.parents,
{maxBytes:LIMITS.commit});if(results.some(r=>r.kind==="missing"))return[beyond];const[join,...others]=results.map(commitIn);
const sides=join?.trailers.join&&others.length===0?await parentsOf(store,join):[];if(sides===void 0)return[beyond];const[
a,b]=sides;if(join===void 0||a===void 0||b===void 0)return[finding("error",oid,"brings texts together where nothing was \
joined")];const{joined}=(await prepareJoin(store,a,b)).tree;const{prepared}=await prepareTexts(store,join.oid,[a,b],joined);
if(prepared?.oid===oid)return[];if((await store.repo.mergeBases(a.oid,b.oid)).length===0)return[beyond];return[finding("\
error",oid,"is not what brings the texts of its join together")]}async function verifyJoin(store,commit){const{oid,data,
trailers}=commit;if(trailers.join===void 0)return data.parents.length>1?[finding("error",oid,"joins histories unasked")]:
[];if(data.parents.length!==2)return[finding("error",oid,"joins other than two parents")];if(trailers.join!==JOIN_VERSION){
const problem=`was joined by rules ${trailers.join}, which this version does not have`;return[finding("warning",oid,problem)]}
const sides=await parentsOf(store,commit);if(sides===void 0)return[finding("warning",oid,"can't be joined again: its par\
ents are not in this clone")];const{prepared}=await prepareJoin(store,...sides);return prepared.oid===oid?[]:[finding("e\
rror",oid,"is not the join of its parents")]}function verifyClock({oid,data,trailers},now,earliest){const{clock}=trailers;
if(clock===void 0)return[finding("warning",oid,"was not made by git ticket")];const findings=[];if(stampTime(clock)>now+
SKEW)findings.push(finding("error",oid,"has a clock in the future"));const child=earliest.get(oid);if(child!==void 0&&child<
clock)findings.push(finding("error",oid,"has a clock later than that of a commit on top of it"));for(const parent of data.
parents){const known=earliest.get(parent);if(known===void 0||clock<known)earliest.set(parent,clock)}return findings}async function verifyCommit(store,commit){
const{oid,trailers}=commit;if(trailers.clock===void 0)return[];return findingsOf(`commit ${oid.slice(0,12)}`,async()=>[...await verifyJoin(
store,commit),...await verifyTexts(store,commit)])}async function verifyHistory(store,tip){const oids=await store.repo.history(
{tips:[tip]});const findings=[];const clocks=new Map;let joins=0;for(let at=0;at<oids.length;at+=CHUNK){store.onProgress?.(
{what:"history",done:at,total:oids.length});const chunk=oids.slice(at,at+CHUNK);for(const result of await store.repo.readObjects(
chunk,{maxBytes:LIMITS.commit})){const found=await findingsOf(`commit ${result.oid.slice(0,12)}`,async()=>{const commit=commitIn(
result);if(commit.trailers.join!==void 0)joins++;const clock=verifyClock(commit,store.now(),clocks);return[...clock,...await verifyCommit(
store,commit)]});findings.push(...found)}}return{commits:oids.length,joins,findings}}function checkText(found,text,{clock,
validate:validate2,tickets}){if(found.place.kind!=="document")return[];const{document:kind,name}=found.place;try{const document=readDocument(
kind,name,text);if(kind==="ticket")tickets.push(document);const canonical=encodeDocument(document);const present=JSON.parse(
text)["schema"]===SCHEMA;const problems=[...validate2(kind,JSON.parse(present?text:canonical))];if(present&&canonical!==
text)problems.push("is not in canonical bytes");if(!document.purged&&clock!==void 0&&latestStamp(document)>clock)problems.
push("has a stamp later than the commit's Ticket-Clock");return problems}catch(error){if(isTicketError(error))return[error.
message];throw error}}async function verifyTree(store,snapshot,validate2){const{files,oddities,cut}=await walkTree(store,
snapshot.root,"all");const first=new Map;const findings=oddities.map(({path,mode})=>({severity:"warning",path,problem:`i\
s not a file of git ticket (mode ${mode}); it is left alone`}));if(cut)findings.push({severity:"error",path:"",problem:TOO_MANY_ENTRIES});
const documents=files.filter(f=>f.place.kind==="document");const tickets=[];const texts=await readTexts(store,documents.
map(f=>f.oid));for(const[found,i]of reporting(documents,"checking",store.onProgress)){const read=texts[i];if(read===void 0)
continue;const same=first.get(read.oid);first.set(read.oid,same??found.path);const problems="problem"in read?[read.problem]:
same===void 0?checkText(found,read.text,{clock:snapshot.trailers?.clock,validate:validate2,tickets}):[`is the same file \
as ${same}`];for(const problem of problems)findings.push({severity:"error",path:found.path,problem})}const attached=await verifyAttachments(
store,files,tickets);return{documents:documents.length,findings:[...findings,...attached]}}async function verifyStore(store,snapshot,validate2){
let documents=0;const inTree=await findingsOf("",async()=>{const tree=await verifyTree(store,snapshot,validate2);documents=
tree.documents;return tree.findings});let commits=0;let joins=0;const inHistory=await findingsOf("history",async()=>{const history=await verifyHistory(
store,snapshot.commit);({commits,joins}=history);return history.findings});return{documents,commits,joins,findings:[...inTree,
...inHistory]}}var VALIDATORS={ticket:validateTicket,config:validateConfig,workflow:validateWorkflow,agent:validateAgent,
view:validateView};var validate=(kind,value)=>{const validator=VALIDATORS[kind];if(validator(value))return[];return schemaFaults(
validator.errors??[]).map(({path,problem})=>`${path} ${problem}`)};async function verify(workspace){const{snapshot}=await viewHead(
workspace);return{commit:snapshot.commit,...await verifyStore(workspace.store,snapshot,validate)}}module.exports={__proto__:null,
checkText,validate,verify};
