var{base_clock__isoOfSeconds:isoOfSeconds,store_resolution__resolveToken:resolveToken,store_resolution__shownIds:shownIds,
store_commit_kind__kindOf:kindOf,store_commit_kind__toldKind:toldKind,base_quick_json__FILE:FILE,base_quick_json__commitIn:commitIn,
base_quick_json__documentPath:documentPath,base_quick_json__readCommits:readCommits,base_quick_json__subjectOf:subjectOf}=require(
"./write.js");var{domain_config_attachment_limit__LIMITS:LIMITS}=require("./tickets.js");var{base_errors__TicketError:TicketError}=require(
"./start.js");var{CHANGE_OF}=require("./shared-store-document-changes.js");var{changesOfCell}=require("./shared-domain-v\
alue-changes.js");var{viewHead}=require("./shared-app-view.js");var{newestFirst}=require("./shared-app-find-commit.js");
var{diffTrees}=require("./shared-store-diff-trees.js");var{documentPlace,tryReadBlobs}=require("./shared-store-document-\
pairs.js");function ownDifferences(perParent){const[first=[],...others]=perParent;const rest=others.map(list=>new Map(list.
map(d=>[d.path,d])));return first.flatMap(({path,before,after})=>{const found=rest.map(paths=>paths.get(path));if(found.
includes(void 0))return[];return[{path,befores:[before,...found.map(d=>d?.before)],after}]})}async function treesOf(store,oids){
const present=await store.repo.readObjects(oids,{maxBytes:0});const there=present.filter(r=>r.kind!=="missing").map(r=>r.
oid);const commits=await readCommits(store,there);return new Map(commits.map(c=>[c.oid,c.data.tree]))}async function differencesOf(store,commits){
const known=new Map(commits.map(c=>[c.oid,c.data.tree]));const missing=commits.flatMap(c=>c.data.parents).filter(p=>!known.
has(p));for(const[oid,tree]of await treesOf(store,[...new Set(missing)]))known.set(oid,tree);const pairs=commits.map(({data})=>{
if(data.parents.length===0)return[[void 0,data.tree]];const befores=data.parents.map(p=>known.get(p));if(befores.includes(
void 0))return[];return befores.map(before=>[before,data.tree])});const flat=await diffTrees(store,pairs.flat());let at=0;
return pairs.map(own=>{at+=own.length;return ownDifferences(flat.slice(at-own.length,at))})}function versionsOf({befores,
after,place}){return[...befores,after].flatMap(e=>e?.mode===FILE?[{oid:e.oid,place}]:[])}async function documentChanges(store,commits,lists,among){
const kept=lists.map(list=>list.flatMap(d=>{const place=among?.has(d.path)!==false?documentPlace(d.path):void 0;return place===
void 0?[]:[{...d,place}]}));const read=await tryReadBlobs(store,kept.flat().flatMap(versionsOf));return commits.map((commit,i)=>{
const change=CHANGE_OF[kindOf(commit)];const own=kept[i]??[];const isWhole=d=>versionsOf(d).every(({oid,place})=>read.at(
oid,place)!==void 0);return{documents:own.filter(isWhole).flatMap(d=>change(d,read)),unreadable:own.flatMap(d=>isWhole(d)?
[]:[d.path])}})}var MOST_PATHS=200;var CHUNK=500;async function*log(store,query){const{tip,only,limit,values}=query;const among=only===
void 0?query.among:new Set([documentPath(only.document,only.name)]);const paths=among===void 0||among.size>MOST_PATHS?{}:
{paths:[...among],fullHistory:true};const oids=await store.repo.history({tips:[tip],...paths,...limit===void 0?{}:{limit}});
for(let at=0;at<oids.length;at+=CHUNK){const commits=await readCommits(store,oids.slice(at,at+CHUNK));const lists=await differencesOf(
store,commits);const documents=values?await documentChanges(store,commits,lists,among):[];yield*commits.map((commit,i)=>({
commit,touched:(lists[i]??[]).flatMap(d=>documentPlace(d.path)??[]),...documents[i]??{documents:[],unreadable:[]}}))}}function fieldChanges({
documents},shown){return documents.flatMap(({place,title,cells})=>cells.flatMap(cell=>changesOfCell(place.document,cell).
map(change=>({id:place.name,shown:shown.get(place.name)??place.name,title:title??place.name,...change}))))}function entryOf(changes,shown){
const{commit}=changes;const{trailers,data}=commit;return{commit:commit.oid,parents:data.parents,kind:toldKind(commit),subject:subjectOf(
data.message),actor:trailers.actor??data.author.email,time:isoOfSeconds(data.committer.time),batch:trailers.batch??null,
reverts:trailers.reverts??null,touched:changes.touched.map(p=>p.name),changes:fieldChanges(changes,shown),unreadable:changes.
unreadable}}async function history(workspace,query){const{store}=workspace;const view=await viewHead(workspace);const{snapshot,
config}=view;const id=query.id===void 0?void 0:await resolveToken(store,snapshot,config.prefix,query.id);const asked={tip:snapshot.
commit,only:id===void 0?void 0:{kind:"document",document:"ticket",name:id},limit:query.limit,values:query.changes??id!==
void 0};const found=[];for await(const changes of log(store,asked))found.push(changes);const ids=found.flatMap(c=>c.documents.
filter(d=>d.place.document==="ticket").map(d=>d.place.name));const shown=await shownIds(store,snapshot,config.prefix,ids);
return found.map(changes=>entryOf(changes,shown))}async function isRedo(store,commit){let steps=0;for(let at=commit;at.trailers.
reverts!==void 0;steps++){const[target]=await store.repo.readObjects([at.trailers.reverts],{maxBytes:LIMITS.commit});if(target?.
kind!=="object"||target.type!=="commit")break;at=commitIn(target)}return steps>0&&steps%2===0}async function lastBatch(workspace,actor){
const{store}=workspace;const{snapshot}=await viewHead(workspace);const gone=new Set;for await(const commit of newestFirst(
store,snapshot.commit)){if(gone.has(commit.oid))continue;const{reverts}=commit.trailers;if(reverts!==void 0)gone.add(reverts);
const stands=reverts===void 0?kindOf(commit)==="batch":await isRedo(store,commit);if(stands&&(actor===void 0||commit.trailers.
actor===actor))return entryOf({commit,touched:[],documents:[],unreadable:[]},new Map)}throw new TicketError("NOTHING_TO_\
REVERT","notFound","There is no batch left to take back.",{data:{actor},hint:"To see all batches: git ticket log"})}module.
exports={__proto__:null,log,entryOf,history,lastBatch};
