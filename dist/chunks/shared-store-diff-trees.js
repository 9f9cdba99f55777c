var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(
to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{diffTree:()=>diffTree,diffTrees:()=>diffTrees});module.exports=__toCommonJS(
stdin_exports);var import_write=require("./write.js");var import_tickets=require("./tickets.js");async function diffTrees(store,pairs){
const results=pairs.map(()=>[]);const seen=pairs.map(()=>0);let level=pairs.map(([before,after],index)=>({index,folder:"",
before,after}));while(level.length>0){const differing=level.filter(pair=>pair.before!==pair.after);await(0,import_write.domain_config_config__loadTrees)(
store,differing.flatMap(sidesOf));level=differing.flatMap(pair=>{const{index}=pair;for(const oid of sidesOf(pair)){seen[index]=
(seen[index]??0)+(0,import_write.domain_config_config__entriesOf)(store,oid).length;if(seen[index]>2*import_tickets.domain_config_attachment_limit__LIMITS.
entries)throw(0,import_write.domain_config_config__unreadable)(oid,"tree","larger than we read")}const{files,folders}=compareFolder(
store,pair);results[index]?.push(...files);return folders})}return results}var sidesOf=({before,after})=>[before,after].
filter(oid=>oid!==void 0);function byName(store,oid){const entries=oid===void 0?[]:(0,import_write.domain_config_config__entriesOf)(
store,oid);return new Map(entries.filter(e=>(0,import_write.domain_config_config__isLegalName)(e.name)).map(e=>[e.name,e]))}
function compareFolder(store,pair){const[old,now]=[byName(store,pair.before),byName(store,pair.after)];const files=[];const folders=[];
for(const name of new Set([...old.keys(),...now.keys()])){const[before,after]=[old.get(name),now.get(name)];if(before?.oid===
after?.oid&&before?.mode===after?.mode)continue;const path=pair.folder===""?name:`${pair.folder}/${name}`;const[x,y]=[enteredOid(
before,path),enteredOid(after,path)];if(x!==void 0||y!==void 0)folders.push({index:pair.index,folder:path,before:x,after:y});
if(before?.oid!==x||after?.oid!==y)files.push({path,before,after})}return{files,folders}}function enteredOid(entry,path){
return entry?.mode==="40000"&&(0,import_write.store_walk__isOurFolder)(path)?entry.oid:void 0}async function diffTree(store,before,after){
const[result]=await diffTrees(store,[[before,after]]);return result??[]}0&&(module.exports={diffTree,diffTrees});
