var{search_text_loops_columns__changedRows:changedRows,search_text_loops_columns__meanOf:meanOf,search_text_loops_columns__tally:tally,
search_text_kept_text__fileSegment:fileSegment,search_text_kept_text__fingerprint:fingerprint,search_text_bytes__TEXT_VERSION:TEXT_VERSION,
search_text_bytes__memorySegment:memorySegment}=require("./search.js");var{search_cache_rows__readRows:readRows}=require(
"./reading.js");var{search_cache_cache_names__cacheNames:cacheNames,search_cache_cache_names__isOfRef:isOfRef,search_cache_cache_names__isTextFile:isTextFile}=require(
"./tickets.js");var{indexRows,mergeSegments}=require("./shared-search-text-build-segment.js");var{encodeSections}=require(
"./shared-search-cache-encode-sections.js");var{removeFile,removeOthers,writeCacheFile}=require("./shared-search-cache-w\
rite-cache-file.js");var MOST_PATCHED=4096;var bytesOf=numbers=>new Uint8Array(numbers.buffer,numbers.byteOffset,numbers.
byteLength);function headerOf({ref},{meanLength,files},table){return{version:TEXT_VERSION,ref,commit:table.commit,count:table.
count,rows:fingerprint(table),mean:meanLength,files:files.map(({name,size})=>({name,size}))}}function saveText(place,saved,table,base){
const sums=table.numbers("sum");const changed=base===void 0?void 0:changedRows(sums,base.sums());if(base!==void 0&&changed!==
void 0&&changed.length<=MOST_PATCHED)savePatch(place,saved,table,{base,changed});else saveWhole(place,saved,table)}function saveWhole(place,saved,table){
const{folder,ref,random}=place;const{home,lengths}=saved;const header={...headerOf(place,saved,table),id:Buffer.from(random(
8)).toString("hex")};const pieces=encodeSections(header,{home,lengths,sums:bytesOf(table.numbers("sum"))});const{text,textPatch}=cacheNames(
ref);writeCacheFile(folder,text,pieces,random);removeFile(`${folder}/${textPatch}`)}function savePatch(place,saved,table,{
base,changed}){const{folder,ref,random}=place;const sums=table.numbers("sum");const of=column=>Uint8Array.from(changed,row=>column[row]??
0);const pieces=encodeSections({...headerOf(place,saved,table),base:base.id},{changed:bytesOf(changed),home:of(saved.home),
lengths:of(saved.lengths),sums:bytesOf(Uint32Array.from(changed,row=>sums[row]??0))});const{textPatch}=cacheNames(ref);removeFile(
`${folder}/${textPatch}`);writeCacheFile(folder,textPatch,pieces,random)}var MOST_SEGMENTS=8;var[MOST_CHANGED,FEW]=[1/4,
64];function freshText(place,kept){const refreshed=kept===void 0?void 0:refreshedText(place,kept);return refreshed??buildText(
place)}var refreshedText=(place,kept)=>attempt(()=>refreshText(place,kept));function attempt(action){try{return action()}catch{
return void 0}}var ticketRows=({folder,table})=>({count:table.count,read:rows=>readRows(folder,table,rows)});function buildText(place){
const{store,table}=place;const rows=Array.from({length:table.count},(_,row)=>row);const{pieces,lengths}=indexRows(ticketRows(
place),rows,store.onProgress);const home=new Uint8Array(table.count);return keep(place,{home,lengths,files:[],segments:[]},
pieces)}function refreshText(place,kept){const{table}=place;if(table.count<kept.count)return void 0;const changed=[...changedRows(
table.numbers("sum"),kept.sums())];if(changed.length>Math.max(FEW,table.count*MOST_CHANGED))return void 0;const home=new Uint8Array(
table.count);const lengths=new Uint8Array(table.count);home.set(kept.home);lengths.set(kept.lengths);if(changed.length===
0)return keep(place,{...kept,home,lengths},void 0);const own=kept.segments.length;const indexed=indexRows(ticketRows(place),
changed,place.store.onProgress);changed.forEach((row,i)=>{home[row]=own;lengths[row]=indexed.lengths[i]??0});const from=mergedFrom(
home,own);if(from===own)return keep(place,{...kept,home,lengths},indexed.pieces);const segments=[...kept.segments,memorySegment(
Buffer.concat(indexed.pieces))];const merged=segments.slice(from).map((segment,i)=>({segment,live:row=>home[row]===from+
i}));const pieces=mergeSegments(merged,table.count);const before={files:kept.files.slice(0,from),segments:kept.segments.
slice(0,from)};return keep(place,{...before,home:home.map(at=>Math.min(at,from)),lengths},pieces)}function mergedFrom(home,own){
const first=tally(home)[0]??0;if(home.length-first>home.length/3)return 0;return own>=MOST_SEGMENTS?1:own}function keep(place,{
home,lengths,files,segments,base},pieces){const{folder,table}=place;const known={count:table.count,home,lengths,meanLength:meanOf(
lengths)};const all=attempt(()=>write(place,{...known,files,base},pieces));if(all!==void 0)return{...known,segments:all.
map(file=>fileSegment(folder,file))};const own=pieces===void 0?[]:[memorySegment(Buffer.concat(pieces))];return{...known,
segments:[...segments,...own]}}function write({store,folder,table},{base,...known},pieces){const{ref,random,now}=store;const names=cacheNames(
ref);const files=[...known.files];if(pieces!==void 0){const name=names.words(Buffer.from(random(8)).toString("hex"));writeCacheFile(
folder,name,pieces,random);files.push({name,size:pieces.reduce((sum,piece)=>sum+piece.length,0)})}saveText({folder,ref,random},
{...known,files},table,base);const used=new Set([names.text,names.textPatch,...files.map(({name})=>name)]);removeOthers(
folder,name=>isTextFile(name)&&isOfRef(name,ref),used,now());return files}module.exports={__proto__:null,freshText,refreshedText};
