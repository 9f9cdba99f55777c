var{search_cache_tally__standingOf:standingOf,search_cache_tally__tallyWith:tallyWith,search_cache_code_book__NUMBER_NAMES:NUMBER_NAMES,
search_cache_code_book__VERSION:VERSION,search_cache_code_book__byName:byName,search_cache_code_book__codeBook:codeBook,
search_cache_code_book__columnsOf:columnsOf,search_cache_code_book__memoryTable:memoryTable,search_cache_code_book__noColumns:noColumns,
search_cache_code_book__nothingIn:nothingIn,search_cache_code_book__patchedTable:patchedTable,search_cache_find_ids__rowOf:rowOf,
search_cache_find_ids__rowsBeginningWith:rowsBeginningWith,search_cache_find_ids__rowsOfIds:rowsOfIds,search_cache_rows__encodeRow:encodeRow,
search_cache_rows__readRowBytes:readRowBytes,search_cache_rows__readRows:readRows,search_cache_table__ID_BYTES:ID_BYTES,
search_cache_table__LISTS:LISTS,search_cache_table__WORDS:WORDS,search_cache_table__idAt:idAt,search_cache_table__idsIn:idsIn}=require(
"./reading.js");var{domain_ticket__findTickets:findTickets,domain_ticket__readFound:readFound,domain_ticket__readFoundParts:readFoundParts,
store_walk__TOO_MANY_ENTRIES:TOO_MANY_ENTRIES,base_quick_json__FILE:FILE,base_quick_json__readConfig:readConfig,base_quick_json__snapshotAt:snapshotAt}=require(
"./write.js");var{domain_id__SHOWN_LENGTH:SHOWN_LENGTH}=require("./base.js");var{search_cache_sections__CacheFault:CacheFault,
search_cache_sections__whyOf:whyOf,search_cache_cache_names__cacheNames:cacheNames,search_cache_cache_names__isOfRef:isOfRef,
search_cache_cache_names__isPageFile:isPageFile,search_cache_cache_names__isTextFile:isTextFile,base_checksum__checksum:checksum}=require(
"./tickets.js");var{base_errors__isTicketError:isTicketError}=require("./start.js");var{allRows,booksOf,columnWriter,commonLength,
compareRows,finishTable,orderOf,rowsOf,shownBeside,sideOf,updateTable}=require("./shared-search-cache-column-writer.js");
var{encodeSections}=require("./shared-search-cache-encode-sections.js");var{diffTree}=require("./shared-store-diff-trees\
.js");var{documentPlace}=require("./shared-store-document-pairs.js");var{noteBuild,noteRefresh}=require("./shared-search\
-cache-log.js");var{removeAll,removeFile,removeOthers,writeCacheFile}=require("./shared-search-cache-write-cache-file.js");
function shownInPatch(patching,ids,rows){const{base,before}=patching;const lengths=new Map;before?.shownRows.forEach((row,i)=>void lengths.
set(row,before.shownLengths[i]??0));const raise=(row,length)=>{const now=lengths.get(row)??(row<base.count?base.numbers(
"shown")[row]??0:0);if(length>now)lengths.set(row,length)};for(const[own,alike]of alikeTo(patching,ids,rows)){raise(rows[own]??
0,SHOWN_LENGTH);for(const{row,common}of alike){raise(row,shownBeside(common));raise(rows[own]??0,shownBeside(common))}}return{
shownRows:Uint32Array.from(lengths.keys()),shownLengths:Uint8Array.from(lengths.values())}}function alikeTo({base,before},ids,rows){
const added=[...rows.keys()].filter(own2=>(rows[own2]??0)>=base.count);const own=byBeginning(ids,added);const fresh=added.
filter(row=>row>=(before?.rows.length??0));const there=rowsBeginningWith(base,fresh.map(row=>beginningOf(ids,row)));return new Map(
fresh.map(row=>{const key=beginningOf(ids,row);const inBase=(there.get(key)??[]).map(other=>({row:other,common:commonLength(
ids,row,base.ids(),other)}));const others=(own.get(key)??[]).filter(other=>other!==row);const here=others.map(other=>({row:rows[other]??
0,common:commonLength(ids,row,ids,other)}));return[row,[...inBase,...here]]}))}var beginningOf=(ids,row)=>ids.toString("\
latin1",row*ID_BYTES,row*ID_BYTES+SHOWN_LENGTH);function byBeginning(ids,rows){const found=new Map;for(const row of rows){
const key=beginningOf(ids,row);const alike=found.get(key)??[];found.set(key,alike);alike.push(row)}return found}function wholeRows({
base,before},ids){const known=before?.rows??new Uint32Array(0);const rows=new Uint32Array(idsIn(ids).length);rows.set(known);
let next=before?.head.count??base.count;const fresh=idsIn(ids).slice(known.length);rowsOfIds(base,fresh).forEach((row,i)=>{
rows[known.length+i]=row??next++});return rows}function placesIn(order,rows){if(rows.length<64)return rows.map(row=>order.
indexOf(row));const places=new Uint32Array(order.length);for(let at=0;at<order.length;at++)places[order[at]??0]=at;return rows.
map(row=>places[row]??0)}function placing({base,before},own,rows,changed){const order=base.numbers("order");const there={
columns:{priority:base.numbers("priority"),created:base.numbers("created")},ids:base.ids(),priorities:base.words("priori\
ty"),config:own.config};const[ownSide,baseSide]=[sideOf(own),sideOf(there)];const placeOf=new Uint32Array(rows.length);before?.
listed.forEach((row,i)=>{placeOf[row]=before.places[i]??0});for(const row of changed){let[low,high]=[0,order.length];while(low<
high){const middle=low+high>>1;if(compareRows(baseSide,order[middle]??0,ownSide,row)<0)low=middle+1;else high=middle}placeOf[row]=
low}const had=before?.rows.length??0;const replaced=[...rows.subarray(had)].filter(row=>row<base.count);const gone=[...before?.
gone??[],...placesIn(order,replaced)];const listed=orderOf(own,before?.listed??new Uint32Array(0),changed);return{gone:Uint32Array.
from(gone).sort(),listed,places:listed.map(row=>placeOf[row]??0)}}function beginning({custom:{keys,others}}){const nothing={
codes:new Uint32Array(0),words:[]};return{...noColumns(),custom:new Map(keys.map(key=>[key,nothing])),others}}function makePatch(patching,head,changed){
const{base,before}=patching;const had=before?.columns??beginning(base);const books=byName(WORDS,name=>codeBook(()=>base.
words(name),before?.columns.words[name]));const own=rowsOf(had.ids,changed);const total=own.reduce((most,row)=>Math.max(
most,row+1),idsIn(had.ids).length);const writer=columnWriter(had,total,books);for(const[i,placed2]of changed.entries())writer.
put(own[i]??0,placed2);const columns={...writer.finish(),words:byName(WORDS,name=>books[name].added)};const rows=wholeRows(
patching,columns.ids);const ordered={columns:columns.numbers,ids:columns.ids,priorities:books.priority.words,config:head.
config};const count=rows.reduce((most,row)=>Math.max(most,row+1),base.count);return{head:{...{...head,count,sorted:base.
sorted,cycles:base.cycles},tally:tallyWith(base.tally,standingOf(base),columns.numbers,rows),custom:{keys:[...columns.custom.
keys()],others:columns.others}},columns,rows,...placing(patching,ordered,rows,own),...shownInPatch(patching,columns.ids,
rows)}}function isEmpty(array){const nothing=Number.isNaN(nothingIn(array));for(let row=0;row<array.length;row++)if(nothing?
!Number.isNaN(array[row]):array[row]!==0)return false;return true}var rawBytes=array=>new Uint8Array(array.buffer,array.
byteOffset,array.byteLength);var bytesOf=array=>isEmpty(array)?new Uint8Array(0):rawBytes(array);var jsonBytes=words=>Buffer.
from(JSON.stringify(words));function sectionsOf(columns){const{numbers,lists,words,linkRows,custom,ids,titles}=columns;const sections={
ids,titles};for(const number of NUMBER_NAMES)sections[number]=bytesOf(numbers[number]);for(const list of LISTS){const{codes}=lists[list];
sections[`${list}.starts`]=bytesOf(lists[list].starts);sections[`${list}.codes`]=rawBytes(codes)}for(const word of WORDS)
sections[`${word}.words`]=jsonBytes(words[word]);sections["links.rows"]=rawBytes(linkRows);[...custom.values()].forEach(
(column,at)=>{sections[`custom.${at}`]=bytesOf(column.codes);sections[`custom.${at}.words`]=jsonBytes(column.words)});return sections}
function headerOf(ref,{commit,root,config,segments,count,sorted,cycles,tally,custom},own){const header={...{version:VERSION,
ref,...own,commit,root,config,segments},...{count,sorted,cycles,tally,custom}};return JSON.parse(JSON.stringify(header))}
function saveTable(place,table,random){const id=Buffer.from(random(8)).toString("hex");const header=headerOf(place.ref,table,
{id});const pieces=encodeSections(header,sectionsOf(columnsOf(table)));writeCacheFile(place.folder,place.name,pieces,random);
return{...table,id}}function savePatch(place,base,{head,columns,...arrays},random){const sections=sectionsOf(columns);for(const[
name,array]of Object.entries(arrays))sections[name]=rawBytes(array);const pieces=encodeSections(headerOf(place.ref,head,
{base:base.id}),sections);writeCacheFile(place.folder,place.name,[Buffer.concat(pieces)],random)}var hasGap=ticket=>ticket.
purged||ticket.comments.some(comment=>comment.redacted);function takesFrom(ticket,before){if(ticket.purged)return!before.
purged;const gaps=new Set(ticket.comments.filter(c=>c.redacted).map(({id})=>id));return before.comments.some(({id,redacted})=>gaps.
has(id)&&redacted!==true)}function takesOut(folder,table,changed){return changed.some(({ticket})=>{const row=hasGap(ticket)?
rowOf(table,ticket.id):void 0;const[before]=row===void 0?[]:readRows(folder,table,[row]);return before!==void 0&&takesFrom(
ticket,before)})}var MOST_BYTES=4294967295;var MOST_SEGMENTS=255;function writeRows({ref,random},folder,rows){const places=[];
let offset=0;const noted=function*(){for(const bytes of rows){places.push({offset,length:bytes.length,sum:checksum(bytes)});
offset+=bytes.length;if(offset>MOST_BYTES)throw new CacheFault("more than places reach");yield bytes}};const name=cacheNames(
ref).rows(Buffer.from(random(8)).toString("hex"));writeCacheFile(folder,name,noted(),random);return{segment:{name,size:offset},
places}}function placeRows(numbers,segment,rows,places){if(segment>MOST_SEGMENTS)throw new CacheFault("more files than n\
umbers");rows.forEach((row,i)=>{const{offset=0,length=0,sum=0}=places[i]??{};numbers.segment[row]=segment;numbers.offset[row]=
offset;numbers.length[row]=length;numbers.sum[row]=sum})}function mergedFrom(sizes,added){let[from,sum]=[sizes.length,added];
while(from>0&&(sizes[from-1]??0)<=2*sum)sum+=sizes[--from]??0;return from}var ROWS_AT_ONCE=2e3;var mostPatched=count=>Math.
max(256,count>>6);function isOver({base,patch:patch2,table},of,changed){const rows=(patch2?.rows.length??0)+changed.length;
if(rows>Math.min(mostPatched(base.count),base.count))return true;return holdsRemoved(changed)||JSON.stringify(table.config)!==
JSON.stringify(of.config)}var holdsRemoved=changed=>changed.some(({ticket})=>ticket.purged||ticket.comments.some(c=>c.redacted));
function*bytesOf2(folder,table,rows){for(let at=0;at<rows.length;at+=ROWS_AT_ONCE)yield*readRowBytes(folder,table,rows.slice(
at,at+ROWS_AT_ONCE))}function writeChanged({store,folder},{table,rows,first},changed){const encoded=changed.map(encodeRow);
const added=encoded.reduce((sum,{length})=>sum+length,0);const sizes=table.segments.slice(first).map(({size})=>size);const from=first+
(holdsRemoved(changed)?0:mergedFrom(sizes,added));const fresh=new Set(changed.map(({ticket})=>ticket.id));const segment=table.
numbers("segment");const moved=rows.filter(row=>(segment[row]??0)>=from&&!fresh.has(idAt(table,row)));const all=function*(){
yield*bytesOf2(folder,table,moved);yield*encoded};const{segment:file,places}=writeRows(store,folder,all());return{segments:[
...table.segments.slice(0,from),file],moved,movedPlaces:places.slice(0,moved.length),places:places.slice(moved.length)}}
var placed=(changed,{places,segments})=>changed.map(({ticket},i)=>{const{offset=0,length=0,sum=0}=places[i]??{};return{ticket,
segment:segments.length-1,offset,length,sum}});function patch({store,folder},of,{base,patch:before},changed){const own=before&&
memoryTable(before.head,before.columns);const merging={table:own??base,rows:before===void 0?[]:[...before.rows.keys()],first:base.
segments.length};const written=writeChanged({store,folder},merging,changed);const{segments,moved,movedPlaces}=written;const made=makePatch(
{base,before},{...of,segments},placed(changed,written));placeRows(made.columns.numbers,segments.length-1,moved,movedPlaces);
const{patch:name}=cacheNames(store.ref);savePatch({folder,name,ref:store.ref},base,made,store.random);return{base,patch:made,
table:patchedTable(base,made)}}function fold({store,folder},of,{table:before},changed){const order=before.numbers("order");
const merging={table:before,rows:[...order],first:0};const written=writeChanged({store,folder},merging,changed);const{segments,
moved,movedPlaces}=written;const sameConfig=JSON.stringify(before.config)===JSON.stringify(of.config);const columns=columnsOf(
before);const head={...of,segments};const table=updateTable(columns,head,placed(changed,written),sameConfig);placeRows(columnsOf(
table).numbers,segments.length-1,moved,movedPlaces);return keepTable({store,folder},table)}function keepTable({store,folder},table){
const names=cacheNames(store.ref);const place={folder,name:names.table,ref:store.ref};const base=saveTable(place,table,store.
random);removeFile(`${folder}/${names.patch}`);return{base,patch:void 0,table:base}}function tidy({store,folder},{table}){
const names=cacheNames(store.ref);const used=new Set([names.table,names.patch,names.log]);for(const{name}of table.segments)
used.add(name);const fits=name=>names.isOurs(name)&&!isTextFile(name);removeOthers(folder,fits,used,store.now())}var holdsWords=name=>isTextFile(
name)||isPageFile(name);function keepChanges(place,of,before,changed){const{folder,store}=place;if(holdsRemoved(changed)&&
takesOut(folder,before.table,changed))removeAll(folder,name=>holdsWords(name)&&isOfRef(name,store.ref));const change=isOver(
before,of,changed)?fold:patch;const kept=change(place,of,before,changed);tidy(place,kept);return kept}function filling(total){
const none=noColumns();const writer=columnWriter(none,total,booksOf(none.words));const rows=[];const nowhere={segment:0,
offset:0,length:0,sum:0};const put=tickets=>{for(const stored of tickets){writer.put(rows.length,{ticket:stored.ticket,...nowhere});
rows.push(encodeRow(stored))}};return{put,rows,writer}}async function fill({store},found){const filled=filling(found.length);
for await(const{tickets,problems}of readFoundParts(store,found)){if(problems.length>0)throw new CacheFault("a ticket tha\
t can't be read");filled.put(tickets)}return filled}function writeInOrder({store,folder},table,rows){const order=[...table.
numbers("order")];const inOrder=function*(){for(const row of order)yield rows[row]??new Uint8Array(0)};const{segment,places}=writeRows(
store,folder,inOrder());return{segment,order,places}}async function buildTable(place,commit){const{store}=place;const snapshot=await snapshotAt(
store,commit);const{root}=snapshot;if(root===void 0)throw new CacheFault("no tree");const config=await readConfig(store,
snapshot);const{found,cut}=await findTickets(store,snapshot);if(cut)throw new CacheFault(TOO_MANY_ENTRIES);const{rows,writer}=await fill(
place,found);const all={first:0,kept:new Uint32Array(0),moved:allRows(rows.length)};const columns=writer.finish();const table=finishTable(
columns,{commit,root,config,segments:[]},all);const{segment,order,places}=writeInOrder(place,table,rows);placeRows(columns.
numbers,0,order,places);const kept=keepTable(place,{...table,segments:[segment]});tidy(place,kept);return kept}function changedFiles(differences){
const found=[];for(const{path,after}of differences){if(!path.startsWith("tickets/"))continue;const place=documentPlace(path);
if(place===void 0||after?.mode!==FILE)throw new CacheFault("a ticket's file is gone, or no file");found.push({path,oid:after.
oid,place})}return found}async function refreshTable(place,before,commit){const{store}=place;const snapshot=await snapshotAt(
store,commit);const{root}=snapshot;if(root===void 0)throw new CacheFault("no tree");const changed=changedFiles(await diffTree(
store,before.table.root,root));if(changed.length>Math.max(64,before.table.count/2))throw new CacheFault("more than half \
of the tickets changed");const{tickets,problems}=await readFound(store,changed);if(problems.length>0)throw new CacheFault(
"a ticket that can't be read");const config=await readConfig(store,snapshot);const kept=keepChanges(place,{commit,root,config},
before,tickets);return{kept,tickets:tickets.length}}async function renewOrThrow(place,commit,{before,build,doubt}){const{
now}=place.store;const at=now();let why=doubt;if(before!==void 0){try{const{kept:kept2,tickets:tickets2}=await refreshTable(
place,before,commit);const ms2=now()-at;noteRefresh(place,{at,ms:ms2,tickets:tickets2});return{kept:kept2,came:"refreshe\
d",tickets:tickets2,why:void 0,ms:ms2}}catch(error){why=isTicketError(error)?`what it was made of is gone (${error.code}\
)`:whyOf(error)}}if(!build)throw new CacheFault(why??"none yet");const kept=await buildTable(place,commit);const[tickets,
ms]=[kept.table.count,now()-at];noteBuild(place,{at,ms,tickets,why:why??null});return{kept,came:"built",tickets,why,ms}}
async function renew(place,commit,renewing){return renewOrThrow(place,commit,renewing).catch(()=>void 0)}module.exports=
{__proto__:null,renewOrThrow,renew};
