var{app_cached_list__rowsFor:rowsFor,app_from_cache__fromCache:fromCache,search_cache_pair_word__pairOf:pairOf}=require(
"./reading.js");var{app_current_head__currentHead:currentHead}=require("./tickets.js");var{search_row_numbers__customColumn:customColumn,
search_row_numbers__rowNumbers:rowNumbers}=require("./conditions.js");var{search_row_columns__LIST_FIELDS:LIST_FIELDS,search_row_columns__singleColumn:singleColumn,
search_query_times__localDay:localDay,search_query_fields__CUSTOM:CUSTOM}=require("./query.js");var{domain_config_category__categoryOf:categoryOf}=require(
"./base.js");require("./start.js");var{ValueCounter}=require("./shared-app-counted.js");var{checkGroup,orderedValues}=require(
"./shared-app-group-tickets.js");var{textsOf}=require("./shared-app-group-values.js");function countCodes(codes,words,rows,valuesIn){
const times=new Uint32Array(words.length+1);for(const row of rows)times[codes[row]]++;const counter=new ValueCounter;times.
forEach((count,code)=>{const word=words[code-1];if(count>0)counter.add(word===void 0?[]:valuesIn(word),count)});return counter.
counts}function countLists(table,name,rows,valuesIn){const{starts,codes}=table.list(name);const values=table.words(name).
map(valuesIn);const counter=new ValueCounter;for(const row of rows){const own=codes.subarray(starts[row],starts[row+1]);
counter.add(Array.from(own).flatMap(code=>values[code-1]??[]),1)}return counter.counts}var parentIn=word=>{const[type,to]=pairOf(
word);return type==="parent"?[to]:[]};function countValues(table,field,rows){if(field==="parent")return countLists(table,
"links",rows,parentIn);const many=LIST_FIELDS.get(field);if(many!==void 0)return countLists(table,many.list,rows,word=>[
many.valueIn(word)]);const single=singleColumn(field);if(single!==void 0)return countCodes(table.numbers(single),table.words(
single),rows,word=>[word]);const column=customColumn(table,field.slice(CUSTOM.length));if(column===void 0)return void 0;
return countCodes(column.codes,column.words,rows,word=>textsOf(JSON.parse(word)))}function countRows(table,rows,fields){
const values=new Map;for(const field of fields){const counts=countValues(table,field,rows);if(counts===void 0)return void 0;
values.set(field,counts)}const status=table.numbers("status");const byCode=["",...table.words("status")].map(name=>categoryOf(
table.config,name));const categories={open:0,active:0,closed:0};const categoryIn=row=>byCode[status[row]]??"open";for(const row of rows)
categories[categoryIn(row)]++;const left=rows.filter(row=>categoryIn(row)!=="closed");const numbersOf=(field,of)=>{const numbers=rowNumbers(
table,field);return of.map(row=>numbers?.[row]??Number.NaN)};return{...{commit:table.commit,total:rows.length,categories,
problems:[]},numbers:field=>numbersOf(field,rows),numbersLeft:field=>numbersOf(field,left),values:field=>values.get(field)??
new Map}}var DAY=864e5;function recent(times,now){const within=days=>times.filter(time=>now-time<=days*DAY).length;return{
day:within(1),week:within(7),month:within(30)}}function sum(values){const total=values.reduce((a,b)=>Number.isNaN(b)?a:a+
b,0);return Math.round(total*100)/100}var ORDERED=new Set(["status","type","priority"]);function valuesOf({values},field,config){
const counts=values(field);const found=orderedValues(counts.keys(),field,config).map(value=>({...{value,count:counts.get(
value)??0}}));if(ORDERED.has(field))return found;const last=value=>value===null?1:0;return found.sort((a,b)=>last(a.value)-
last(b.value)||b.count-a.count)}function statsOf(found,config,{by,now}){const{commit,total,categories,numbers,numbersLeft,
problems}=found;const today=localDay(now);return{...{commit,total,categories},overdue:numbersLeft("due").filter(day=>day<
today).length,created:recent(numbers("created"),now),closed:recent(numbers("closed"),now),comments:sum(numbers("comments")),
estimate:sum(numbers("estimate")),points:sum(numbers("points")),minutes:sum(numbers("spent").map(hours=>hours*60)),by:by.
map(field=>({field,values:valuesOf(found,field,config)})),problems}}async function stats(workspace,query,by){by.forEach(
checkGroup);const asked={by,now:workspace.store.now()};const cached=await fromCache(workspace,await currentHead(workspace),
async place=>{const{table}=place;const{rows,total,ready}=await rowsFor(workspace,place,query,true);const counts=countRows(
table,ready.limit>0?rows.slice(0,ready.limit):rows,by);return counts&&statsOf({...counts,total},table.config,asked)});if(cached!==
void 0)return cached;const[{viewHead},{listAt},{countTickets}]=await Promise.all([Promise.resolve().then(()=>require("./\
shared-app-view.js")),Promise.resolve().then(()=>require("./shared-app-list-tickets.js")),Promise.resolve().then(()=>require(
"./app-count-tickets.js"))]);const view=await viewHead(workspace);const{config}=view;return statsOf(countTickets(await listAt(
workspace,view,query),config),config,asked)}module.exports={__proto__:null,stats};
