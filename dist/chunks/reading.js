var{search_cache_code_book__lookForTable:lookForTable,search_cache_counters__count:count,search_cache_read_cache_file__whyOf:whyOf,
search_cache_table__FLAG:FLAG,search_cache_read_cache_file__CacheFault:CacheFault,search_cache_read_cache_file__withCacheFile:withCacheFile,
base_checksum__checksum:checksum,search_cache_table__ID_BYTES:ID_BYTES,domain_config_category__categoryOf:categoryOf,domain_config_category__knownCategory:knownCategory,
search_cache_table__FLAG:FLAG2,search_cache_table__idAt:idAt,search_cache_table__titleAt:titleAt,app_current_head__currentHead:currentHead,
search_cache_find_ids__rowsBeginning:rowsBeginning,search_cache_table__idAt:idAt2}=require("./tickets.js");var{base_errors__isTicketError:isTicketError}=require(
"./start.js");var{store_id_part__idPart:idPart}=require("./base.js");var tables=new WeakMap;async function tableAt(store,{
folder,commit,build,doubt}){const known=doubt===void 0?tables.get(store):void 0;if(known?.table.commit===commit)return{table:known.
table,came:"kept"};const found=doubt===void 0?lookForTable(store,folder):{kept:void 0,doubt};const before=found.kept??known;
if(before?.table.commit===commit){tables.set(store,before);return{table:before.table,came:"kept"}}if(before===void 0&&!build)
return void 0;const{renew}=await Promise.resolve().then(()=>require("./shared-search-cache-build-table.js"));const renewed=await renew(
{store,folder},commit,{before,build,doubt:found.doubt});if(renewed===void 0)return void 0;tables.set(store,renewed.kept);
return{table:renewed.kept.table,came:renewed.came}}function forgetTable(store){tables.delete(store)}var MOST_BYTES=8<<20;
function ticketMemory(most){const entries=new Map;const places=new Map;let sum=0;const drop=(blob,entry)=>{entries.delete(
blob);sum-=entry.bytes;for(const place of entry.places)places.delete(place)};const ofBlob=blob=>{const entry=entries.get(
blob);if(entry===void 0)return void 0;entries.delete(blob);entries.set(blob,entry);entry.ticket??=entry.read();return copyOf(
entry.ticket)};const at=place=>{const blob=places.get(place);return blob===void 0?void 0:ofBlob(blob)};const keep=(blob,{
bytes,read,place})=>{const entry=entries.get(blob)??{bytes,read,places:[],ticket:void 0};if(!entries.has(blob))sum+=bytes;
entries.set(blob,entry);if(place!==void 0){entry.places.push(place);places.set(place,blob)}for(const[oldest,other]of entries){
if(sum<=most)break;drop(oldest,other)}};return{ofBlob,at,keep}}var each=list=>list.map(one=>({...one}));function copyOf(ticket){
const{custom}=ticket;return{...ticket,assignees:[...ticket.assignees],labels:[...ticket.labels],links:each(ticket.links),
criteria:each(ticket.criteria),comments:each(ticket.comments),time:each(ticket.time),refs:each(ticket.refs),attachments:each(
ticket.attachments),aliases:[...ticket.aliases],custom:isEmpty(custom)?{}:structuredClone(custom),conflicts:each(ticket.
conflicts)}}function isEmpty(object){for(const _ in object)return false;return true}var memories=new WeakMap;function memoryOf(store){
const memory=memories.get(store)??ticketMemory(MOST_BYTES);memories.set(store,memory);return memory}var asked=new WeakSet;
var LOOKS=3;async function fromCache({store,repo,at},commit,use,build=true){const folder=repo.cacheDir();if(at!==void 0||
commit===void 0||folder===void 0)return void 0;const memory=asked.has(store)?memoryOf(store):void 0;asked.add(store);const ask=async wanted=>{
const found=await tableAt(store,wanted);const answer=found&&await use({table:found.table,folder,memory});note(answer===void 0?
void 0:found?.came);return answer};const note=came=>{if(came!=="refreshed")count(store,came==="kept"?"hits":"misses")};let doubt;
for(let look=1;look<=LOOKS;look++){try{return await ask({folder,commit,build,doubt:look<LOOKS?void 0:doubt})}catch(error){
if(isTicketError(error))throw error;forgetTable(store);doubt=whyOf(error)}}note(void 0);return void 0}var standingOf=table=>({
flags:table.numbers("flags"),status:table.numbers("status")});function add(counts,{flags,status},row,by){const flag=flags[row]??
0;if((flag&FLAG.purged)!==0)return;const list=(flag&FLAG.deleted)===0?counts.live:counts.deleted;const code=status[row]??
0;while(list.length<=code)list.push(0);list[code]=(list[code]??0)+by}function tallyOf(columns){const counts={live:[],deleted:[]};
for(let row=0;row<columns.flags.length;row++)add(counts,columns,row,1);return counts}function tallyWith(before,base,own,rows){
const counts={live:[...before.live],deleted:[...before.deleted]};for(let i=0;i<rows.length;i++){const row=rows[i]??0;if(row<
base.flags.length)add(counts,base,row,-1);add(counts,own,i,1)}return counts}function sumOf(counts,fits){return counts.reduce(
(sum,count2,code)=>fits[code]===1?sum+count2:sum,0)}var{join}=require("node:path");var GAP=1<<13;var LONGEST_READ=4<<20;
function readRowBytes(folder,table,rows){const[segment,offset,length,sum]=[table.numbers("segment"),table.numbers("offse\
t"),table.numbers("length"),table.numbers("sum")];const places=new Map;rows.forEach((row,at)=>{const own=places.get(segment[row]??
0)??[];places.set(segment[row]??0,own);own.push({at,row,offset:offset[row]??0,length:length[row]??0,sum:sum[row]??0})});
const found=new Array(rows.length);for(const[index,own]of places){const name=table.segments[index]?.name;if(name===void 0)
throw new CacheFault("no such segment");withCacheFile(join(folder,name),read=>{for(const run of runsOf(own))readRun(read,
run,found)})}return found}function runsOf(places){const runs=[];let[start,end]=[0,-1];for(const place of places.sort((a,b)=>a.
offset-b.offset)){const next=place.offset+place.length;const last=runs.at(-1);if(last===void 0||place.offset>end+GAP||next-
start>LONGEST_READ){runs.push([place]);start=place.offset;end=next}else{last.push(place);end=Math.max(end,next)}}return runs}
function readRun(read,run,found){const start=run[0]?.offset??0;const end=Math.max(...run.map(place=>place.offset+place.length));
const bytes=read(start,end-start);for(const{at,offset,length,sum}of run){const own=bytes.subarray(offset-start,offset-start+
length);if(checksum(own)!==sum)throw new CacheFault("a damaged row");found[at]=own}}var encodeRow=({oid,ticket})=>Buffer.
from(`${JSON.stringify(ticket).slice(0,-1)},"category":"unknown","shown":"","blob":"${oid}"}`);var textOf=bytes=>Buffer.
from(bytes.buffer,bytes.byteOffset,bytes.length);var ID_AT='{"id":"'.length;var TITLE_AT=ID_AT+ID_BYTES+'","title":"'.length;
var AFTER_TITLE='","body":"';function readNames(folder,table,rows){return readRowBytes(folder,table,rows).map(bytes=>{const text=textOf(
bytes);const end=text.indexOf(AFTER_TITLE,TITLE_AT);if(end<0)throw new CacheFault("a row without a title");const title=text.
toString("utf8",TITLE_AT,end);return{id:text.toString("latin1",ID_AT,ID_AT+ID_BYTES),title:title.includes("\\")?JSON.parse(
`"${title}"`):title}})}var decodeRow=bytes=>JSON.parse(textOf(bytes).toString("utf8"));function readRows(folder,table,rows,memory){
if(memory===void 0)return readRowBytes(folder,table,rows).map(decodeRow);const[segment,offset]=[table.numbers("segment"),
table.numbers("offset")];const places=rows.map(row=>`${table.segments[segment[row]??0]?.name} ${offset[row]??0}`);const known=places.
map(place=>memory.at(place));const missing=[...rows.keys()].filter(i=>known[i]===void 0);if(missing.length===0)return known.
filter(ticket=>ticket!==void 0);const wanted=missing.map(i=>rows[i]??0);const read=new Map;readRowBytes(folder,table,wanted).
forEach((bytes,at)=>{const[i=0,ticket]=[missing[at],decodeRow(bytes)];read.set(i,ticket);const own=Uint8Array.from(bytes);
memory.keep(ticket.blob,{bytes:own.length,read:()=>decodeRow(own),place:places[i]})});return known.flatMap((ticket,i)=>ticket??
read.get(i)??[])}function scopeColumns(table,{closed,deleted}){const open=table.words("status").map(word=>categoryOf(table.
config,word)!=="closed");return{order:table.numbers("order"),flags:table.numbers("flags"),out:deleted?FLAG2.purged:FLAG2.
deleted|FLAG2.purged,status:table.numbers("status"),fits:Uint8Array.from([true,...open],is=>Number(closed||is))}}var NOBODY=new Set;
var NO=0;var OPEN=1;function firstInScope({tally:{live,deleted}},{order,flags,out,status,fits},most){const rows=[];for(let at=0,
{length}=order;at<length&&rows.length<most;at++){const row=order[at];if((flags[row]&out)!==0||fits[status[row]]!==1)continue;
rows.push(row)}const withDeleted=(out&FLAG2.deleted)===0;const total=sumOf(live,fits)+(withDeleted?sumOf(deleted,fits):0);
return{rows,total,unsure:NOBODY}}function findRows(table,scope,verdicts,{most,counts}){const columns=scopeColumns(table,
scope);if(verdicts===void 0)return firstInScope(table,columns,most);const{order,flags,out,status,fits}=columns;const rows=[];
const unsure=new Set;for(let at=0;at<order.length;at++){const row=order[at];if((flags[row]&out)!==0||fits[status[row]]!==
1)continue;const verdict=verdicts[row];if(verdict===NO)continue;if(!counts&&rows.length-unsure.size>=most)break;rows.push(
row);if(verdict===OPEN)unsure.add(row)}return{rows,total:rows.length,unsure}}var CONDITIONS=[...["status","type","priori\
ty","assignee","label","milestone"],...["text","parent","query","where","deleted"]];function plainQuery(query){if(CONDITIONS.
some(name=>query[name]!==void 0))return void 0;const{all=false,sort=[],limit=0}=query;return{scope:{closed:all,deleted:false},
where:void 0,sort,limit}}function ticketsOf({table,folder,memory},rows){const{config}=table;const shown=table.numbers("s\
hown");return readRows(folder,table,rows,memory).map((ticket,i)=>{ticket.category=knownCategory(config,ticket.status);ticket.
shown=`${config.prefix}-${ticket.id.slice(0,shown[rows[i]??0])}`;return ticket})}function headsOf({table,folder,memory},rows){
const{config}=table;const[shown,flags]=[table.numbers("shown"),table.numbers("flags")];const[status,priority]=[table.numbers(
"status"),table.numbers("priority")];const type=table.numbers("type");const statuses=table.words("status");const[priorities,
types]=[table.words("priority"),table.words("type")];const categories=["open",...statuses.map(s=>knownCategory(config,s))];
const names=memory===void 0?readNames(folder,table,rows):rows.map(row=>({id:idAt(table,row),title:titleAt(table,row)}));
return rows.map((row,i)=>{const{id="",title=""}=names[i]??{};const code=status[row]??0;return{id,shown:`${config.prefix}\
-${id.slice(0,shown[row])}`,status:statuses[code-1]??"",priority:priorities[(priority[row]??0)-1]??null,type:types[(type[row]??
0)-1]??null,title,category:categories[code]??"open",deleted:((flags[row]??0)&FLAG2.deleted)!==0}})}async function rowsFor(workspace,cached,query,counts){
const{table}=cached;const plain=plainQuery(query);const{ready,test}=plain===void 0?await(await Promise.resolve().then(()=>require(
"./query.js"))).askTable(workspace,table,query):{ready:plain,test:void 0};const{scope,sort,limit}=ready;const most=sort.
length===0&&limit>0?limit:Number.POSITIVE_INFINITY;const found=findRows(table,scope,test?.verdicts,{most,counts});if(test===
void 0||found.unsure.size===0)return{rows:await sorted(cached,found.rows,sort),total:found.total,limit};const{sureRows}=await Promise.
resolve().then(()=>require("./app-sure-rows.js"));const rows=sureRows(cached,found,test);return{rows:await sorted(cached,
rows,sort),total:rows.length,limit}}async function sorted(cached,rows,sort){if(sort.length===0)return rows;const{sortRows}=await Promise.
resolve().then(()=>require("./search-sort-rows.js"));return sortRows(cached.table,rows,sort)??(await Promise.resolve().then(
()=>require("./app-sort-whole.js"))).sortedByTickets(cached,rows,sort)}var limited=({limit,rows})=>limit===0?rows:rows.slice(
0,limit);function cachedList(workspace,commit,query){return fromCache(workspace,commit,async cached=>{const found=await rowsFor(
workspace,cached,query,true);const tickets=ticketsOf(cached,limited(found));return{commit:cached.table.commit,tickets,total:found.
total,problems:[]}})}function cachedHeads(workspace,commit,query){return fromCache(workspace,commit,async cached=>{const found=await rowsFor(
workspace,cached,query,true);const tickets=headsOf(cached,limited(found));return{commit:cached.table.commit,tickets,total:found.
total,problems:[]}})}var inOrder=(table,part)=>[...rowsBeginning(table,part)].sort((a,b)=>idAt2(table,a)<idAt2(table,b)?
-1:1);function cachedBeginning(workspace,commit,token){const answer=async cached=>{const{table}=cached;const{prefix}=table.
config;const part=`${prefix}-`.startsWith(token)?void 0:idPart(token,prefix);if(part===void 0)return{tickets:void 0};return{
tickets:headsOf(cached,inOrder(table,part))}};return fromCache(workspace,commit,answer,false)}var byGit=()=>Promise.resolve().
then(()=>require("./shared-app-list-tickets.js"));async function listTickets(workspace,query){const cached=await cachedList(
workspace,await currentHead(workspace),query);if(cached!==void 0)return cached;const{viewHead}=await Promise.resolve().then(
()=>require("./shared-app-view.js"));return(await byGit()).readListing(workspace,await viewHead(workspace),query)}async function ticketHeads(workspace,query){
const cached=await cachedHeads(workspace,await currentHead(workspace),query);return cached??listTickets(workspace,query)}
async function ticketsBeginning(workspace,token){const cached=await cachedBeginning(workspace,await currentHead(workspace),
token);return cached===void 0?(await byGit()).readBeginning(workspace,token):cached.tickets}async function configNow(workspace){
const known=await fromCache(workspace,await currentHead(workspace),async({table})=>table.config,false);return known??(await(await Promise.
resolve().then(()=>require("./shared-app-view.js"))).viewHead(workspace)).config}module.exports={app_cached_ids__configNow:configNow,
app_cached_ids__listTickets:listTickets,app_cached_ids__ticketHeads:ticketHeads,app_cached_ids__ticketsBeginning:ticketsBeginning,
app_cached_list__cachedHeads:cachedHeads,app_cached_list__cachedList:cachedList,app_cached_list__headsOf:headsOf,app_cached_list__rowsFor:rowsFor,
app_cached_list__ticketsOf:ticketsOf,app_from_cache__fromCache:fromCache,app_from_cache__memoryOf:memoryOf,configNow,listTickets,
search_cache_current_table__forgetTable:forgetTable,search_cache_current_table__tableAt:tableAt,search_cache_rows__encodeRow:encodeRow,
search_cache_rows__readNames:readNames,search_cache_rows__readRowBytes:readRowBytes,search_cache_rows__readRows:readRows,
search_cache_tally__standingOf:standingOf,search_cache_tally__sumOf:sumOf,search_cache_tally__tallyOf:tallyOf,search_cache_tally__tallyWith:tallyWith,
ticketHeads,ticketsBeginning};
