var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(
to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{blobKey:()=>blobKey,documentKey:()=>documentKey,documentPlace:()=>documentPlace,
readBlobs:()=>readBlobs,readPairs:()=>readPairs,tryReadBlobs:()=>tryReadBlobs});module.exports=__toCommonJS(stdin_exports);
var import_write=require("./write.js");var import_base=require("./base.js");var import_start=require("./start.js");function documentPlace(path){
const place=(0,import_write.domain_config_config__placeOf)(path);return place?.kind==="document"?place:void 0}function documentKey({
document,name}){return`${document} ${name}`}var blobKey=(oid,place)=>`${oid} ${documentKey(place)}`;function readBlobs(store,wanted){
return readEach(store,wanted,error=>{throw error})}var NO_STAMP=(0,import_base.base_base32__formatStamp)(0,0,"00000000");
function tryReadBlobs(store,wanted){return readEach(store,wanted,()=>void 0,NO_STAMP)}async function readEach(store,wanted,onFault,unstamped){
const known=store.documents;const all=new Map(wanted.map(w=>[blobKey(w.oid,w.place),w]));const unique=[...all].filter(([
key])=>known?.has(key)!==true);const texts=await(0,import_write.domain_config_config__readTexts)(store,unique.map(([,{oid}])=>oid));
const found=new Map;unique.forEach(([key,{oid,place}],i)=>{try{const read=texts[i];if(read===void 0||"problem"in read)throw(0,import_write.domain_config_config__unreadable)(
oid,`${place.document} ${place.name}`,read?.problem??"missing");const document=(0,import_write.domain_config_config__readDocument)(
place.document,place.name,read.text,unstamped);(unstamped===void 0?known??found:found).set(key,document)}catch(error){if(!(0,import_start.base_errors__isTicketError)(
error))throw error;onFault(error)}});const at=key=>known?.get(key)??found.get(key);return{at:(oid,place)=>oid===void 0?void 0:
at(blobKey(oid,place))}}async function readPairs(store,differences){const ours=differences.flatMap(d=>{const place=documentPlace(
d.path);return place===void 0?[]:[{...d,place}]});const wanted=ours.flatMap(({before,after,place})=>[before,after].flatMap(
entry=>entry?.mode===import_write.domain_config_config__FILE?[{oid:entry.oid,place}]:[]));const documents=await readBlobs(
store,wanted);return ours.map(({path,place,before,after})=>({path,place,before:documents.at(before?.oid,place),after:documents.
at(after?.oid,place)}))}0&&(module.exports={blobKey,documentKey,documentPlace,readBlobs,readPairs,tryReadBlobs});
