var{store_walk__isOurFolder:isOurFolder,base_quick_json__entriesOf:entriesOf,base_quick_json__isLegalName:isLegalName,base_quick_json__loadTrees:loadTrees,
base_quick_json__unreadable:unreadable}=require("./write.js");var{domain_config_attachment_limit__LIMITS:LIMITS}=require(
"./tickets.js");async function diffTrees(store,pairs){const results=pairs.map(()=>[]);const seen=pairs.map(()=>0);let level=pairs.
map(([before,after],index)=>({index,folder:"",before,after}));while(level.length>0){const differing2=level.filter(pair=>pair.
before!==pair.after);await loadTrees(store,differing2.flatMap(sidesOf));level=differing2.flatMap(pair=>{const{index}=pair;
for(const oid of sidesOf(pair)){seen[index]=(seen[index]??0)+entriesOf(store,oid).length;if(seen[index]>2*LIMITS.entries)
throw unreadable(oid,"tree","larger than we read")}const{files,folders}=compareFolder(store,pair);results[index]?.push(...files);
return folders})}return results}var sidesOf=({before,after})=>[before,after].filter(oid=>oid!==void 0);function byName(store,oid){
const entries=oid===void 0?[]:entriesOf(store,oid);return new Map(entries.filter(e=>isLegalName(e.name)).map(e=>[e.name,
e]))}function inStep(old,now){if(old.length!==now.length)return void 0;const found=[];let last="";for(const[i,before]of old.
entries()){const{name,oid,mode}=before;const after=now[i];if(after?.name!==name||name<=last||!isLegalName(name))return void 0;
last=name;if(oid!==after.oid||mode!==after.mode)found.push([name,before,after])}return found}function differing(store,pair){
const entries=oid=>oid===void 0?[]:entriesOf(store,oid);const same=inStep(entries(pair.before),entries(pair.after));if(same!==
void 0)return same;const[old,now]=[byName(store,pair.before),byName(store,pair.after)];return[...new Set([...old.keys(),
...now.keys()])].flatMap(name=>{const[before,after]=[old.get(name),now.get(name)];return before?.oid===after?.oid&&before?.
mode===after?.mode?[]:[[name,before,after]]})}function compareFolder(store,pair){const files=[];const folders=[];for(const[
name,before,after]of differing(store,pair)){const path=pair.folder===""?name:`${pair.folder}/${name}`;const[x,y]=[enteredOid(
before,path),enteredOid(after,path)];if(x!==void 0||y!==void 0)folders.push({index:pair.index,folder:path,before:x,after:y});
if(before?.oid!==x||after?.oid!==y)files.push({path,before,after})}return{files,folders}}function enteredOid(entry,path){
return entry?.mode==="40000"&&isOurFolder(path)?entry.oid:void 0}async function diffTree(store,before,after){const[result]=await diffTrees(
store,[[before,after]]);return result??[]}module.exports={__proto__:null,diffTrees,diffTree};
