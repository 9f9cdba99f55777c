var{store_common_ancestors__commonAncestors:commonAncestors}=require("./sync.js");var{store_resolution__shownIds:shownIds,
base_quick_json__FILE:FILE,base_quick_json__findFiles:findFiles,base_quick_json__readCommits:readCommits,base_quick_json__readConfig:readConfig,
base_quick_json__snapshotAt:snapshotAt}=require("./write.js");var{domain_document__cellOf:cellOf,domain_document__cellPath:cellPath}=require(
"./documents.js");var{base_canonical_json__equalJson:equalJson}=require("./start.js");var{suppressedLinks}=require("./sh\
ared-store-suppressed-links.js");var{joinCells,joinClaims}=require("./shared-domain-join.js");var{diffTree}=require("./s\
hared-store-diff-trees.js");var{documentPlace,tryReadBlobs}=require("./shared-store-document-pairs.js");function isNew(key,{
stamp},bases){return bases.every(base=>cellOf(base,key)?.stamp!==stamp)}function lostAt(key,a,b,bases){const[x,y]=[cellOf(
a.document,key),cellOf(b.document,key)];if(x===void 0||y===void 0||equalJson(x.value,y.value))return void 0;if(!isNew(key,
x,bases)||!isNew(key,y,bases))return void 0;const won=joinCells(x,y);const[lost,side]=won===x?[y,b]:[x,a];const[field,element,
part]=cellPath(key);const{kind,name}=a.document;return{...{kind,name,field,element,part},value:lost.value,won:won.value,
commit:side.commit}}var claimValue=({by,lease,expires})=>({by,lease,expires});function lostClaim(a,b,bases){const[x,y]=[
a.document.claim,b.document.claim];const known=new Set(bases.map(({claim})=>claim?.lease));if(x===void 0||y===void 0||x.
lease===y.lease)return[];const won=joinClaims(x,y)===x?x:y;const[lost,side]=won===x?[y,b]:[x,a];if(known.has(x.lease)||known.
has(y.lease)||lost.released)return[];const{kind,name}=a.document;const place={kind,name,field:"claim",element:void 0,part:void 0};
return[{...place,value:claimValue(lost),won:claimValue(won),commit:side.commit}]}function lostBetween(a,b,bases){if(a.document.
purged||b.document.purged)return[];const keys=new Set([...a.document.cells.keys(),...b.document.cells.keys()]);const cells=[
...keys].flatMap(key=>lostAt(key,a,b,bases)??[]);return[...cells,...lostClaim(a,b,bases)]}async function lostInJoin(store,[
a,b]){const bases=await readCommits(store,await commonAncestors(store,a.oid,b.oid));const differences=await diffTree(store,
a.data.tree,b.data.tree);const differing=differences.flatMap(({path,before,after})=>{const place=documentPlace(path);if(place===
void 0||before?.mode!==FILE||after?.mode!==FILE)return[];return[{path,place,a:before.oid,b:after.oid}]});const paths=differing.
map(({path})=>path);const inBases=await Promise.all(bases.map(base=>findFiles(store,base.data.tree,paths)));const both=differing.
filter(({path,...sides})=>inBases.every(files=>![sides.a,sides.b].includes(files.get(path)??"")));const wanted=both.flatMap(
({path,place,...sides})=>{const oids=[sides.a,sides.b,...inBases.flatMap(files=>files.get(path)??[])];return oids.map(oid=>({
oid,place}))});const documents=await tryReadBlobs(store,wanted);return both.flatMap(({path,place,...sides})=>{const[x,y]=[
documents.at(sides.a,place),documents.at(sides.b,place)];if(x===void 0||y===void 0)return[];const known=inBases.flatMap(
files=>documents.at(files.get(path),place)??[]);return lostBetween({document:x,commit:a.oid},{document:y,commit:b.oid},known)})}
var MOST_JOINS=50;async function changedTickets(store,before,after){if(after===void 0||before===after)return[];const[now]=await readCommits(
store,[after]);const[old]=before===void 0?[]:await readCommits(store,[before]);const differences=await diffTree(store,old?.
data.tree,now?.data.tree);return differences.flatMap(({path})=>{const place=documentPlace(path);return place?.document===
"ticket"?[place.name]:[]})}async function lostIn(store,pairs){const found=new Map;for(const pair of pairs)for(const lost of await lostInJoin(
store,pair)){const{name,field,element,part,value}=lost;found.set(JSON.stringify([name,field,element,part,value]),lost)}return[
...found.values()]}async function joinsAmong(store,oids){const commits=await readCommits(store,oids);const joins=commits.
filter(({data,trailers})=>trailers.join&&data.parents.length===2);const pairs=[];for(const{data}of joins.slice(0,MOST_JOINS)){
const[a,b]=await readCommits(store,data.parents);if(a!==void 0&&b!==void 0)pairs.push([a,b])}return{pairs,left:Math.max(
0,joins.length-MOST_JOINS)}}var fieldOf=({field,part})=>part===void 0?field:`${field}.${part}`;var lostOf=shown=>lost=>{
const{name,element=null,value=null,won=null,commit}=lost;return{...{id:name,shown:shown(name),field:fieldOf(lost),element},
...{value,won,commit}}};var suppressedOf=shown=>({type,from,to})=>({...{type,id:from,shown:shown(from)},...{to,toShown:shown(
to)}});async function shownTexts(store,head,texts){if(texts.length===0)return[];const snapshot=await snapshotAt(store,head);
const{prefix}=await readConfig(store,snapshot);const names=await shownIds(store,snapshot,prefix,idsOf(texts));return texts.
map(textOf(id=>names.get(id)??id))}var textOf=shown=>text=>({...{id:text.name,shown:shown(text.name)},...{field:fieldOf(
text),element:text.element??null,became:text.became}});var idsOf=texts=>texts.filter(t=>t.kind==="ticket").map(t=>t.name);
function withoutTexts(lost,texts){const keyOf=at=>JSON.stringify([at.name,fieldOf(at),at.element??null]);const there=new Set(
texts.map(keyOf));return lost.filter(one=>!there.has(keyOf(one)))}async function findingsOf(store,head,{pairs,changed,texts}){
const snapshot=await snapshotAt(store,head);const{prefix}=await readConfig(store,snapshot);const lost=withoutTexts(await lostIn(
store,pairs),texts);const suppressed=await suppressedLinks(store,snapshot,changed);const ids=[...lost.filter(l=>l.kind===
"ticket").map(l=>l.name),...suppressed.flatMap(s=>[s.from,s.to]),...idsOf(texts)];const names=await shownIds(store,snapshot,
prefix,ids);const shown=id=>names.get(id)??id;return{lost:lost.map(lostOf(shown)),suppressed:suppressed.map(suppressedOf(
shown)),texts:texts.map(textOf(shown))}}module.exports={__proto__:null,MOST_JOINS,changedTickets,joinsAmong,shownTexts,findingsOf};
