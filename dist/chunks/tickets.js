var{base_errors__isTicketError:isTicketError,base_errors__TicketError:TicketError,base_errors__TicketError:TicketError2,
base_errors__TicketError:TicketError3,base_errors__TicketError:TicketError4,base_errors__TicketError:TicketError5,base_errors__TicketError:TicketError6,
base_errors__TicketError:TicketError7}=require("./start.js");var{base_base32__forgiveBase32:forgiveBase32,domain_stamp__replicaOf:replicaOf}=require(
"./base.js");var NONE={hits:0,misses:0};var pending=new WeakMap;function count(store,what){const counts=pending.get(store)??
NONE;pending.set(store,{...counts,[what]:counts[what]+1})}var pendingCounts=store=>pending.get(store)??NONE;function takeLines(store){
const{hits,misses}=pendingCounts(store);pending.delete(store);return`${hits>0?`h${hits}
`:""}${misses>0?`m${misses}
`:""}`}var WAITS=1;var HAS_OPEN_CHILDREN=2;var at=(numbers,i)=>numbers[i]??0;function byEnd(count2,links){const[starts,from]=[
new Uint32Array(count2+2),new Uint32Array(links.to.length)];for(let i=0;i<from.length;i++){const end=at(links.to,i)+2;starts[end]=
at(starts,end)+1}for(let n=1;n<starts.length;n++)starts[n]=at(starts,n)+at(starts,n-1);for(let i=0;i<from.length;i++){const end=at(
links.to,i)+1;from[at(starts,end)]=at(links.from,i);starts[end]=at(starts,end)+1}return{starts,from}}function walkBack({
starts,from},reached,step){for(const n of reached)for(let i=at(starts,n);i<at(starts,n+1);i++)if(step(at(from,i)))reached.
push(at(from,i))}function readiness({count:count2,open,dependsOn,parents}){const bits=new Uint8Array(count2);const mark=(n,bit)=>{
const before=at(bits,n);bits[n]=before|bit;return(before&bit)===0};const waiting=[];for(let i=0;i<dependsOn.from.length;i++){
const n=at(dependsOn.from,i);if(at(open,at(dependsOn.to,i))===1&&mark(n,WAITS))waiting.push(n)}for(let i=0;i<parents.from.
length;i++)if(at(open,at(parents.from,i))===1)mark(at(parents.to,i),HAS_OPEN_CHILDREN);if(waiting.length>0)walkBack(byEnd(
count2,parents),waiting,n=>mark(n,WAITS));return bits}function leadingToCycles(count2,links){const left=new Uint32Array(
count2);for(let i=0;i<links.from.length;i++)left[at(links.from,i)]=at(left,at(links.from,i))+1;const all=Array.from(left.
keys());const gone=all.filter(n=>left[n]===0);walkBack(byEnd(count2,links),gone,n=>{left[n]=at(left,n)-1;return left[n]===
0});return gone.length===count2?[]:all.filter(n=>left[n]!==0)}var NUMBERS={shown:Uint8Array,flags:Uint8Array,graph:Uint8Array,
status:Uint16Array,type:Uint16Array,priority:Uint16Array,milestone:Uint32Array,resolution:Uint32Array,createdBy:Uint32Array,
closedBy:Uint32Array,claimedBy:Uint32Array,titleEnd:Uint32Array,created:Float64Array,updated:Float64Array,closed:Float64Array,
claimedUntil:Float64Array,due:Float32Array,estimate:Float64Array,spent:Float64Array,points:Float64Array,comments:Uint32Array,
criteria:Uint32Array,unmet:Uint32Array,order:Uint32Array,segment:Uint8Array,offset:Uint32Array,length:Uint32Array,sum:Uint32Array};
var LISTS=["assignees","labels","links","aliases","refs","attachments"];var SINGLES=[...["status","type","priority","mil\
estone","resolution"],...["createdBy","closedBy","claimedBy"]];var WORDS=[...SINGLES,...LISTS];var FLAG={deleted:1,purged:2,
claim:4,body:8,conflicts:16};var ID_BYTES=12;function titleAt(table,row){const ends=table.numbers("titleEnd");return table.
titles().toString("utf8",row===0?0:ends[row-1],ends[row])}var idAt=(table,row)=>table.ids().toString("latin1",row*ID_BYTES,
(row+1)*ID_BYTES);function idsIn(ids){const text=ids.toString("latin1");return Array.from({length:text.length/ID_BYTES},
(_,row)=>text.slice(row*ID_BYTES,(row+1)*ID_BYTES))}var pairWord=(first,second)=>`${/[ %]/.test(first)?first.replace(/[ %]/g,
encodeURIComponent):first} ${second}`;function pairOf(word){const end=word.indexOf(" ");const first=word.slice(0,end);return[
first.includes("%")?first.replaceAll("%20"," ").replaceAll("%25","%"):first,word.slice(end+1)]}function knownCategory(config,status){
return config.statuses.find(s=>s.name===status)?.category??"unknown"}function categoryOf(config,status){return config.statuses.
find(s=>s.name===status)?.category??"open"}function linkRowsOf(before,words,grown,rowOf2){const rows=new Uint32Array(words.
length);rows.set(before);words.forEach((word,i)=>{const known=i<before.length&&(rows[i]!==0||!grown);if(!known)rows[i]=(rowOf2(
pairOf(word)[1])??-1)+1});return rows}var GONE=FLAG.deleted|FLAG.purged;function endsOf(type,{linkWords,linkRows}){const ends=new Uint32Array(
linkWords.length+1);linkWords.forEach((word,i)=>{if(word.startsWith(`${type} `))ends[i+1]=linkRows[i]??0});return ends}function linksOf(type,columns,isUncounted){
const{count:count2,flags,links}=columns;const{starts,codes}=links;const ends=endsOf(type,columns);const[from,to]=[[],[]];
if(!ends.some(end=>end>0))return{from,to};const isThere=row=>row>=0&&((flags[row]??0)&GONE)===0;for(let row=0;row<count2;row++){
if(starts[row]===starts[row+1])continue;for(const code of codes.subarray(starts[row],starts[row+1])){const end=(ends[code]??
0)-1;if(!isThere(end)||!isThere(row)||isUncounted?.(row,code)===true)continue;from.push(row);to.push(end)}}return{from,to}}
function rowGraph(columns,isUncounted){const{count:count2,config,flags,status,statuses}=columns;const left=[true,...statuses.
map(name=>categoryOf(config,name)!=="closed")];const open=Uint8Array.from({length:count2},(_,row)=>((flags[row]??0)&GONE)===
0&&left[status[row]??0]===true?1:0);return{...{count:count2,open},dependsOn:linksOf("depends-on",columns,isUncounted),parents:linksOf(
"parent",columns,isUncounted)}}function graphColumn(columns){const graph=rowGraph(columns);return{graph:readiness(graph),
cycles:cycleRows(graph).length>0}}function cycleRows({count:count2,dependsOn,parents}){const found=[dependsOn,parents].filter(
({from})=>from.length>0).flatMap(links=>leadingToCycles(count2,links));return[...new Set(found)]}var SPREAD=2654435761;var LANES=4;
var STEP=4*LANES;var PAGE=1<<18;var ROOM=PAGE-STEP;var WASM_PAGE=1<<16;var COMPILED="AGFzbQEAAAABBQFgAX8AAggBAWEBYQIAAQM\
CAQAHBQEBYQAAClcBVQIBfwF7QQD9AAQAIQJBECEBA0AgAiAB/QAEAP1R/QyxeTeesXk3nrF5N56xeTee/bUBIgIgAkEP/a0B/VEhAiABQRBqIgEgAEkNAAt\
BACAC/QsEAAs=";function plainLoop(page){const words=new DataView(page.buffer);return end=>{for(let lane=0;lane<STEP;lane+=
4){let sum=words.getUint32(lane,true);for(let at2=STEP+lane;at2<end;at2+=STEP){sum=Math.imul(sum^words.getUint32(at2,true),
SPREAD);sum^=sum>>>15}words.setUint32(lane,sum>>>0,true)}}}function counter(page,loop){const sums=new DataView(page.buffer);
return bytes=>{for(let lane=0;lane<LANES;lane++)sums.setUint32(4*lane,bytes.length^SPREAD*lane,true);for(let at2=0;at2<bytes.
length;at2+=ROOM){const part=bytes.subarray(at2,at2+ROOM);page.set(part,STEP);const end=STEP*Math.ceil(1+part.length/STEP);
page.fill(0,STEP+part.length,end);loop(end)}let sum=SPREAD;for(let lane=0;lane<LANES;lane++){sum=Math.imul(sum^sums.getUint32(
4*lane,true),SPREAD);sum^=sum>>>15}return sum>>>0}}function start(){const{WebAssembly}=globalThis;try{if(WebAssembly!==void 0){
const memory=new WebAssembly.Memory({initial:PAGE/WASM_PAGE});const code=new WebAssembly.Module(Buffer.from(COMPILED,"ba\
se64"));const{exports}=new WebAssembly.Instance(code,{a:{a:memory}});return counter(new Uint8Array(memory.buffer),exports.
a)}}catch{}const page=new Uint8Array(PAGE);return counter(page,plainLoop(page))}var started;function checksum(bytes){started??=
start();return started(bytes)}var checksumOfText=text=>checksum(Buffer.from(text));var CacheFault=class extends Error{};
function whyOf(error){if(error instanceof CacheFault)return error.message;const{code}=error;if(code==="ENOENT")return"a \
file is missing";if(code==="ELOOP")return"a link in the place of a file";return typeof code==="string"?`a file that can'\
t be read (${code})`:"damaged"}var MAGIC=Buffer.from("GTCACHE2","latin1");var HEAD=16;var MOST_HEADER=64<<20;var ENDIAN=new Uint8Array(
new Uint32Array([1]).buffer)[0]===1?"little":"big";var aligned=size=>Math.ceil(size/8)*8;function openSections(read){const head=Buffer.
from(read(0,HEAD));if(!head.subarray(0,MAGIC.length).equals(MAGIC))throw new CacheFault("no cache file");const length=head.
readUInt32LE(8);if(length>MOST_HEADER)throw new CacheFault("an endless header");const text=read(HEAD,length);if(checksum(
text)!==head.readUInt32LE(12))throw new CacheFault("a damaged header");const header=JSON.parse(Buffer.from(text).toString(
"utf8"));if(header["endian"]!==ENDIAN)throw new CacheFault("of another machine");const start2=HEAD+aligned(length);const places=Object.
entries(header["sections"]);return{header,places:new Map(places.map(([name,[at2,size,sum]])=>[name,[start2+at2,size,sum]]))}}
function readSection(read,{places},name){const place=places.get(name);if(place===void 0)throw new CacheFault(`no section\
 ${name}`);const[at2,size,sum]=place;const bytes=read(at2,size);if(checksum(bytes)!==sum)throw new CacheFault(`a damaged\
 section ${name}`);return bytes.buffer}var{closeSync,constants,fstatSync,openSync,readSync}=require("node:fs");var{O_RDONLY,
O_NOFOLLOW=0,O_NONBLOCK=0}=constants;var READ_ONLY=O_RDONLY|O_NOFOLLOW|O_NONBLOCK;function withCacheFile(path,use,same){
const file=openSync(path,READ_ONLY);try{const stats=fstatSync(file);const identity2=`${stats.dev} ${stats.ino} ${stats.birthtimeMs}`;
if(!stats.isFile()||stats.uid!==(process.geteuid?.()??stats.uid))throw new CacheFault("not ours");if(same!==void 0&&same!==
identity2)throw new CacheFault("replaced");const read=(position,length)=>{if(position+length>stats.size)throw new CacheFault(
"cut short");const bytes=new Uint8Array(length);if(readSync(file,bytes,0,length,position)!==length)throw new CacheFault(
"cut short");return bytes};return use(read,identity2,stats.size)}finally{closeSync(file)}}function firstFrom(ids,sorted2,text){
let[low,high]=[0,sorted2];while(low<high){const middle=low+high>>1;const at2=middle*ID_BYTES;if(ids.compare(text,0,text.
length,at2,at2+text.length)<0)low=middle+1;else high=middle}return low}function sortedBeginning({ids:all,sorted:sorted2},part){
const ids=all();const text=Buffer.from(part,"latin1");const found=[];const begins=row=>ids.compare(text,0,text.length,row*
ID_BYTES,row*ID_BYTES+text.length)===0;for(let row=firstFrom(ids,sorted2,text);row<sorted2&&begins(row);row++)found.push(
row);return found}function rowsBeginning(table,part){const ids=table.ids();const found=sortedBeginning(table,part);const from=table.
sorted*ID_BYTES;for(let at2=ids.indexOf(part,from,"latin1");at2>=0;at2=ids.indexOf(part,at2+1,"latin1"))if(at2%ID_BYTES===
0)found.push(at2/ID_BYTES);return found}var rowOf=(table,id)=>id.length===ID_BYTES?rowsBeginning(table,id)[0]:void 0;function rowsBeginningWith(table,parts){
const found=new Map(parts.map(part=>[part,sortedBeginning(table,part)]));const length=parts[0]?.length??0;const last=found.
size===0?Buffer.alloc(0):table.ids().subarray(table.sorted*ID_BYTES);for(const[i,id]of idsIn(last).entries())found.get(id.
slice(0,length))?.push(table.sorted+i);return found}function rowsOfIds(table,ids){const found=rowsBeginningWith(table,ids);
return ids.map(id=>found.get(id)?.[0])}function sortedRows(ids){const all=idsIn(ids);const fault=all.findIndex((id,row)=>row>
0&&id<=(all[row-1]??""));return fault<0?all.length:fault}function rowFinder(ids){let known;return id=>{known??=new Map(idsIn(
ids).map((own,row)=>[own,row]));return known.get(id)}}var{join}=require("node:path");function memoryTable(head,columns){
const{numbers,lists,words,linkRows,custom,others,ids,titles}=columns;return{...head,custom:{keys:[...custom.keys()],others},
numbers:name=>numbers[name],list:name=>lists[name],words:name=>words[name],linkRows:()=>linkRows,customColumn:key=>custom.
get(key)??{codes:new Uint32Array(head.count),words:[]},ids:()=>ids,titles:()=>titles}}function byName(names,value){return Object.
fromEntries(names.map(name=>[name,value(name)]))}function lazily(names,value){const known=new Map;const get=name=>{const made=known.
get(name)??value(name);known.set(name,made);return made};const values={};for(const name of names)Object.defineProperty(values,
name,{enumerable:true,get:()=>get(name)});return values}var NUMBER_NAMES=Object.keys(NUMBERS);function columnsOf(table){
const{keys,others}=table.custom;return{numbers:byName(NUMBER_NAMES,name=>table.numbers(name)),lists:byName(LISTS,name=>table.
list(name)),words:byName(WORDS,name=>table.words(name)),linkRows:table.linkRows(),custom:new Map(keys.map(key=>[key,table.
customColumn(key)])),others,ids:table.ids(),titles:table.titles()}}function noColumns(){return{numbers:byName(NUMBER_NAMES,
name=>new NUMBERS[name](0)),lists:byName(LISTS,()=>({starts:new Uint32Array(1),codes:new Uint32Array(0)})),words:byName(
WORDS,()=>[]),linkRows:new Uint32Array(0),custom:new Map,others:false,ids:Buffer.alloc(0),titles:Buffer.alloc(0)}}function remembered(ask){
const known=new Map;return name=>{const value=known.get(name)??ask(name);known.set(name,value);return value}}var VERSION=5;
var nothingIn=array=>array instanceof Float64Array||array instanceof Float32Array?Number.NaN:0;function openFile(read,ref){
const sections=openSections(read);const{header}=sections;if(header["version"]!==VERSION)throw new CacheFault("of another\
 version");if(header["ref"]!==ref)throw new CacheFault("of another ref");return sections}function headIn(header){const{count:count2,
commit,root,config,segments,sorted:sorted2,cycles,custom}=header;return{count:count2,commit,root,config,segments,sorted:sorted2,
cycles,custom}}function checked(array,length){if(array.length!==length)throw new CacheFault("a column of another length");
return array}function columnsIn(load,count2,keys){const text=section=>JSON.parse(Buffer.from(load(section)).toString("ut\
f8"));const number=name=>{const found=new NUMBERS[name](load(name));if(found.length>0)return checked(found,count2);const empty=new NUMBERS[name](
count2);return Number.isNaN(nothingIn(empty))?empty.fill(Number.NaN):empty};const codes=(section,length)=>{const found=new Uint32Array(
load(section));return found.length===0?new Uint32Array(length):checked(found,length)};const list=name=>({starts:codes(`${name}\
.starts`,count2+1),codes:new Uint32Array(load(`${name}.codes`))});const custom=key=>{const at2=keys.indexOf(key);return{
codes:codes(`custom.${at2}`,count2),words:text(`custom.${at2}.words`)}};return{...{number,list,custom},words:name=>text(
`${name}.words`),linkRows:()=>new Uint32Array(load("links.rows")),ids:()=>checked(Buffer.from(load("ids")),count2*ID_BYTES),
titles:()=>Buffer.from(load("titles"))}}function loadTable({folder,name,ref}){const path=join(folder,name);const{sections,
identity:identity2}=withCacheFile(path,(read,own)=>({sections:openFile(read,ref),identity:own}));const load=sectionLoader(
path,sections,identity2);const head=headIn(sections.header);const columns=columnsIn(load,head.count,head.custom.keys);const ids=remembered(
_=>columns.ids());const titles=remembered(_=>columns.titles());const linkRows=remembered(_=>columns.linkRows());return{...head,
id:String(sections.header["id"]),numbers:remembered(column=>columns.number(column)),list:remembered(columns.list),words:remembered(
columns.words),linkRows:()=>linkRows("all"),customColumn:remembered(columns.custom),ids:()=>ids("all"),titles:()=>titles(
"all")}}var sectionLoader=(path,sections,identity2)=>section=>withCacheFile(path,read=>readSection(read,sections,section),
identity2);function loadPatch({folder,name,ref},base){const bytes=withCacheFile(join(folder,name),(read2,_,size)=>read2(
0,size));const read=(at2,length)=>{if(at2+length>bytes.length)throw new CacheFault("cut short");return bytes.slice(at2,at2+
length)};const sections=openFile(read,ref);const{header}=sections;if(header["base"]!==base)return void 0;const load=section=>readSection(
read,sections,section);const rows=new Uint32Array(load("rows"));const head=headIn(header);const{keys,others}=head.custom;
const{number,list,words,custom,ids,titles}=columnsIn(load,rows.length,keys);const columns={numbers:lazily(Object.keys(NUMBERS),
number),lists:lazily(LISTS,list),words:lazily(WORDS,words),linkRows:new Uint32Array(0),custom:new Map(keys.map(key=>[key,
custom(key)])),others,ids:ids(),titles:titles()};return{head,columns,rows,gone:new Uint32Array(load("gone")),listed:checked(
new Uint32Array(load("listed")),rows.length),places:checked(new Uint32Array(load("places")),rows.length),shownRows:new Uint32Array(
load("shownRows")),shownLengths:new Uint8Array(load("shownLengths"))}}var FEW=64;function codeBook(known,more=[]){const added=[
...more];const codes=new Map;let first;let asked2=0;const open=()=>{if(first!==void 0)return first;first=known();for(const[
i,word]of added.entries())codes.set(word,first.length+i+1);return first};const learn=words=>{for(const[i,word]of words.entries())
codes.set(word,i+1)};return{get words(){return added.length===0?open():[...open(),...added]},added,code:word=>{if(word===
null)return 0;const words=open();const code=codes.get(word);if(code!==void 0)return code;if(asked2++===FEW)learn(words);
const at2=asked2>FEW?codes.get(word)??0:words.indexOf(word)+1;const found=at2>0?at2:words.length+added.push(word);codes.
set(word,found);return found}}}function extendLists(before,total,changed,codes){const which=new Uint32Array(total);for(let i=0;i<
changed.length;i++)which[changed[i]??0]=i+1;const fresh={rows:changed,codes,which};const starts=startsOf(before,total,fresh);
return{starts,codes:codesOf(before,starts,fresh)}}function startsOf(before,total,{codes,which}){const had=before.starts.
length-1;const starts=new Uint32Array(total+1);let end=0;for(let row=0;row<total;row++){const i=which[row]??0;if(i>0)end+=
codes[i-1]?.length??0;else if(row<had)end+=(before.starts[row+1]??0)-(before.starts[row]??0);starts[row+1]=end}return starts}
function codesOf(before,starts,{rows,codes,which}){const[had,total]=[before.starts.length-1,starts.length-1];const all=new Uint32Array(
starts[total]??0);rows.forEach((row,i)=>{if(which[row]===i+1)all.set(codes[i]??[],starts[row])});const copy=(from2,to)=>{
if(from2<to)all.set(before.codes.subarray(before.starts[from2],before.starts[to]),starts[from2])};let from=0;for(let row=0;row<
had;row++){if(which[row]===0)continue;copy(from,row);from=row+1}copy(from,had);return all}function extendTitles(before,ends,changed,fresh){
const had=before.ends;const rows=[...changed.keys()].sort((a,b)=>(changed[a]??0)-(changed[b]??0));const startBefore=row2=>row2===
0?0:had[row2-1]??0;const pieces=[];let[row,end]=[0,0];const copyTo=next=>{const last=Math.min(next,had.length);if(row<last){
pieces.push(before.titles.subarray(startBefore(row),had[last-1]));const shift=end-startBefore(row);for(;row<last;row++)ends[row]=
(had[row]??0)+shift;end=ends[last-1]??0}row=next};for(let at2=0;at2<rows.length;){const first=changed[rows[at2]??0]??0;copyTo(
first);const run=[];for(;at2<rows.length&&changed[rows[at2]??0]===first+run.length;at2++){const title=fresh[rows[at2]??0]??
"";run.push(title);end+=Buffer.byteLength(title);ends[first+run.length-1]=end}pieces.push(Buffer.from(run.join("")));row=
first+run.length}copyTo(ends.length);return Buffer.concat(pieces)}function patchedLinkRows(base,table){const before=base.
linkRows();const words=table.words("links");const grown=table.count>base.count;const asked2=words.flatMap((word,i)=>{const known=i<
before.length&&(before[i]!==0||!grown);const[,id]=pairOf(word);return known||id.length!==ID_BYTES?[]:[id]});if(asked2.length===
0)return before;const found=rowsBeginningWith(table,asked2);return linkRowsOf(before,words,grown,id=>found.get(id)?.[0])}
var GONE2=FLAG.deleted|FLAG.purged;function isAsBefore(base,{head,columns,rows}){if(JSON.stringify(head.config.statuses)!==
JSON.stringify(base.config.statuses))return false;if(head.count>base.count&&base.linkRows().includes(0))return false;const[
flags,status,links]=[base.numbers("flags"),base.numbers("status"),base.list("links")];const own=columns.lists.links;return rows.
every((row,i)=>{const codes=own.codes.subarray(own.starts[i],own.starts[i+1]);if(row>=base.count)return codes.length===0;
const before=links.codes.subarray(links.starts[row],links.starts[row+1]);return status[row]===columns.numbers.status[i]&&
((flags[row]??0)&GONE2)===((columns.numbers.flags[i]??0)&GONE2)&&before.length===codes.length&&before.every((code,at2)=>code===
codes[at2])})}function patchedGraph(base,patch,table){if(isAsBefore(base,patch)){const graph=new Uint8Array(table.count);
graph.set(base.numbers("graph"));return{graph,cycles:base.cycles}}return graphColumn({...{count:table.count,config:table.
config,flags:table.numbers("flags")},...{status:table.numbers("status"),statuses:table.words("status")},...{links:table.
list("links"),linkWords:table.words("links")},linkRows:table.linkRows()})}function patchedOrder(order,{rows,gone,listed,
places,head}){const patched=new Uint32Array(head.count);let[at2,from,next]=[0,0,0];const copy=to=>{if(from<to){patched.set(
order.subarray(from,to),at2);at2+=to-from;from=to}};const copyTo=to=>{for(;next<gone.length&&(gone[next]??0)<to;next++){
copy(gone[next]??0);from=(gone[next]??0)+1}copy(to)};for(let i=0;i<listed.length;i++){copyTo(places[i]??0);patched[at2++]=
rows[listed[i]??0]??0}copyTo(order.length);return patched}var codesByRow=({starts,codes})=>Array.from({length:starts.length-
1},(_,row)=>[...codes.subarray(starts[row],starts[row+1])]);function titlesOf({titles,numbers:{titleEnd}}){return Array.
from(titleEnd,(end,row)=>titles.toString("utf8",row===0?0:titleEnd[row-1],end))}function patchedCodes(before,total,changed,own){
const codes=new Uint32Array(total);codes.set(before?.codes??[]);const book=codeBook(()=>before?.words??[]);const meant=[
0,...(own?.words??[]).map(word=>book.code(word))];for(const[i,row]of changed.entries())codes[row]=meant[own?.codes[i]??0]??
0;return{codes,words:book.words}}function patchedTable(base,patch){const{head,columns,rows}=patch;const changed=[...rows];
const titles=remembered(_=>{const ends=new Uint32Array(head.count);const before={titles:base.titles(),ends:base.numbers(
"titleEnd")};return{ends,bytes:extendTitles(before,ends,changed,titlesOf(columns))}});const numbers=remembered(name=>{if(name===
"order")return patchedOrder(base.numbers("order"),patch);if(name==="titleEnd")return titles("all").ends;if(name==="graph")
return links("all").graph;const before=base.numbers(name);const whole=new before.constructor(head.count);whole.set(before);
const[at2,values]=name==="shown"?[patch.shownRows,patch.shownLengths]:[rows,columns.numbers[name]];for(let i=0;i<at2.length;i++)
whole[at2[i]??0]=values[i]??0;return whole});const ids=remembered(_=>{if(head.count===base.count)return base.ids();const whole=Buffer.
alloc(ID_BYTES*head.count);base.ids().copy(whole);changed.forEach((row,i)=>{columns.ids.copy(whole,row*ID_BYTES,i*ID_BYTES,
(i+1)*ID_BYTES)});return whole});const links=remembered(_=>patchedGraph(base,patch,table));const linkRows=remembered(_=>patchedLinkRows(
base,table));const table={...head,get cycles(){return links("all").cycles},numbers,list:remembered(name=>extendLists(base.
list(name),head.count,changed,codesByRow(columns.lists[name]))),words:remembered(name=>{const added=columns.words[name];
return added.length===0?base.words(name):[...base.words(name),...added]}),linkRows:()=>linkRows("all"),customColumn:remembered(
key=>{const own=columns.custom.get(key);const before=base.custom.keys.includes(key)?base.customColumn(key):void 0;return patchedCodes(
before,head.count,changed,own)}),ids:()=>ids("all"),titles:()=>titles("all").bytes};return table}function cacheNames(ref){
const base=`tickets-${checksumOfText(ref).toString(16).padStart(8,"0")}`;return{table:`${base}.table`,patch:`${base}.pat\
ch`,log:`${base}.log`,rows:random=>`${base}-${random}.rows`,isOurs:name=>isCacheFile(name)&&name.startsWith(base)}}var isCacheFile=name=>/^tickets-[0-9a-f]{8}(?:\.table|\.patch|\.log|-[0-9a-f]{16}\.rows)(?:\.[0-9a-f]{16}\.tmp)?$/.
test(name);function lookForTable(store,folder){const names=cacheNames(store.ref);const place=name=>({folder,name,ref:store.
ref});try{const base=ifThere(()=>loadTable(place(names.table)));if(base===void 0)return{kept:void 0,doubt:void 0};const patch=ifThere(
()=>loadPatch(place(names.patch),base.id));const table=patch===void 0?base:patchedTable(base,patch);return{kept:{table,base,
patch},doubt:void 0}}catch(error){return{kept:void 0,doubt:whyOf(error)}}}function ifThere(load){try{return load()}catch(error){
if(error.code==="ENOENT")return void 0;throw error}}var MOST_BYTES=8<<20;function ticketMemory(most){const entries=new Map;
const places=new Map;let sum=0;const drop=(blob,entry)=>{entries.delete(blob);sum-=entry.bytes;for(const place of entry.
places)places.delete(place)};const ofBlob=blob=>{const entry=entries.get(blob);if(entry===void 0)return void 0;entries.delete(
blob);entries.set(blob,entry);entry.ticket??=entry.read();return copyOf(entry.ticket)};const at2=place=>{const blob=places.
get(place);return blob===void 0?void 0:ofBlob(blob)};const keep=(blob,{bytes,read,place})=>{const entry=entries.get(blob)??
{bytes,read,places:[],ticket:void 0};if(!entries.has(blob))sum+=bytes;entries.set(blob,entry);if(place!==void 0){entry.places.
push(place);places.set(place,blob)}for(const[oldest,other]of entries){if(sum<=most)break;drop(oldest,other)}};return{ofBlob,
at:at2,keep}}var each=list=>list.map(one=>({...one}));function copyOf(ticket){const{custom}=ticket;return{...ticket,assignees:[
...ticket.assignees],labels:[...ticket.labels],links:each(ticket.links),criteria:each(ticket.criteria),comments:each(ticket.
comments),time:each(ticket.time),refs:each(ticket.refs),attachments:each(ticket.attachments),aliases:[...ticket.aliases],
custom:isEmpty(custom)?{}:structuredClone(custom),conflicts:each(ticket.conflicts)}}function isEmpty(object){for(const _ in object)
return false;return true}var memories=new WeakMap;function memoryOf(store){const memory=memories.get(store)??ticketMemory(
MOST_BYTES);memories.set(store,memory);return memory}var tables=new WeakMap;async function tableAt(store,{folder,commit,
build,doubt}){const known=doubt===void 0?tables.get(store):void 0;if(known?.table.commit===commit)return{table:known.table,
came:"kept"};const found=doubt===void 0?lookForTable(store,folder):{kept:void 0,doubt};const before=found.kept??known;if(before?.
table.commit===commit){tables.set(store,before);return{table:before.table,came:"kept"}}if(before===void 0&&!build)return void 0;
const{renew}=await Promise.resolve().then(()=>require("./search-cache-renew-table.js"));const renewed=await renew({store,
folder},commit,{before,build,doubt:found.doubt});if(renewed===void 0)return void 0;tables.set(store,renewed.kept);return{
table:renewed.kept.table,came:renewed.came}}function forgetTable(store){tables.delete(store)}var asked=new WeakSet;var LOOKS=3;
async function fromCache({store,repo,at:at2},commit,use,build=true){const folder=repo.cacheDir();if(at2!==void 0||commit===
void 0||folder===void 0)return void 0;const memory=asked.has(store)?memoryOf(store):void 0;asked.add(store);const ask=async wanted=>{
const found=await tableAt(store,wanted);const answer=found&&await use({table:found.table,folder,memory});note(answer===void 0?
void 0:found?.came);return answer};const note=came=>{if(came!=="refreshed")count(store,came==="kept"?"hits":"misses")};let doubt;
for(let look=1;look<=LOOKS;look++){try{return await ask({folder,commit,build,doubt:look<LOOKS?void 0:doubt})}catch(error){
if(isTicketError(error))throw error;forgetTable(store);doubt=whyOf(error)}}note(void 0);return void 0}var{join:join2}=require(
"node:path");var GAP=1<<10;var LONGEST_READ=4<<20;function readRowBytes(folder,table,rows){const[segment,offset,length,sum]=[
table.numbers("segment"),table.numbers("offset"),table.numbers("length"),table.numbers("sum")];const places=new Map;rows.
forEach((row,at2)=>{const own=places.get(segment[row]??0)??[];places.set(segment[row]??0,own);own.push({at:at2,row,offset:offset[row]??
0,length:length[row]??0,sum:sum[row]??0})});const found=new Array(rows.length);for(const[index,own]of places){const name=table.
segments[index]?.name;if(name===void 0)throw new CacheFault("no such segment");withCacheFile(join2(folder,name),read=>{for(const run of runsOf(
own))readRun(read,run,found)})}return found}function runsOf(places){const runs=[];let[start2,end]=[0,-1];for(const place of places.
sort((a,b)=>a.offset-b.offset)){const next=place.offset+place.length;const last=runs.at(-1);if(last===void 0||place.offset>
end+GAP||next-start2>LONGEST_READ){runs.push([place]);start2=place.offset;end=next}else{last.push(place);end=Math.max(end,
next)}}return runs}function readRun(read,run,found){const start2=run[0]?.offset??0;const end=Math.max(...run.map(place=>place.
offset+place.length));const bytes=read(start2,end-start2);for(const{at:at2,offset,length,sum}of run){const own=bytes.subarray(
offset-start2,offset-start2+length);if(checksum(own)!==sum)throw new CacheFault("a damaged row");found[at2]=own}}var encodeRow=({
oid,ticket})=>Buffer.from(`${JSON.stringify(ticket).slice(0,-1)},"category":"unknown","shown":"","blob":"${oid}"}`);var decodeRow=bytes=>JSON.
parse(Buffer.from(bytes.buffer,bytes.byteOffset,bytes.length).toString("utf8"));function readRows(folder,table,rows,memory){
if(memory===void 0)return readRowBytes(folder,table,rows).map(decodeRow);const[segment,offset]=[table.numbers("segment"),
table.numbers("offset")];const places=rows.map(row=>`${table.segments[segment[row]??0]?.name} ${offset[row]??0}`);const known=places.
map(place=>memory.at(place));const missing=[...rows.keys()].filter(i=>known[i]===void 0);if(missing.length===0)return known.
filter(ticket=>ticket!==void 0);const wanted=missing.map(i=>rows[i]??0);const read=new Map;readRowBytes(folder,table,wanted).
forEach((bytes,at2)=>{const[i=0,ticket]=[missing[at2],decodeRow(bytes)];read.set(i,ticket);const own=Uint8Array.from(bytes);
memory.keep(ticket.blob,{bytes:own.length,read:()=>decodeRow(own),place:places[i]})});return known.flatMap((ticket,i)=>ticket??
read.get(i)??[])}function scopeColumns(table,{closed,deleted}){const open=table.words("status").map(word=>categoryOf(table.
config,word)!=="closed");return{order:table.numbers("order"),flags:table.numbers("flags"),out:deleted?FLAG.purged:FLAG.deleted|
FLAG.purged,status:table.numbers("status"),fits:Uint8Array.from([true,...open],is=>Number(closed||is))}}var NOBODY=new Set;
function rowsInScope(columns,{most,counts}){const{order,flags,out,status,fits}=columns;const rows=[];let total=0;for(let at2=0;at2<
order.length;at2++){const row=order[at2]??0;if(((flags[row]??0)&out)!==0||fits[status[row]??0]!==1)continue;if(total<most)
rows.push(row);else if(!counts)break;total++}return{rows,total,unsure:NOBODY}}var isInScope=({flags,out,status,fits},row)=>((flags[row]??
0)&out)===0&&fits[status[row]??0]===1;function findRows(table,scope,test,{most,counts}){const columns=scopeColumns(table,
scope);if(test===void 0)return rowsInScope(columns,{most,counts});const rows=[];const unsure=new Set;for(const row of columns.
order){const verdict=isInScope(columns,row)?test(row):0;if(verdict===0)continue;if(!counts&&rows.length-unsure.size>=most)
break;rows.push(row);if(verdict===2)unsure.add(row)}return{rows,total:rows.length,unsure}}var CONDITIONS=[...["status","\
type","priority","assignee","label","milestone"],...["text","parent","query","where","deleted"]];function plainQuery(query){
if(CONDITIONS.some(name=>query[name]!==void 0))return void 0;const{all=false,sort=[],limit=0}=query;return{scope:{closed:all,
deleted:false},where:void 0,sort,limit}}function ticketsOf({table,folder,memory},rows){const{config}=table;const shown=table.
numbers("shown");return readRows(folder,table,rows,memory).map((ticket,i)=>{ticket.category=knownCategory(config,ticket.
status);ticket.shown=`${config.prefix}-${ticket.id.slice(0,shown[rows[i]??0])}`;return ticket})}function headsOf({table},rows){
const{config}=table;const[shown,status,flags]=[table.numbers("shown"),table.numbers("status"),table.numbers("flags")];const categories=[
"open",...table.words("status").map(s=>knownCategory(config,s))];return rows.map(row=>{const id=idAt(table,row);return{id,
shown:`${config.prefix}-${id.slice(0,shown[row])}`,title:titleAt(table,row),category:categories[status[row]??0]??"open",
deleted:((flags[row]??0)&FLAG.deleted)!==0}})}async function rowsFor(workspace,cached,query,counts){const{table}=cached;
const plain=plainQuery(query);const{ready,test}=plain===void 0?await(await Promise.resolve().then(()=>require("./app-ask\
-table.js"))).askTable(workspace,table,query):{ready:plain,test:void 0};const{scope,sort,limit}=ready;const most=sort.length===
0&&limit>0?limit:Number.POSITIVE_INFINITY;const found=findRows(table,scope,test,{most,counts});if(test===void 0||found.unsure.
size===0)return{rows:await sorted(cached,found.rows,sort),total:found.total,limit};const{sureRows}=await Promise.resolve().
then(()=>require("./app-whole-tickets.js"));const rows=sureRows(cached,found,test);return{rows:await sorted(cached,rows,
sort),total:rows.length,limit}}async function sorted(cached,rows,sort){if(sort.length===0)return rows;const{sortRows}=await Promise.
resolve().then(()=>require("./search-sort-rows.js"));return sortRows(cached.table,rows,sort)??(await Promise.resolve().then(
()=>require("./app-whole-tickets.js"))).sortedByTickets(cached,rows,sort)}var limited=({limit,rows})=>limit===0?rows:rows.
slice(0,limit);function cachedList(workspace,commit,query){return fromCache(workspace,commit,async cached=>{const found=await rowsFor(
workspace,cached,query,true);const tickets=ticketsOf(cached,limited(found));return{commit:cached.table.commit,tickets,total:found.
total,problems:[]}})}function cachedHeads(workspace,commit,query){return fromCache(workspace,commit,async cached=>headsOf(
cached,limited(await rowsFor(workspace,cached,query,false))))}function idPart(token,prefix){const text=token.trim().toLowerCase();
const bare=text.startsWith(`${prefix}-`)?text.slice(prefix.length+1):text;const part=forgiveBase32(bare);return/^[0-9a-hjkmnp-tv-z]{1,12}$/.
test(part)?part:void 0}var heads=new WeakMap;async function currentHead({repo,store,refTtl=0}){if(refTtl<=0)return repo.
readRef(store.ref);const known=heads.get(store);const age=known===void 0?Number.NaN:store.now()-known.at;if(known!==void 0&&
age>=0&&age<refTtl)return known.oid;const at2=store.now();const oid=await repo.readRef(store.ref);heads.set(store,{oid,at:at2});
return oid}function forgetHead({store}){heads.delete(store)}var inOrder=(table,part)=>[...rowsBeginning(table,part)].sort(
(a,b)=>idAt(table,a)<idAt(table,b)?-1:1);function cachedBeginning(workspace,commit,token){const answer=async cached=>{const{
table}=cached;const{prefix}=table.config;const part=`${prefix}-`.startsWith(token)?void 0:idPart(token,prefix);if(part===
void 0)return{tickets:void 0};return{tickets:headsOf(cached,inOrder(table,part))}};return fromCache(workspace,commit,answer,
false)}var byGit=()=>Promise.resolve().then(()=>require("./shared-app-list-tickets.js"));async function listTickets(workspace,query){
const cached=await cachedList(workspace,await currentHead(workspace),query);if(cached!==void 0)return cached;const{viewHead}=await Promise.
resolve().then(()=>require("./shared-app-view.js"));return(await byGit()).readListing(workspace,await viewHead(workspace),
query)}async function ticketHeads(workspace,query){const cached=await cachedHeads(workspace,await currentHead(workspace),
query);return cached??(await listTickets(workspace,query)).tickets}async function ticketsBeginning(workspace,token){const cached=await cachedBeginning(
workspace,await currentHead(workspace),token);return cached===void 0?(await byGit()).readBeginning(workspace,token):cached.
tickets}async function configNow(workspace){const known=await fromCache(workspace,await currentHead(workspace),async({table})=>table.
config,false);return known??(await(await Promise.resolve().then(()=>require("./shared-app-view.js"))).viewHead(workspace)).
config}var KNOWN=["noop","preciousobjects","worktreeconfig","relativeworktrees","partialclone"];var KNOWN_IN=new Map([["\
0",KNOWN],["1",[...KNOWN,"objectformat","refstorage"]]]);var OBJECT_FORMATS=new Map([["sha1","sha1"],["sha256","sha256"]]);
var REF_STORAGES=new Map([["files","files"],["reftable","reftable"]]);function parseRepositoryFormat(text){const settings=readSettings(
text);if(settings===void 0)return void 0;const setting=(name,otherwise)=>settings.get(name)??otherwise;const known=KNOWN_IN.
get(setting("core.repositoryformatversion","0"))??[];const extensions=[...settings.keys()].filter(name=>name.startsWith(
"extensions."));const objectFormat=OBJECT_FORMATS.get(setting("extensions.objectformat","sha1"));const refStorage=REF_STORAGES.
get(setting("extensions.refstorage","files"));if(known.length===0||objectFormat===void 0||refStorage===void 0)return void 0;
if(!extensions.every(name=>known.includes(name.slice("extensions.".length))))return void 0;const partialClone=extensions.
includes("extensions.partialclone");return{objectFormat,refStorage,partialClone}}var SECTION=/^\s*\[\s*([A-Za-z0-9.-]+)\s*("(?:[^"\\]|\\.)*"\s*)?\](.*)$/;
var SETTING=/^\s*([A-Za-z][A-Za-z0-9-]*)\s*(?:=\s*"?([A-Za-z0-9._/@:-]*)"?\s*)?(?:[#;].*)?$/;function readSettings(text){
const settings=new Map;if(/\\\r?$/m.test(text))return void 0;for(const[section,line]of linesBySection(text)){if(!/^(?:core|extensions)$/.
test(section))continue;const setting=SETTING.exec(line);const[,name="",value="true"]=setting??[];if(setting!==null)settings.
set(`${section}.${name.toLowerCase()}`,value.toLowerCase());else if(mightMatter(section,line))return void 0}return settings}
function*linesBySection(text){let section="";for(const line of text.split("\n")){const header=SECTION.exec(line);if(header!==
null)section=`${header[1]}${header[2]??""}`.toLowerCase();yield[section,header===null?line:header[3]??""]}}function mightMatter(section,line){
if(/^\s*(?:[#;].*)?$/.test(line))return false;return section==="extensions"||/repositoryformatversion/i.test(line)}function givenIdentity(role,env,config){
const upper=role==="author"?"GIT_AUTHOR":"GIT_COMMITTER";const name=env[`${upper}_NAME`]??config.get(`${role}.name`)??config.
get("user.name");const email=env[`${upper}_EMAIL`]??config.get(`${role}.email`)??config.get("user.email")??env["EMAIL"];
return{name,email}}function configuredIdentity(role,env,config){const{name,email}=givenIdentity(role,env,config);if(name===
void 0||email===void 0)return void 0;return isClean(name)&&isClean(email)?{name,email}:void 0}var CRUD=String.raw`[\0-\x20.,:;<>"\\']`;
var NEEDS_CLEANING=new RegExp(`^${CRUD}|${CRUD}$|[<>\\n\\0]|^$`);function isClean(text){return!NEEDS_CLEANING.test(text)}
var ENDS=new RegExp(`^${CRUD}+|${CRUD}+$`,"g");function cleaned(text){return text.replace(ENDS,"").replace(/[<>\n]/g,"")}
function parseIdent(line){const match=/^(.*?) ?<([^<>\n]*)> \d+ [+-]\d{4}\s*$/.exec(line);return match?.[1]?{name:match[1],
email:match[2]??""}:void 0}function noIdentity(role,reason){return new TicketError("NO_IDENTITY","usage",`Git does not k\
now who you are (${role}).`,{data:{role,reason},hint:'Tell it with: git config --global user.name "Your Name" && git con\
fig --global user.email "you@example.com"'})}function createGitRunner(options){const spawning=()=>Promise.resolve().then(
()=>require("./git-read.js"));return{run:async request=>(await spawning()).runGit(options,request),begin:async request=>(await spawning()).
beginGit(options,request),start:async request=>(await spawning()).startGit(options,request),detach:async(args,onEnd)=>(await spawning()).
detachGit(options,args,onEnd)}}var{readFileSync}=require("node:fs");var{join:join3}=require("node:path");function readRepositoryConfig(commonDir){
try{return readFileSync(join3(commonDir,"config"),"utf8")}catch{return""}}var KEPT=/^(?:(?:ticket|user|author|committer|commit|gpg|gc|mailmap)\..*|core\.(?:bare|pager|editor)|remote\..*\.promisor)$/s;
var isKept=name=>KEPT.test(name);function parseConfigList(text){return text.split("\0").flatMap(record=>record===""?[]:[
parseSetting(record)])}function parseSetting(record){const end=record.indexOf("\n");return end<0?[record,void 0]:[record.
slice(0,end),record.slice(end+1)]}function configOf(settings){const values=new Map;for(const[name,value]of settings)values.
set(name,[...values.get(name)??[],value]);const lookUp=name=>values.get(canonicalName(name))??[];return{get:name=>values.
has(canonicalName(name))?lookUp(name).at(-1)??"":void 0,getAll:name=>lookUp(name).map(value=>value??""),bool:name=>{const found=lookUp(
name);return found.length===0?void 0:parseBool(name,found.at(-1))},names:prefix=>[...values.keys()].filter(name=>name.startsWith(
prefix))}}function keptConfig(settings){const config=configOf(settings.filter(([name])=>isKept(name)));const checked2=name=>{
if(!isKept(canonicalName(name)))throw new Error(`the setting ${name} is not kept`);return name};return{get:name=>config.
get(checked2(name)),getAll:name=>config.getAll(checked2(name)),bool:name=>config.bool(checked2(name)),names:config.names}}
function canonicalName(name){const first=name.indexOf(".");const last=name.lastIndexOf(".");if(first<0)return name.toLowerCase();
return name.slice(0,first).toLowerCase()+name.slice(first,last)+name.slice(last).toLowerCase()}function parseBool(name,value){
if(value===void 0||/^(?:true|yes|on)$/i.test(value))return true;if(value===""||/^(?:false|no|off)$/i.test(value))return false;
if(/^[+-]?\d+[kmg]?$/i.test(value))return Number.parseInt(value,10)!==0;throw new TicketError2("BAD_CONFIG","usage",`The\
 setting ${name} is not true or false.`,{data:{name,value},hint:`Set it with: git config ${name} true`})}var{closeSync:closeSync2,
fsyncSync,lstatSync,mkdirSync,openSync:openSync2}=require("node:fs");var{join:join4}=require("node:path");function ticketDir(commonDir,...inside){
let dir=join4(commonDir,"ticket");for(const next of["",...inside]){dir=join4(dir,next);const stats=tryLstat(dir)??make(dir);
if(stats===void 0)return void 0;if(!stats.isDirectory())throw unsafe(dir);const me=process.geteuid?.();if(me!==void 0&&stats.
uid!==me)return void 0}return dir}function make(dir){try{mkdirSync(dir,{mode:448})}catch{}return tryLstat(dir)}function tryLstat(path){
try{return lstatSync(path)}catch{return void 0}}function syncDirectory(dir){try{const handle=openSync2(dir,"r");try{fsyncSync(
handle)}finally{closeSync2(handle)}}catch{}}function unsafe(path){return new TicketError3("TICKET_DIR_UNSAFE","auth",`${path}\
 is not a directory.`,{data:{path},hint:"A link there could lead our files elsewhere. Look at it, then remove it; it is \
made anew."})}var{chmodSync,lstatSync:lstatSync2}=require("node:fs");var{join:join5}=require("node:path");function cacheDir({
commonDir}){try{const dir=ticketDir(commonDir,"cache");if(dir!==void 0&&isOpen(lstatSync2(dir)))chmodSync(dir,448);return dir}catch{
return void 0}}var isOpen=({mode})=>process.geteuid!==void 0&&(mode&63)!==0;function presentCacheDir({commonDir}){const ticket=join5(
commonDir,"ticket");const cache=join5(ticket,"cache");return isOurFolder(ticket)&&isOurFolder(cache)?cache:void 0}function isOurFolder(path){
const stats=lstatSync2(path,{throwIfNoEntry:false});return stats?.isDirectory()===true&&stats.uid===(process.geteuid?.()??
stats.uid)}var{lstatSync:lstatSync22,readFileSync:readFileSync2,statSync}=require("node:fs");var{join:join22}=require("n\
ode:path");var DECISIVE=/^(?:GIT_CONFIG_.*|GIT_EXEC_PATH|PATH|HOME|XDG_CONFIG_HOME|USERPROFILE|HOMEDRIVE|HOMEPATH|APPDATA|PROGRAMDATA)$/;
var FORMAT=2;var checksum2=text=>checksumOfText(text).toString(16).padStart(8,"0");function lookOf(path){try{const stats=statSync(
path,{bigint:true,throwIfNoEntry:false});if(stats===void 0)return null;const{dev,ino,size,mtimeNs,ctimeNs}=stats;return[
dev,ino,size,mtimeNs,ctimeNs].join(" ")}catch(error){const{code}=error;return code==="ENOENT"||code==="ENOTDIR"?null:void 0}}
function nameFor({gitDir,env}){const decisive=Object.entries(env).filter(([name])=>DECISIVE.test(name));const key=JSON.stringify(
[FORMAT,gitDir,decisive.sort()]);const parts=decisive.map(([name,value=""])=>[name,value.length,checksumOfText(value)]);
return`config-${checksum2(key)}${checksum2(JSON.stringify(parts))}`}var CONFIG_FILE=/^config-[0-9a-f]{16}(?:\.[0-9a-f]{16}\.tmp)?$/;
function recall(context){try{const dir=presentCacheDir(context);if(dir===void 0)return void 0;const path=join22(dir,nameFor(
context));const stats=lstatSync22(path);if(!stats.isFile()||stats.uid!==(process.geteuid?.()??stats.uid))return void 0;const[
sum,text=""]=readFileSync2(path,"utf8").split("\n",2);if(checksum2(text)!==sum)return void 0;const{files,settings}=JSON.
parse(text);if(files.some(([file,look])=>lookOf(file)!==look))return void 0;return settings.map(([name,value])=>[name,value??
void 0])}catch{return void 0}}function recalledConfig(context){const settings=recall(context);return settings&&keptConfig(
settings)}function damagedObject(oid,reason,cause){const what=oid===null?"an object":`the object ${oid.slice(0,12)}`;return new TicketError4(
"STORE_DAMAGED","failed",`Git can't read ${what}: ${reason}.`,{data:{oid,reason},hint:"git fsck names what is damaged; a\
nother clone may have the object (git fetch).",cause})}var OLDEST_GIT="2.32";function plainWords(stderr){const lines=stderr.
split("\n").map(line=>line.replace(/^(?:fatal|error|warning): /,"").trim()).filter(line=>line!=="");const text=lines.join(
"; ").replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu,"?");return text.length>600?`${text.slice(0,600)}…`:text}function gitNotFound(cause){
return new TicketError4("GIT_NOT_FOUND","failed","The program git was not found.",{hint:`Install git ${OLDEST_GIT} or la\
ter, and see that it is on PATH.`,cause})}function workingDirectoryGone(cwd,cause){return new TicketError4("NO_DIRECTORY",
"failed",`The directory ${cwd} does not exist.`,{data:{cwd},cause})}function notARepository(cwd,reason){return new TicketError4(
"NOT_A_REPOSITORY","failed",`${cwd} is not inside a git repository.`,{data:{cwd,reason},hint:"Go to a repository, or mak\
e one with: git init"})}var DAMAGED=/inflate|loose object|corrupt|could not read|unable to read|bad (?:object|tree|commit)|not a valid (?:object|commit)|failed to traverse|missing (?:blob|tree|commit|object)|unable to (?:unpack|parse|find)|object file \S+ is empty|garbage at end/i;
function damageIn(reason){if(!DAMAGED.test(reason))return void 0;const[oid=null]=/\b(?:[0-9a-f]{64}|[0-9a-f]{40})\b/.exec(
reason)??[];return damagedObject(oid,reason)}async function unexpectedOutcome(runner,what,outcome){const version=await gitVersion(
runner);if(version!==void 0&&isOlder(version,OLDEST_GIT)){return new TicketError4("GIT_TOO_OLD","failed",`git ${version}\
 is too old.`,{data:{version,oldest:OLDEST_GIT},hint:`Install git ${OLDEST_GIT} or later.`})}const reason=plainWords(outcome.
stderr)||`it ended with code ${outcome.code??"none"}`;const damaged=damageIn(reason);if(damaged!==void 0)return damaged;
return new TicketError4("GIT_FAILED","failed",`git ${what} failed: ${reason}.`,{data:{command:what,exit:outcome.code??null,
reason,version:version??null}})}async function gitVersion(runner){const{stdout}=await runner.run({args:["version"]});return/(\d+\.\d+(?:\.\d+)*)/.
exec(stdout.toString("latin1"))?.[1]}function isOlder(version,than){const[major=0,minor=0]=version.split(".").map(Number);
const[wantedMajor=0,wantedMinor=0]=than.split(".").map(Number);return major<wantedMajor||major===wantedMajor&&minor<wantedMinor}
function oidLength(format){return format==="sha1"?40:64}function zeroOid(format){return"0".repeat(oidLength(format))}function validOid(text,format){
return text.length===oidLength(format)&&/^[0-9a-f]+$/.test(text)}var LONGEST_REF=1024;var BAD_IN_REF=/[\0-\x20\x7f~^:?*[\\]|\.\.|@\{|\/\/|\/\.|\.lock(?:\/|$)|[./]$/;
function validRef(ref){return ref.startsWith("refs/")&&ref.length<=LONGEST_REF&&!BAD_IN_REF.test(ref)}function checkOid(text,format){
if(validOid(text,format))return text;throw new TicketError5("BAD_OID","usage",`${JSON.stringify(text)} is not an object \
name.`,{data:{oid:text,format}})}function checkRef(ref){if(validRef(ref))return ref;throw new TicketError5("BAD_REF","us\
age",`${JSON.stringify(ref)} is not a full ref name.`,{data:{ref},hint:"A full name begins with refs/, for example refs/\
tickets/main."})}var{readFileSync:readFileSync3}=require("node:fs");var{join:join6}=require("node:path");var DEEPEST_SYMREF=5;
var PER_WORKTREE=/^refs\/(?:worktree|bisect|rewritten)\//;async function readRef(context,ref){checkRef(ref);if(context.format.
refStorage!=="files")return askGit(context,ref);let name=ref;for(let depth=0;depth<DEEPEST_SYMREF;depth++){const text=readLoose(
context,name);if(text===void 0)return readPacked(context,name);const oid=text.trimEnd();if(isName(oid,context.format.objectFormat))
return oid;const target=/^ref: *(\S+)\s*$/.exec(text)?.[1];if(target===void 0||!validRef(target))break;name=target}return askGit(
context,ref)}function refPath(context,ref){return join6(PER_WORKTREE.test(ref)?context.gitDir:context.commonDir,ref)}function readLoose(context,ref){
return readIfThere(refPath(context,ref))?.toString("latin1")}function readPacked(context,ref){const packed=readIfThere(join6(
context.commonDir,"packed-refs"));const end=packed?.indexOf(` ${ref}
`,0,"utf8")??-1;if(packed===void 0||end<0)return void 0;const start2=packed.lastIndexOf(10,end)+1;const oid=packed.toString(
"latin1",start2,end);if(isName(oid,context.format.objectFormat))return oid;throw refBroken(ref,"packed-refs is damaged")}
function readIfThere(path){try{return readFileSync3(path)}catch(error){const{code}=error;if(code==="ENOENT"||code==="ENO\
TDIR"||code==="EISDIR")return void 0;throw unreadable(path,code??"unknown",error)}}async function askGit({runner,format},ref){
const args=["show-ref","--verify","--hash","--end-of-options",ref];const answer=await runner.run({args});const dangling=/bad ref \S+ \(([0-9a-f]+)\)/.
exec(answer.stderr)?.[1];const oid=dangling??answer.stdout.toString("latin1").trimEnd();if(isName(oid,format.objectFormat))
return oid;if(format.refStorage==="files")throw refBroken(ref,plainWords(answer.stderr));if(/not a valid ref/.test(answer.
stderr))return void 0;throw await unexpectedOutcome(runner,"show-ref",answer)}function isName(text,format){return validOid(
text,format)&&text!==zeroOid(format)}function refBroken(ref,reason){return new TicketError6("REF_BROKEN","invalid",`The \
ref ${ref} is damaged.`,{data:{ref,reason},hint:`Look for its last value with: git reflog show ${ref}. Then restore it: \
git update-ref ${ref} <commit>`})}function unreadable(path,reason,cause){return new TicketError6("GIT_DIR_UNREADABLE","a\
uth",`${path} can't be read (${reason}).`,{data:{path,reason},cause})}var{closeSync:closeSync3,constants:constants2,fstatSync:fstatSync2,
openSync:openSync3,writeSync}=require("node:fs");var{join:join7}=require("node:path");var LONGEST_LOG=1<<16;var{O_WRONLY,
O_APPEND,O_CREAT,O_NOFOLLOW:O_NOFOLLOW2=0,O_NONBLOCK:O_NONBLOCK2=0}=constants2;var APPEND=O_WRONLY|O_APPEND|O_CREAT|O_NOFOLLOW2|
O_NONBLOCK2;function appendLines(folder,ref,lines){const file=openSync3(join7(folder,cacheNames(ref).log),APPEND,384);try{
const stats=fstatSync2(file);if(!stats.isFile()||stats.uid!==(process.geteuid?.()??stats.uid))throw new CacheFault("not \
ours");writeSync(file,lines);return stats.size}finally{closeSync3(file)}}var MIB=1024*1024;var USUALLY_ATTACHED=10*MIB;var MOST_ATTACHED=100*
MIB;var DEFAULT_REF="refs/tickets/main";var LIMITS={document:1024*1024,attachment:MOST_ATTACHED,tree:16*1024*1024,commit:1024*
1024,entries:4e5};var{accessSync,constants:constants3}=require("node:fs");var{delimiter:delimiter2,join:join42}=require(
"node:path");var{existsSync}=require("node:fs");var{join:join32,resolve:resolve3}=require("node:path");var{readFileSync:readFileSync4,
realpathSync,statSync:statSync2}=require("node:fs");var{delimiter,dirname,isAbsolute,join:join8,resolve}=require("node:p\
ath");function findRepository(cwd,env){const given=env["GIT_DIR"];if(given)return locate(resolve(cwd,given),env,cwd,void 0);
const worktree=findWorktree(cwd,env);return worktree===void 0?void 0:locate(join8(worktree,".git"),env,cwd,worktree)}function findWorktree(cwd,env){
const start2=tryRealpath(cwd);const device=start2&&tryStat(start2)?.dev;const stops=ceilings(env);for(let dir=start2;dir!==
void 0;dir=parentOf(dir,stops)){const stats=tryStat(dir);if(stats===void 0||stats.dev!==device)return void 0;const found=tryStat(
join8(dir,".git"));if(found!==void 0)return owned(stats,found)?dir:void 0;if(looksBare(dir))return void 0}return void 0}
function parentOf(dir,stops){const parent=dirname(dir);return parent===dir||stops.has(parent)?void 0:parent}function locate(path,env,cwd,worktree){
const gitDir=followGitFile(path);if(gitDir===void 0)return void 0;const stats=tryStat(gitDir);if(stats===void 0||worktree!==
void 0&&!owned(stats))return void 0;const commonDir=env["GIT_COMMON_DIR"]?resolve(cwd,env["GIT_COMMON_DIR"]):resolve(gitDir,
tryRead(join8(gitDir,"commondir"))?.trimEnd()??".");const objects=env["GIT_OBJECT_DIRECTORY"]??join8(commonDir,"objects");
const complete=isDirectory(resolve(cwd,objects))&&isDirectory(join8(commonDir,"refs"));if(!complete||tryRead(join8(gitDir,
"HEAD"))===void 0)return void 0;return{gitDir,commonDir,worktree}}function followGitFile(path){const stats=tryStat(path);
if(stats?.isDirectory())return path;if(!stats?.isFile()||stats.size>4096+16)return void 0;const target=/^gitdir: (.+?)[\r\n]*$/.
exec(tryRead(path)??"")?.[1];if(target===void 0)return void 0;return isAbsolute(target)?target:resolve(dirname(path),target)}
function owned(...found){const me=process.geteuid?.();return me!==void 0&&found.every(stats=>stats.uid===me)}function looksBare(dir){
return tryStat(join8(dir,"HEAD"))!==void 0&&isDirectory(join8(dir,"objects"))&&isDirectory(join8(dir,"refs"))}function ceilings(env){
const stops=new Set;let follow=true;for(const path of(env["GIT_CEILING_DIRECTORIES"]??"").split(delimiter)){if(path==="")
follow=false;else if(isAbsolute(path))stops.add((follow?tryRealpath(path):void 0)??resolve(path))}return stops}function isDirectory(path){
return tryStat(path)?.isDirectory()??false}function tryStat(path){try{return statSync2(path,{throwIfNoEntry:false})}catch{
return void 0}}function tryRead(path){try{return readFileSync4(path,"utf8")}catch{return void 0}}function tryRealpath(path){
try{return realpathSync(path)}catch{return void 0}}var{devNull}=require("node:os");var{join:join23,resolve:resolve2}=require(
"node:path");var KEPT2=new Set(["OBJECT_DIRECTORY ALTERNATE_OBJECT_DIRECTORIES QUARANTINE_PATH NO_LAZY_FETCH","CONFIG_GL\
OBAL CONFIG_SYSTEM CONFIG_NOSYSTEM CONFIG_COUNT CONFIG_PARAMETERS","AUTHOR_NAME AUTHOR_EMAIL COMMITTER_NAME COMMITTER_EM\
AIL","SSH SSH_COMMAND SSH_VARIANT ASKPASS TERMINAL_PROMPT PROXY_COMMAND ALLOW_PROTOCOL PROTOCOL_FROM_USER","HTTP_USER_AG\
ENT HTTP_LOW_SPEED_LIMIT HTTP_LOW_SPEED_TIME HTTP_PROXY_AUTHMETHOD","CEILING_DIRECTORIES DISCOVERY_ACROSS_FILESYSTEM EXE\
C_PATH"].join(" ").split(" ").map(name=>`GIT_${name}`));var KEPT_GROUPS=/^GIT_(?:TRACE|SSL_|CURL_|CONFIG_(?:KEY|VALUE)_\d)/;
var PATHS=["GIT_OBJECT_DIRECTORY","GIT_CONFIG_GLOBAL","GIT_CONFIG_SYSTEM"];function gitEnvironment(env,cwd){const kept={};
for(const[name,value]of Object.entries(env)){if(value===void 0)continue;if(!name.startsWith("GIT_")||KEPT2.has(name)||KEPT_GROUPS.
test(name))kept[name]=value}for(const name of PATHS){if(kept[name])kept[name]=resolve2(cwd,kept[name])}kept["LC_ALL"]="C";
delete kept["LANGUAGE"];kept["GIT_GRAFT_FILE"]=join23(devNull,"none");return kept}var reading=()=>Promise.resolve().then(
()=>require("./git-native-read-objects.js"));function looking(context){const commits=()=>Promise.resolve().then(()=>require(
"./git-native-history.js"));return{resolveCommit:async revision=>(await commits()).resolveCommit(context,revision),listRefs:async query=>(await Promise.
resolve().then(()=>require("./git-native-list-refs.js"))).listRefs(context,query),history:async query=>(await commits()).
history(context,query),isAncestor:async(ancestor,descendant)=>(await commits()).isAncestor(context,ancestor,descendant),
mergeBases:async(a,b)=>(await commits()).mergeBases(context,a,b),currentBranch:async()=>(await Promise.resolve().then(()=>require(
"./git-native-current-branch.js"))).currentBranch(context)}}function nativeRepository(context){let objects;const opened=()=>{
objects??=reading().then(m=>m.objectStore(context));return objects};let keepAsked=()=>void 0;const config=remembered2(async()=>{
const recalled=recalledConfig(context);if(recalled!==void 0)return recalled;const asked2=await(await Promise.resolve().then(
()=>require("./git-native-read-config.js"))).askConfig(context);keepAsked=asked2.keep;return asked2.config});const writing2=remembered2(
async()=>(await Promise.resolve().then(()=>require("./git-native-write.js"))).writer(context,config));const wholeConfig=remembered2(
async()=>(await Promise.resolve().then(()=>require("./git-native-read-config.js"))).readWholeConfig(context));const author=remembered2(
async()=>identity(context,"author",await config()));const committer=remembered2(async()=>identity(context,"committer",await config()));
return{engine:"native",gitDir:context.gitDir,commonDir:context.commonDir,objectFormat:context.format.objectFormat,readRef:async ref=>{
const oid=await readRef(context,ref);if(oid!==void 0)keepAsked();keepAsked=()=>void 0;return oid},checkedOut:async branch=>{
const bare=(await config()).bool("core.bare")===true;return(await Promise.resolve().then(()=>require("./git-native-check\
ed-out.js"))).checkedOut(context,branch,bare)},readObjects:async(oids,{maxBytes})=>(await opened()).read(oids,maxBytes),
storePack:async(list,announced)=>(await writing2()).storePack(list,announced),compareAndSwapRef:async update=>(await writing2()).
compareAndSwapRef(update),...looking(context),config,wholeConfig,identity:role=>role==="author"?author():committer(),sign:async payload=>trySign(
context,payload,await config(),committer),withWriteLock:async body=>(await writing2()).withWriteLock(body),fetch:async request=>(await Promise.
resolve().then(()=>require("./git-native-fetch.js"))).fetchRef(context,request),push:async request=>(await Promise.resolve().
then(()=>require("./git-native-push.js"))).pushCommit(context,await wholeConfig(),request),withTurn:async body=>(await Promise.
resolve().then(()=>require("./shared-git-native-turn.js"))).withTurn(context,body),maintain:async()=>(await writing2()).
maintain(),version:()=>gitVersion(context.runner),leftovers:async(ref,remove)=>(await Promise.resolve().then(()=>require(
"./shared-git-native-leftovers.js"))).leftovers(context,ref,remove),sweep:async options=>(await Promise.resolve().then(()=>require(
"./shared-git-native-sweep.js"))).sweep(context,options),cacheDir:()=>cacheDir(context),close:async()=>(await objects)?.
close()}}function remembered2(ask){let answer;return()=>{answer??=ask().catch(error=>{answer=void 0;throw error});return answer}}
async function identity({env,runner},role,config){const configured=configuredIdentity(role,env,config);if(configured!==void 0)
return configured;const outcome=await runner.run({args:["var",`GIT_${role.toUpperCase()}_IDENT`]});const person=parseIdent(
outcome.stdout.toString("utf8"));if(outcome.code!==0||person===void 0)throw noIdentity(role,plainWords(outcome.stderr));
return person}async function trySign(context,payload,config,committer){if(config.bool("commit.gpgsign")!==true)return void 0;
const{sign}=await Promise.resolve().then(()=>require("./git-native-sign.js"));const cwd=context.worktree??context.gitDir;
return sign(payload,{config,committer:await committer(),env:context.env,cwd})}async function openRepository(options){const{
cwd,now,pid,random}=options;const env=options.gitDir===void 0?options.env:{...options.env,GIT_DIR:options.gitDir};const cleaned2=gitEnvironment(
env,cwd);const found=findRepository(cwd,env);const format=found&&readFormat(found.commonDir);const[place,storage]=found!==
void 0&&format!==void 0?[found,format]:await(await Promise.resolve().then(()=>require("./git-native-ask-git.js"))).askGit(
env,cleaned2,options);const runner=createGitRunner({cwd:place.gitDir,env:{...cleaned2,...pointers(place,env)},onSpawn:options.
onSpawn});const objectsDir=resolve3(cwd,env["GIT_OBJECT_DIRECTORY"]||join32(place.commonDir,"objects"));const context={...place,
objectsDir,format:storage,runner,env,now,pid,random};return nativeRepository(context)}function pointers({gitDir,commonDir},env){
const base={GIT_DIR:gitDir};return env["GIT_COMMON_DIR"]?{...base,GIT_COMMON_DIR:commonDir}:base}function readFormat(commonDir){
const format=parseRepositoryFormat(readRepositoryConfig(commonDir));return existsSync(join32(commonDir,"reftable"))&&format?.
refStorage!=="reftable"?void 0:format}async function openRepository2(options){if(engineFor(options)==="native")return openRepository(
options);const fs=options.fs??(await Promise.resolve().then(()=>require("node:fs"))).default;const{openIsomorphic}=await Promise.
resolve().then(()=>require("./git-isomorphic-open.js"));return openIsomorphic({...options,fs})}function engineFor({env,fs}){
const asked2=env["GIT_TICKET_ENGINE"]||void 0;if(asked2!==void 0&&asked2!=="native"&&asked2!=="isomorphic")throw badEngine(
asked2);if(fs!==void 0){if(asked2==="native")throw nativeElsewhere();return"isomorphic"}return asked2??(hasGit(env)?"nat\
ive":"isomorphic")}function hasGit(env){const names=process.platform==="win32"?["git.exe","git.cmd"]:["git"];const folders=(env["\
PATH"]??env["Path"]??"").split(delimiter2).filter(Boolean);return folders.some(folder=>names.some(name=>isProgram(join42(
folder,name))))}function isProgram(path){try{accessSync(path,constants3.X_OK);return true}catch{return false}}function badEngine(engine){
const message=`GIT_TICKET_ENGINE is no engine: ${JSON.stringify(engine)}.`;return new TicketError7("BAD_ENGINE","usage",
message,{data:{engine,engines:["native","isomorphic"]},hint:"It is native (git does the work) or isomorphic (without git\
). Leave it out to use git where there is one."})}function nativeElsewhere(){const message="Git can't read a file system\
 that was given to openTickets.";return new TicketError7("BAD_ENGINE","usage",message,{data:{engine:"native",engines:["i\
somorphic"]},hint:"Leave out GIT_TICKET_ENGINE=native, or `fs`."})}async function flushCounts(store){const lines=takeLines(
store);if(lines==="")return;try{const folder=store.repo.cacheDir();if(folder===void 0||appendLines(folder,store.ref,lines)<
LONGEST_LOG)return;(await Promise.resolve().then(()=>require("./shared-search-cache-log.js"))).shortenLog({store,folder})}catch{}}
async function ticketsRef(repo){const ref=(await repo.config()).get("ticket.ref")??DEFAULT_REF;if(/^refs\/(?!heads\/HEAD$)[A-Za-z0-9][A-Za-z0-9._/-]*[A-Za-z0-9]$/.
test(ref)&&!/\.\.|\/\/|\/\.|\.lock(?:\/|$)/.test(ref))return ref;throw new TicketError7("BAD_TICKET_REF","usage",`ticket\
.ref is no full ref name: ${JSON.stringify(ref)}.`,{data:{ref},hint:`For example: git config ticket.ref ${DEFAULT_REF}`})}
function publishing(repo,onAutoSync){if(onAutoSync===void 0)return void 0;const tell=async()=>{if((await repo.config()).
bool("ticket.autoSync")===true)onAutoSync()};return()=>void tell().catch(()=>void 0)}async function withCache(repo){if((await repo.
config()).bool("ticket.cache")!==false)return{repo};return{repo:{...repo,cacheDir:()=>void 0},cacheOff:()=>repo.cacheDir()}}
async function openWorkspace(options){const{dir,env,now,random,pid,at:at2,refTtl,onProgress,onAutoSync}=options;const{gitdir,
fs,http,onAuth}=options;const where=gitdir===void 0?{}:{gitDir:gitdir};const opened=await openRepository2({cwd:dir,...where,
env,now,random,pid,fs,http,onAuth});const ref=await ticketsRef(opened);const{repo,cacheOff}=await withCache(opened);let replica;
const aliasOwners=async(commit,aliases)=>(await Promise.resolve().then(()=>require("./app-cached-aliases.js"))).cachedAliases(
workspace,commit,aliases);const onPublished=publishing(repo,onAutoSync);const store={...{repo,ref,now,random,trees:new Map,
onProgress,aliasOwners,onPublished},get replica(){replica??=replicaOf(random(5));return replica}};const workspace={repo,
at:at2,dir,store,refTtl,cacheOff};return workspace}async function closeWorkspace({repo,store}){await flushCounts(store);
await repo.close()}function reading2(workspace){return{config:()=>configNow(workspace),settings:async()=>(await Promise.
resolve().then(()=>require("./shared-app-configure.js"))).settings(workspace),me:async()=>(await workspace.repo.identity(
"author")).email,list:(query={})=>listTickets(workspace,query),board:async(query={},by="status")=>(await Promise.resolve().
then(()=>require("./app-board.js"))).board(workspace,query,by),stats:async(query={},by=[])=>(await Promise.resolve().then(
()=>require("./app-stats.js"))).stats(workspace,{all:true,...query},by),views:async()=>(await Promise.resolve().then(()=>require(
"./app-views.js"))).views(workspace),view:async name=>(await Promise.resolve().then(()=>require("./app-views.js"))).view(
workspace,name),names:async kind=>(await Promise.resolve().then(()=>require("./app-document-names.js"))).documentNames(workspace,
kind),show:async id=>(await Promise.resolve().then(()=>require("./shared-app-link-ends.js"))).showTicket(workspace,id),heads:(query={})=>ticketHeads(
workspace,query),beginning:token=>ticketsBeginning(workspace,token),get:async id=>(await Promise.resolve().then(()=>require(
"./shared-app-list-tickets.js"))).getNow(workspace,id),reference:async(word,type)=>(await Promise.resolve().then(()=>require(
"./app-reference.js"))).reference(workspace,word,type),findReferences:async(refs,word,type)=>(await Promise.resolve().then(
()=>require("./app-reference.js"))).findReferences(workspace,refs,word,type),lastBatch:async actor=>(await Promise.resolve().
then(()=>require("./app-history.js"))).lastBatch(workspace,actor),history:async(query={})=>(await Promise.resolve().then(
()=>require("./app-history.js"))).history(workspace,query),diff:async(from,to,options={})=>(await Promise.resolve().then(
()=>require("./app-diff.js"))).diff(workspace,from,to,options),attachment:async(id,name)=>(await Promise.resolve().then(
()=>require("./app-attachment.js"))).attachment(workspace,id,name),milestones:async()=>(await Promise.resolve().then(()=>require(
"./app-milestones.js"))).milestones(workspace),milestone:async name=>(await Promise.resolve().then(()=>require("./app-mi\
lestones.js"))).milestone(workspace,name),remains:async(ids,options)=>(await Promise.resolve().then(()=>require("./app-r\
emains.js"))).remains(workspace,ids,options),exportLines:({full,query={}})=>exportLines(workspace,full,query),markdown:async ids=>(await Promise.
resolve().then(()=>require("./app-markdown.js"))).markdownTickets(workspace,ids),listMarkdown:async(query={})=>(await Promise.
resolve().then(()=>require("./app-markdown.js"))).listMarkdown(workspace,query),verify:async()=>(await Promise.resolve().
then(()=>require("./shared-app-verify.js"))).verify(workspace),doctor:async(options={})=>(await Promise.resolve().then(()=>require(
"./app-doctor.js"))).doctor(workspace,options),close:()=>closeWorkspace(workspace)}}function writing(workspace){return{init:async(options={})=>(await Promise.
resolve().then(()=>require("./app-init.js"))).init(workspace,options),configure:async(change,options={})=>(await Promise.
resolve().then(()=>require("./shared-app-configure.js"))).configure(workspace,change,options),saveView:async(name,view,{
dryRun}={})=>(await Promise.resolve().then(()=>require("./app-views.js"))).saveView(workspace,name,view,dryRun),deleteView:async(name,{
dryRun}={})=>(await Promise.resolve().then(()=>require("./app-views.js"))).deleteView(workspace,name,dryRun),transact:async(operations,options={})=>(await Promise.
resolve().then(()=>require("./app-transact.js"))).transact(workspace,operations,options),revert:async(target,options={})=>(await Promise.
resolve().then(()=>require("./app-revert.js"))).revert(workspace,target,options),importBeads:async(text,options={})=>(await Promise.
resolve().then(()=>require("./app-import-beads.js"))).importBeadsText(workspace,text,options),importFull:async(text,options={})=>(await Promise.
resolve().then(()=>require("./app-import-full.js"))).importFullText(workspace,text,options),applyMarkdown:async(sources,options={})=>(await Promise.
resolve().then(()=>require("./app-apply-markdown.js"))).applyMarkdown(workspace,sources,options),merge:async revision=>(await Promise.
resolve().then(()=>require("./app-merge.js"))).merge(workspace,revision),fetch:async(options={})=>(await Promise.resolve().
then(()=>require("./shared-app-remotes.js"))).sync(workspace,"fetch",options),pull:async(options={})=>(await Promise.resolve().
then(()=>require("./shared-app-remotes.js"))).sync(workspace,"pull",options),push:async(options={})=>(await Promise.resolve().
then(()=>require("./shared-app-remotes.js"))).sync(workspace,"push",options),sync:async(options={})=>(await Promise.resolve().
then(()=>require("./shared-app-remotes.js"))).sync(workspace,"sync",options),migrate:async(options={})=>(await Promise.resolve().
then(()=>require("./app-migrate.js"))).migrate(workspace,options),deinit:async(options={})=>(await Promise.resolve().then(
()=>require("./app-deinit.js"))).deinit(workspace,options)}}var readOnly=async()=>{throw new TicketError7("READ_ONLY","u\
sage","What was cannot be changed.",{hint:"Open the tickets without `at` to write."})};var refusing=methods=>Object.fromEntries(
Object.keys(methods).map(name=>[name,readOnly]));function seen(workspace,methods){const after=method=>async(...given)=>{
try{return await method(...given)}finally{forgetHead(workspace)}};return Object.fromEntries(Object.entries(methods).map(
([name,method])=>[name,after(method)]))}async function*exportLines(workspace,full,query){const room=await Promise.resolve().
then(()=>require("./app-export.js"));yield*room.exportLines(workspace,full,query)}var randomBytes=count2=>crypto.getRandomValues(
new Uint8Array(count2));async function openTickets(options={}){const workspace=await openWorkspace({...options,dir:options.
dir??process.cwd(),env:options.env??process.env,now:options.now??Date.now,random:options.random??randomBytes,pid:options.
pid??process.pid});const writers=seen(workspace,writing({...workspace,refTtl:void 0}));return{...reading2(workspace),...options.
at===void 0?writers:refusing(writers)}}module.exports={app_cached_ids__configNow:configNow,app_cached_ids__listTickets:listTickets,
app_cached_ids__ticketHeads:ticketHeads,app_cached_ids__ticketsBeginning:ticketsBeginning,app_cached_list__cachedHeads:cachedHeads,
app_cached_list__cachedList:cachedList,app_cached_list__headsOf:headsOf,app_cached_list__ticketsOf:ticketsOf,app_current_head__currentHead:currentHead,
app_current_head__forgetHead:forgetHead,app_from_cache__fromCache:fromCache,app_from_cache__memoryOf:memoryOf,app_open_tickets__openTickets:openTickets,
base_checksum__checksum:checksum,base_checksum__checksumOfText:checksumOfText,domain_config_attachment_limit__DEFAULT_REF:DEFAULT_REF,
domain_config_attachment_limit__LIMITS:LIMITS,domain_config_attachment_limit__MOST_ATTACHED:MOST_ATTACHED,domain_config_attachment_limit__USUALLY_ATTACHED:USUALLY_ATTACHED,
domain_config_category__categoryOf:categoryOf,domain_config_category__knownCategory:knownCategory,git_config__configOf:configOf,
git_config__isKept:isKept,git_config__keptConfig:keptConfig,git_config__parseConfigList:parseConfigList,git_config__parseSetting:parseSetting,
git_damaged__damagedObject:damagedObject,git_damaged__gitNotFound:gitNotFound,git_damaged__gitVersion:gitVersion,git_damaged__notARepository:notARepository,
git_damaged__plainWords:plainWords,git_damaged__unexpectedOutcome:unexpectedOutcome,git_damaged__workingDirectoryGone:workingDirectoryGone,
git_identity__cleaned:cleaned,git_identity__configuredIdentity:configuredIdentity,git_identity__givenIdentity:givenIdentity,
git_identity__noIdentity:noIdentity,git_identity__parseIdent:parseIdent,git_identity__parseRepositoryFormat:parseRepositoryFormat,
git_names__checkOid:checkOid,git_names__checkRef:checkRef,git_names__oidLength:oidLength,git_names__validOid:validOid,git_names__validRef:validRef,
git_names__zeroOid:zeroOid,git_native_cache_dir__CONFIG_FILE:CONFIG_FILE,git_native_cache_dir__cacheDir:cacheDir,git_native_cache_dir__checksum:checksum2,
git_native_cache_dir__lookOf:lookOf,git_native_cache_dir__nameFor:nameFor,git_native_cache_dir__recalledConfig:recalledConfig,
git_native_git_runner__createGitRunner:createGitRunner,git_native_git_runner__readRepositoryConfig:readRepositoryConfig,
git_native_read_ref__readRef:readRef,git_native_read_ref__refPath:refPath,git_native_ticket_dir__syncDirectory:syncDirectory,
git_native_ticket_dir__ticketDir:ticketDir,openTickets,search_cache_append_log__LONGEST_LOG:LONGEST_LOG,search_cache_append_log__appendLines:appendLines,
search_cache_code_book__NUMBER_NAMES:NUMBER_NAMES,search_cache_code_book__VERSION:VERSION,search_cache_code_book__byName:byName,
search_cache_code_book__cacheNames:cacheNames,search_cache_code_book__codeBook:codeBook,search_cache_code_book__columnsOf:columnsOf,
search_cache_code_book__extendLists:extendLists,search_cache_code_book__extendTitles:extendTitles,search_cache_code_book__isCacheFile:isCacheFile,
search_cache_code_book__lazily:lazily,search_cache_code_book__lookForTable:lookForTable,search_cache_code_book__memoryTable:memoryTable,
search_cache_code_book__noColumns:noColumns,search_cache_code_book__nothingIn:nothingIn,search_cache_code_book__patchedTable:patchedTable,
search_cache_counters__count:count,search_cache_counters__takeLines:takeLines,search_cache_find_ids__rowFinder:rowFinder,
search_cache_find_ids__rowOf:rowOf,search_cache_find_ids__rowsBeginning:rowsBeginning,search_cache_find_ids__rowsBeginningWith:rowsBeginningWith,
search_cache_find_ids__rowsOfIds:rowsOfIds,search_cache_find_ids__sortedRows:sortedRows,search_cache_link_graph__cycleRows:cycleRows,
search_cache_link_graph__graphColumn:graphColumn,search_cache_link_graph__linkRowsOf:linkRowsOf,search_cache_link_graph__rowGraph:rowGraph,
search_cache_pair_word__FLAG:FLAG,search_cache_pair_word__HAS_OPEN_CHILDREN:HAS_OPEN_CHILDREN,search_cache_pair_word__ID_BYTES:ID_BYTES,
search_cache_pair_word__LISTS:LISTS,search_cache_pair_word__NUMBERS:NUMBERS,search_cache_pair_word__SINGLES:SINGLES,search_cache_pair_word__WAITS:WAITS,
search_cache_pair_word__WORDS:WORDS,search_cache_pair_word__idAt:idAt,search_cache_pair_word__idsIn:idsIn,search_cache_pair_word__leadingToCycles:leadingToCycles,
search_cache_pair_word__pairOf:pairOf,search_cache_pair_word__pairWord:pairWord,search_cache_pair_word__readiness:readiness,
search_cache_pair_word__titleAt:titleAt,search_cache_read_cache_file__CacheFault:CacheFault,search_cache_read_cache_file__ENDIAN:ENDIAN,
search_cache_read_cache_file__HEAD:HEAD,search_cache_read_cache_file__MAGIC:MAGIC,search_cache_read_cache_file__aligned:aligned,
search_cache_read_cache_file__openSections:openSections,search_cache_read_cache_file__readSection:readSection,search_cache_read_cache_file__whyOf:whyOf,
search_cache_read_cache_file__withCacheFile:withCacheFile,search_cache_rows__encodeRow:encodeRow,search_cache_rows__readRowBytes:readRowBytes,
search_cache_rows__readRows:readRows,store_id_part__idPart:idPart};
