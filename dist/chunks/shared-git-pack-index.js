var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(
to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{offsetOf:()=>offsetOf,openIndex:()=>openIndex});module.exports=__toCommonJS(
stdin_exports);var HEAD=8;var FANOUT=4*256;var MAGIC="ff744f6300000002";function openIndex(read,hashLength){const head=read(
0,HEAD+FANOUT);if(head.length<HEAD+FANOUT||head.toString("hex",0,HEAD)!==MAGIC)return void 0;return{fanout:Buffer.from(head.
subarray(HEAD)),hashLength}}var upTo=({fanout},byte)=>byte<0?0:fanout.readUInt32BE(4*byte);function offsetOf(index,read,oid){
const{hashLength}=index;const first=oid[0]??0;const low=upTo(index,first-1);const count=upTo(index,first)-low;if(count<=
0)return void 0;const names=read(HEAD+FANOUT+low*hashLength,count*hashLength);const found=search(names,oid,hashLength);if(found===
void 0)return void 0;const total=upTo(index,255);const offsets=HEAD+FANOUT+total*(hashLength+4);const small=read(offsets+
4*(low+found),4).readUInt32BE();if(small<2147483648)return small;const large=read(offsets+4*total+8*(small-2147483648),8);
return Number(large.readBigUInt64BE())}function search(names,oid,length){let low=0;let high=names.length/length-1;while(low<=
high){const middle=low+high>>1;const order=oid.compare(names,middle*length,(middle+1)*length);if(order===0)return middle;
if(order>0)low=middle+1;else high=middle-1}return void 0}0&&(module.exports={offsetOf,openIndex});
