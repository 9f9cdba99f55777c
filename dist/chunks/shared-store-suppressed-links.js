var{store_plan_cycles__ACYCLIC:ACYCLIC,store_plan_cycles__readLinks:readLinks,workflow_graph__acyclicEdges:acyclicEdges,
workflow_graph__cyclicTickets:cyclicTickets,base_quick_json__findFiles:findFiles,base_quick_json__ticketPath:ticketPath}=require(
"./write.js");var{domain_document__cellKey:cellKey}=require("./documents.js");var{tryReadBlobs}=require("./shared-store-\
document-pairs.js");async function tryReadTickets(store,snapshot,ids){const files=await findFiles(store,snapshot.root,ids.
map(ticketPath));const wanted=ids.map(id=>({oid:files.get(ticketPath(id))??"",place:ticketAt(id)}));const read=await tryReadBlobs(
store,wanted.filter(({oid})=>oid!==""));return wanted.flatMap(({oid,place})=>{const document=read.at(oid,place);return document===
void 0?[]:[[place.name,document]]})}var ticketAt=name=>({kind:"document",document:"ticket",name});async function suppressedLinks(store,snapshot,tickets){
const links=new Map;await readLinks(store,snapshot,tickets,links);const found=[];for(const type of ACYCLIC){const targets=id=>(links.
get(id)??[]).filter(link=>link.type===type).map(link=>link.to);const cyclic=cyclicTickets(links.keys(),targets);const documents=await tryReadTickets(
store,snapshot,[...cyclic]);const edges=documents.flatMap(([from,document])=>targets(from).flatMap(to=>{const stamp=document.
cells.get(cellKey("links",`${type} ${to}`))?.stamp;return stamp===void 0||!cyclic.has(to)?[]:[{from,to,stamp}]}));for(const{
from,to}of acyclicEdges(edges).suppressed)found.push({type,from,to})}return found}module.exports={__proto__:null,suppressedLinks};
