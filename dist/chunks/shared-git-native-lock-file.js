var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(
to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{randomBetween:()=>randomBetween,randomName:()=>randomName,removeStale:()=>removeStale,
sleep:()=>sleep,tryCreate:()=>tryCreate,tryLstat:()=>tryLstat,tryUnlink:()=>tryUnlink});module.exports=__toCommonJS(stdin_exports);
var import_node_fs=require("node:fs");var import_node_path=require("node:path");function sleep(ms){return new Promise(done=>setTimeout(
done,ms))}function randomBetween(random,least,most){const[high=0,low=0]=random(2);return least+(high*256+low)%(most-least+
1)}function randomName(random){return Buffer.from(random(8)).toString("hex")}function tryCreate(path,content){const file=tryOpenNew(
path);if(file===void 0)return false;try{(0,import_node_fs.writeFileSync)(file,content)}catch(error){tryUnlink(path);throw error}finally{
(0,import_node_fs.closeSync)(file)}return true}function tryOpenNew(path){try{return(0,import_node_fs.openSync)(path,"wx",
384)}catch(error){if(error.code==="EEXIST")return void 0;throw error}}function tryLstat(path){try{return(0,import_node_fs.lstatSync)(
path)}catch{return void 0}}function tryUnlink(path){try{(0,import_node_fs.unlinkSync)(path)}catch{}}function removeStale(path,judged,dir,random){
const aside=(0,import_node_path.join)(dir,`stale-${randomName(random)}`);try{(0,import_node_fs.renameSync)(path,aside)}catch{
return false}const moved=tryLstat(aside);const same=moved?.ino===judged.ino&&moved.mtimeMs===judged.mtimeMs;if(!same)putBack(
aside,path);tryUnlink(aside);return same}function putBack(aside,path){try{(0,import_node_fs.linkSync)(aside,path)}catch{}}0&&(module.exports={randomBetween,randomName,removeStale,sleep,tryCreate,tryLstat,tryUnlink});
