var{store_common_ancestors__commonAncestors:commonAncestors}=require("./sync.js");var{store_retry__untilPublished:untilPublished,
store_attachment_files__attachmentFolder:attachmentFolder,store_write_tree__filesOf:filesOf,store_write_tree__prepareCommit:prepareCommit,
store_write_tree__publish:publish,store_write_tree__withCommit:withCommit,store_write_tree__writeTree:writeTree,domain_conflicts__conflictKey:conflictKey,
domain_encode__encodeDocument:encodeDocument,base_quick_json__Draft:Draft,base_quick_json__FILE:FILE,base_quick_json__attachmentPath:attachmentPath,
base_quick_json__commitAt:commitAt,base_quick_json__documentPath:documentPath,base_quick_json__findFiles:findFiles,base_quick_json__placeOf:placeOf,
base_quick_json__readCommits:readCommits,base_quick_json__renderMessage:renderMessage,base_quick_json__ticketPath:ticketPath,
base_quick_json__toLines:toLines,base_quick_json__unreadable:unreadable,git_objects__newObject:newObject}=require("./wri\
te.js");var{domain_attachments__attachedHashes:attachedHashes,domain_document__cellOf:cellOf,domain_document__cellPath:cellPath,
domain_document__isText:isText}=require("./documents.js");var{domain_id__derivedReplica:derivedReplica,domain_stamp__laterStamp:laterStamp,
domain_stamp__mintStamp:mintStamp}=require("./base.js");var{domain_config_attachment_limit__LIMITS:LIMITS}=require("./ti\
ckets.js");var{base_errors__TicketError:TicketError}=require("./start.js");var{prepareAdoption}=require("./shared-store-\
adopt-commit.js");var{FIXED_AUTHOR}=require("./shared-store-fixed-author.js");var{joinCells,joinDocuments}=require("./sh\
ared-domain-join.js");var{diffTree}=require("./shared-store-diff-trees.js");var{documentPlace,readBlobs,tryReadBlobs}=require(
"./shared-store-document-pairs.js");var MOST_EDITS=1e3;var sameLine=(a,b,x,y)=>x<a.length&&y<b.length&&a[x]===b[y];function advance(a,b,k,{
x:start,run}){let x=start;while(sameLine(a,b,x,x-k))x++;if(x===start)return{x,run};return{x,run:{x:start,y:start-k,length:x-
start,before:run}}}function nextEdit(reached,k){const[out,put]=[reached.get(k-1),reached.get(k+1)];if(out===void 0||put!==
void 0&&out.x<put.x)return put??{x:0,run:void 0};return{x:out.x+1,run:out.run}}function commonRuns(a,b){const most=Math.
min(a.length+b.length,MOST_EDITS);const reached=new Map;for(let edits=0;edits<=most;edits++)for(let k=-edits;k<=edits;k+=
2){const reach=advance(a,b,k,nextEdit(reached,k));if(reach.x>=a.length&&reach.x-k>=b.length)return reach;reached.set(k,reach)}
return void 0}function inOrder({run:last}){const runs=[];for(let run=last;run!==void 0;run=run.before)runs.push(run);return runs.
reverse()}function hunksOf(base,side){const common=commonRuns(base,side);if(common===void 0)return void 0;const end={x:base.
length,y:side.length,length:0,before:void 0};const hunks=[];let[x,y]=[0,0];for(const run of[...inOrder(common),end]){if(run.
x>x||run.y>y)hunks.push({start:x,end:run.x,lines:side.slice(y,run.y)});[x,y]=[run.x+run.length,run.y+run.length]}return hunks}
var sameLines=(a,b)=>a.length===b.length&&a.every((line,i)=>line===b[i]);var equal=(a,b)=>a.start===b.start&&a.end===b.end&&
sameLines(a.lines,b.lines);function weave(a,b){const sorted=[...a,...b].sort((x,y)=>x.start-y.start||x.end-y.end);const woven=[];
for(const hunk of sorted){const last=woven.at(-1);if(last!==void 0&&equal(last,hunk))continue;if(last!==void 0&&hunk.start<=
last.end)return void 0;woven.push(hunk)}return woven}function mergeTexts(base,a,b){const lines=base.split("\n");const[ours,
theirs]=[hunksOf(lines,a.split("\n")),hunksOf(lines,b.split("\n"))];const woven=ours&&theirs&&weave(ours,theirs);if(woven===
void 0)return void 0;const merged=[];let at=0;for(const{start,end,lines:changed}of woven){for(const line of lines.slice(
at,start))merged.push(line);for(const line of changed)merged.push(line);at=end}return[...merged,...lines.slice(at)].join(
"\n")}var textOf=cell=>typeof cell?.value==="string"?cell.value:"";function differingTexts({a,b,joined}){if(joined.purged)
return[];const keys=[...new Set([...a.cells.keys(),...b.cells.keys()])];return keys.filter(key=>{if(!isText(joined.kind,
key))return false;const[x,y]=[cellOf(a,key),cellOf(b,key)];const both=x!==void 0&&y!==void 0&&x.stamp!==y.stamp;return both&&
textOf(x)!==textOf(y)&&cellOf(joined,key)!==void 0})}function resolve(draft,key,base,[x,y]){const won=joinCells(x,y);const lost=won===
x?y:x;const merged=mergeTexts(textOf(base),textOf(won),textOf(lost));if(merged!==void 0){draft.set(key,merged);return"me\
rged"}const lines=toLines(textOf(lost));if(draft.before.kind!=="ticket"||lines===void 0)return void 0;draft.set(conflictKey(
key,lost.stamp),lines);return"kept"}function resolveTexts(sides,bases,stamp){const{a,b,joined}=sides;const[first,...others]=bases;
if(first===void 0)return{document:joined,texts:[]};const base=others.reduce(joinDocuments,first);const{kind,name}=joined;
const draft=new Draft(joined,stamp);const texts=differingTexts(sides).flatMap(key=>{const[x,y,old]=[cellOf(a,key),cellOf(
b,key),cellOf(base,key)];if(x===void 0||y===void 0)return[];if(x.stamp===old?.stamp||y.stamp===old?.stamp)return[];const became=resolve(
draft,key,old,[x,y]);const[field,element,part]=cellPath(key);return became===void 0?[]:[{kind,name,field,element,part,became}]});
return{document:draft.document(),texts}}var TEXTS_VERSION="1";var pathOf=({place})=>documentPath(place.document,place.name);
async function basesOf(store,[a,b],documents){const bases=await readCommits(store,await commonAncestors(store,a.oid,b.oid));
const trees=await Promise.all(bases.map(base=>findFiles(store,base.data.tree,documents.map(pathOf))));const blobsOf=one=>trees.
flatMap(files=>files.get(pathOf(one))??[]);const read=await tryReadBlobs(store,documents.flatMap(one=>blobsOf(one).map(oid=>({
oid,place:one.place}))));return documents.map(one=>blobsOf(one).flatMap(oid=>read.at(oid,one.place)??[]))}var fits=document=>Buffer.
byteLength(encodeDocument(document))<=LIMITS.document;async function findTexts(store,sides,joined,stamp){const differing=joined.
filter(one=>differingTexts(one).length>0);if(differing.length===0)return{documents:[],texts:[]};const bases=await basesOf(
store,sides,differing);const resolved=differing.map((one,i)=>resolveTexts(one,bases[i]??[],stamp)).filter(({document,texts})=>texts.
length>0&&fits(document));const documents=resolved.map(({document})=>document);return{documents,texts:resolved.flatMap(({
texts})=>texts)}}function textsStamp(join,clock){return mintStamp(0,clock,derivedReplica("texts",join))}async function prepareTexts(store,oid,sides,joined){
const{data,trailers}=await commitAt(store,oid);const clock=textsStamp(oid,trailers.clock);const{documents,texts}=await findTexts(
store,sides,joined,clock);if(documents.length===0)return{prepared:void 0,texts};const message=renderMessage("Bring texts\
 together",{clock,texts:TEXTS_VERSION});const identity={author:FIXED_AUTHOR,committer:FIXED_AUTHOR};const{time}=data.committer;
const text={parents:[oid],message,time,sign:false,...identity};const snapshot={commit:oid,root:data.tree,data,trailers};
return{prepared:await prepareCommit(store,snapshot,filesOf(documents),text),texts}}function staysAttached(hash,{a,b,joined},inBoth){
if(joined===void 0)return true;if(joined.purged)return false;if(attachedHashes(joined).has(hash))return true;return inBoth&&
!attachedHashes(a).has(hash)&&!attachedHashes(b).has(hash)}function conflictsIn(differences){return differences.flatMap(
({path,before,after})=>{if(before===void 0||after===void 0)return[];const place=documentPlace(path);if(place!==void 0&&before.
mode===FILE&&after.mode===FILE)return[{place,a:before.oid,b:after.oid}];throw new TicketError("FOREIGN_FILE","invalid",`\
The two sides differ in ${JSON.stringify(path)}, which is no file of git ticket.`,{data:{path},hint:"Remove it from one \
side with git, then merge again."})})}function attachedAt(path){if(!path.startsWith("attachments/"))return void 0;const place=placeOf(
path);return place?.kind==="attachment"?place:void 0}async function ownersOf(store,[a,b],tickets,joins){const left=tickets.
filter(id=>!joins.has(id));const read=async tree=>{const files=await findFiles(store,tree,left.map(ticketPath));const wanted=left.
flatMap(name=>{const oid=files.get(ticketPath(name));return oid===void 0?[]:[{oid,place:{kind:"document",document:"ticke\
t",name}}]});const documents=await tryReadBlobs(store,wanted);const byName=new Map(wanted.map(w=>[w.place.name,documents.
at(w.oid,w.place)]));return id=>byName.get(id)};const[inA,inB]=[await read(a),await read(b)];const equal2=left.map(id=>[
id,{a:inA(id),b:inB(id),joined:inA(id)??inB(id)}]);return new Map([...joins,...equal2])}function droppedPaths(joins){return[
...joins].flatMap(([id,owners])=>{if(owners.joined?.purged)return[attachmentFolder(id)];const[inA,inB]=[attachedHashes(owners.
a),attachedHashes(owners.b)];if(inA.size+inB.size===0)return[];const named=new Set([...inA,...inB]);const gone=[...named].
filter(hash=>!staysAttached(hash,owners,true));return gone.map(hash=>attachmentPath(id,hash))})}async function joinTrees(store,a,b){
const differences=await diffTree(store,a,b);const conflicts=conflictsIn(differences);const wanted=conflicts.flatMap(({place,
a:x,b:y})=>[{oid:x,place},{oid:y,place}]);const documents=await readBlobs(store,wanted);const joined=[];const joins=new Map;
for(const conflict of conflicts){const[x,y]=[conflict.a,conflict.b].map(oid=>documents.at(oid,conflict.place));if(x===void 0||
y===void 0)continue;const document=joinDocuments(x,y);joined.push({place:conflict.place,a:x,b:y,joined:document});if(document.
kind==="ticket")joins.set(document.name,{a:x,b:y,joined:document})}const blobs=[...filesOf(joined.map(one=>one.joined))].
map(([path,bytes])=>[path,newObject(store.repo.objectFormat,"blob",bytes)]);const attached=differences.flatMap(d=>attachedAt(
d.path)?.ticket??[]);const owners=await ownersOf(store,[a,b],[...new Set(attached)],joins);const stays=({path})=>{const file=attachedAt(
path);const own=file===void 0?void 0:owners.get(file.ticket);return file===void 0||own===void 0||staysAttached(file.hash,
own,false)};const arrived=differences.filter(d=>d.before===void 0&&stays(d));const gone=differences.filter(d=>d.before!==
void 0&&!stays(d));const changes=new Map([...arrived.map(d=>[d.path,d.after]),...blobs.map(([path,blob])=>[path,{mode:FILE,
oid:blob.oid}]),...gone.map(d=>[d.path,void 0]),...droppedPaths(owners).map(path=>[path,void 0])]);const written=await writeTree(
store,a,changes);const stored=new Set(conflicts.flatMap(one=>[one.a,one.b]));const made=blobs.map(([,blob])=>blob).filter(
({oid})=>!stored.has(oid));const objects=[...made,...written.objects];return{tree:written.root??a,objects,joined,added:arrived.
length}}var JOIN_VERSION="1";var NOTHING_JOINED={join:void 0,joined:[],added:0,texts:[]};async function prepareJoin(store,a,b){
const[first,second]=a.oid<b.oid?[a,b]:[b,a];const tree=await joinTrees(store,first.data.tree,second.data.tree);const clock=laterStamp(
first.trailers.clock,second.trailers.clock??"");const message=renderMessage("Join two histories",{clock,join:JOIN_VERSION});
const time=Math.max(first.data.committer.time,second.data.committer.time);const identity={author:FIXED_AUTHOR,committer:FIXED_AUTHOR};
const text={parents:[first.oid,second.oid],message,time,sign:false,...identity};return{prepared:await withCommit(store,tree.
tree,tree.objects,text),tree}}async function storeTip(store,oid){const adoption=await prepareAdoption(store,oid);const pack=await store.
repo.storePack(adoption?.objects??[]);const[commit]=await readCommits(store,[adoption?.oid??oid]);if(commit===void 0)throw unreadable(
oid,"commit","missing");return{commit,pack}}async function forwardTo(store,next,head){const update={ref:store.ref,next,expected:head,
message:"ticket: fast-forward"};if(await store.repo.compareAndSwapRef(update)==="lost")return{kind:"lost"};store.onPublished?.();
return{kind:"done",value:{kind:"fast-forward",commit:next,...NOTHING_JOINED}}}var namesOf=joined=>joined.map(({place})=>place.
name);async function publishJoin(store,head,sides){const{prepared,tree}=await prepareJoin(store,...sides);const{joined,added}=tree;
const pack=await store.repo.storePack(prepared.objects);try{const later=await prepareTexts(store,prepared.oid,sides,joined);
const next=later.prepared??{...prepared,objects:[]};if(await publish(store,next,head,"ticket: join")==="lost")return{kind:"\
lost"};const done={kind:"joined",commit:next.oid,join:prepared.oid};return{kind:"done",value:{...done,joined:namesOf(joined),
added,texts:later.texts}}}finally{await pack.release()}}async function joinWith(store,head,theirs){const ours=await storeTip(
store,head);try{return await publishJoin(store,head,[ours.commit,theirs])}finally{await ours.pack.release()}}async function previewJoin(store,other){
const head=await store.repo.readRef(store.ref);const nothing={joined:[],added:0,texts:[],sides:void 0};if(head===void 0)
return{kind:"fast-forward",...nothing};const bases=await commonAncestors(store,head,other);if(bases.includes(other))return{
kind:"up-to-date",...nothing};if(bases.includes(head))return{kind:"fast-forward",...nothing};const[ours,theirs]=[await storeTip(
store,head),await storeTip(store,other)];try{const sides=[ours.commit,theirs.commit];const{prepared,tree}=await prepareJoin(
store,...sides);const clock=laterStamp(ours.commit.trailers.clock,theirs.commit.trailers.clock??"");const stamp=textsStamp(
prepared.oid,clock);const{texts}=await findTexts(store,sides,tree.joined,stamp);return{kind:"joined",joined:namesOf(tree.
joined),added:tree.added,texts,sides}}finally{await ours.pack.release();await theirs.pack.release()}}async function attemptJoin(store,other){
const head=await store.repo.readRef(store.ref);const bases=head===void 0?[]:await commonAncestors(store,head,other);if(head!==
void 0&&bases.includes(other))return{kind:"done",value:{kind:"up-to-date",commit:head,...NOTHING_JOINED}};const theirs=await storeTip(
store,other);try{if(head===void 0||bases.includes(head))return await forwardTo(store,theirs.commit.oid,head);return await joinWith(
store,head,theirs.commit)}finally{await theirs.pack.release()}}function joinCommit(store,other){return untilPublished(store,
()=>attemptJoin(store,other))}module.exports={__proto__:null,TEXTS_VERSION,prepareTexts,JOIN_VERSION,prepareJoin,previewJoin,
joinCommit};
