var{domain_config_category__categoryOf:categoryOf,domain_config_category__categoryOf:categoryOf2,domain_config_category__categoryOf:categoryOf3,
domain_config_category__knownCategory:knownCategory,store_id_part__idPart:idPart}=require("./base.js");var{search_cache_read_cache_file__withCacheFile:withCacheFile,
search_cache_sections__CacheFault:CacheFault,search_cache_sections__openSections:openSections,search_cache_sections__readSection:readSection,
search_cache_sections__whyOf:whyOf,search_cache_cache_names__cacheNames:cacheNames,app_asked__noteAsked:noteAsked,app_asked__wasAsked:wasAsked,
search_cache_counters__count:count,search_cache_sections__whyOf:whyOf2,search_cache_read_cache_file__withCacheFile:withCacheFile2,
search_cache_sections__CacheFault:CacheFault2,base_checksum__checksum:checksum,app_current_head__currentHead:currentHead}=require(
"./tickets.js");var{base_errors__isTicketError:isTicketError}=require("./start.js");var WAITS=1;var HAS_OPEN_CHILDREN=2;
var at=(numbers,i)=>numbers[i]??0;function byEnd(count2,links){const[starts,from]=[new Uint32Array(count2+2),new Uint32Array(
links.to.length)];for(let i=0;i<from.length;i++){const end=at(links.to,i)+2;starts[end]=at(starts,end)+1}for(let n=1;n<starts.
length;n++)starts[n]=at(starts,n)+at(starts,n-1);for(let i=0;i<from.length;i++){const end=at(links.to,i)+1;from[at(starts,
end)]=at(links.from,i);starts[end]=at(starts,end)+1}return{starts,from}}function walkBack({starts,from},reached,step){for(const n of reached)
for(let i=at(starts,n);i<at(starts,n+1);i++)if(step(at(from,i)))reached.push(at(from,i))}function readiness({count:count2,
open,dependsOn,parents}){const bits=new Uint8Array(count2);const mark=(n,bit)=>{const before=at(bits,n);bits[n]=before|bit;
return(before&bit)===0};const waiting=[];for(let i=0;i<dependsOn.from.length;i++){const n=at(dependsOn.from,i);if(at(open,
at(dependsOn.to,i))===1&&mark(n,WAITS))waiting.push(n)}for(let i=0;i<parents.from.length;i++)if(at(open,at(parents.from,
i))===1)mark(at(parents.to,i),HAS_OPEN_CHILDREN);if(waiting.length>0)walkBack(byEnd(count2,parents),waiting,n=>mark(n,WAITS));
return bits}function dependents({count:count2,open,dependsOn}){const counts=new Uint32Array(count2);for(let i=0;i<dependsOn.
from.length;i++){const to=at(dependsOn.to,i);if(at(open,at(dependsOn.from,i))===1)counts[to]=at(counts,to)+1}return counts}
var standingOf=graph=>({graph:readiness(graph),unblocks:dependents(graph)});function leadingToCycles(count2,links){const left=new Uint32Array(
count2);for(let i=0;i<links.from.length;i++)left[at(links.from,i)]=at(left,at(links.from,i))+1;const all=Array.from(left.
keys());const gone=all.filter(n=>left[n]===0);walkBack(byEnd(count2,links),gone,n=>{left[n]=at(left,n)-1;return left[n]===
0});return gone.length===count2?[]:all.filter(n=>left[n]!==0)}var pairWord=(first,second)=>`${/[ %]/.test(first)?first.replace(
/[ %]/g,encodeURIComponent):first} ${second}`;function pairOf(word){const end=word.indexOf(" ");const first=word.slice(0,
end);return[first.includes("%")?first.replaceAll("%20"," ").replaceAll("%25","%"):first,word.slice(end+1)]}var NUMBERS={
shown:Uint8Array,flags:Uint8Array,graph:Uint8Array,unblocks:Uint32Array,status:Uint16Array,type:Uint16Array,priority:Uint16Array,
milestone:Uint32Array,resolution:Uint32Array,createdBy:Uint32Array,closedBy:Uint32Array,claimedBy:Uint32Array,titleEnd:Uint32Array,
created:Float64Array,updated:Float64Array,closed:Float64Array,claimedUntil:Float64Array,due:Float32Array,estimate:Float64Array,
spent:Float64Array,points:Float64Array,comments:Uint32Array,criteria:Uint32Array,unmet:Uint32Array,order:Uint32Array,segment:Uint8Array,
offset:Uint32Array,length:Uint32Array,sum:Uint32Array};var LISTS=["assignees","labels","links","aliases","refs","attachm\
ents"];var SINGLES=[...["status","type","priority","milestone","resolution"],...["createdBy","closedBy","claimedBy"]];var WORDS=[
...SINGLES,...LISTS];var FLAG={deleted:1,purged:2,claim:4,body:8,conflicts:16};var ID_BYTES=12;function titleAt(table,row){
const ends=table.numbers("titleEnd");return table.titles().toString("utf8",row===0?0:ends[row-1],ends[row])}var idAt=(table,row)=>table.
ids().toString("latin1",row*ID_BYTES,(row+1)*ID_BYTES);function idsIn(ids){const text=ids.toString("latin1");return Array.
from({length:text.length/ID_BYTES},(_,row)=>text.slice(row*ID_BYTES,(row+1)*ID_BYTES))}function linkRowsOf(before,words,grown,rowOf2){
const rows=new Uint32Array(words.length);rows.set(before);words.forEach((word,i)=>{const known=i<before.length&&(rows[i]!==
0||!grown);if(!known)rows[i]=(rowOf2(pairOf(word)[1])??-1)+1});return rows}var GONE=FLAG.deleted|FLAG.purged;function endsOf(type,{
linkWords,linkRows}){const ends=new Uint32Array(linkWords.length+1);const begin=`${type} `;for(let i=0;i<linkWords.length;i++)
if(linkWords[i]?.startsWith(begin))ends[i+1]=linkRows[i]??0;return ends}function linksOf(type,columns,isUncounted){const{
count:count2,flags,links}=columns;const{starts,codes}=links;const ends=endsOf(type,columns);const[from,to]=[[],[]];if(!ends.
some(end=>end>0))return{from,to};const isThere=row=>row>=0&&((flags[row]??0)&GONE)===0;for(let row=0;row<count2;row++){if(starts[row]===
starts[row+1])continue;for(const code of codes.subarray(starts[row],starts[row+1])){const end=(ends[code]??0)-1;if(!isThere(
end)||!isThere(row)||isUncounted?.(row,code)===true)continue;from.push(row);to.push(end)}}return{from,to}}function rowGraph(columns,isUncounted){
const{count:count2,config,flags,status,statuses}=columns;const left=[true,...statuses.map(name=>categoryOf(config,name)!==
"closed")];const open=Uint8Array.from({length:count2},(_,row)=>((flags[row]??0)&GONE)===0&&left[status[row]??0]===true?1:
0);return{...{count:count2,open},dependsOn:linksOf("depends-on",columns,isUncounted),parents:linksOf("parent",columns,isUncounted)}}
var graphColumnsOf=table=>({...{count:table.count,config:table.config,flags:table.numbers("flags")},...{status:table.numbers(
"status"),statuses:table.words("status")},...{links:table.list("links"),linkWords:table.words("links")},linkRows:table.linkRows()});
function linkColumns(columns){const graph=rowGraph(columns);return{...standingOf(graph),cycles:cycleRows(graph).length>0}}
function cycleRows({count:count2,dependsOn,parents}){const found=[dependsOn,parents].filter(({from})=>from.length>0).flatMap(
links=>leadingToCycles(count2,links));return[...new Set(found)]}function firstFrom(ids,sorted2,text){let[low,high]=[0,sorted2];
while(low<high){const middle=low+high>>1;const at2=middle*ID_BYTES;if(ids.compare(text,0,text.length,at2,at2+text.length)<
0)low=middle+1;else high=middle}return low}function sortedBeginning({ids:all,sorted:sorted2},part){const ids=all();const text=Buffer.
from(part,"latin1");const found=[];const begins=row=>ids.compare(text,0,text.length,row*ID_BYTES,row*ID_BYTES+text.length)===
0;for(let row=firstFrom(ids,sorted2,text);row<sorted2&&begins(row);row++)found.push(row);return found}function rowsBeginning(table,part){
const ids=table.ids();const found=sortedBeginning(table,part);const from=table.sorted*ID_BYTES;for(let at2=ids.indexOf(part,
from,"latin1");at2>=0;at2=ids.indexOf(part,at2+1,"latin1"))if(at2%ID_BYTES===0)found.push(at2/ID_BYTES);return found}var rowOf=(table,id)=>id.
length===ID_BYTES?rowsBeginning(table,id)[0]:void 0;function rowsBeginningWith(table,parts){const found=new Map(parts.map(
part=>[part,sortedBeginning(table,part)]));const length=parts[0]?.length??0;const last=found.size===0?Buffer.alloc(0):table.
ids().subarray(table.sorted*ID_BYTES);for(const[i,id]of idsIn(last).entries())found.get(id.slice(0,length))?.push(table.
sorted+i);return found}function rowsOfIds(table,ids){const found=rowsBeginningWith(table,ids);return ids.map(id=>found.get(
id)?.[0])}function sortedRows(ids){const all=idsIn(ids);const fault=all.findIndex((id,row)=>row>0&&id<=(all[row-1]??""));
return fault<0?all.length:fault}function rowFinder(ids){let known;return id=>{known??=new Map(idsIn(ids).map((own,row)=>[
own,row]));return known.get(id)}}function memoryTable(head,columns){const{numbers,lists,words,linkRows,custom,others,ids,
titles}=columns;return{...head,custom:{keys:[...custom.keys()],others},numbers:name=>numbers[name],list:name=>lists[name],
words:name=>words[name],linkRows:()=>linkRows,customColumn:key=>custom.get(key)??{codes:new Uint32Array(head.count),words:[]},
ids:()=>ids,titles:()=>titles}}function byName(names,value){return Object.fromEntries(names.map(name=>[name,value(name)]))}
function lazily(names,value){const known=new Map;const get=name=>{const made=known.get(name)??value(name);known.set(name,
made);return made};const values={};for(const name of names)Object.defineProperty(values,name,{enumerable:true,get:()=>get(
name)});return values}var NUMBER_NAMES=Object.keys(NUMBERS);function columnsOf(table){const{keys,others}=table.custom;return{
numbers:byName(NUMBER_NAMES,name=>table.numbers(name)),lists:byName(LISTS,name=>table.list(name)),words:byName(WORDS,name=>table.
words(name)),linkRows:table.linkRows(),custom:new Map(keys.map(key=>[key,table.customColumn(key)])),others,ids:table.ids(),
titles:table.titles()}}function noColumns(){return{numbers:byName(NUMBER_NAMES,name=>new NUMBERS[name](0)),lists:byName(
LISTS,()=>({starts:new Uint32Array(1),codes:new Uint32Array(0)})),words:byName(WORDS,()=>[]),linkRows:new Uint32Array(0),
custom:new Map,others:false,ids:Buffer.alloc(0),titles:Buffer.alloc(0)}}var{join}=require("node:path");function remembered(ask){
const known=new Map;return name=>{const value=known.get(name)??ask(name);known.set(name,value);return value}}var VERSION=7;
var nothingIn=array=>array instanceof Float64Array||array instanceof Float32Array?Number.NaN:0;function openFile(read,ref){
const sections=openSections(read);const{header}=sections;if(header["version"]!==VERSION)throw new CacheFault("of another\
 version");if(header["ref"]!==ref)throw new CacheFault("of another ref");return sections}function headIn(header){const{count:count2,
commit,root,config,segments,sorted:sorted2,cycles,tally,custom}=header;return{count:count2,commit,root,config,segments,sorted:sorted2,
cycles,tally,custom}}function checked(array,length){if(array.length!==length)throw new CacheFault("a column of another l\
ength");return array}function columnsIn(load,count2,keys){const text=section=>JSON.parse(Buffer.from(load(section)).toString(
"utf8"));const number=name=>{const found=new NUMBERS[name](load(name));if(found.length>0)return checked(found,count2);const empty=new NUMBERS[name](
count2);return Number.isNaN(nothingIn(empty))?empty.fill(Number.NaN):empty};const codes=(section,length)=>{const found=new Uint32Array(
load(section));return found.length===0?new Uint32Array(length):checked(found,length)};const list=name=>({starts:codes(`${name}\
.starts`,count2+1),codes:new Uint32Array(load(`${name}.codes`))});const custom=key=>{const at2=keys.indexOf(key);return{
codes:codes(`custom.${at2}`,count2),words:text(`custom.${at2}.words`)}};return{...{number,list,custom},words:name=>text(
`${name}.words`),linkRows:()=>new Uint32Array(load("links.rows")),ids:()=>checked(Buffer.from(load("ids")),count2*ID_BYTES),
titles:()=>Buffer.from(load("titles"))}}function loadTable({folder,name,ref}){const path=join(folder,name);const{sections,
identity}=withCacheFile(path,(read,own)=>({sections:openFile(read,ref),identity:own}));const load=sectionLoader(path,sections,
identity);const head=headIn(sections.header);const columns=columnsIn(load,head.count,head.custom.keys);const ids=remembered(
_=>columns.ids());const titles=remembered(_=>columns.titles());const linkRows=remembered(_=>columns.linkRows());return{...head,
id:String(sections.header["id"]),numbers:remembered(column=>columns.number(column)),list:remembered(columns.list),words:remembered(
columns.words),linkRows:()=>linkRows("all"),customColumn:remembered(columns.custom),ids:()=>ids("all"),titles:()=>titles(
"all")}}var sectionLoader=(path,sections,identity)=>section=>withCacheFile(path,read=>readSection(read,sections,section),
identity);function loadPatch({folder,name,ref},base){const bytes=withCacheFile(join(folder,name),(read2,_,size)=>read2(0,
size));const read=(at2,length)=>{if(at2+length>bytes.length)throw new CacheFault("cut short");return bytes.slice(at2,at2+
length)};const sections=openFile(read,ref);const{header}=sections;if(header["base"]!==base)return void 0;const load=section=>readSection(
read,sections,section);const rows=new Uint32Array(load("rows"));const head=headIn(header);const{keys,others}=head.custom;
const{number,list,words,custom,ids,titles}=columnsIn(load,rows.length,keys);const columns={numbers:lazily(Object.keys(NUMBERS),
number),lists:lazily(LISTS,list),words:lazily(WORDS,words),linkRows:new Uint32Array(0),custom:new Map(keys.map(key=>[key,
custom(key)])),others,ids:ids(),titles:titles()};return{head,columns,rows,gone:new Uint32Array(load("gone")),listed:checked(
new Uint32Array(load("listed")),rows.length),places:checked(new Uint32Array(load("places")),rows.length),shownRows:new Uint32Array(
load("shownRows")),shownLengths:new Uint8Array(load("shownLengths"))}}var FEW=64;function codeBook(known,more=[]){const added=[
...more];const codes=new Map;let first;let asked=0;const open=()=>{if(first!==void 0)return first;first=known();for(const[
i,word]of added.entries())codes.set(word,first.length+i+1);return first};const learn=words=>{for(const[i,word]of words.entries())
codes.set(word,i+1)};return{get words(){return added.length===0?open():[...open(),...added]},added,code:word=>{if(word===
null)return 0;const words=open();const code=codes.get(word);if(code!==void 0)return code;if(asked++===FEW)learn(words);const at2=asked>
FEW?codes.get(word)??0:words.indexOf(word)+1;const found=at2>0?at2:words.length+added.push(word);codes.set(word,found);return found}}}
function extendLists(before,total,changed,codes){const which=new Uint32Array(total);for(let i=0;i<changed.length;i++)which[changed[i]??
0]=i+1;const fresh={rows:changed,codes,which};const starts=startsOf(before,total,fresh);return{starts,codes:codesOf(before,
starts,fresh)}}function startsOf(before,total,{codes,which}){const had=before.starts.length-1;const starts=new Uint32Array(
total+1);let end=0;for(let row=0;row<total;row++){const i=which[row]??0;if(i>0)end+=codes[i-1]?.length??0;else if(row<had)
end+=(before.starts[row+1]??0)-(before.starts[row]??0);starts[row+1]=end}return starts}function codesOf(before,starts,{rows,
codes,which}){const[had,total]=[before.starts.length-1,starts.length-1];const all=new Uint32Array(starts[total]??0);rows.
forEach((row,i)=>{if(which[row]===i+1)all.set(codes[i]??[],starts[row])});const copy=(from2,to)=>{if(from2<to)all.set(before.
codes.subarray(before.starts[from2],before.starts[to]),starts[from2])};let from=0;for(let row=0;row<had;row++){if(which[row]===
0)continue;copy(from,row);from=row+1}copy(from,had);return all}function extendTitles(before,ends,changed,fresh){const had=before.
ends;const rows=[...changed.keys()].sort((a,b)=>(changed[a]??0)-(changed[b]??0));const startBefore=row2=>row2===0?0:had[row2-
1]??0;const pieces=[];let[row,end]=[0,0];const copyTo=next=>{const last=Math.min(next,had.length);if(row<last){pieces.push(
before.titles.subarray(startBefore(row),had[last-1]));const shift=end-startBefore(row);for(;row<last;row++)ends[row]=(had[row]??
0)+shift;end=ends[last-1]??0}row=next};for(let at2=0;at2<rows.length;){const first=changed[rows[at2]??0]??0;copyTo(first);
const run=[];for(;at2<rows.length&&changed[rows[at2]??0]===first+run.length;at2++){const title=fresh[rows[at2]??0]??"";run.
push(title);end+=Buffer.byteLength(title);ends[first+run.length-1]=end}pieces.push(Buffer.from(run.join("")));row=first+
run.length}copyTo(ends.length);return Buffer.concat(pieces)}function patchedLinkRows(base,table){const before=base.linkRows();
const words=table.words("links");const grown=table.count>base.count;const asked=words.flatMap((word,i)=>{const known=i<before.
length&&(before[i]!==0||!grown);const[,id]=pairOf(word);return known||id.length!==ID_BYTES?[]:[id]});if(asked.length===0)
return before;const found=rowsBeginningWith(table,asked);return linkRowsOf(before,words,grown,id=>found.get(id)?.[0])}var GONE2=FLAG.
deleted|FLAG.purged;function opennessIn(table){const closed=table.words("status").map(name=>categoryOf2(table.config,name)===
"closed");return(flags,status)=>(flags&GONE2)!==0?0:closed[status-1]===true?1:2}function isAsBefore(base,patch,table){const{
head,columns,rows}=patch;if(JSON.stringify(head.config.statuses)!==JSON.stringify(base.config.statuses))return false;const linkRows=base.
linkRows();if(head.count>base.count&&linkRows.includes(0))return false;const[flags,status,links]=[base.numbers("flags"),
base.numbers("status"),base.list("links")];const own=columns.lists.links;const openness=opennessIn(table);return rows.every(
(row,i)=>{const codes=own.codes.subarray(own.starts[i],own.starts[i+1]);if(row>=base.count)return codes.length===0;const before=links.
codes.subarray(links.starts[row],links.starts[row+1]);if(before.length!==codes.length||before.some((code,at2)=>code!==codes[at2]))
return false;const{flags:ownFlags,status:ownStatus}=columns.numbers;const stays=openness(flags[row]??0,status[row]??0)===
openness(ownFlags[i]??0,ownStatus[i]??0);return stays||codes.length===0&&!linkRows.includes(row+1)})}function lengthened(column,count2){
if(column.length===count2)return column;const longer=new column.constructor(count2);longer.set(column);return longer}function patchedGraph(base,patch,table){
if(isAsBefore(base,patch,table)){const{count:count2}=table;return{graph:lengthened(base.numbers("graph"),count2),unblocks:lengthened(
base.numbers("unblocks"),count2),cycles:base.cycles}}return linkColumns(graphColumnsOf(table))}function patchedOrder(order,{
rows,gone,listed,places,head}){const patched=new Uint32Array(head.count);let[at2,from,next]=[0,0,0];const copy=to=>{if(from<
to){patched.set(order.subarray(from,to),at2);at2+=to-from;from=to}};const copyTo=to=>{for(;next<gone.length&&(gone[next]??
0)<to;next++){copy(gone[next]??0);from=(gone[next]??0)+1}copy(to)};for(let i=0;i<listed.length;i++){copyTo(places[i]??0);
patched[at2++]=rows[listed[i]??0]??0}copyTo(order.length);return patched}var codesByRow=({starts,codes})=>Array.from({length:starts.
length-1},(_,row)=>[...codes.subarray(starts[row],starts[row+1])]);function titlesOf({titles,numbers:{titleEnd}}){return Array.
from(titleEnd,(end,row)=>titles.toString("utf8",row===0?0:titleEnd[row-1],end))}function patchedCodes(before,total,changed,own){
const codes=new Uint32Array(total);codes.set(before?.codes??[]);const book=codeBook(()=>before?.words??[]);const meant=[
0,...(own?.words??[]).map(word=>book.code(word))];for(const[i,row]of changed.entries())codes[row]=meant[own?.codes[i]??0]??
0;return{codes,words:book.words}}function patchedTable(base,patch){const{head,columns,rows}=patch;const changed=[...rows];
const titles=remembered(_=>{const ends=new Uint32Array(head.count);const before={titles:base.titles(),ends:base.numbers(
"titleEnd")};return{ends,bytes:extendTitles(before,ends,changed,titlesOf(columns))}});const whole={order:()=>patchedOrder(
base.numbers("order"),patch),titleEnd:()=>titles("all").ends,graph:()=>links("all").graph,unblocks:()=>links("all").unblocks};
const numbers=remembered(name=>{const made=whole[name]?.();if(made!==void 0)return made;const before=base.numbers(name);
const column=new before.constructor(head.count);column.set(before);const[at2,values]=name==="shown"?[patch.shownRows,patch.
shownLengths]:[rows,columns.numbers[name]];for(let i=0;i<at2.length;i++)column[at2[i]??0]=values[i]??0;return column});const ids=remembered(
_=>{if(head.count===base.count)return base.ids();const whole2=Buffer.alloc(ID_BYTES*head.count);base.ids().copy(whole2);
changed.forEach((row,i)=>{columns.ids.copy(whole2,row*ID_BYTES,i*ID_BYTES,(i+1)*ID_BYTES)});return whole2});const links=remembered(
_=>patchedGraph(base,patch,table));const linkRows=remembered(_=>patchedLinkRows(base,table));const table={...head,get cycles(){
return links("all").cycles},numbers,list:remembered(name=>extendLists(base.list(name),head.count,changed,codesByRow(columns.
lists[name]))),words:remembered(name=>{const added=columns.words[name];return added.length===0?base.words(name):[...base.
words(name),...added]}),linkRows:()=>linkRows("all"),customColumn:remembered(key=>{const own=columns.custom.get(key);const before=base.
custom.keys.includes(key)?base.customColumn(key):void 0;return patchedCodes(before,head.count,changed,own)}),ids:()=>ids(
"all"),titles:()=>titles("all").bytes};return table}function lookForTable(store,folder){const names=cacheNames(store.ref);
const place=name=>({folder,name,ref:store.ref});try{const base=ifThere(()=>loadTable(place(names.table)));if(base===void 0)
return{kept:void 0,doubt:void 0};const patch=ifThere(()=>loadPatch(place(names.patch),base.id));const table=patch===void 0?
base:patchedTable(base,patch);return{kept:{table,base,patch},doubt:void 0}}catch(error){return{kept:void 0,doubt:whyOf(error)}}}
function ifThere(load){try{return load()}catch(error){if(error.code==="ENOENT")return void 0;throw error}}var tables=new WeakMap;
async function tableAt(store,{folder,commit,build,doubt}){const known=doubt===void 0?tables.get(store):void 0;if(known?.
table.commit===commit)return{table:known.table,came:"kept"};const found=doubt===void 0?lookForTable(store,folder):{kept:void 0,
doubt};const before=found.kept??known;if(before?.table.commit===commit){tables.set(store,before);return{table:before.table,
came:"kept"}}if(before===void 0&&!build)return void 0;const{renew}=await Promise.resolve().then(()=>require("./shared-se\
arch-cache-build-table.js"));const renewed=await renew({store,folder},commit,{before,build,doubt:found.doubt});if(renewed===
void 0)return void 0;tables.set(store,renewed.kept);return{table:renewed.kept.table,came:renewed.came}}function forgetTable(store){
tables.delete(store)}var MOST_BYTES=8<<20;function ticketMemory(most){const entries=new Map;const places=new Map;let sum=0;
const drop=(blob,entry)=>{entries.delete(blob);sum-=entry.bytes;for(const place of entry.places)places.delete(place)};const ofBlob=blob=>{
const entry=entries.get(blob);if(entry===void 0)return void 0;entries.delete(blob);entries.set(blob,entry);entry.ticket??=
entry.read();return copyOf(entry.ticket)};const at2=place=>{const blob=places.get(place);return blob===void 0?void 0:ofBlob(
blob)};const keep=(blob,{bytes,read,place})=>{const entry=entries.get(blob)??{bytes,read,places:[],ticket:void 0};if(!entries.
has(blob))sum+=bytes;entries.set(blob,entry);if(place!==void 0){entry.places.push(place);places.set(place,blob)}for(const[
oldest,other]of entries){if(sum<=most)break;drop(oldest,other)}};return{ofBlob,at:at2,keep}}var each=list=>list.map(one=>({
...one}));function copyOf(ticket){const{custom}=ticket;return{...ticket,assignees:[...ticket.assignees],labels:[...ticket.
labels],links:each(ticket.links),criteria:each(ticket.criteria),comments:each(ticket.comments),time:each(ticket.time),refs:each(
ticket.refs),attachments:each(ticket.attachments),aliases:[...ticket.aliases],custom:isEmpty(custom)?{}:structuredClone(
custom),conflicts:each(ticket.conflicts)}}function isEmpty(object){for(const _ in object)return false;return true}var memories=new WeakMap;
function memoryOf(store){const memory=memories.get(store)??ticketMemory(MOST_BYTES);memories.set(store,memory);return memory}
var LOOKS=3;async function fromCache({store,repo,at:at2},commit,use,build=true){const folder=repo.cacheDir();if(at2!==void 0||
commit===void 0||folder===void 0)return void 0;const memory=wasAsked(store)?memoryOf(store):void 0;noteAsked(store);const ask=async wanted=>{
const found=await tableAt(store,wanted);const answer=found&&await use({...found,folder,memory});note(answer===void 0?void 0:
found?.came);return answer};const note=came=>{if(came!=="refreshed")count(store,came==="kept"?"hits":"misses",folder)};let doubt;
for(let look=1;look<=LOOKS;look++){try{return await ask({folder,commit,build,doubt:look<LOOKS?void 0:doubt})}catch(error){
if(isTicketError(error))throw error;forgetTable(store);doubt=whyOf2(error)}}note(void 0);return void 0}var standingOf2=table=>({
flags:table.numbers("flags"),status:table.numbers("status")});function add(counts,{flags,status},row,by){const flag=flags[row]??
0;if((flag&FLAG.purged)!==0)return;const list=(flag&FLAG.deleted)===0?counts.live:counts.deleted;const code=status[row]??
0;while(list.length<=code)list.push(0);list[code]=(list[code]??0)+by}function tallyOf(columns){const counts={live:[],deleted:[]};
for(let row=0;row<columns.flags.length;row++)add(counts,columns,row,1);return counts}function tallyWith(before,base,own,rows){
const counts={live:[...before.live],deleted:[...before.deleted]};for(let i=0;i<rows.length;i++){const row=rows[i]??0;if(row<
base.flags.length)add(counts,base,row,-1);add(counts,own,i,1)}return counts}function sumOf(counts,fits){return counts.reduce(
(sum,count2,code)=>fits[code]===1?sum+count2:sum,0)}var{join:join2}=require("node:path");var GAP=1<<13;var LONGEST_READ=4<<
20;function readRowBytes(folder,table,rows){const[segment,offset,length,sum]=[table.numbers("segment"),table.numbers("of\
fset"),table.numbers("length"),table.numbers("sum")];const places=new Map;rows.forEach((row,at2)=>{const own=places.get(
segment[row]??0)??[];places.set(segment[row]??0,own);own.push({at:at2,row,offset:offset[row]??0,length:length[row]??0,sum:sum[row]??
0})});const found=new Array(rows.length);for(const[index,own]of places){const name=table.segments[index]?.name;if(name===
void 0)throw new CacheFault2("no such segment");withCacheFile2(join2(folder,name),read=>{for(const run of runsOf(own))readRun(
read,run,found)})}return found}function runsOf(places){const runs=[];let[start,end]=[0,-1];for(const place of places.sort(
(a,b)=>a.offset-b.offset)){const next=place.offset+place.length;const last=runs.at(-1);if(last===void 0||place.offset>end+
GAP||next-start>LONGEST_READ){runs.push([place]);start=place.offset;end=next}else{last.push(place);end=Math.max(end,next)}}
return runs}function readRun(read,run,found){const start=run[0]?.offset??0;const end=Math.max(...run.map(place=>place.offset+
place.length));const bytes=read(start,end-start);for(const{at:at2,offset,length,sum}of run){const own=bytes.subarray(offset-
start,offset-start+length);if(checksum(own)!==sum)throw new CacheFault2("a damaged row");found[at2]=own}}var encodeRow=({
oid,ticket})=>Buffer.from(`${JSON.stringify(ticket).slice(0,-1)},"category":"unknown","shown":"","blob":"${oid}"}`);var textOf=bytes=>Buffer.
from(bytes.buffer,bytes.byteOffset,bytes.length);var ID_AT='{"id":"'.length;var TITLE_AT=ID_AT+ID_BYTES+'","title":"'.length;
var AFTER_TITLE='","body":"';function readNames(folder,table,rows){return readRowBytes(folder,table,rows).map(bytes=>{const text=textOf(
bytes);const end=text.indexOf(AFTER_TITLE,TITLE_AT);if(end<0)throw new CacheFault2("a row without a title");const title=text.
toString("utf8",TITLE_AT,end);return{id:text.toString("latin1",ID_AT,ID_AT+ID_BYTES),title:title.includes("\\")?JSON.parse(
`"${title}"`):title}})}var decodeRow=bytes=>JSON.parse(textOf(bytes).toString("utf8"));function readRows(folder,table,rows,memory){
if(memory===void 0)return readRowBytes(folder,table,rows).map(decodeRow);const[segment,offset]=[table.numbers("segment"),
table.numbers("offset")];const places=rows.map(row=>`${table.segments[segment[row]??0]?.name} ${offset[row]??0}`);const known=places.
map(place=>memory.at(place));const missing=[...rows.keys()].filter(i=>known[i]===void 0);if(missing.length===0)return known.
filter(ticket=>ticket!==void 0);const wanted=missing.map(i=>rows[i]??0);const read=new Map;readRowBytes(folder,table,wanted).
forEach((bytes,at2)=>{const[i=0,ticket]=[missing[at2],decodeRow(bytes)];read.set(i,ticket);const own=Uint8Array.from(bytes);
memory.keep(ticket.blob,{bytes:own.length,read:()=>decodeRow(own),place:places[i]})});return known.flatMap((ticket,i)=>ticket??
read.get(i)??[])}function scopeColumns(table,{closed,deleted}){const open=table.words("status").map(word=>categoryOf3(table.
config,word)!=="closed");return{order:table.numbers("order"),flags:table.numbers("flags"),out:deleted?FLAG.purged:FLAG.deleted|
FLAG.purged,status:table.numbers("status"),fits:Uint8Array.from([true,...open],is=>Number(closed||is))}}var NOBODY=new Set;
var NO=0;var OPEN=1;function firstInScope({tally:{live,deleted}},{order,flags,out,status,fits},most){const rows=[];for(let at2=0,
{length}=order;at2<length&&rows.length<most;at2++){const row=order[at2];if((flags[row]&out)!==0||fits[status[row]]!==1)continue;
rows.push(row)}const withDeleted=(out&FLAG.deleted)===0;const total=sumOf(live,fits)+(withDeleted?sumOf(deleted,fits):0);
return{rows,total,unsure:NOBODY}}function findRows(table,scope,verdicts,{most,counts}){const columns=scopeColumns(table,
scope);if(verdicts===void 0)return firstInScope(table,columns,most);const{order,flags,out,status,fits}=columns;const rows=[];
const unsure=new Set;for(let at2=0;at2<order.length;at2++){const row=order[at2];if((flags[row]&out)!==0||fits[status[row]]!==
1)continue;const verdict=verdicts[row];if(verdict===NO)continue;if(!counts&&rows.length-unsure.size>=most)break;rows.push(
row);if(verdict===OPEN)unsure.add(row)}return{rows,total:rows.length,unsure}}var CONDITIONS=[...["status","type","priori\
ty","assignee","label","milestone"],...["text","parent","query","where","deleted"]];function plainQuery(query){if(CONDITIONS.
some(name=>query[name]!==void 0))return void 0;const{all=false,sort=[],limit=0}=query;return{scope:{closed:all,deleted:false},
where:void 0,sort,limit,personal:false}}function ticketsOf({table,folder,memory},rows){const{config}=table;const shown=table.
numbers("shown");return readRows(folder,table,rows,memory).map((ticket,i)=>{ticket.category=knownCategory(config,ticket.
status);ticket.shown=`${config.prefix}-${ticket.id.slice(0,shown[rows[i]??0])}`;return ticket})}function headsOf({table,
folder,memory},rows){const{config}=table;const[shown,flags]=[table.numbers("shown"),table.numbers("flags")];const[status,
priority]=[table.numbers("status"),table.numbers("priority")];const type=table.numbers("type");const statuses=table.words(
"status");const[priorities,types]=[table.words("priority"),table.words("type")];const categories=["open",...statuses.map(
s=>knownCategory(config,s))];const names=memory===void 0?readNames(folder,table,rows):rows.map(row=>({id:idAt(table,row),
title:titleAt(table,row)}));return rows.map((row,i)=>{const{id="",title=""}=names[i]??{};const code=status[row]??0;return{
id,shown:`${config.prefix}-${id.slice(0,shown[row])}`,status:statuses[code-1]??"",priority:priorities[(priority[row]??0)-
1]??null,type:types[(type[row]??0)-1]??null,title,category:categories[code]??"open",deleted:((flags[row]??0)&FLAG.deleted)!==
0}})}async function rowsFor(workspace,cached,query,counts){const{table}=cached;const plain=plainQuery(query);const{ready,
test}=plain===void 0?await(await Promise.resolve().then(()=>require("./app-ask-table.js"))).askTable(workspace,table,query):
{ready:plain,test:void 0};const{scope,sort,limit}=ready;const most=sort.length===0&&limit>0?limit:Number.POSITIVE_INFINITY;
const found=findRows(table,scope,test?.verdicts,{most,counts});if(test===void 0||found.unsure.size===0)return{rows:await sorted(
cached,found.rows,sort),total:found.total,ready};const{sureRows}=await Promise.resolve().then(()=>require("./app-sure-ro\
ws.js"));const rows=sureRows(cached,found,test);return{rows:await sorted(cached,rows,sort),total:rows.length,ready}}async function sorted(cached,rows,sort){
if(sort.length===0)return rows;const{sortRows}=await Promise.resolve().then(()=>require("./search-sort-rows.js"));return sortRows(
cached.table,rows,sort)??(await Promise.resolve().then(()=>require("./app-sort-whole.js"))).sortedByTickets(cached,rows,
sort)}var limited=({ready:{limit},rows})=>limit===0?rows:rows.slice(0,limit);function cachedList(workspace,commit,query){
return fromCache(workspace,commit,async cached=>{const found=await rowsFor(workspace,cached,query,true);const tickets=ticketsOf(
cached,limited(found));return{commit:cached.table.commit,tickets,total:found.total,problems:[]}})}async function headsFor(workspace,cached,query){
const found=await rowsFor(workspace,cached,query,true);const{ready,total}=found;const tickets=headsOf(cached,limited(found));
return{listing:{commit:cached.table.commit,tickets,total,problems:[]},ready}}function cachedHeads(workspace,commit,query){
return fromCache(workspace,commit,async cached=>{const{listing,ready}=await headsFor(workspace,cached,query);if(cached.came===
"kept"&&cached.memory===void 0){const{keepPage}=await Promise.resolve().then(()=>require("./app-keep-page.js"));keepPage(
workspace,cached,query,ready,listing)}return listing})}var inOrder=(table,part)=>[...rowsBeginning(table,part)].sort((a,b)=>idAt(
table,a)<idAt(table,b)?-1:1);function cachedBeginning(workspace,commit,token){const answer=async cached=>{const{table}=cached;
const{prefix}=table.config;const part=`${prefix}-`.startsWith(token)?void 0:idPart(token,prefix);if(part===void 0)return{
tickets:void 0};return{tickets:headsOf(cached,inOrder(table,part))}};return fromCache(workspace,commit,answer,false)}var byGit=()=>Promise.
resolve().then(()=>require("./shared-app-list-tickets.js"));async function listTickets(workspace,query){const cached=await cachedList(
workspace,await currentHead(workspace),query);if(cached!==void 0)return cached;const{viewHead}=await Promise.resolve().then(
()=>require("./shared-app-view.js"));return(await byGit()).readListing(workspace,await viewHead(workspace),query)}async function readHeads(workspace,commit,query){
return await cachedHeads(workspace,commit,query)??listTickets(workspace,query)}async function ticketsBeginning(workspace,token){
const cached=await cachedBeginning(workspace,await currentHead(workspace),token);return cached===void 0?(await byGit()).
readBeginning(workspace,token):cached.tickets}async function configNow(workspace){const known=await fromCache(workspace,
await currentHead(workspace),async({table})=>table.config,false);return known??(await(await Promise.resolve().then(()=>require(
"./shared-app-view.js"))).viewHead(workspace)).config}module.exports={__proto__:null,app_cached_ids__configNow:configNow,
app_cached_ids__listTickets:listTickets,app_cached_ids__readHeads:readHeads,app_cached_ids__ticketsBeginning:ticketsBeginning,
app_cached_list__cachedHeads:cachedHeads,app_cached_list__cachedList:cachedList,app_cached_list__headsFor:headsFor,app_cached_list__headsOf:headsOf,
app_cached_list__limited:limited,app_cached_list__plainQuery:plainQuery,app_cached_list__rowsFor:rowsFor,app_cached_list__ticketsOf:ticketsOf,
app_from_cache__fromCache:fromCache,app_from_cache__memoryOf:memoryOf,configNow,listTickets,readHeads,search_cache_code_book__NUMBER_NAMES:NUMBER_NAMES,
search_cache_code_book__VERSION:VERSION,search_cache_code_book__byName:byName,search_cache_code_book__codeBook:codeBook,
search_cache_code_book__columnsOf:columnsOf,search_cache_code_book__extendLists:extendLists,search_cache_code_book__extendTitles:extendTitles,
search_cache_code_book__lazily:lazily,search_cache_code_book__loadPatch:loadPatch,search_cache_code_book__loadTable:loadTable,
search_cache_code_book__memoryTable:memoryTable,search_cache_code_book__noColumns:noColumns,search_cache_code_book__nothingIn:nothingIn,
search_cache_code_book__patchedTable:patchedTable,search_cache_current_table__forgetTable:forgetTable,search_cache_current_table__tableAt:tableAt,
search_cache_find_ids__rowFinder:rowFinder,search_cache_find_ids__rowOf:rowOf,search_cache_find_ids__rowsBeginning:rowsBeginning,
search_cache_find_ids__rowsBeginningWith:rowsBeginningWith,search_cache_find_ids__rowsOfIds:rowsOfIds,search_cache_find_ids__sortedRows:sortedRows,
search_cache_kept_table__lookForTable:lookForTable,search_cache_link_graph__cycleRows:cycleRows,search_cache_link_graph__graphColumnsOf:graphColumnsOf,
search_cache_link_graph__linkColumns:linkColumns,search_cache_link_graph__linkRowsOf:linkRowsOf,search_cache_link_graph__rowGraph:rowGraph,
search_cache_pair_word__pairOf:pairOf,search_cache_pair_word__pairWord:pairWord,search_cache_rows__encodeRow:encodeRow,search_cache_rows__readNames:readNames,
search_cache_rows__readRowBytes:readRowBytes,search_cache_rows__readRows:readRows,search_cache_table__FLAG:FLAG,search_cache_table__ID_BYTES:ID_BYTES,
search_cache_table__LISTS:LISTS,search_cache_table__NUMBERS:NUMBERS,search_cache_table__SINGLES:SINGLES,search_cache_table__WORDS:WORDS,
search_cache_table__idAt:idAt,search_cache_table__idsIn:idsIn,search_cache_table__titleAt:titleAt,search_cache_tally__standingOf:standingOf2,
search_cache_tally__sumOf:sumOf,search_cache_tally__tallyOf:tallyOf,search_cache_tally__tallyWith:tallyWith,ticketsBeginning,
workflow_ready__HAS_OPEN_CHILDREN:HAS_OPEN_CHILDREN,workflow_ready__WAITS:WAITS,workflow_ready__leadingToCycles:leadingToCycles,
workflow_ready__readiness:readiness,workflow_ready__standingOf:standingOf};
