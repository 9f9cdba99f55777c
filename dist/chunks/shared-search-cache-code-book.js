var{search_cache_rows__encodeRow:encodeRow,search_cache_rows__readRows:readRows,search_cache_kept_table__CacheFault:CacheFault,
search_cache_kept_table__ENDIAN:ENDIAN,search_cache_kept_table__HEAD:HEAD,search_cache_kept_table__MAGIC:MAGIC,search_cache_kept_table__VERSION:VERSION,
search_cache_kept_table__aligned:aligned,search_cache_kept_table__cacheNames:cacheNames,search_cache_kept_table__isCacheFile:isCacheFile,
base_checksum__checksum:checksum,search_cache_table__FLAG:FLAG,search_cache_table__ID_BYTES:ID_BYTES,search_cache_table__LISTS:LISTS,
search_cache_table__NUMBERS:NUMBERS,search_cache_table__WORDS:WORDS,search_cache_table__idAt:idAt}=require("./tickets.js");
var{domain_id__ID_LENGTH:ID_LENGTH,domain_id__uniqueLength:uniqueLength}=require("./base.js");function memoryTable(head,columns){
const{numbers,lists,words,ids,titles}=columns;return{...head,numbers:name=>numbers[name],list:name=>lists[name],words:name=>words[name],
ids:()=>ids,titles:()=>titles}}function byName(names,value){return Object.fromEntries(names.map(name=>[name,value(name)]))}
var NUMBER_NAMES=Object.keys(NUMBERS);function columnsOf(table){return{numbers:byName(NUMBER_NAMES,name=>table.numbers(name)),
lists:byName(LISTS,name=>table.list(name)),words:byName(WORDS,name=>table.words(name)),ids:table.ids(),titles:table.titles()}}
function noColumns(){return{numbers:byName(NUMBER_NAMES,name=>new NUMBERS[name](0)),lists:byName(LISTS,()=>({starts:new Uint32Array(
1),codes:new Uint32Array(0)})),words:byName(WORDS,()=>[]),ids:Buffer.alloc(0),titles:Buffer.alloc(0)}}function encodeSections(header,sections){
const places={};const pieces=[];let at=0;for(const[name,bytes]of Object.entries(sections)){places[name]=[at,bytes.length,
checksum(bytes)];pieces.push(bytes,new Uint8Array(aligned(bytes.length)-bytes.length));at+=aligned(bytes.length)}const text=Buffer.
from(JSON.stringify({...header,endian:ENDIAN,sections:places}));const head=Buffer.alloc(HEAD);MAGIC.copy(head);head.writeUInt32LE(
text.length,8);head.writeUInt32LE(checksum(text),12);return[head,text,new Uint8Array(aligned(text.length)-text.length),...pieces]}
var{closeSync,openSync,readdirSync,renameSync,statSync,unlinkSync,writeSync}=require("node:fs");var{join}=require("node:\
path");function writeCacheFile(folder,name,pieces,random){const temporary=join(folder,`${name}.${Buffer.from(random(8)).
toString("hex")}.tmp`);try{const file=openSync(temporary,"wx",384);try{for(const piece of pieces)for(let at=0;at<piece.length;)
at+=writeSync(file,piece,at)}finally{closeSync(file)}renameSync(temporary,join(folder,name))}catch(error){removeFile(temporary);
throw error}}function removeFile(path){try{unlinkSync(path)}catch{}}var YOUNG_MS=6e4;function removeOthers(folder,fits,kept,now){
try{for(const name of readdirSync(folder)){if(!fits(name)||kept.has(name))continue;const path=join(folder,name);if(now-statSync(
path).mtimeMs>YOUNG_MS)removeFile(path)}}catch{}}var bytesOf=array=>new Uint8Array(array.buffer,array.byteOffset,array.byteLength);
function saveTable({folder,name,ref},table,random){const{numbers,lists,words,ids,titles}=columnsOf(table);const{commit,root,
config,segments,count}=table;const header={version:VERSION,ref,commit,root,config,segments,count};const sections={ids,titles};
for(const number of NUMBER_NAMES)sections[number]=bytesOf(numbers[number]);for(const list of LISTS){sections[`${list}.st\
arts`]=bytesOf(lists[list].starts);sections[`${list}.codes`]=bytesOf(lists[list].codes)}for(const word of WORDS)sections[`${word}\
.words`]=Buffer.from(JSON.stringify(words[word]));const text=JSON.parse(JSON.stringify(header));writeCacheFile(folder,name,
encodeSections(text,sections),random)}function codeBook(known){const words=[...known];const codes=new Map(words.map((word,i)=>[
word,i+1]));return{words,code:word=>{if(word===null)return 0;const code=codes.get(word)??words.push(word);codes.set(word,
code);return code}}}function comparison({columns,ids,priorities,config}){const{priority,created}=columns;const rank=word=>{
const place=config.priorities.indexOf(word);return place<0?Number.MAX_SAFE_INTEGER:place};const ranks=[Number.MAX_SAFE_INTEGER,
...priorities.map(rank)];const rankAt=row=>ranks[priority[row]??0]??0;const timeAt=row=>{const time=created[row]??Number.
NaN;return Number.isNaN(time)?Number.NEGATIVE_INFINITY:time};return(a,b)=>{const byRank=rankAt(a)-rankAt(b);if(byRank!==
0)return byRank;const[x,y]=[timeAt(a),timeAt(b)];if(x!==y)return y>x?1:-1;const start=b*ID_BYTES;return ids.compare(ids,
start,start+ID_BYTES,a*ID_BYTES,(a+1)*ID_BYTES)}}function orderOf(ordered,before,changed){const compare=comparison(ordered);
const moved=new Set(changed);const fresh=[...moved].sort(compare);const stays=before.filter(row=>!moved.has(row));const order=new Uint32Array(
stays.length+fresh.length);let[next,at]=[0,0];for(const row of stays){while(next<fresh.length&&compare(fresh[next]??0,row)<
0)order[at++]=fresh[next++]??0;order[at++]=row}order.set(fresh.slice(next),at);return order}function extendLists(before,total,changed,codesOf){
const fresh=new Map(changed.map((row,i)=>[row,codesOf(i)]));const had=before.starts.length-1;const starts=new Uint32Array(
total+1);const codesBefore=row=>row<had?before.codes.subarray(before.starts[row],before.starts[row+1]):before.codes.subarray(
0,0);for(let row=0;row<total;row++){const length=fresh.get(row)?.length??(row<had?(before.starts[row+1]??0)-(before.starts[row]??
0):0);starts[row+1]=(starts[row]??0)+length}const codes=new Uint32Array(starts[total]??0);for(let row=0;row<total;row++)
codes.set(fresh.get(row)??codesBefore(row),starts[row]);return{starts,codes}}var MOST_CODES=65535;var ISO=/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;
function timeOf(iso){if(iso===null||iso==="")return Number.NaN;const time=ISO.test(iso)?Date.parse(iso):Number.NaN;if(Number.
isNaN(time))throw new CacheFault("an odd time");return time}function updateTable(before,head,changed,sameConfig){const count=before.
ids.length/ID_BYTES;const rows=rowsOf(before.ids,changed);const total=rows.reduce((most,row)=>Math.max(most,row+1),count);
const columns=byName(NUMBER_NAMES,name=>longer(before.numbers[name],total));const ids=Buffer.alloc(total*ID_BYTES);before.
ids.copy(ids);const books=byName(WORDS,name=>codeBook(before.words[name]));changed.forEach(({ticket,segment,offset,length,
sum},i)=>{const row=rows[i]??0;ids.write(ticket.id,row*ID_BYTES,"latin1");for(const name of["status","type","priority"]){
const code=books[name].code(ticket[name]);if(code>MOST_CODES)throw new CacheFault("more words than codes");columns[name][row]=
code}columns.milestone[row]=books.milestone.code(ticket.milestone);for(const name of["created","updated","closed"])columns[name][row]=
timeOf(ticket[name]);columns.flags[row]=(ticket.deleted?FLAG.deleted:0)|(ticket.purged?FLAG.purged:0);columns.segment[row]=
segment;columns.offset[row]=offset;columns.length[row]=length;columns.sum[row]=sum});const lists=byName(LISTS,name=>extendLists(
before.lists[name],total,rows,i=>wordsOf(name,changed[i]?.ticket).map(word=>books[name].code(word))));shownLengths(columns.
shown,ids,count);const fresh=new Map(rows.map((row,i)=>[row,changed[i]?.ticket.title??""]));const titles=extendTitles(before,
columns.titleEnd,fresh);const words=byName(WORDS,name=>books[name].words);const kept=sameConfig?before.numbers.order:new Uint32Array(
0);const order=orderOf({columns,ids,priorities:words.priority,config:head.config},kept,sameConfig?rows:Array.from({length:total},
(_,row)=>row));const numbers={...columns,order};return memoryTable({...head,count:total},{numbers,lists,words,ids,titles})}
function extendTitles(before,ends,fresh){const had=before.numbers.titleEnd;const pieces=[];let end=0;for(let row=0;row<ends.
length;row++){const title=fresh.get(row);const piece=title===void 0?before.titles.subarray(row===0?0:had[row-1],had[row]):
Buffer.from(title);pieces.push(piece);end+=piece.length;ends[row]=end}return Buffer.concat(pieces)}function wordsOf(name,ticket){
if(ticket===void 0)return[];return name==="links"?ticket.links.map(l=>`${l.type} ${l.to}`):ticket[name]}function longer(array,length){
const copy=new array.constructor(length);copy.set(array);return copy}function rowsOf(ids,changed){const count=ids.length/
ID_BYTES;const known=new Map;for(let row=0;row<count;row++)known.set(ids.toString("latin1",row*ID_BYTES,(row+1)*ID_BYTES),
row);let next=count;return changed.map(({ticket})=>{const row=known.get(ticket.id)??next++;known.set(ticket.id,row);return row})}
function shownLengths(shown,ids,first){const total=shown.length;if(first===total)return;const text=ids.toString("latin1");
const rows=Array.from({length:total},(_,row)=>({row,id:text.slice(row*ID_BYTES,row*ID_BYTES+ID_LENGTH)})).sort((a,b)=>a.
id<b.id?-1:1);rows.forEach(({row,id},i)=>{shown[row]=uniqueLength(id,[rows[i-1]?.id,rows[i+1]?.id])})}var MOST_SEGMENTS=8;
var MOST_BYTES=4294967295;function keepTickets(store,of,tickets){attempt(()=>keep(store,of,void 0,tickets))}function keepChanges(store,of,before,tickets){
return attempt(()=>keep(store,of,before,tickets))}function attempt(action){try{return action()}catch{return void 0}}function mergedFrom({
segments},tickets){if(tickets.some(({ticket})=>ticket.purged||ticket.comments.some(c=>c.redacted)))return 0;const[base=0,
...others]=segments.map(({size})=>size);const later=others.reduce((sum,size)=>sum+size,0);if(later>base/2)return 0;return segments.
length<MOST_SEGMENTS?segments.length:1}function mergedTickets(folder,table,from,changed){if(from>=table.segments.length)
return[];const fresh=new Set(changed.map(({ticket})=>ticket.id));const segment=table.numbers("segment");const rows=Array.
from(segment.keys()).filter(row=>(segment[row]??0)>=from&&!fresh.has(idAt(table,row)));return readRows(folder,table,rows).
map(({blob,...ticket})=>({oid:blob,ticket}))}function nearEachOther(tickets,{priorities}){const ranks=new Map(priorities.
map((name,i)=>[name,i]));const rank=({ticket})=>ranks.get(ticket.priority)??Number.MAX_SAFE_INTEGER;const time=({ticket})=>ticket.
created??"";return[...tickets].sort((a,b)=>rank(a)-rank(b)||(time(a)===time(b)?0:time(a)>time(b)?-1:1))}function writeRows({
ref,random},folder,index,tickets){const pieces=tickets.map(({ticket,oid})=>encodeRow(ticket,oid));let offset=0;const placed=pieces.
map((bytes,i)=>{const at=offset;offset+=bytes.length;const{ticket}=tickets[i];return{ticket,segment:index,offset:at,length:bytes.
length,sum:checksum(bytes)}});if(offset>MOST_BYTES)throw new CacheFault("more than places reach");const name=cacheNames(
ref).rows(Buffer.from(random(8)).toString("hex"));writeCacheFile(folder,name,[Buffer.concat(pieces)],random);return{segment:{
name,size:offset},placed}}function keep(store,of,before,changed){const folder=store.repo.cacheDir();if(folder===void 0)return void 0;
const from=before===void 0?0:mergedFrom(before,changed);const merged=before===void 0?[]:mergedTickets(folder,before,from,
changed);const kept=before?.segments.slice(0,from)??[];const written=nearEachOther([...merged,...changed],of.config);const{
segment,placed}=writeRows(store,folder,kept.length,written);const segments=[...kept,segment];const columns=before===void 0?
noColumns():columnsOf(before);const sameConfig=JSON.stringify(before?.config)===JSON.stringify(of.config);const table=updateTable(
columns,{...of,segments},placed,sameConfig);const names=cacheNames(store.ref);saveTable({folder,name:names.table,ref:store.
ref},table,store.random);const used=new Set([names.table,...segments.map(({name})=>name)]);removeOthers(folder,name=>isCacheFile(
name)&&isOfRef(name,names.table),used,store.now());return table}var isOfRef=(name,table)=>name.startsWith(table.slice(0,
-".table".length));module.exports={keepTickets,keepChanges};
