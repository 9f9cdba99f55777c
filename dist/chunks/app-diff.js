var{store_resolution__resolveToken:resolveToken,store_resolution__shownIds:shownIds,base_quick_json__FILE:FILE,base_quick_json__readConfig:readConfig}=require(
"./write.js");require("./base.js");require("./documents.js");require("./tickets.js");var{base_json__compareUtf8:compareUtf8}=require(
"./start.js");var{changesOfCell}=require("./shared-domain-value-changes.js");var{editedCells}=require("./shared-domain-c\
hanges.js");var{viewHead}=require("./shared-app-view.js");var{snapshotOf}=require("./shared-app-view-at.js");require("./\
shared-app-moment.js");require("./shared-app-find-commit.js");var{diffTrees}=require("./shared-store-diff-trees.js");var{
documentPlace,tryReadBlobs}=require("./shared-store-document-pairs.js");var isFile=side=>side?.mode===FILE;function differenceOf(place,before,after){
const title=(after??before)?.cells.get("title")?.value;return{place,title:typeof title==="string"?title:void 0,change:before===
void 0?"created":after===void 0?"removed":"changed",cells:after===void 0?[]:editedCells(before,after)}}async function diffSnapshots(store,from,to,isWanted){
const[differences=[]]=await diffTrees(store,[[from.root,to.root]]);const placed=differences.flatMap(({path,before,after})=>{
const place=documentPlace(path);return place===void 0||!isWanted(place)?[]:[{path,place,before,after}]});const wanted=placed.
flatMap(({place,before,after})=>[before,after].filter(isFile).map(({oid})=>({oid,place})));const read=await tryReadBlobs(
store,wanted);const documents=[];const unreadable=[];for(const{path,place,before,after}of placed){const[old,now]=[before,
after].map(side=>read.at(side?.oid,place));const lacks=(side,document)=>isFile(side)&&document===void 0;if(lacks(before,
old)||lacks(after,now))unreadable.push(path);else if(old!==void 0||now!==void 0)documents.push(differenceOf(place,old,now))}
const told=documents.filter(d=>d.change!=="changed"||d.cells.length>0);return{documents:told,unreadable}}var byTitle=(a,b)=>compareUtf8(
a.title??"",b.title??"")||compareUtf8(a.place.name,b.place.name);var isTicket=({place})=>place.document==="ticket";function diffDocument({
place,title,change,cells},shown){const changes=cells.flatMap(cell=>changesOfCell(place.document,cell));const id=place.name;
return{document:place.document,id,shown:shown.get(id)??id,title:title??id,change,changes}}async function diff(workspace,from,to,{
ids=[]}){const{store}=workspace;const{snapshot:head}=await viewHead(workspace);const before=await snapshotOf(store,head.
commit,from);const after=to===void 0?head:await snapshotOf(store,head.commit,to);const{prefix}=await readConfig(store,after);
const resolved=ids.map(token=>resolveToken(store,head,prefix,token));const wanted=new Set(await Promise.all(resolved));const found=await diffSnapshots(
store,before,after,({document,name})=>ids.length===0||document==="ticket"&&wanted.has(name));const tickets=found.documents.
filter(isTicket);const others=found.documents.filter(d=>!isTicket(d));const shown=await shownIds(store,head,prefix,tickets.
map(d=>d.place.name));return{from:before.commit,to:after.commit,documents:[...tickets.sort(byTitle),...others].map(d=>diffDocument(
d,shown)),problems:found.unreadable.map(path=>({path,problem:"can't be compared"}))}}module.exports={__proto__:null,diff};
