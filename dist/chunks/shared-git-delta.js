var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(
to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{LONGEST_HEAD:()=>LONGEST_HEAD,applyDelta:()=>applyDelta,deltaResultSize:()=>deltaResultSize,
readEntryHead:()=>readEntryHead});module.exports=__toCommonJS(stdin_exports);var BadDelta=class extends Error{};function readSize(delta,at){
let size=0;let scale=1;for(let next=at;next<delta.length&&scale<=2**42;scale*=128){const byte=delta[next++]??0;size+=(byte&
127)*scale;if(byte<128)return{size,next}}throw new BadDelta("a size that does not end")}function deltaResultSize(delta){
return readSize(delta,readSize(delta,0).next).size}function applyDelta(base,delta){const source=readSize(delta,0);const target=readSize(
delta,source.next);if(source.size!==base.length)throw new BadDelta("another base");const result=new Uint8Array(target.size);
let filled=0;const add=(from,start,length)=>{if(start+length>from.length||filled+length>result.length)throw new BadDelta(
"a piece that does not fit");result.set(from.subarray(start,start+length),filled);filled+=length};for(let at=target.next;at<
delta.length;){const opcode=delta[at++]??0;if(opcode===0)throw new BadDelta("an instruction of the future");if(opcode<128){
add(delta,at,opcode);at+=opcode;continue}const copied=readCopy(delta,at,opcode);add(base,copied.start,copied.length);at=
copied.next}if(filled!==result.length)throw new BadDelta("too little");return result}function readCopy(delta,from,opcode){
let next=from;const bytes=Array.from({length:7},(_,i)=>opcode>>i&1?delta[next++]??0:0);if(next>delta.length)throw new BadDelta(
"a copy that is cut short");const number=list=>list.reduceRight((sum,byte)=>sum*256+byte,0);return{start:number(bytes.slice(
0,4)),length:number(bytes.slice(4))||65536,next}}var TYPES=[void 0,"commit","tree","blob","tag"];var OFFSET_DELTA=6;var NAMED_DELTA=7;
var LONGEST_HEAD=48;function readEntryHead(bytes,hashLength){let at=0;let byte=bytes[at++]??0;const kind=byte>>4&7;let size=byte&
15;for(let scale=16;byte&128;scale*=128){if(at>=bytes.length)return void 0;byte=bytes[at++]??0;size+=(byte&127)*scale}const type=TYPES[kind];
if(type!==void 0)return{type,size,start:at};if(kind===NAMED_DELTA){const start=at+hashLength;return start>bytes.length?void 0:
{type:{base:bytes.toString("hex",at,start)},size,start}}return kind===OFFSET_DELTA?readOffset(bytes,at,size):void 0}function readOffset(bytes,from,size){
let at=from;let byte=bytes[at++]??0;let back=byte&127;while(byte&128){if(at>=bytes.length)return void 0;byte=bytes[at++]??
0;back=(back+1)*128+(byte&127)}return{type:{back},size,start:at}}0&&(module.exports={LONGEST_HEAD,applyDelta,deltaResultSize,readEntryHead});
