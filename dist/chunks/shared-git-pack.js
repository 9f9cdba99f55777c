var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(
to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{buildPack:()=>buildPack,indexHead:()=>indexHead,packOf:()=>packOf});module.
exports=__toCommonJS(stdin_exports);var import_node_crypto=require("node:crypto");var import_node_zlib=require("node:zlib");
var TYPE_BITS={commit:1,tree:2,blob:3,tag:4};var SMALL_LIMIT=1<<12;function small(size){return{level:3,memLevel:4,windowBits:12,
chunkSize:128+(size>>1)}}function buildPack(format,objects){return packOf(format,objects).bytes}function packOf(format,objects){
const unique=[...new Map(objects.map(object=>[object.oid,object])).values()];const parts=[packHeader(unique.length)];const entries=[];
let offset=12;for(const{oid,type,data}of unique){const head=entryHeader(type,data.length);const body2=(0,import_node_zlib.deflateSync)(
data,data.length<=SMALL_LIMIT?small(data.length):{});parts.push(head,body2);entries.push({oid,offset,crc:(0,import_node_zlib.crc32)(
body2,(0,import_node_zlib.crc32)(head))});offset+=head.length+body2.length}const body=Buffer.concat(parts);return{bytes:Buffer.
concat([body,(0,import_node_crypto.createHash)(format).update(body).digest()]),entries}}function indexHead(objects){const oids=[
...new Set(objects.map(({oid})=>oid))].sort();const counts=Buffer.alloc(4*256);for(let byte=0,count=0;byte<256;byte++){while(Number.
parseInt(oids[count]?.slice(0,2)??"fff",16)<=byte)count++;counts.writeUInt32BE(count,4*byte)}const header=Buffer.from([255,
116,79,99,0,0,0,2]);return Buffer.concat([header,counts,Buffer.from(oids.join(""),"hex")])}function packHeader(count){const header=Buffer.
alloc(12,"PACK","latin1");header.writeUInt32BE(2,4);header.writeUInt32BE(count,8);return header}function entryHeader(type,size){
const bytes=[];let byte=TYPE_BITS[type]<<4|size&15;for(let rest=Math.floor(size/16);rest>0;rest=Math.floor(rest/128)){bytes.
push(byte|128);byte=rest&127}bytes.push(byte);return Uint8Array.from(bytes)}0&&(module.exports={buildPack,indexHead,packOf});
