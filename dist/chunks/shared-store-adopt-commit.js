var{store_write_tree__filesOf:filesOf,store_write_tree__prepareCommit:prepareCommit,store_write_tree__withCommit:withCommit,
store_commit_kind__isForeign:isForeign,domain_encode__encodeDocument:encodeDocument,store_walk__walkTree:walkTree,base_quick_json__commitAt:commitAt,
base_quick_json__findFiles:findFiles,base_quick_json__parseDocument:parseDocument,base_quick_json__readCommits:readCommits,
base_quick_json__readDocument:readDocument,base_quick_json__readTexts:readTexts,base_quick_json__renderMessage:renderMessage,
base_quick_json__unreadable:unreadable}=require("./write.js");var{domain_document__latestStamp:latestStamp}=require("./d\
ocuments.js");var{domain_config_attachment_limit__LIMITS:LIMITS}=require("./tickets.js");var{domain_stamp__laterStamp:laterStamp}=require(
"./base.js");var{base_errors__TicketError:TicketError,base_errors__isTicketError:isTicketError}=require("./start.js");var{
adoptDocument,adoptRemoval,adoptionStamp}=require("./shared-domain-adopt.js");var{FIXED_AUTHOR}=require("./shared-store-\
fixed-author.js");var{joinDocuments}=require("./shared-domain-join.js");var{diffTrees}=require("./shared-store-diff-tree\
s.js");var{documentPlace}=require("./shared-store-document-pairs.js");async function touchedPlaces(store,tree,parents){const befores=parents.
length===0?[void 0]:parents.map(p=>p.root);const differences=await diffTrees(store,befores.map(before=>[before,tree]));const paths=[
...differences.flat().map(d=>d.path),...parents.flatMap(p=>[...p.changed.keys()])];const places=new Map;for(const path of paths){
const place=documentPlace(path);if(place!==void 0)places.set(path,place)}return places}async function readFiles(store,root,paths){
const files=[...await findFiles(store,root,paths)];const texts=await readTexts(store,files.map(([,oid])=>oid));return new Map(
files.map(([path],i)=>{const read=texts[i];return[path,read!==void 0&&"text"in read?read.text:void 0]}))}function tryRead(read){
try{return read()}catch(error){if(isTicketError(error)&&error.code!=="NEWER_FORMAT")return void 0;throw error}}async function parentDocuments(store,parents,places){
const joined=new Map;const add=(path,document)=>{const other=joined.get(path);joined.set(path,other===void 0?document:joinDocuments(
other,document))};for(const{root,changed}of parents){const unchanged=[...places.keys()].filter(path=>!changed.has(path));
const texts=await readFiles(store,root,unchanged);for(const[path,{document:kind,name}]of places){const text=texts.get(path)??
"";const document=changed.get(path)??tryRead(()=>readDocument(kind,name,text));if(document!==void 0)add(path,document)}}
return joined}function isStorable(document){return Buffer.byteLength(encodeDocument(document))<=LIMITS.document}function adoptText({
document:kind,name},text,before,foreign){return tryRead(()=>{const edited=parseDocument(kind,name,text??"");const document=adoptDocument(
kind,name,before,edited,foreign);return isStorable(document)?document:void 0})}async function adoptCommit(store,commit,parents){
const foreign={oid:commit.oid,time:commit.data.committer.time*1e3};const places=await touchedPlaces(store,commit.data.tree,
parents);const befores=await parentDocuments(store,parents,places);const files=await readFiles(store,commit.data.tree,[...places.
keys()]);const changed=new Map;let ignored=parents.reduce((sum,parent)=>sum+parent.ignored,0);for(const[path,place]of places){
const before=befores.get(path);const adopted=files.has(path)?adoptText(place,files.get(path),before,foreign):before&&adoptRemoval(
before,foreign);if(adopted===void 0&&files.has(path))ignored++;const document=adopted??before;if(document!==void 0)changed.
set(path,document)}return{root:commit.data.tree,changed,clock:clockOf(parents,changed,foreign),ignored}}function clockOf(parents,changed,foreign){
let clock;for(const parent of parents)if(parent.clock!==void 0)clock=laterStamp(clock,parent.clock);for(const document of changed.
values())if(!document.purged)clock=laterStamp(clock,latestStamp(document));return clock??adoptionStamp(foreign,void 0)}async function commitOrDeepen(store,oid){
const[result]=await store.repo.readObjects([oid],{maxBytes:0});if(result?.kind==="missing")throw new TicketError("HISTOR\
Y_TOO_SHALLOW","failed",`The commit ${oid.slice(0,12)} is not in this shallow clone.`,{data:{oid},hint:"Fetch more of th\
e history first: git fetch --deepen=100"});const[commit]=await readCommits(store,[oid]);if(commit===void 0)throw unreadable(
oid,"commit","missing");return commit}async function foreignHistory(store,tip){const commits=new Map([[tip.oid,tip]]);const placed=new Map;
const parentsOf=async({data})=>{const parents=[];for(const oid of data.parents.filter(p=>!placed.has(p))){const parent=commits.
get(oid)??await commitOrDeepen(store,oid);commits.set(oid,parent);parents.push(parent)}return parents};const stack=[tip];
for(let commit=stack.at(-1);commit!==void 0;commit=stack.at(-1)){const above=isForeign(commit)?await parentsOf(commit):[];
if(above.length>0)stack.push(...above);else{stack.pop();placed.set(commit.oid,commit)}}const found=[...placed.values()];
return{foreign:found.filter(isForeign),ours:found.filter(c=>!isForeign(c))}}async function adoptAll(store,{foreign,ours}){
const done=new Map;for(const{oid,data,trailers}of ours)done.set(oid,{root:data.tree,changed:new Map,clock:trailers.clock,
ignored:0});let last;for(const commit of foreign){const parents=commit.data.parents.flatMap(p=>done.get(p)??[]);last=await adoptCommit(
store,commit,parents);done.set(commit.oid,last)}if(last===void 0)throw new Error("nothing to adopt");return last}function subjectFor(ignored){
const subject="Adopt changes of another tool";if(ignored===0)return subject;return`${subject}, without ${ignored} that c\
ould not be read`}async function prepareAdoption(store,oid){const tip=await commitAt(store,oid);if(!isForeign(tip))return void 0;
if(!await holdsTickets(store,tip))throw notTickets(oid);const{changed,clock,ignored}=await adoptAll(store,await foreignHistory(
store,tip));const{data}=tip;const message=renderMessage(subjectFor(ignored),{clock,adopts:oid});const base={commit:oid,root:data.
tree,data,trailers:tip.trailers};const identity={author:FIXED_AUTHOR,committer:FIXED_AUTHOR};const text={parents:[oid],message,
time:data.committer.time,sign:false,...identity};const prepared=await prepareCommit(store,base,filesOf(changed.values()),
text);return prepared??withCommit(store,data.tree,[],text)}var CHUNK=500;async function holdsTickets(store,{oid,data}){const oids=await store.
repo.history({tips:[oid]});for(let at=0;at<oids.length;at+=CHUNK){const commits=await readCommits(store,oids.slice(at,at+
CHUNK));if(commits.some(commit=>!isForeign(commit)))return true}const{files}=await walkTree(store,data.tree,"all");const documents=files.
filter(({place})=>place.kind==="document");const texts=await readTexts(store,documents.map(file=>file.oid));const unstamped=adoptionStamp(
{oid,time:0},void 0);return texts.some((read,i)=>{const place=documents[i]?.place;if(!("text"in read)||place?.kind!=="do\
cument")return false;const{document:kind,name}=place;return tryRead(()=>readDocument(kind,name,read.text,unstamped))!==void 0})}
function notTickets(oid){return new TicketError("NOT_TICKETS","usage",`The commit ${oid.slice(0,12)} holds no tickets.`,
{data:{commit:oid},hint:"Name a commit of another clone's tickets ref."})}module.exports={__proto__:null,commitOrDeepen,
prepareAdoption};
