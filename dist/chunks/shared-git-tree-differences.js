var{git_objects__parseTree:parseTree}=require("./write.js");var{git_names__checkOid:checkOid}=require("./tickets.js");var TREE="\
40000";var folderOf=side=>side?.mode===TREE?side.oid:void 0;var fileOf=side=>side?.mode===TREE?void 0:side;function sortEntries({
pair,path},entries,into,{enters}){into.seen+=entries.length;return entries.flatMap(({path:name,before,after})=>{const full=path===
""?name:`${path}/${name}`;const old=fileOf(before);const now=fileOf(after);if(old!==void 0||now!==void 0)into.files.push(
{path:full,before:old,after:now});const sides=[folderOf(before),folderOf(after)];if(sides[0]===sides[1]||!enters(full))return[];
return[{pair,path:full,sides}]})}async function compareTrees(compareFolders,pairs,limits){const found=pairs.map(()=>({files:[],
seen:0}));let level=pairs.flatMap((sides,pair)=>sides[0]===sides[1]?[]:[{pair,path:"",sides}]);while(level.length>0){const answers=await compareFolders(
level.map(({sides})=>sides),limits.most);const next=[];level.forEach((folder,i)=>{const into=found[folder.pair];const answer=answers[i]??
"too-many";if(into===void 0)return;if(answer==="too-many")into.seen=Number.POSITIVE_INFINITY;else next.push(...sortEntries(
folder,answer,into,limits))});level=next.filter(({pair})=>(found[pair]?.seen??0)<=limits.most)}return found.map(({files,
seen})=>seen>limits.most?"too-many":files)}var LARGEST=1<<28;function folderReader(repo){const read=async oid=>{if(oid===
void 0)return new Map;const[found]=await repo.readObjects([checkOid(oid,repo.objectFormat)],{maxBytes:LARGEST});if(found?.
kind!=="object"||found.type!=="tree")throw(await Promise.resolve().then(()=>require("./tickets.js"))).damagedObject(oid,
"there is no such tree here");const entries=parseTree(found.data,repo.objectFormat);return new Map(entries.map(entry=>[entry.
name,entry]))};return async(pairs,most)=>{const answers=[];for(const[before,after]of pairs){const[old,now]=[await read(before),
await read(after)];const names=new Set([...old.keys(),...now.keys()]);const list=[...names].flatMap(path=>{const[x,y]=[old.
get(path),now.get(path)];return x?.oid===y?.oid&&x?.mode===y?.mode?[]:[{path,before:x,after:y}]});answers.push(list.length>
most?"too-many":list)}return answers}}module.exports={__proto__:null,compareTrees,folderReader};
