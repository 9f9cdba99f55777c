var{search_prepared_query__someLeaf:someLeaf}=require("./query.js");var{search_cache_table__FLAG:FLAG}=require("./readin\
g.js");var{search_cache_cache_names__cacheNames:cacheNames,search_cache_cache_names__isOfRef:isOfRef,search_cache_cache_names__isPageFile:isPageFile}=require(
"./tickets.js");require("./start.js");var{cacheFiles}=require("./shared-search-cache-cache-files.js");var{removeFile,writeCacheFile}=require(
"./shared-search-cache-write-cache-file.js");var MOST_TICKETS=200;var MOST_PAGES=16;var CLAIMED=new Set(["ready","claime\
d"]);var isFleeting=where=>someLeaf(where,leaf=>leaf.kind==="number"||leaf.kind==="is"&&leaf.what==="overdue");var asksForClaims=where=>someLeaf(
where,leaf=>leaf.kind==="is"&&CLAIMED.has(leaf.what));function nextEnd(table,now){const flags=table.numbers("flags");let next=Number.
POSITIVE_INFINITY;for(let row=0;row<flags.length;row++){if((flags[row]&FLAG.claim)===0)continue;const end=table.numbers(
"claimedUntil")[row];if(end>now&&end<next)next=end}return next===Number.POSITIVE_INFINITY?null:next}function removeOldest(folder,ref){
const pages=cacheFiles(folder,name=>isPageFile(name)&&isOfRef(name,ref));const newest=[...pages].sort((a,b)=>b.time-a.time);
for(const{name}of newest.slice(MOST_PAGES))removeFile(`${folder}/${name}`)}function keepPage({store},{table,folder},query,{
where,personal},{tickets,total}){if(personal||tickets.length>MOST_TICKETS||where&&isFleeting(where))return;const{ref}=store;
const from=store.now();const{key,name}=cacheNames(ref).page(query);const page={...{ref,commit:table.commit,key,from},until:where&&
asksForClaims(where)?nextEnd(table,from):null,...{tickets,total}};try{const bytes=Buffer.from(JSON.stringify(page));writeCacheFile(
folder,name,[bytes,bytes],store.random);removeOldest(folder,ref)}catch{}}module.exports={__proto__:null,keepPage};
