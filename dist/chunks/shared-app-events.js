var{git_waiting__randomName:randomName}=require("./git-write.js");var{base_clock__isoOfSeconds:isoOfSeconds,store_commit_kind__kindOf:kindOf,
store_commit_kind__toldKind:toldKind,domain_ticket__ticketOf:ticketOf,store_walk__isOurFolder:isOurFolder,base_quick_json__FILE:FILE,
base_quick_json__commitAt:commitAt,base_quick_json__commitIn:commitIn,base_quick_json__readCommits:readCommits,base_quick_json__readDocument:readDocument,
base_quick_json__readTexts:readTexts,base_quick_json__subjectOf:subjectOf}=require("./write.js");var{domain_document__cellKey:cellKey,
domain_document__cellOf:cellOf,domain_document__cellPath:cellPath,domain_document__recordOfKey:recordOfKey}=require("./d\
ocuments.js");var{domain_id__elementStamp:elementStamp,domain_id__isElementId:isElementId,domain_stamp__stampTime:stampTime}=require(
"./base.js");var{app_current_head__currentHead:currentHead,domain_config_attachment_limit__LIMITS:LIMITS}=require("./tic\
kets.js");var{base_canonical_json__equalJson:equalJson,base_unseen__isPlainAscii:isPlainAscii,base_json__compareUtf8:compareUtf8,
base_json__isObject:isObject,base_errors__isTicketError:isTicketError}=require("./start.js");var{Heap,orderCommits}=require(
"./shared-events-heap.js");var{readyFilter}=require("./shared-app-event-filter.js");var{TICKET_EVENTS}=require("./shared\
-events-event-types.js");var{CHANGE_OF}=require("./shared-store-document-changes.js");var{changesOfCell}=require("./shar\
ed-domain-value-changes.js");var{DELETED}=require("./shared-domain-changes.js");var{viewHead}=require("./shared-app-view\
.js");var{sinceMoment}=require("./shared-app-moment.js");var{findCommit}=require("./shared-app-find-commit.js");var{NO_STAMP,
blobKey,documentKey,documentPlace}=require("./shared-store-document-pairs.js");var LONGEST=1e3;var fitting=text3=>text3.
replace(/[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu,"\uFFFD");function attribute(text3){const start=text3.slice(0,LONGEST);
return(isPlainAscii(start)?start:fitting(start))||"unknown"}function envelopeOf(source,commit){const{oid,data,trailers}=commit;
return{source,commit:oid,time:isoOfSeconds(data.committer.time),actor:attribute(trailers.actor??data.author.email),cause:toldKind(
commit)}}var specversion="1.0";var datacontenttype="application/json";function eventOf({source,commit,time,actor,cause},n,{
type,data}){const id=`${commit}:${n}`;const subject="ticket"in data?data.ticket.id:void 0;const event=subject===void 0?{
specversion,id,source,type,time,datacontenttype,commit,actor,cause,data}:{specversion,id,source,type,subject,time,datacontenttype,
commit,actor,cause,data};return event}async function lostFrom({repo},head,commits){const present=await repo.readObjects(
commits,{maxBytes:0});const lost=[];for(const{oid,kind}of present)if(kind==="missing"||!await repo.isAncestor(oid,head))
lost.push(oid);return lost}async function testEvent(store,source,head,subscriber,actor){const envelope=envelopeOf(source,
await commitAt(store,head));const time=new Date(store.now()).toISOString();const happening={type:"subscriber.tested",data:{
subscriber}};const own={...envelope,time,actor:attribute(actor),cause:"test"};return eventOf(own,`test-${randomName(store.
random)}`,happening)}async function logReset(store,source,head,lost){const envelope=envelopeOf(source,await commitAt(store,
head));const happening={type:"log.reset",data:{lost,head}};return eventOf({...envelope,cause:"reset"},"reset",happening)}
async function*ahead(source,most=1){const waiting=[];const ask=()=>{const next=source.next();next.catch(()=>void 0);waiting.
push(next)};ask();try{for(let next=waiting.shift();next!==void 0;next=waiting.shift()){const item=await next;if(item.done===
true)return;while(waiting.length<most)ask();yield item.value}}finally{await source.return()}}var LEFT=1;var RIGHT=2;var BOTH=LEFT|
RIGHT;var STALE=4;function graphOf(commits){return{commits,places:new Map(commits.map(({oid},place)=>[oid,place]))}}var Painting=class{#graph;#marks=new Map;#waiting=new Heap(
(a,b)=>a>b);#fresh=0;constructor(graph){this.#graph=graph}mark(oid,more){const place=this.#graph.places.get(oid);if(place===
void 0)return(more&STALE)!==0;const old=this.#marks.get(place);const next=(old??0)|more;if(old===void 0)this.#waiting.add(
place);this.#fresh+=isFresh(next)-isFresh(old);this.#marks.set(place,next);return true}take(){if(this.#fresh===0)return void 0;
const place=this.#waiting.take()??-1;const commit=this.#graph.commits[place];const mark=this.#marks.get(place)??0;this.#fresh-=
isFresh(mark);return commit&&{commit,mark}}};var isFresh=mark=>mark!==void 0&&(mark&STALE)===0?1:0;function partingOf(graph,a,b){
const painting=new Painting(graph);if(!painting.mark(a,LEFT)||!painting.mark(b,RIGHT))return void 0;const seen=[];for(let next=painting.
take();next!==void 0;next=painting.take()){const{commit,mark}=next;seen.push(next);const below=(mark&BOTH)===BOTH?mark|STALE:
mark;if(!commit.parents.every(parent=>painting.mark(parent,below)))return void 0}const marked=wanted=>seen.filter(({mark})=>mark===
wanted).map(({commit})=>commit);const joins=side=>marked(side).flatMap(({oid,parents})=>parents.length>1?[oid]:[]);return{
bases:marked(BOTH).map(({oid})=>oid),joins:[joins(LEFT),joins(RIGHT)]}}function joinsBelow(graph,tip){const found=new Set(
[tip]);for(const oid of found){const{parents=[]}=graph.commits[graph.places.get(oid)??-1]??{};for(const parent of parents)
if(graph.places.has(parent))found.add(parent)}const isJoin3=oid=>(graph.commits[graph.places.get(oid)??-1]?.parents.length??
0)>1;return[...found].filter(isJoin3)}var MOST_KEPT=1<<23;function documentIn(read,{place}){if(read===void 0||"problem"in
read)return void 0;try{return readDocument(place.document,place.name,read.text,NO_STAMP)}catch(error){if(!isTicketError(
error))throw error;return void 0}}var DocumentMemory=class{#kept=new Map;#size=0;read(store,wanted){const versions=new Map;
const missing=[];for(const one of wanted){const key=blobKey(one.oid,one.place);if(versions.has(key))continue;const kept=this.#kept.
get(documentKey(one.place));const version=kept?.oid===one.oid?kept:{oid:one.oid,document:void 0,size:0};versions.set(key,
version);if(version===kept)continue;missing.push({version,wanted:one});this.#keep(documentKey(one.place),version)}const at=(oid,place)=>oid===
void 0?void 0:versions.get(blobKey(oid,place))?.document;return this.#fill(store,missing).then(()=>({at}))}async#fill(store,missing){
const oids=missing.map(({version})=>version.oid);const texts=await readTexts(store,oids);for(const[i,{version,wanted}]of missing.
entries()){const text3=texts[i];version.document=documentIn(text3,wanted);if(version.document===void 0||text3===void 0||
"problem"in text3)continue;if(this.#kept.get(documentKey(wanted.place))!==version)continue;version.size=text3.text.length;
this.#size+=version.size}this.#forget()}#keep(key,version){this.#size-=this.#kept.get(key)?.size??0;this.#kept.delete(key);
this.#kept.set(key,version)}#forget(){for(const[oldest,{size}]of this.#kept){if(this.#size<=MOST_KEPT)return;this.#kept.
delete(oldest);this.#size-=size}}};var FIELD="comments";var text=value=>typeof value==="string"?value:null;function newlyRedacted(before,after){
return[...after.redacted].flatMap(key=>{const[field,id]=cellPath(key);return field===FIELD&&id!==void 0&&before?.redacted.
has(key)!==true?[id]:[]})}function holds(document,id){if(document===void 0)return false;const start=cellKey(FIELD,id,"");
for(const key of document.cells.keys())if(key.startsWith(start))return true;return document.redacted.has(cellKey(FIELD,id))}
function commentOf(document,id,hasText){const part=name=>text(document.cells.get(cellKey(FIELD,id,name))?.value);const written=isElementId(
id)?new Date(stampTime(elementStamp(id))).toISOString():"";const replyTo=part("replyTo");return{id,by:part("by"),at:part(
"at")??written,...replyTo===null?{}:{replyTo},...hasText?{body:part("body")??""}:{}}}function changeOf(cells,isNew){const deletion=cells.
find(cell=>cell.part==="deleted");if(deletion?.after===true)return"deleted";if(isNew)return"added";return deletion===void 0?
"edited":"restored"}function tellComments(ticket,cells,redacted,{before,after}){const changed=new Map(redacted.map(id=>[
id,[]]));for(const cell of cells){const id=cell.element??"";changed.set(id,[...changed.get(id)??[],cell])}return[...changed].
map(([id,own])=>{const change=redacted.includes(id)?"redacted":changeOf(own,!holds(before,id));const hasText=change!=="r\
edacted"&&change!=="deleted";const body=change==="edited"?own.find(cell=>cell.part==="body"):void 0;return{ticket,change,
comment:commentOf(after,id,hasText),before:body===void 0?null:text(body.before)}})}var blobOf=entry=>entry?.mode===FILE?
entry.oid:void 0;function placed(differences){return differences.flatMap(one=>{const place=documentPlace(one.path);return place===
void 0?[]:[{...one,place}]}).sort((a,b)=>compareUtf8(a.path,b.path))}var byPath=list=>new Map(list.map(one=>[one.path,one]));
function touchedByCommit(parents){const[first=[],...others]=parents;const rest=others.map(byPath);const own=first.filter(
({path})=>rest.every(paths=>paths.has(path)));return placed(own.map(({path,before,after})=>({path,befores:[before,...rest.
map(paths=>paths.get(path)?.before)],after,bases:[]})))}function touchedByJoin({toJoin,fromBases,retold}){const[left,right]=[
byPath(toJoin[0]),byPath(toJoin[1])];const changed=fromBases.map(([a,b])=>[byPath(a),byPath(b)]);const mayBeLost=path=>left.
has(path)&&right.has(path)||changed.every(([a,b])=>a.has(path)&&b.has(path))||left.has(path)&&retold[0].has(path)||right.
has(path)&&retold[1].has(path);const paths=new Set([...left.keys(),...right.keys()]);return placed([...paths].filter(mayBeLost).
map(path=>{const[x,y]=[left.get(path),right.get(path)];const after=x===void 0?y?.after:x.after;const befores=[x===void 0?
after:x.before,y===void 0?after:y.before];return{path,befores,after,bases:changed.map(([a])=>blobOf(a.has(path)?a.get(path)?.
before:befores[0]))}}))}function versionsOf({befores,after,bases,place}){const oids=[...befores.map(blobOf),blobOf(after),
...bases];return oids.flatMap(oid=>oid===void 0?[]:[{oid,place}])}var holdsDocuments=path=>isOurFolder(path)&&!path.startsWith(
"attachments");var known=differences=>differences===void 0||differences==="too-many"?[]:differences;var CLAIM="claim";var cellAt=(document,key)=>document===
void 0?void 0:cellOf(document,key);function told({document,retold},key,bases){if(retold.has(key))return true;const{stamp}=cellAt(
document,key)??{};return stamp!==void 0&&bases.every(base=>cellAt(base,key)?.stamp!==stamp)}function changeAt(key,{after,
sides,bases}){const now=cellAt(after,key);const differing=sides.filter(({document})=>!equalJson(cellAt(document,key)?.value,
now?.value));const lost=differing.find(side=>told(side,key,bases));if(lost===void 0&&differing.length<sides.length)return void 0;
const old=cellAt((lost??differing[0])?.document,key);const[field,element,part]=cellPath(key);const values={before:old?.value,
after:now?.value};return{key,field,element,part,...values,stampBefore:old?.stamp,stamp:now?.stamp??""}}function joinChanges(versions){
const documents=[versions.after,...versions.sides.map(({document})=>document)];const keys=new Set(documents.flatMap(one=>[
...one?.cells.keys()??[]]));return[...keys].flatMap(key=>changeAt(key,versions)??[])}function lostClaim({after,sides,bases}){
const leaseOf=document=>document?.claim?.lease;const lost=sides.find(({document,retold})=>leaseOf(document)!==leaseOf(after)&&
(retold.has(CLAIM)||bases.every(base=>leaseOf(base)!==leaseOf(document))));return[lost===void 0?after?.claim:lost.document?.
claim,after?.claim]}function joinedVersions({place,befores,after,bases},read,retold){const at=entry=>read.at(blobOf(entry),
place);return{after:at(after),sides:befores.map((entry,i)=>({document:at(entry),retold:retold[i]??new Set})),bases:bases.
map(oid=>read.at(oid,place))}}function replaced(key,{after,sides,bases}){const stamp=cellAt(after,key)?.stamp;return sides.
some(side=>cellAt(side.document,key)?.stamp!==stamp&&told(side,key,bases))}function toldKeys(versions){const[before,after]=lostClaim(
versions);const keys=new Set(versions.sides.flatMap(({document})=>[...document?.cells.keys()??[]]));const found=[...keys].
filter(key=>replaced(key,versions));return before===after?found:[...found,CLAIM]}function joinedTicket(versions){const{after}=versions;
const sides=versions.sides.map(({document})=>document);const[before]=sides.filter(side=>side!==void 0);if(before===void 0)
return void 0;const claims=lostClaim(versions);if(after===void 0){const gone=sides.every(side=>side!==void 0);return gone?
{before,after,cells:[DELETED],claims,redacted:[]}:void 0}if(after.purged){const unpurged=sides.find(side=>side?.purged===
false);return unpurged&&{before:unpurged,after,cells:[],claims,redacted:[]}}const cells=joinChanges(versions);const redacted=newlyRedacted(
void 0,after).filter(id=>cells.some(cell=>cell.field==="comments"&&cell.element===id&&cell.part==="body"));const told2=cells.
length>0||redacted.length>0||claims[0]!==claims[1];return told2?{before,after,cells,claims,redacted}:void 0}var MOST_TREES=1e4;
var TreeMemory=class{#trees=new Map;keep(oid,tree){this.#trees.set(oid,tree);if(this.#trees.size<=MOST_TREES)return;const[
oldest=""]=this.#trees.keys();this.#trees.delete(oldest)}async of(store,oids){const found=new Map;const missing=[];for(const oid of new Set(
oids)){const tree=this.#trees.get(oid);if(tree===void 0)missing.push(oid);else found.set(oid,tree)}if(missing.length===0)
return found;const results=await store.repo.readObjects(missing,{maxBytes:LIMITS.commit});for(const result of results){if(result.
kind==="missing")continue;const{oid,data}=commitIn(result);found.set(oid,data.tree);this.keep(oid,data.tree)}return found}};
var MOST_JOINS=2e3;var DEEPEST=8;var NEVER_PARTED={bases:[],joins:[[],[]]};var BEYOND="is not in this shallow clone: nob\
ody can tell what changed after it";var TOO_MANY="has more entries than are looked at";var isJoin=({data})=>data.parents.
length===2;function inOrder(plans,waiting){const joinsOf=new Map(plans.map(({commit,parting})=>[commit.oid,parting.joins.
flat()]));const ordered=[];const visit=oid=>{const load=waiting.get(oid);if(load===void 0)return;waiting.delete(oid);for(const earlier of joinsOf.
get(oid)?.toReversed()??[])visit(earlier);ordered.push(load())};for(const{commit}of plans)visit(commit.oid);return ordered}
var CommitLoader=class{#store;#graph;#trees=new TreeMemory;#joins=new Map;constructor(store,graph){this.#store=store;this.#graph=
graph}async load(oids,depth=DEEPEST){await this.#store.repo.expectDifferences();const commits=await readCommits(this.#store,
oids);for(const{oid,data}of commits)this.#trees.keep(oid,data.tree);const partings=[];for(const commit of commits)partings.
push(await this.#partingOf(commit));const needed=commits.flatMap((one,i)=>[...one.data.parents,...partings[i]?.bases??[]]);
const treeOf=await this.#trees.of(this.#store,needed);const plans=commits.map((one,i)=>this.#plan(one,partings[i]??NEVER_PARTED,
treeOf));const answers=await this.#store.repo.treeDifferences(plans.flatMap(({pairs})=>pairs),{enters:holdsDocuments,most:LIMITS.
entries});const earlier=await this.#loadEarlier(partings,new Set(oids),depth);let at=0;const waiting=new Map;for(const plan of plans){
const own=answers.slice(at,at+plan.pairs.length);at+=plan.pairs.length;waiting.set(plan.commit.oid,()=>this.#loaded(plan,
own))}return{earlier,commits:inOrder(plans,waiting)}}async#partingOf({data}){const[a,b]=data.parents;if(a===void 0||b===
void 0||data.parents.length!==2)return NEVER_PARTED;const here=partingOf(this.#graph,a,b);if(here!==void 0)return here;const{
repo}=this.#store;const bases=await repo.mergeBases(a,b);const graph=graphOf(orderCommits(await repo.graph({tips:[a,b],exclude:bases})));
return{bases,joins:[joinsBelow(graph,a),joinsBelow(graph,b)]}}async#loadEarlier(partings,now,depth){const wanted=new Set(
partings.flatMap(({joins})=>joins.flat()));const missing=[...wanted].filter(oid=>!this.#joins.has(oid)&&!now.has(oid));if(missing.
length===0||depth===0)return[];const{earlier,commits}=await this.load(missing,depth-1);return[...earlier,...commits]}#plan(commit,parting,treeOf){
const{parents,tree}=commit.data;if(parents.length===0)return{commit,parting,pairs:[[void 0,tree]],problem:void 0};const place=this.#graph.
commits[this.#graph.places.get(commit.oid)??-1];const cut=place!==void 0&&place.parents.length<parents.length;const absent=cut?
parents[0]:parents.find(oid=>!treeOf.has(oid));if(absent!==void 0)return{commit,parting,pairs:[],problem:`commit ${absent.
slice(0,12)} ${BEYOND}`};const toCommit=parents.map(oid=>[treeOf.get(oid),tree]);const fromBases=parting.bases.flatMap(base=>parents.
map(oid=>[treeOf.get(base),treeOf.get(oid)]));return{commit,parting,pairs:[...toCommit,...fromBases],problem:void 0}}#loaded({
commit,parting,problem},answers){const{joins}=parting;if(problem!==void 0)return{commit,touched:[],joins,problem};if(answers.
includes("too-many"))return{commit,touched:[],joins,problem:`the tree of commit ${commit.oid} ${TOO_MANY}`};const lists=answers.
map(known);if(!isJoin(commit))return{commit,touched:touchedByCommit(lists),joins,problem};const[a=[],b=[],...rest]=lists;
const fromBases=parting.bases.map((_,i)=>[rest[2*i]??[],rest[2*i+1]??[]]);const pathsOf=side=>new Set(side.flatMap(oid=>this.#joins.
get(oid)??[]));const retold=[pathsOf(joins[0]),pathsOf(joins[1])];const touched=touchedByJoin({toJoin:[a,b],fromBases,retold});
this.#keepJoin(commit.oid,touched);return{commit,touched,joins,problem}}#keepJoin(oid,touched){this.#joins.set(oid,touched.
map(({path})=>path));if(this.#joins.size<=MOST_JOINS)return;const[oldest=""]=this.#joins.keys();this.#joins.delete(oldest)}};
var JoinMemory=class{#told=new Map;retold({joins}){return path=>joins.map(side=>new Set(side.flatMap(oid=>this.#told.get(
oid)?.get(path)??[])))}note(loaded,touched,read){if(loaded.commit.data.parents.length!==2)return;const{oid}=loaded.commit;
const keys=this.#told.get(oid)??new Map;const retold=this.retold(loaded);for(const one of touched){const found=toldKeys(
joinedVersions(one,read,retold(one.path)));if(found.length>0)keys.set(one.path,found)}this.#told.set(oid,keys);if(this.#told.
size<=MOST_JOINS)return;const[oldest=""]=this.#told.keys();this.#told.delete(oldest)}};var text2=value=>typeof value==="\
string"?value:null;function statusIn(register){const status=isObject(register)?register["status"]:void 0;return typeof status===
"string"?status:"open"}var ASSIGNEES=cellKey("assignees","");var LABELS=cellKey("labels","");function elements({cells}){
const assignees=[];const labels=[];cells.forEach(({value},key)=>{if(value===void 0)return;if(key.startsWith(ASSIGNEES))assignees.
push(key.slice(ASSIGNEES.length));else if(key.startsWith(LABELS))labels.push(key.slice(LABELS.length))});return{assignees,
labels}}function eventTicket(document){const value=field=>document.cells.get(field)?.value;return{id:document.name,title:text2(
value("title")),type:text2(value("type")),status:statusIn(value("status")),priority:text2(value("priority")),...elements(
document),milestone:text2(value("milestone"))}}var shown=({by,lease,fence,expires})=>({by,lease,fence,expires});var live=claim=>claim?.
released===false?claim:void 0;var isSame=(a,b)=>a.lease===b.lease&&a.expires===b.expires;var ranOut=(held,next)=>held.lease!==
next.lease&&Date.parse(held.expires)<=stampTime(next.stamp);function tellTaken(ticket,held,holds2){const before=held===void 0?
null:shown(held);const claimed={type:"ticket.claimed",data:{ticket,claim:shown(holds2),before}};if(held===void 0||before===
null||!ranOut(held,holds2))return[claimed];return[{type:"ticket.lease-expired",data:{ticket,claim:before,before}},claimed]}
function tellClaim(ticket,old,now){const[held,holds2]=[live(old),live(now)];if(holds2!==void 0)return held!==void 0&&isSame(
held,holds2)?[]:tellTaken(ticket,held,holds2);const given=now!==void 0&&now.lease!==old?.lease?now:void 0;const over=held??
given;if(over===void 0)return[];const before=held===void 0?null:shown(held);return[{type:"ticket.released",data:{ticket,
claim:shown(now??over),before}}]}var changesOf=cells=>cells.flatMap(cell=>changesOfCell("ticket",cell));function tellStatus(ticket,cell){
const{before,after}=cell;const isClosed=value=>isObject(value)&&value["closed"]!==void 0;const[from,to]=[statusIn(before),
statusIn(after)];const changes=changesOf([cell]);const[was,is]=[isClosed(before),isClosed(after)];if(from===to&&was===is)
return{type:"ticket.updated",data:{ticket,changes}};const resolution=isObject(after)?after["resolution"]:void 0;const type=was===
is?"ticket.moved":is?"ticket.closed":"ticket.reopened";const data={ticket,from,to,resolution:typeof resolution==="string"?
resolution:null};return{type,data:{...data,changes}}}function members(cells,memberOf){const of=wanted=>wanted.map(cell=>memberOf(
cell.element??""));return{added:of(cells.filter(cell=>cell.after!==void 0)),removed:of(cells.filter(cell=>cell.after===void 0)),
changes:changesOf(cells)}}var linkOf=key=>{const{type="",to=""}=recordOfKey(["type","to"],key);return{type,to}};var itself=element=>element;
function tellDeletion(ticket,cell){const changes=changesOf([cell]);return cell.after===true?{type:"ticket.deleted",data:{
ticket,purged:false,changes}}:{type:"ticket.restored",data:{ticket,changes}}}var OWN=new Set([...["status","assignees","\
labels","links","comments","deleted"]]);function tellFields(ticket,change,after){const{before,cells,redacted,claims}=change;
const of=field=>cells.filter(cell=>cell.field===field);const some=(field,tell2)=>{const found=of(field);return found.length===
0?[]:[tell2(found)]};return[...of("status").map(cell=>tellStatus(ticket,cell)),...some("assignees",found=>({type:"ticket\
.assigned",data:{ticket,...members(found,itself)}})),...some("labels",found=>({type:"ticket.labelled",data:{ticket,...members(
found,itself)}})),...some("links",found=>({type:"ticket.linked",data:{ticket,...members(found,linkOf)}})),...tellComments(
ticket,of("comments"),redacted,{before,after}).map(data=>({type:"ticket.commented",data})),...tellClaim(ticket,...claims),
...of("deleted").map(cell=>tellDeletion(ticket,cell))]}var ORDER=new Map(TICKET_EVENTS.map((type,i)=>[type,i]));var placeOf=({
type})=>ORDER.get(type)??0;function together(ticket,told2,rest){const changes=[...changesOf(rest),...told2.flatMap(one=>one.
type==="ticket.updated"?one.data.changes:[])];const others=told2.filter(({type})=>type!=="ticket.updated");if(changes.length===
0)return others;return[...others,{type:"ticket.updated",data:{ticket,changes}}]}function tellTicket(change){const{before,
after,cells}=change;const seen=after??before;if(seen===void 0)return[];const ticket=eventTicket(seen);if(after?.purged===
true){if(before?.purged===true)return[];return[{type:"ticket.deleted",data:{ticket,purged:true,changes:[]}}]}if(before===
void 0&&after!==void 0)return[{type:"ticket.created",data:{ticket,after:ticketOf(after)}}];const rest=cells.filter(cell=>!OWN.
has(cell.field));const told2=together(ticket,tellFields(ticket,change,seen),rest);return told2.sort((a,b)=>placeOf(a)-placeOf(
b))}var isJoin2=({data})=>data.parents.length===2;function isUnreadable({place,befores,after},read){return[...befores,after].
some(entry=>{const oid=blobOf(entry);return oid!==void 0&&read.at(oid,place)===void 0})}function ownChange(commit,touched,read){
const[change]=CHANGE_OF[kindOf(commit)](touched,read);return change}function bothSides({place,befores,after},read){return[
read.at(blobOf(befores[0]),place),read.at(blobOf(after),place)]}function ticketChange(commit,touched,read,retold){if(isJoin2(
commit))return joinedTicket(joinedVersions(touched,read,retold(touched.path)));const change=ownChange(commit,touched,read);
if(change===void 0)return void 0;const[before,after]=bothSides(touched,read);const redacted=after===void 0?[]:newlyRedacted(
before,after);return{before,after,cells:change.cells,claims:[before?.claim,after?.claim],redacted}}function tellTicketOf(commit,touched,read,retold){
const change=ticketChange(commit,touched,read,retold);if(change===void 0)return[];const document=change.after??change.before;
return tellTicket(change).map(happening=>({happening,document}))}var changedName=(before,after)=>{if(before===void 0)return"\
created";return after===void 0?"removed":"changed"};function changedDocument(commit,touched,read,retold){const{document,
name}=touched.place;if(document==="ticket")return[];const cells=isJoin2(commit)?joinChanges(joinedVersions(touched,read,
retold(touched.path))):ownChange(commit,touched,read)?.cells??[];if(cells.length===0)return[];const change=changedName(...bothSides(
touched,read));return[{document,name,change,changes:cells.flatMap(c=>changesOfCell(document,c))}]}var QUIET=new Set(["ad\
option","texts","migration"]);function tellWhole(commit,places,documents){const kind=kindOf(commit);const tickets=places.
filter(({document})=>document==="ticket").length;const{data,trailers}=commit;const whole={subject:subjectOf(data.message),
batch:trailers.batch??null,tickets,documents};if(QUIET.has(kind)?documents.length===0:kind==="foreign"&&places.length===
0)return[];if(kind==="join")return[{type:"sync.joined",data:{...whole,parents:data.parents}}];if(trailers.reverts!==void 0&&
kind==="revert")return[{type:"batch.reverted",data:{...whole,reverts:trailers.reverts}}];return[{type:"batch.applied",data:whole}]}
var FIRST_CHUNK=100;var LARGEST_CHUNK=400;var CHUNKS_AHEAD=2;var PORTION=64;var AHEAD=6;var isTicket=({place})=>place.document===
"ticket";function slicesOf(place,loaded,isWanted){const{touched}=loaded;if(!isWanted(touched)&&loaded.commit.data.parents.
length<2)return[{place,loaded,others:[],tickets:[],isFirst:false,isLast:true}];const others=touched.filter(one=>!isTicket(
one));const tickets=touched.filter(isTicket);const count=Math.max(1,Math.ceil(tickets.length/PORTION));return Array.from(
{length:count},(_,i)=>({...{place,loaded},others:i===0?others:[],tickets:tickets.slice(i*PORTION,(i+1)*PORTION),isFirst:i===
0,isLast:i===count-1}))}function grouped(slices){let group=[];const groups=[group];let documents=0;for(const slice of slices){
const more=slice.others.length+slice.tickets.length;if(documents>0&&documents+more>PORTION){group=[];groups.push(group);
documents=0}documents+=more;group.push(slice)}return groups}async function*loadChunks(store,graph,{from,to,isWanted}){const loader=new CommitLoader(
store,graph);for(let at=from,size=FIRST_CHUNK;at<to;at+=size,size=Math.min(2*size,LARGEST_CHUNK)){const places=graph.commits.
slice(at,Math.min(at+size,to));const{earlier,commits}=await loader.load(places.map(({oid})=>oid));yield[...earlier.flatMap(
loaded=>slicesOf(void 0,loaded,isWanted)),...commits.flatMap((loaded,i)=>slicesOf(places[i],loaded,isWanted))]}}async function*readPortions(store,chunks){
const memory=new DocumentMemory;for await(const chunk of chunks)for(const slices of grouped(chunk)){const touched=slices.
flatMap(({others,tickets})=>[...others,...tickets]);const reading=memory.read(store,touched.flatMap(versionsOf));reading.
catch(()=>void 0);yield{slices,reading}}}var Teller=class{#source;#envelope;#joins=new JoinMemory;#n=0;constructor(source){
this.#source=source}tell(slice,read){const{place,loaded,others,tickets,isFirst,isLast}=slice;const touched=[...others,...tickets];
this.#joins.note(loaded,touched,read);if(place===void 0)return void 0;const{commit,problem}=loaded;const{oid}=commit;if(this.#envelope?.
commit!==oid)this.#n=0;this.#envelope=envelopeOf(this.#source,commit);const retold=this.#joins.retold(loaded);const isReadable=one=>!isUnreadable(
one,read);const whole=isFirst?this.#whole(loaded,others.filter(isReadable),read,retold):[];const own=tickets.filter(isReadable);
const told2=[...whole,...own.flatMap(one=>tellTicketOf(commit,one,read,retold))];const problems=touched.filter(one=>!isReadable(
one)).map(({path})=>({commit:oid,path,problem:"can't be read"}));if(problem!==void 0)problems.unshift({commit:oid,path:"",
problem});return{commit:place,told:told2.map(one=>this.#event(one)),problems,complete:isLast}}#whole({commit,touched},others,read,retold){
const documents=others.flatMap(one=>changedDocument(commit,one,read,retold));const places=touched.map(({place})=>place);
return tellWhole(commit,places,documents).map(happening=>({happening,document:void 0}))}#event({happening,document}){return{
event:eventOf(this.#envelope,this.#n++,happening),document}}};var turn=()=>new Promise(resolve=>setImmediate(resolve));async function*tellHistory(store,history){
const{commits,source}=history;const chunks=ahead(loadChunks(store,graphOf(commits),history),CHUNKS_AHEAD);const teller=new Teller(
source);for await(const{slices,reading}of ahead(readPortions(store,chunks),AHEAD)){const read=await reading;await turn();
for(const slice of slices){const part=teller.tell(slice,read);if(part!==void 0)yield part}}}async function eventSource({
repo,store}){return(await repo.config()).get("ticket.eventSource")||`git-ticket:${store.ref}`}async function commitsSince(store,head,since){
const time=since===void 0?void 0:sinceMoment(since,store.now());const exclude=since===void 0||time!==void 0?[]:[await findCommit(
store,head,since)];const commits=orderCommits(await store.repo.graph({tips:[head],exclude}));return time===void 0?commits:
commits.filter(commit=>commit.time*1e3>=time)}async function*tell({store,filter,source,onProblem},commits,from=0,to=commits.
length){const{tickets}=filter;const isWanted=touched=>tickets===void 0||touched.some(({place})=>tickets.has(place.name));
for await(const part of tellHistory(store,{commits,from,to,source,isWanted})){for(const problem of part.problems)onProblem?.(
problem);yield part.told.filter(told2=>filter.matches(told2))}}var FEWEST=10;var NEWEST=100;async function newest(telling,commits,limit){
let found=[];let size=Math.min(NEWEST,Math.max(FEWEST,limit));for(let to=commits.length;to>0&&found.length<limit;size*=2){
const from=Math.max(0,to-size);const chunk=[];for await(const told2 of tell(telling,commits,from,to)){for(const one of told2)
chunk.push(one);if(chunk.length>2*limit)chunk.splice(0,chunk.length-limit)}found=[...chunk,...found].slice(-limit);to=from}
return found}async function*follow(telling,begin,signal){const{store}=telling;let last=begin;for await(const head of store.
repo.watchRef(store.ref,signal)){if(head===void 0||head===last)continue;for await(const told2 of tellBetween(telling,last,
head))for(const{event}of told2)yield event;last=head}}async function*tellBetween(telling,last,head){const{store,filter,source}=telling;
const lost=await lostFrom(store,head,[last]);if(lost.length>0){const told2={event:await logReset(store,source,head,lost),
document:void 0};if(filter.matches(told2))yield[told2];return}yield*tell(telling,orderCommits(await store.repo.graph({tips:[
head],exclude:[last]})))}function endOf({ending},signal){const signals=[ending?.signal,signal].filter(one=>one!==void 0);
return AbortSignal.any(signals)}async function*events(workspace,query){const store={...workspace.store,trees:new Map};const{
limit,onProblem,since}=query;await store.repo.expectDifferences();const signal=endOf(workspace,query.signal);const early=workspace.
at===void 0?await currentHead(workspace):void 0;const listed=early===void 0?void 0:commitsSince(store,early,since);listed?.
catch(()=>void 0);const view=await viewHead(workspace);const head=view.snapshot.commit;const filter=await readyFilter(workspace,
view,query);const telling={store,filter,source:await eventSource(workspace),onProblem};const commits=await(head===early&&
listed!==void 0?listed:commitsSince(store,head,since));const told2=limit===void 0?tell(telling,commits):[await newest(telling,
commits,limit)];for await(const part of told2)for(const{event}of part){if(signal.aborted)return;yield event}if(query.follow===
true)yield*follow(telling,head,signal)}module.exports={__proto__:null,lostFrom,testEvent,logReset,tellHistory,eventSource,
events};
