var{app_from_cache__fromCache:fromCache,search_cache_rows__readRows:readRows}=require("./reading.js");require("./tickets\
.js");var{search_text_find_text__findText:findText,search_text_kept_text__fingerprint:fingerprint,search_text_kept_text__loadText:loadText,
search_text_bytes__TEXT_VERSION:TEXT_VERSION}=require("./search.js");require("./texts.js");require("./base.js");var{base_quick_json__noTickets:noTickets}=require(
"./write.js");require("./documents.js");var{base_errors__TicketError:TicketError}=require("./start.js");var{memoryText}=require(
"./shared-search-text-memory-text.js");var{freshText}=require("./shared-search-text-fresh-text.js");require("./shared-se\
arch-text-build-segment.js");require("./shared-search-cache-encode-sections.js");require("./shared-search-cache-write-ca\
che-file.js");function noIndex(){const message="The words of the tickets can't be kept here.";return new TicketError("IN\
DEX_FAILED","failed",message,{hint:"Searching works without an index, only slower. Why there is no cache says: git ticke\
t cache"})}async function atHead(workspace,use){const{store,repo}=workspace;const commit=await repo.readRef(store.ref);if(commit===
void 0)throw await noTickets(store);const answer=await fromCache(workspace,commit,async({table,folder})=>({value:use({store,
folder,table},commit)}));if(answer===void 0)throw noIndex();return answer.value}function kept({folder,store}){try{return loadText(
folder,store.ref)}catch{return void 0}}var wordsIn=({segments})=>segments.reduce((sum,{words})=>sum+words.size,0);var bytesIn=({
files})=>files.reduce((sum,{size})=>sum+size,0);var isCurrent=({table},index)=>index.count===table.count&&index.rows===fingerprint(
table);async function rebuildIndex(workspace){const{now}=workspace.store;const begin=now();return atHead(workspace,(place,commit)=>{
const made=freshText(place,void 0);const written=kept(place);if(written===void 0)throw noIndex();const bytes=bytesIn(written);
return{commit,tickets:made.count,words:wordsIn(made),bytes,ms:now()-begin}})}async function indexStats(workspace){const commit=await workspace.
repo.readRef(workspace.store.ref);if(commit===void 0)return{commit:null,current:false,index:null};return atHead(workspace,
place=>{const index=kept(place);if(index===void 0)return{commit,current:false,index:null};return{commit,current:isCurrent(
place,index),index:{version:TEXT_VERSION,tickets:index.count,words:wordsIn(index),segments:index.segments.length,bytes:bytesIn(
index),meanLength:Math.round(index.meanLength*10)/10}}})}var allRows=({count})=>Array.from({length:count},(_,row)=>row);
function allWords({segments}){const words=new Set;for(const segment of segments)for(const{word}of segment.words.all())words.
add(word);return words}var sameNumbers=(a,b)=>{if(a.length!==b.length)return false;for(let at=0;at<a.length;at++)if(a[at]!==
b[at])return false;return true};function*differencesOf(own,other){const words=new Set([...allWords(own),...allWords(other)]);
for(const word of[...words].sort()){const sought=[{word,prefix:false,edits:0}];const[here,there]=[findText(own,sought),findText(
other,sought)];if(!sameNumbers(here.rows,there.rows)||!sameNumbers(here.amounts,there.amounts))yield{word,indexed:here.rows.
length,found:there.rows.length}}}async function verifyIndex(workspace){return atHead(workspace,(place,commit)=>{const index=kept(
place);const nothing={commit:null,tickets:0,words:0,differences:[]};if(index===void 0||!isCurrent(place,index))return nothing;
const fresh=memoryText(readRows(place.folder,place.table,allRows(place.table)),place.store.onProgress);return{commit,tickets:index.
count,words:allWords(fresh).size,differences:[...differencesOf(index,fresh)]}})}module.exports={__proto__:null,indexStats,
rebuildIndex,verifyIndex};
