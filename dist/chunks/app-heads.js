var{app_asked__noteAsked:noteAsked,app_asked__wasAsked:wasAsked,search_cache_read_cache_file__withCacheFile:withCacheFile,
app_current_head__currentHead:currentHead,search_cache_counters__count:count,search_cache_cache_names__cacheNames:cacheNames}=require(
"./tickets.js");require("./start.js");var{join}=require("node:path");function readPage(folder,name){const{buffer}=withCacheFile(
join(folder,name),(read,_,size)=>read(0,size));const bytes=Buffer.from(buffer);const half=bytes.length>>1;if(bytes.compare(
bytes,half,bytes.length,0,half)!==0)throw new Error("damaged");return JSON.parse(bytes.toString("utf8",0,half))}var holds=({
from,until},now)=>from<=now&&(until===null||now<until);function keptHeads(workspace,commit,query){const{store,repo,at}=workspace;
const folder=repo.cacheDir();if(at!==void 0||commit===void 0||folder===void 0)return void 0;if(wasAsked(store))return void 0;
const{key,name}=cacheNames(store.ref).page(query);try{const page=readPage(folder,name);const{tickets,total}=page;if(page.
ref!==store.ref||page.key!==key||page.commit!==commit)return void 0;if(!holds(page,store.now()))return void 0;noteAsked(
store);count(store,"hits",folder);return{commit,tickets,total,problems:[]}}catch{return void 0}}async function ticketHeads(workspace,query){
const commit=await currentHead(workspace);const kept=keptHeads(workspace,commit,query);return kept??(await Promise.resolve().
then(()=>require("./reading.js"))).readHeads(workspace,commit,query)}module.exports={__proto__:null,holds,readPage,ticketHeads};
