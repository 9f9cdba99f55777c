var{base_quick_json__FILE:FILE,base_quick_json__placeOf:placeOf,base_quick_json__readDocument:readDocument,base_quick_json__readEachText:readEachText,
base_quick_json__unreadable:unreadable}=require("./write.js");var{domain_stamp__formatStamp:formatStamp}=require("./base\
.js");var{base_errors__isTicketError:isTicketError}=require("./start.js");function documentPlace(path){const place=placeOf(
path);return place?.kind==="document"?place:void 0}function documentKey({document,name}){return`${document} ${name}`}var blobKey=(oid,place)=>`${oid}\
 ${documentKey(place)}`;function readBlobs(store,wanted){return readEach(store,wanted,error=>{throw error})}var NO_STAMP=formatStamp(
0,0,"00000000");function tryReadBlobs(store,wanted){return readEach(store,wanted,()=>void 0,NO_STAMP)}async function readEach(store,wanted,onFault,unstamped){
const known=store.documents;const all=new Map(wanted.map(w=>[blobKey(w.oid,w.place),w]));const unique=[...all].filter(([
key])=>known?.has(key)!==true);const found=new Map;const into=unstamped===void 0?known??found:found;await readEachText(store,
unique.map(([,{oid}])=>oid),(read,i)=>{const[key,{oid,place}]=unique[i];try{if("problem"in read)throw unreadable(oid,`${place.
document} ${place.name}`,read.problem);into.set(key,readDocument(place.document,place.name,read.text,unstamped))}catch(error){
if(!isTicketError(error))throw error;onFault(error)}});const at=key=>known?.get(key)??found.get(key);return{at:(oid,place)=>oid===
void 0?void 0:at(blobKey(oid,place))}}async function readPairs(store,differences){const ours=differences.flatMap(d=>{const place=documentPlace(
d.path);return place===void 0?[]:[{...d,place}]});const wanted=ours.flatMap(({before,after,place})=>[before,after].flatMap(
entry=>entry?.mode===FILE?[{oid:entry.oid,place}]:[]));const documents=await readBlobs(store,wanted);return ours.map(({path,
place,before,after})=>({path,place,before:documents.at(before?.oid,place),after:documents.at(after?.oid,place)}))}module.
exports={__proto__:null,documentPlace,documentKey,blobKey,readBlobs,NO_STAMP,tryReadBlobs,readPairs};
