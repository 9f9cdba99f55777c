var{search_cache_tally__tallyOf:tallyOf,search_cache_code_book__NUMBER_NAMES:NUMBER_NAMES,search_cache_code_book__byName:byName,
search_cache_code_book__codeBook:codeBook,search_cache_code_book__extendLists:extendLists,search_cache_code_book__extendTitles:extendTitles,
search_cache_code_book__lazily:lazily,search_cache_code_book__memoryTable:memoryTable,search_cache_link_graph__linkColumns:linkColumns,
search_cache_link_graph__linkRowsOf:linkRowsOf,search_cache_find_ids__rowFinder:rowFinder,search_cache_find_ids__sortedRows:sortedRows,
search_cache_pair_word__pairWord:pairWord,search_cache_table__FLAG:FLAG,search_cache_table__ID_BYTES:ID_BYTES,search_cache_table__LISTS:LISTS,
search_cache_table__SINGLES:SINGLES,search_cache_table__WORDS:WORDS,search_cache_table__idsIn:idsIn}=require("./reading.\
js");var{search_cache_number_fields__NUMBER_FIELDS:NUMBER_FIELDS,search_ticket_values__NUMBER_IN:NUMBER_IN,search_custom_fits__isNothing:isNothing}=require(
"./conditions.js");var{domain_id__ID_LENGTH:ID_LENGTH,domain_id__SHOWN_LENGTH:SHOWN_LENGTH}=require("./base.js");var{search_cache_sections__CacheFault:CacheFault}=require(
"./tickets.js");var MOST_KEYS=64;var LONGEST_VALUE=500;function customValues({custom}){const entries=Object.entries(custom).
filter(([,value])=>!isNothing(value));return new Map(entries.map(([key,value])=>[key,JSON.stringify(value)]))}function extended(before,total,changed,values){
const codes=new Uint32Array(total);codes.set(before?.codes??[]);const book=codeBook(()=>before?.words??[]);changed.forEach(
(row,i)=>{codes[row]=book.code(values[i]??null)});return{codes,words:book.words}}function customColumns(before,total,changed,values){
const keys=new Set(before.custom.keys());if(!before.others)for(const own of values)for(const key of own.keys())keys.add(
key);const isLong=key=>values.some(own=>(own.get(key)?.length??0)>LONGEST_VALUE);const kept=[...keys].filter(key=>!isLong(
key)).slice(0,MOST_KEYS);const custom=new Map(kept.map(key=>[key,extended(before.custom.get(key),total,changed,values.map(
own=>own.get(key)))]));return{custom,others:before.others||kept.length<keys.size}}var MOST_CODES=65535;var NARROW=new Set(
["status","type","priority"]);var SINGLE={status:t=>t.status,type:t=>t.type,priority:t=>t.priority,milestone:t=>t.milestone,
resolution:t=>t.resolution,createdBy:t=>t.createdBy,closedBy:t=>t.closedBy,claimedBy:t=>t.claim?.by??null};var NUMBERS_OF=Object.
entries(NUMBER_FIELDS).map(([column,field])=>({column,of:NUMBER_IN.get(field)??(()=>Number.NaN)}));function wordsOf(name,ticket){
switch(name){case"links":return ticket.links.map(link=>pairWord(link.type,link.to));case"refs":return ticket.refs.map(ref=>pairWord(
ref.type,ref.value));case"attachments":return ticket.attachments.map(attachment=>attachment.name);default:return ticket[name]}}
function flagsOf({deleted,purged,claim,body,conflicts}){return(deleted?FLAG.deleted:0)|(purged?FLAG.purged:0)|(claim===null?
0:FLAG.claim)|(body===""?0:FLAG.body)|(conflicts.length===0?0:FLAG.conflicts)}function fillRow(columns,row,ticket,books){
for(const name of SINGLES){const code=books[name].code(SINGLE[name](ticket));if(NARROW.has(name)&&code>MOST_CODES)throw new CacheFault(
"more words than codes");columns[name][row]=code}for(const{column,of}of NUMBERS_OF)columns[column][row]=of(ticket);columns.
flags[row]=flagsOf(ticket)}function columnWriter(before,total,books){const columns=byName(NUMBER_NAMES,name=>longer(before.
numbers[name],total));const ids=Buffer.alloc(total*ID_BYTES);before.ids.copy(ids);const rows=[];const titles=[];const codes=byName(
LISTS,()=>[]);const values=[];const put=(row,placed)=>{const{ticket}=placed;ids.write(ticket.id,row*ID_BYTES,"latin1");putNumbers(
columns,books,row,placed);for(const name of LISTS)codes[name].push(wordsOf(name,ticket).map(word=>books[name].code(word)));
titles.push(ticket.title);values.push(customValues(ticket));rows.push(row)};const finish=()=>({ids,lists:byName(LISTS,name=>extendLists(
before.lists[name],total,rows,codes[name])),titles:extendTitles({titles:before.titles,ends:before.numbers.titleEnd},columns.
titleEnd,rows,titles),words:lazily(WORDS,name=>books[name].words),numbers:columns,linkRows:before.linkRows,...customColumns(
before,total,rows,values)});return{put,finish}}function putNumbers(columns,books,row,{ticket,segment,offset,length,sum}){
fillRow(columns,row,ticket,books);columns.segment[row]=segment;columns.offset[row]=offset;columns.length[row]=length;columns.
sum[row]=sum}function longer(array,length){const copy=new array.constructor(length);copy.set(array);return copy}function sideOf({
columns,ids,priorities,config}){const rank=word=>{const place=config.priorities.indexOf(word);return place<0?Number.MAX_SAFE_INTEGER:
place};const ranks=[Number.MAX_SAFE_INTEGER,...priorities.map(rank)];return{ranks,priority:columns.priority,created:columns.
created,ids}}var rankAt=({ranks,priority},row)=>ranks[priority[row]??0]??0;function timeAt({created},row){const time=created[row]??
Number.NaN;return Number.isNaN(time)?Number.NEGATIVE_INFINITY:time}function compareRows(a,row,b,other){const byRank=rankAt(
a,row)-rankAt(b,other);if(byRank!==0)return byRank;const[x,y]=[timeAt(a,row),timeAt(b,other)];if(x!==y)return y>x?1:-1;const start=other*
ID_BYTES;return a.ids.compare(b.ids,start,start+ID_BYTES,row*ID_BYTES,(row+1)*ID_BYTES)}function orderOf(ordered,before,changed){
const side=sideOf(ordered);const compare=(a,b)=>compareRows(side,a,side,b);const moved=new Set(changed);const fresh=[...moved].
sort(compare);if(before.length===0)return Uint32Array.from(fresh);const stays=before.filter(row=>!moved.has(row));const order=new Uint32Array(
stays.length+fresh.length);let[next,at]=[0,0];for(const row of stays){while(next<fresh.length&&compare(fresh[next]??0,row)<
0)order[at++]=fresh[next++]??0;order[at++]=row}order.set(fresh.slice(next),at);return order}function commonLength(ids,row,others,other){
let same=0;while(same<ID_LENGTH&&ids[row*ID_BYTES+same]===others[other*ID_BYTES+same])same++;return same}var shownBeside=common=>Math.
min(Math.max(common+1,SHOWN_LENGTH),ID_LENGTH);function rowsById(ids,total){const keys=idsIn(ids);const rows=Array.from(
{length:total},(_,row)=>row);if(keys.every((key,row)=>row===0||(keys[row-1]??"")<key))return rows;return rows.sort((a,b)=>(keys[a]??
"")<(keys[b]??"")?-1:1)}function shownLengths(shown,ids,first){const total=shown.length;if(first===total)return;const rows=rowsById(
ids,total);shown.fill(SHOWN_LENGTH);for(let i=1;i<total;i++){const[row,other]=[rows[i]??0,rows[i-1]??0];const needed=shownBeside(
commonLength(ids,row,ids,other));shown[row]=Math.max(shown[row]??0,needed);shown[other]=Math.max(shown[other]??0,needed)}}
var booksOf=words=>byName(WORDS,name=>codeBook(()=>words[name]));function updateTable(before,head,changed,sameConfig){const count=before.
ids.length/ID_BYTES;const rows=rowsOf(before.ids,changed);const total=rows.reduce((most,row)=>Math.max(most,row+1),count);
const writer=columnWriter(before,total,booksOf(before.words));for(const[i,placed]of changed.entries())writer.put(rows[i]??
0,placed);const kept=sameConfig?before.numbers.order:new Uint32Array(0);const moved=sameConfig?rows:allRows(total);return finishTable(
writer.finish(),head,{first:count,kept,moved})}var allRows=total=>Array.from({length:total},(_,row)=>row);function finishTable(columns,head,{
first,kept,moved}){const{ids,numbers,words,lists}=columns;shownLengths(numbers.shown,ids,first);const ordered={columns:numbers,
ids,priorities:words.priority,config:head.config};const order=orderOf(ordered,kept,moved);const count=ids.length/ID_BYTES;
const linkRows=linkRowsOf(columns.linkRows,words.links,count>first,rowFinder(ids));const{graph,unblocks,cycles}=linkColumns(
{...{count,config:head.config,flags:numbers.flags,status:numbers.status},...{statuses:words.status,links:lists.links,linkWords:words.
links,linkRows}});return memoryTable({...head,count,sorted:sortedRows(ids),cycles,tally:tallyOf(numbers)},{...columns,linkRows,
numbers:{...numbers,graph,unblocks,order}})}function rowsOf(ids,changed){const known=new Map(idsIn(ids).map((id,row)=>[id,
row]));let next=known.size;return changed.map(({ticket})=>{const row=known.get(ticket.id)??next++;known.set(ticket.id,row);
return row})}module.exports={__proto__:null,columnWriter,sideOf,compareRows,orderOf,commonLength,shownBeside,booksOf,updateTable,
allRows,finishTable,rowsOf};
