var{search_cache_read_cache_file__withCacheFile:withCacheFile,search_cache_append_log__LONGEST_LOG:LONGEST_LOG,search_cache_append_log__appendLines:appendLines,
search_cache_counters__takeLines:takeLines,search_cache_cache_names__cacheNames:cacheNames}=require("./tickets.js");var{
base_json__isObject:isObject}=require("./start.js");var{writeCacheFile}=require("./shared-search-cache-write-cache-file.\
js");var{join}=require("node:path");var BEGINNING={hits:0,misses:0,refreshes:0,rebuilds:0,lastRefresh:null,lastBuild:null};
var noteRefresh=(place,note)=>noteLine(place,`r${JSON.stringify(note)}
`);var noteBuild=(place,note)=>noteLine(place,`b${JSON.stringify(note)}
`);function noteLine(place,line){const{store,folder}=place;try{const lines=`${takeLines(store)}${line}`;if(appendLines(folder,
store.ref,lines)>LONGEST_LOG)shortenLog(place)}catch{}}var LATEST=864e13;var numberIn=value=>typeof value==="number"&&value>=
0&&value<=LATEST?Math.round(value):0;function refreshIn(value){if(!isObject(value))return null;const[at,ms,tickets]=[value["\
at"],value["ms"],value["tickets"]].map(numberIn);return{at:at??0,ms:ms??0,tickets:tickets??0}}function buildIn(value){const note=refreshIn(
value);if(note===null||!isObject(value))return null;const{why}=value;return{...note,why:typeof why==="string"?why:null}}
function summaryIn(value){const read=isObject(value)?value:{};return{hits:numberIn(read["hits"]),misses:numberIn(read["m\
isses"]),refreshes:numberIn(read["refreshes"]),rebuilds:numberIn(read["rebuilds"]),lastRefresh:refreshIn(read["lastRefre\
sh"]),lastBuild:buildIn(read["lastBuild"])}}var KINDS={h:(history,value)=>({...history,hits:history.hits+numberIn(value)}),
m:(history,value)=>({...history,misses:history.misses+numberIn(value)}),r:(history,value)=>({...history,refreshes:history.
refreshes+1,lastRefresh:refreshIn(value)}),b:(history,value)=>{const lastBuild=buildIn(value);return{...history,lastBuild,
rebuilds:history.rebuilds+(lastBuild?.why==null?0:1)}},s:(_,value)=>summaryIn(value)};function after(history,line){const kind=line.
charAt(0);if(!Object.hasOwn(KINDS,kind))return history;try{return KINDS[kind]?.(history,JSON.parse(line.slice(1)))??history}catch{
return history}}function readLog({store,folder}){const path=join(folder,cacheNames(store.ref).log);const bytes=withCacheFile(
path,(read,_,size)=>read(0,size));return Buffer.from(bytes).toString("utf8").split("\n").reduce(after,BEGINNING)}function historyOf(place){
try{return readLog(place)}catch{return BEGINNING}}function shortenLog(place){const{store,folder}=place;const line=`s${JSON.
stringify(historyOf(place))}
`;try{writeCacheFile(folder,cacheNames(store.ref).log,[Buffer.from(line)],store.random)}catch{}}module.exports={__proto__:null,
noteRefresh,noteBuild,historyOf,shortenLog};
