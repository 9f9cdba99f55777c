var{app_cached_list__rowsFor:rowsFor,app_from_cache__fromCache:fromCache}=require("./reading.js");var{app_current_head__currentHead:currentHead}=require(
"./tickets.js");var{search_row_numbers__rowNumbers:rowNumbers}=require("./conditions.js");var{search_query_times__localDay:localDay}=require(
"./query.js");var{domain_config_category__categoryOf:categoryOf}=require("./base.js");require("./start.js");var{valueColumn,
valuesAt}=require("./shared-app-value-column.js");var{ValueCounter}=require("./shared-app-counted.js");var{checkGroup,orderedValues}=require(
"./shared-app-group-tickets.js");require("./shared-app-group-values.js");function countValues(column,rows){const{codes,starts,
most,values}=column;const counter=new ValueCounter;if(starts!==void 0){for(const row of rows)counter.add(valuesAt(column,
row),1);return counter.counts}const times=new Uint32Array(most+1);for(const row of rows)times[codes[row]]++;times.forEach(
(count,code)=>{if(count>0)counter.add(values(code),count)});return counter.counts}function countRows(table,rows,fields){
const values=new Map;for(const field of fields){const column=valueColumn(table,field);if(column===void 0)return void 0;values.
set(field,countValues(column,rows))}const status=table.numbers("status");const byCode=["",...table.words("status")].map(
name=>categoryOf(table.config,name));const categories={open:0,active:0,closed:0};const categoryIn=row=>byCode[status[row]]??
"open";for(const row of rows)categories[categoryIn(row)]++;const left=rows.filter(row=>categoryIn(row)!=="closed");const numbersOf=(field,of)=>{
const numbers=rowNumbers(table,field);return of.map(row=>numbers?.[row]??Number.NaN)};return{...{commit:table.commit,total:rows.
length,categories,problems:[]},numbers:field=>numbersOf(field,rows),numbersLeft:field=>numbersOf(field,left),values:field=>values.
get(field)??new Map}}var DAY=864e5;function recent(times,now){const within=days=>times.filter(time=>now-time<=days*DAY).
length;return{day:within(1),week:within(7),month:within(30)}}function sum(values){const total=values.reduce((a,b)=>Number.
isNaN(b)?a:a+b,0);return Math.round(total*100)/100}var ORDERED=new Set(["status","type","priority"]);function valuesOf({
values},field,config){const counts=values(field);const found=orderedValues(counts.keys(),field,config).map(value=>({...{
value,count:counts.get(value)??0}}));if(ORDERED.has(field))return found;const last=value=>value===null?1:0;return found.
sort((a,b)=>last(a.value)-last(b.value)||b.count-a.count)}function statsOf(found,config,{by,now}){const{commit,total,categories,
numbers,numbersLeft,problems}=found;const today=localDay(now);return{...{commit,total,categories},overdue:numbersLeft("d\
ue").filter(day=>day<today).length,created:recent(numbers("created"),now),closed:recent(numbers("closed"),now),comments:sum(
numbers("comments")),estimate:sum(numbers("estimate")),points:sum(numbers("points")),minutes:sum(numbers("spent").map(hours=>hours*
60)),by:by.map(field=>({field,values:valuesOf(found,field,config)})),problems}}async function stats(workspace,query,by){
by.forEach(checkGroup);const asked={by,now:workspace.store.now()};const cached=await fromCache(workspace,await currentHead(
workspace),async place=>{const{table}=place;const{rows,total,ready}=await rowsFor(workspace,place,query,true);const counts=countRows(
table,ready.limit>0?rows.slice(0,ready.limit):rows,by);return counts&&statsOf({...counts,total},table.config,asked)});if(cached!==
void 0)return cached;const[{viewHead},{listAt},{countTickets}]=await Promise.all([Promise.resolve().then(()=>require("./\
shared-app-view.js")),Promise.resolve().then(()=>require("./shared-app-list-tickets.js")),Promise.resolve().then(()=>require(
"./app-count-tickets.js"))]);const view=await viewHead(workspace);const{config}=view;return statsOf(countTickets(await listAt(
workspace,view,query),config),config,asked)}module.exports={__proto__:null,stats};
