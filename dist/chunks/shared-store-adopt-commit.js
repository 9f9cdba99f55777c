var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(
to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{commitOrDeepen:()=>commitOrDeepen,prepareAdoption:()=>prepareAdoption});module.
exports=__toCommonJS(stdin_exports);var import_write=require("./write.js");var import_tickets=require("./tickets.js");var import_documents=require("./documents.js");
var import_base=require("./base.js");var import_start=require("./start.js");var import_shared_domain_adopt=require("./shared-domain-adopt.js");
var import_shared_domain_join=require("./shared-domain-join.js");var import_shared_store_diff_trees=require("./shared-store-diff-trees.js");
var import_shared_store_document_pairs=require("./shared-store-document-pairs.js");async function touchedPlaces(store,tree,parents){
const befores=parents.length===0?[void 0]:parents.map(p=>p.root);const differences=await(0,import_shared_store_diff_trees.diffTrees)(
store,befores.map(before=>[before,tree]));const paths=[...differences.flat().map(d=>d.path),...parents.flatMap(p=>[...p.
changed.keys()])];const places=new Map;for(const path of paths){const place=(0,import_shared_store_document_pairs.documentPlace)(
path);if(place!==void 0)places.set(path,place)}return places}async function readFiles(store,root,paths){const files=[...await(0,import_write.domain_config_config__findFiles)(
store,root,paths)];const texts=await(0,import_write.domain_config_config__readTexts)(store,files.map(([,oid])=>oid));return new Map(
files.map(([path],i)=>{const read=texts[i];return[path,read!==void 0&&"text"in read?read.text:void 0]}))}function tryRead(read){
try{return read()}catch(error){if((0,import_start.base_errors__isTicketError)(error)&&error.code!=="NEWER_FORMAT")return void 0;
throw error}}async function parentDocuments(store,parents,places){const joined=new Map;const add=(path,document)=>{const other=joined.
get(path);joined.set(path,other===void 0?document:(0,import_shared_domain_join.joinDocuments)(other,document))};for(const{
root,changed}of parents){const unchanged=[...places.keys()].filter(path=>!changed.has(path));const texts=await readFiles(
store,root,unchanged);for(const[path,{document:kind,name}]of places){const text=texts.get(path)??"";const document=changed.
get(path)??tryRead(()=>(0,import_write.domain_config_config__readDocument)(kind,name,text));if(document!==void 0)add(path,
document)}}return joined}function isStorable(document){return Buffer.byteLength((0,import_write.domain_encode__encodeDocument)(
document))<=import_tickets.domain_config_attachment_limit__LIMITS.document}function adoptText({document:kind,name},text,before,foreign){
return tryRead(()=>{const edited=(0,import_write.domain_config_config__parseDocument)(kind,name,text??"");const document=(0,import_shared_domain_adopt.adoptDocument)(
kind,name,before,edited,foreign);return isStorable(document)?document:void 0})}async function adoptCommit(store,commit,parents){
const foreign={oid:commit.oid,time:commit.data.committer.time*1e3};const places=await touchedPlaces(store,commit.data.tree,
parents);const befores=await parentDocuments(store,parents,places);const files=await readFiles(store,commit.data.tree,[...places.
keys()]);const changed=new Map;let ignored=parents.reduce((sum,parent)=>sum+parent.ignored,0);for(const[path,place]of places){
const before=befores.get(path);const adopted=files.has(path)?adoptText(place,files.get(path),before,foreign):before&&(0,import_shared_domain_adopt.adoptRemoval)(
before,foreign);if(adopted===void 0&&files.has(path))ignored++;const document=adopted??before;if(document!==void 0)changed.
set(path,document)}return{root:commit.data.tree,changed,clock:clockOf(parents,changed,foreign),ignored}}function clockOf(parents,changed,foreign){
let clock;for(const parent of parents)if(parent.clock!==void 0)clock=(0,import_base.base_base32__laterStamp)(clock,parent.
clock);for(const document of changed.values())if(!document.purged)clock=(0,import_base.base_base32__laterStamp)(clock,(0,import_documents.domain_document__latestStamp)(
document));return clock??(0,import_shared_domain_adopt.adoptionStamp)(foreign,void 0)}async function commitOrDeepen(store,oid){
const[result]=await store.repo.readObjects([oid],{maxBytes:0});if(result?.kind==="missing")throw new import_start.base_errors__TicketError(
"HISTORY_TOO_SHALLOW","failed",`The commit ${oid.slice(0,12)} is not in this shallow clone.`,{data:{oid},hint:"Fetch mor\
e of the history first: git fetch --deepen=100"});const[commit]=await(0,import_write.domain_config_config__readCommits)(
store,[oid]);if(commit===void 0)throw(0,import_write.domain_config_config__unreadable)(oid,"commit","missing");return commit}
async function foreignHistory(store,tip){const commits=new Map([[tip.oid,tip]]);const placed=new Map;const parentsOf=async({
data})=>{const parents=[];for(const oid of data.parents.filter(p=>!placed.has(p))){const parent=commits.get(oid)??await commitOrDeepen(
store,oid);commits.set(oid,parent);parents.push(parent)}return parents};const stack=[tip];for(let commit=stack.at(-1);commit!==
void 0;commit=stack.at(-1)){const above=(0,import_write.store_commit_kind__isForeign)(commit)?await parentsOf(commit):[];
if(above.length>0)stack.push(...above);else{stack.pop();placed.set(commit.oid,commit)}}const found=[...placed.values()];
return{foreign:found.filter(import_write.store_commit_kind__isForeign),ours:found.filter(c=>!(0,import_write.store_commit_kind__isForeign)(
c))}}async function adoptAll(store,{foreign,ours}){const done=new Map;for(const{oid,data,trailers}of ours)done.set(oid,{
root:data.tree,changed:new Map,clock:trailers.clock,ignored:0});let last;for(const commit of foreign){const parents=commit.
data.parents.flatMap(p=>done.get(p)??[]);last=await adoptCommit(store,commit,parents);done.set(commit.oid,last)}if(last===
void 0)throw new Error("nothing to adopt");return last}function subjectFor(ignored){const subject="Adopt changes of anot\
her tool";if(ignored===0)return subject;return`${subject}, without ${ignored} that could not be read`}async function prepareAdoption(store,oid){
const tip=await(0,import_write.domain_config_config__commitAt)(store,oid);if(!(0,import_write.store_commit_kind__isForeign)(
tip))return void 0;if(!await holdsTickets(store,tip))throw notTickets(oid);const{changed,clock,ignored}=await adoptAll(store,
await foreignHistory(store,tip));const{data}=tip;const message=(0,import_write.domain_config_config__renderMessage)(subjectFor(
ignored),{clock,adopts:oid});const base={commit:oid,root:data.tree,data,trailers:tip.trailers};const identity={author:import_shared_domain_adopt.FIXED_AUTHOR,
committer:import_shared_domain_adopt.FIXED_AUTHOR};const text={parents:[oid],message,time:data.committer.time,sign:false,
...identity};const prepared=await(0,import_write.store_write_tree__prepareCommit)(store,base,(0,import_write.store_write_tree__filesOf)(
changed.values()),text);return prepared??(0,import_write.store_write_tree__withCommit)(store,data.tree,[],text)}var CHUNK=500;
async function holdsTickets(store,{oid,data}){const oids=await store.repo.history({tips:[oid]});for(let at=0;at<oids.length;at+=
CHUNK){const commits=await(0,import_write.domain_config_config__readCommits)(store,oids.slice(at,at+CHUNK));if(commits.some(
commit=>!(0,import_write.store_commit_kind__isForeign)(commit)))return true}const{files}=await(0,import_write.store_walk__walkTree)(
store,data.tree,"all");const documents=files.filter(({place})=>place.kind==="document");const texts=await(0,import_write.domain_config_config__readTexts)(
store,documents.map(file=>file.oid));const unstamped=(0,import_shared_domain_adopt.adoptionStamp)({oid,time:0},void 0);return texts.
some((read,i)=>{const place=documents[i]?.place;if(!("text"in read)||place?.kind!=="document")return false;const{document:kind,
name}=place;return tryRead(()=>(0,import_write.domain_config_config__readDocument)(kind,name,read.text,unstamped))!==void 0})}
function notTickets(oid){return new import_start.base_errors__TicketError("NOT_TICKETS","usage",`The commit ${oid.slice(
0,12)} holds no tickets.`,{data:{commit:oid},hint:"Name a commit of another clone's tickets ref."})}0&&(module.exports={commitOrDeepen,prepareAdoption});
