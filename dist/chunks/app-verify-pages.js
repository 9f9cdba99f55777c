var{app_cached_list__headsFor:headsFor}=require("./reading.js");var{search_cache_cache_names__cacheNames:cacheNames,search_cache_cache_names__isOfRef:isOfRef,
search_cache_cache_names__isPageFile:isPageFile}=require("./tickets.js");require("./base.js");require("./start.js");var{
cacheFolder}=require("./shared-app-cache-folder.js");var{cacheFiles}=require("./shared-search-cache-cache-files.js");var headOf=ticket=>{
const{id,shown,status,priority,type,title,category,deleted}=ticket;return{id,shown,status,priority,type,title,category,deleted}};
var told=({tickets,total})=>JSON.stringify({total,tickets:tickets.map(headOf)});async function comparePages(workspace,table){
const{store}=workspace;const{ref}=store;const names=cacheNames(ref);const folder=cacheFolder(workspace)??"";const place={
table,folder,memory:void 0,came:"kept"};const{readPage,holds}=await Promise.resolve().then(()=>require("./app-heads.js"));
const found=[];for(const{name}of cacheFiles(folder,own=>isPageFile(own)&&isOfRef(own,ref))){const page=ifWhole(()=>readPage(
folder,name));if(page?.commit!==table.commit||!holds(page,store.now()))continue;const query=names.queryOf(page.key);const{
listing}=await headsFor(workspace,place,query);const[cached,git]=[told(page),told(listing)];if(cached!==git)found.push({
ticket:null,what:"page",cached,git})}return found}function ifWhole(read){try{return read()}catch{return void 0}}module.exports=
{__proto__:null,comparePages};
