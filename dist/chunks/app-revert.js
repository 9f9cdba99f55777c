var{store_adopted_head__adoptedHead:adoptedHead,base_clock__commitTime:commitTime,store_retry__untilPublished:untilPublished,
store_attachment_files__attachmentFiles:attachmentFiles,store_plan_cycles__ACYCLIC:ACYCLIC,store_plan_cycles__readLinks:readLinks,
workflow_graph__findPath:findPath,store_resolution__shownIds:shownIds,store_write_tree__filesOf:filesOf,store_write_tree__prepareCommit:prepareCommit,
store_write_tree__publish:publish,domain_encode__encodeDocument:encodeDocument,base_quick_json__Draft:Draft,base_quick_json__commitIn:commitIn,
base_quick_json__findFiles:findFiles,base_quick_json__oneLine:oneLine,base_quick_json__readCommits:readCommits,base_quick_json__readDocuments:readDocuments,
base_quick_json__renderMessage:renderMessage,base_quick_json__snapshotAt:snapshotAt,base_quick_json__subjectOf:subjectOf,
base_quick_json__unreadable:unreadable}=require("./write.js");var{domain_stamp__laterStamp:laterStamp,domain_stamp__mintStamp:mintStamp}=require(
"./base.js");var{domain_document__cellKey:cellKey,domain_document__cellOf:cellOf,domain_document__cellPath:cellPath,domain_document__elementsOf:elementsOf,
domain_document__isRedactedText:isRedactedText,domain_document__latestStamp:latestStamp}=require("./documents.js");var{domain_config_attachment_limit__LIMITS:LIMITS,
git_names__validOid:validOid}=require("./tickets.js");var{base_canonical_json__equalJson:equalJson,base_errors__TicketError:TicketError}=require(
"./start.js");var{deletedKey,stampChanges,valueChanges}=require("./shared-domain-changes.js");var{viewHead}=require("./s\
hared-app-view.js");var{findCommit}=require("./shared-app-find-commit.js");var{commitOrDeepen}=require("./shared-store-a\
dopt-commit.js");require("./shared-domain-adopt.js");require("./shared-store-fixed-author.js");require("./shared-domain-\
join.js");var{diffTree}=require("./shared-store-diff-trees.js");var{documentKey,readPairs,tryReadBlobs}=require("./share\
d-store-document-pairs.js");function lostIn(document,{place,cells},commit){return cells.flatMap(cell=>{const other=document.
cells.get(cell.key);if(other===void 0||other.stamp>=cell.stamp)return[];if(cell.stampBefore!==void 0&&other.stamp<=cell.
stampBefore)return[];if(equalJson(other.value,cell.before))return[];const{field,element}=cell;return[{name:place.name,field,
element,value:other.value,commit}]})}async function lostValues(store,since,taken){if(taken.length===0)return[];const joins=since.
filter(commit=>commit.data.parents.length>1);const parents=await readCommits(store,[...new Set(joins.flatMap(j=>j.data.parents))]);
const found=new Map;for(const{oid,data}of parents){const files=await findFiles(store,data.tree,taken.map(t=>t.path));const blobs=taken.
flatMap(({path,place})=>{const blob=files.get(path);return blob===void 0?[]:[{oid:blob,place}]});const documents=await tryReadBlobs(
store,blobs);for(const one of taken){const document=documents.at(files.get(one.path),one.place);for(const lost of document===
void 0?[]:lostIn(document,one,oid))found.set(JSON.stringify([lost.name,lost.field,lost.element,lost.value]),lost)}}return[
...found.values()]}function revertDocument(input){const{before,after,now,stamp}=input;if(now.purged||after.purged)return{
document:now,kept:after.purged?[forEver("purged")]:[]};const draft=new Draft(now,stamp);if(before===void 0)return revertCreation(
input,draft);const kept=[];const changes=stampChanges(before,after);for(const change of changes)if(!isAddition(change))revertCell(
change,input,draft,kept);takeElementsBack(changes.filter(isAddition),input,draft,kept);revertClaim(input,draft,kept);for(const redacted of after.
redacted){const[field,element]=cellPath(redacted);if(!before.redacted.has(redacted))kept.push(forEver(field,element))}return{
document:draft.document(),kept}}var forEver=(field,element)=>({field,element,reason:"for-ever",value:void 0});var changedLater=(field,element,value)=>({
field,element,reason:"changed-later",value});function revertCreation(input,draft){const{after,now,force}=input;if(force||
encodeDocument(after)===encodeDocument(now)){draft.set("deleted",true);return{document:draft.document(),kept:[]}}const gone=now.
cells.get("deleted")?.value===true;return{document:now,kept:gone?[]:[changedLater("created",void 0)]}}function isAddition({
part,stampBefore}){return part!==void 0&&stampBefore===void 0}function revertCell(change,input,draft,kept){const{key,field,
element,before,after}=change;const{now}=input;if(equalJson(before,after)||isRedactedText(now.kind,input.after.redacted,key))
return;const current=cellOf(now,key);if(isRedactedText(now.kind,now.redacted,key))kept.push(forEver(field,element));else if(current?.
stamp===change.stamp)draft.set(key,before);else if(!equalJson(current?.value,before))kept.push(changedLater(field,element,
current?.value))}var elementsIn=changes=>new Set(changes.map(({field,element=""})=>cellKey(field,element)));function takeElementsBack(added,{
after,now},draft,kept){if(added.length===0)return;const later=elementsIn(stampChanges(after,now));for(const key of elementsIn(
added)){const[field,element=""]=cellPath(key);const deleted=deletedKey(field,element);if(!later.has(key))draft.set(deleted,
true);else if(now.cells.get(deleted)?.value!==true)kept.push(changedLater(field,element))}}function revertClaim(input,draft,kept){
const{before,after,now}=input;const[old,mine,current]=[before?.claim,after.claim,now.claim];if(mine===void 0||mine.lease!==
current?.lease)return;if(mine.lease!==old?.lease){if(!current.released)draft.setClaim({...current,released:true})}else if(mine.
released!==old.released||mine.expires!==old.expires)kept.push(forEver("claim"))}async function tryReadCommits(store,oids){
const results=await store.repo.readObjects([...new Set(oids)],{maxBytes:LIMITS.commit});const found=results.filter(r=>r.
kind==="object"&&r.type==="commit").map(commitIn);return new Map(found.map(commit=>[commit.oid,commit]))}async function documentsAt(store,root,placed){
const files=await findFiles(store,root,placed.map(p=>p.path));const wanted=placed.flatMap(({path,place})=>{const oid=files.
get(path);return oid===void 0?[]:[{oid,place}]});const documents=await tryReadBlobs(store,wanted);return new Map(wanted.
flatMap(({oid,place})=>{const document=documents.at(oid,place);return document===void 0?[]:[[documentKey(place),document]]}))}
async function readCancelled(store,since,target,placed){const reverts=since.flatMap(({trailers:{reverts:reverts2,batch}})=>reverts2===
void 0||batch===void 0||reverts2===target?[]:[{reverts:reverts2,batch}]);const batches=await tryReadCommits(store,reverts.
map(r=>r.reverts).filter(oid=>validOid(oid,store.repo.objectFormat)));const parentOf=oid=>batches.get(oid)?.data.parents[0]??
"";const parents=await tryReadCommits(store,reverts.map(r=>parentOf(r.reverts)).filter(oid=>oid!==""));const found=[];for(const{
reverts:oid,batch}of reverts){const root=parents.get(parentOf(oid))?.data.tree;if(root===void 0)continue;const stamps=new Set(
[batch,batches.get(oid)?.trailers.batch]);found.push({stamps,before:await documentsAt(store,root,placed)})}return found}
function dropElement(cells,element){for(const key of[...cells.keys()])if(key.startsWith(`${element}\0`))cells.delete(key)}
function cancelOne(cells,stamps,before){const had=elementsOf(before);for(const[key,cell]of[...cells].filter(([,c])=>stamps.
has(c.stamp))){const[field,id="",part]=cellPath(key);const element=cellKey(field,id);const old=before.cells.get(key);if(part===
"deleted"&&cell.value===true&&!had.has(element))dropElement(cells,element);else if(equalJson(cell.value,old?.value))restore(
cells,key,old)}}function restore(cells,key,old){if(old===void 0)cells.delete(key);else cells.set(key,old)}function withoutCancelled(document,key,cancelled){
const cells=new Map(document.cells);for(const{stamps,before}of cancelled){const old=before.get(key);if(old!==void 0)cancelOne(
cells,stamps,old)}return{...document,cells}}async function undoneFiles(store,rewritten,roots){const files=new Map;const missing=new Set;
for(const{now,next}of rewritten)for(const[path,content]of attachmentFiles(now,next,added=>{missing.add(added);return void 0}))
files.set(path,content);for(const root of roots){for(const[path,oid]of await findFiles(store,root,[...missing])){files.set(
path,{oid});missing.delete(path)}}for(const path of missing)throw unreadable(path.slice(-64),"attachment","not in the hi\
story");return files}function addedTargets(type,document,before){return targetsOf(type,document).filter(to=>before?.cells.
get(cellKey("links",`${type} ${to}`))?.value===void 0)}function targetsOf(type,document){const start=cellKey("links",`${type}\
 `);return[...document.cells].flatMap(([key,cell])=>key.startsWith(start)&&cell.value!==void 0?[key.slice(start.length)]:
[])}async function checkAcyclic(store,snapshot,documents,now){const tickets=new Map(documents.filter(d=>d.kind==="ticket").
map(d=>[d.name,d]));const links=new Map;for(const type of ACYCLIC){const added=[...tickets.values()].flatMap(document=>addedTargets(
type,document,now.get(`ticket ${document.name}`)).map(to=>({from:document.name,to})));if(added.length===0)continue;for(const document of tickets.
values())links.set(document.name,linksOf(document));await readLinks(store,snapshot,[...links.values()].flat().map(l=>l.to),
links);const neighbours=id=>(links.get(id)??[]).filter(l=>l.type===type).map(l=>l.to);for(const{from,to}of added){const search=findPath(
to,from,neighbours);if(search.kind==="path")throw revertCycle(type,from,search.path)}}}var linksOf=document=>ACYCLIC.flatMap(
type=>targetsOf(type,document).map(to=>({type,to})));function revertCycle(type,from,path){return new TicketError("REVERT\
_CYCLE","conflict",`Taking this back would close a cycle of ${type} links through ${from}.`,{data:{type,ids:[from,...path.
slice(0,-1)]},hint:"Remove one of the links first: git ticket unlink ID TYPE OTHER"})}async function nowOf(store,snapshot,pairs){
const found=new Map;for(const kind of new Set(pairs.map(p=>p.place.document))){const names=pairs.filter(p=>p.place.document===
kind).map(p=>p.place.name);for(const[name,{document}]of await readDocuments(store,snapshot,kind,names))found.set(`${kind}\
 ${name}`,document)}return found}function takenBack({path,place,before,after},now){const own=before===void 0||after===void 0?
[]:valueChanges(before,after);return{path,place,cells:own.filter(c=>cellOf(now,c.key)?.stamp===c.stamp)}}var MOST_PATHS=500;
async function commitsSince(store,head,batch,paths){if(paths.length===0)return[];const named=paths.length>MOST_PATHS?{}:
{paths,fullHistory:true};const oids=await store.repo.history({tips:[head],exclude:[batch],...named});return readCommits(
store,oids)}function stampFor(store,snapshot,documents){let seen=snapshot.trailers?.clock;for(const document of documents)
if(!document.purged)seen=laterStamp(seen,latestStamp(document));return mintStamp(store.now(),seen,store.replica)}function withWrites(now,written,stamp){
const cells=new Map(now.cells);for(const[key,cell]of written.cells)if(cell.stamp===stamp)cells.set(key,cell);return{...now,
cells,claim:written.claim}}function purgeStays(commit){const message=`Commit ${commit.slice(0,12)} purged tickets, and a\
 purge is for ever.`;return new TicketError("PURGE_STAYS","conflict",message,{data:{commit},hint:"What they held may sta\
nd in the history still (git log -p); to take back another batch: git ticket log"})}async function undoBatch(store,snapshot,target,force){
const[parent=""]=target.data.parents;const before=await commitOrDeepen(store,parent);const pairs=await readPairs(store,await diffTree(
store,before.data.tree,target.data.tree));const now=await nowOf(store,snapshot,pairs);const paths=pairs.map(pair=>pair.path);
const since=await commitsSince(store,snapshot.commit,target.oid,paths);const cancelled=await readCancelled(store,since,target.
oid,pairs);const stamp=stampFor(store,snapshot,now.values());const documents=[];const rewritten=[];const kept=[];const taken=[];
for(const pair of pairs){const key=documentKey(pair.place);const current=now.get(key);if(pair.after===void 0||current===
void 0)continue;const clean=withoutCancelled(current,key,cancelled);const{before:old,after}=pair;const reverted=revertDocument(
{before:old,after,now:clean,stamp,force});kept.push(...reverted.kept.map(k=>({...k,name:pair.place.name})));if(reverted.
document===clean)continue;const next=withWrites(current,reverted.document,stamp);documents.push(next);rewritten.push({now:current,
next});taken.push(takenBack(pair,clean))}if(kept.length>0&&kept.length===pairs.length&&kept.every(k=>k.field==="purged"))
throw purgeStays(target.oid);await checkAcyclic(store,snapshot,documents,now);const attachments=await undoneFiles(store,
rewritten,[before.data.tree,target.data.tree]);return{documents,attachments,kept,taken,since,stamp}}function checkRevertable(commit){
const refuse=(what,hint)=>new TicketError("NOT_A_BATCH","conflict",`Commit ${commit.oid.slice(0,12)} ${what}.`,{data:{commit:commit.
oid},hint});if(commit.data.parents.length>1)throw refuse("joins two histories","Revert the batches that it brought one b\
y one: git ticket log");if(commit.trailers.adopts!==void 0)throw refuse("only gives stamps to another tool's commit","Ch\
ange the tickets back with a batch of your own.");if(commit.trailers.migrates!==void 0)throw refuse("only writes documen\
ts in a newer format","Nothing that it wrote says anything else. What stood before is kept: git for-each-ref refs/ticket\
s-backup");if(commit.data.parents.length===0)throw refuse("began the tickets","How to take the tickets out of the reposi\
tory: git ticket deinit -h");if(commit.trailers.clock===void 0)throw refuse("was not made by git ticket","Change the tic\
kets back with a batch of your own.")}function notOfThese(commit){const message=`Commit ${commit.slice(0,12)} is not in \
the history of these tickets.`;return new TicketError("NOT_A_BATCH","conflict",message,{data:{commit},hint:"To see all b\
atches: git ticket log"})}async function attemptRevert(store,target,options){const author=await store.repo.identity("aut\
hor");const committer=await store.repo.identity("committer");const head=await adoptedHead(store)??"";if(!await store.repo.
isAncestor(target.oid,head))throw notOfThese(target.oid);const snapshot={...await snapshotAt(store,head),commit:head};const undone=await undoBatch(
store,snapshot,target,options.force);const{documents,kept,stamp}=undone;const lost=await lostValues(store,undone.since,undone.
taken);const result={commit:void 0,target,changed:documents.map(d=>d.name),kept,lost};if(documents.length===0||options.dryRun)
return{kind:"done",value:result};const subject=`Revert "${oneLine(subjectOf(target.data.message)).slice(0,150)}"`;const message=renderMessage(
subject,{batch:stamp,actor:author.email,clock:laterStamp(snapshot.trailers?.clock,stamp),reverts:target.oid});const time=commitTime(
store.now);const text={parents:[head],message,author,committer,time,sign:true};const files=new Map([...filesOf(documents),
...undone.attachments]);const prepared=await prepareCommit(store,snapshot,files,text);if(prepared===void 0)return{kind:"\
done",value:result};const swap=await publish(store,prepared,head,`ticket: ${subject}`);return swap==="lost"?{kind:"lost"}:
{kind:"done",value:{...result,commit:prepared.oid}}}async function revertCommit(store,oid,options){const[target]=await readCommits(
store,[oid]);if(target===void 0)throw new Error("no commit");checkRevertable(target);return untilPublished(store,()=>attemptRevert(
store,target,options))}async function revert(workspace,target,options){const{store}=workspace;const{snapshot,config}=await viewHead(
workspace);const oid=await findCommit(store,snapshot.commit,target);const{force=false,dryRun=false}=options;const outcome=await revertCommit(
store,oid,{force,dryRun});const names=[...outcome.kept,...outcome.lost].map(v=>v.name);const shown=await shownIds(store,
snapshot,config.prefix,names);const named=v=>{const{name,field,value=null}=v;return{id:name,shown:shown.get(name)??name,
field,value}};return{commit:outcome.commit??null,reverted:outcome.target.oid,subject:subjectOf(outcome.target.data.message),
changed:outcome.changed,kept:outcome.kept.map(k=>({...named(k),reason:k.reason})),lost:outcome.lost.map(l=>({...named(l),
commit:l.commit}))}}module.exports={__proto__:null,revert};
