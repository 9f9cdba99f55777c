var{search_cache_find_ids__rowOf:rowOf,search_cache_pair_word__FLAG:FLAG,search_cache_pair_word__HAS_OPEN_CHILDREN:HAS_OPEN_CHILDREN,
search_cache_pair_word__ID_BYTES:ID_BYTES,search_cache_pair_word__WAITS:WAITS,search_cache_pair_word__pairOf:pairOf,search_cache_pair_word__titleAt:titleAt,
domain_config_category__knownCategory:knownCategory}=require("./tickets.js");var{leafTest}=require("./shared-search-tick\
et-test.js");var{NUMBER_FIELDS}=require("./shared-search-cache-number-fields.js");var{isNothing}=require("./shared-searc\
h-custom-fits.js");var{localDay}=require("./shared-search-query-times.js");function rowsOf(table,ids){return[...ids].map(
id=>rowOf(table,id)).filter(row=>row!==void 0)}function rowsBeginning(table,part){const ids=table.ids();if(part==="")return Array.
from({length:table.count},(_,row)=>row);const found=[];for(let at=ids.indexOf(part,0,"latin1");at>=0;at=ids.indexOf(part,
at+1,"latin1"))if(at%ID_BYTES===0)found.push(at/ID_BYTES);return found}function markTargets(table,ofType,from){const marked=new Uint8Array(
table.count);const{starts,codes}=table.list("links");const targets=table.linkRows();for(const row of from)for(const code of codes.
subarray(starts[row],starts[row+1])){const target=targets[code-1]??0;if(ofType[code]===1&&target>0)marked[target-1]=1}return marked}
function*rowsThere(table){const flags=table.numbers("flags");for(let row=0;row<table.count;row++)if(((flags[row]??0)&(FLAG.
deleted|FLAG.purged))===0)yield row}var NONE=0;var OTHER=1;var WANTED=2;function linksTest({type,ways,ids,none},table){const pairs=table.
words("links").map(pairOf);const isType=([own])=>type===void 0||own===type;const ofType=Uint8Array.from([false,...pairs.
map(isType)],Number);const{starts,codes}=table.list("links");const judged=Uint8Array.from([NONE,...pairs.map(pair=>judge(
pair))]);function judge(pair){if(ways==="in"||!isType(pair))return NONE;return ids.has(pair[1])?WANTED:OTHER}const empty=new Uint8Array(
0);const incoming=ways!=="out";const targets=incoming?markTargets(table,ofType,rowsOf(table,ids)):empty;const pointed=incoming&&
none?markTargets(table,ofType,rowsThere(table)):empty;return row=>{let best=NONE;for(let at=starts[row]??0;at<(starts[row+
1]??0);at++)best=Math.max(best,judged[codes[at]??0]??0);if(best===WANTED||targets[row]===1)return 1;return none&&best===
NONE&&pointed[row]!==1?1:0}}function ownTest({ids,beginnings},table){const marked=new Uint8Array(table.count);for(const row of rowsOf(
table,ids))marked[row]=1;for(const part of beginnings)for(const row of rowsBeginning(table,part))marked[row]=1;return row=>marked[row]===
1?1:0}var NO=0;var YES=1;var OPEN=2;var SINGLE=new Map([...["status","type","priority","milestone","resolution"].map(name=>[
name,name]),["created-by","createdBy"],["closed-by","closedBy"],["claimed-by","claimedBy"]]);var plain=word=>word;var LIST_FIELDS=new Map(
[["assignee",{list:"assignees",valueIn:plain}],["label",{list:"labels",valueIn:plain}],["alias",{list:"aliases",valueIn:plain}],
["attachment",{list:"attachments",valueIn:plain}],["ref",{list:"refs",valueIn:word=>pairOf(word)[1]}],["ref-type",{list:"\
refs",valueIn:word=>pairOf(word)[0]}]]);var singleColumn=field=>SINGLE.get(field);var COUNTS=new Set([...["links","attac\
hments","labels","assignees","refs","aliases"]]);var COLUMNS=new Map(Object.entries(NUMBER_FIELDS).map(([column,field])=>[
field,column]));function rowNumber(table,field){if(COUNTS.has(field)){const{starts}=table.list(field);return row=>(starts[row+
1]??0)-(starts[row]??0)}const column=COLUMNS.get(field);if(column===void 0)return void 0;const numbers=table.numbers(column);
return row=>numbers[row]??Number.NaN}var verdict=fits=>fits?YES:NO;function codedTest({codes,words},fits,none){const verdicts=Uint8Array.
from([none,...words.map(fits)],Number);return row=>verdicts[codes[row]??0]===1?YES:NO}function listTest({starts,codes},words,fits,none){
const verdicts=Uint8Array.from([false,...words.map(fits)],Number);return row=>{const[start,end]=[starts[row]??0,starts[row+
1]??0];if(start===end)return verdict(none);for(let at=start;at<end;at++)if(verdicts[codes[at]??0]===1)return YES;return NO}}
function wordsTest(table,leaf){const{field,fits,none}=leaf;const single=SINGLE.get(field);if(single!==void 0){const column={
codes:table.numbers(single),words:table.words(single)};return codedTest(column,fits,none)}const many=LIST_FIELDS.get(field);
if(many===void 0)return void 0;const{list,valueIn}=many;return listTest(table.list(list),table.words(list),word=>fits(valueIn(
word)),none)}function customColumn({custom,count,customColumn:of},key){if(custom.keys.includes(key))return of(key);const nobody={
codes:new Uint32Array(count),words:[]};return custom.others?void 0:nobody}function customTest(table,leaf){const{field,fits,
none}=leaf;const column=customColumn(table,field);if(column===void 0)return void 0;const judge=word=>{const value=JSON.parse(
word);return isNothing(value)?none:fits(value)};return codedTest(column,judge,none)}function numberTest(table,leaf){const{
field,fits,none}=leaf;const numberIn=rowNumber(table,field);if(numberIn===void 0)return void 0;return row=>{const number=numberIn(
row);return verdict(Number.isNaN(number)?none:fits(number))}}function stateTest(what,now,{table,graph}){const[status,flags]=[
table.numbers("status"),table.numbers("flags")];const categories=table.words("status").map(name=>knownCategory(table.config,
name));const of=fits=>{const judged=[false,...categories.map(fits)];return row=>judged[status[row]??0]===true};const has=(row,bits)=>((flags[row]??
0)&bits)!==0;const isLeft=of(category=>category!=="closed");const isOpen=of(category=>category==="open");const waits=(row,bits)=>((graph[row]??
0)&bits)!==0;const isClaimed=row=>has(row,FLAG.claim)&&(table.numbers("claimedUntil")[row]??0)>now;switch(what){case"ope\
n":return row=>verdict(isLeft(row));case"closed":case"active":case"unknown":{const fits=of(category=>category===what);return row=>verdict(
fits(row))}case"deleted":return row=>verdict(has(row,FLAG.deleted));case"ready":return row=>verdict(isOpen(row)&&!has(row,
FLAG.deleted)&&!waits(row,WAITS|HAS_OPEN_CHILDREN)&&!isClaimed(row));case"blocked":return row=>verdict(isLeft(row)&&!has(
row,FLAG.deleted)&&waits(row,WAITS));case"overdue":{const[due,today]=[table.numbers("due"),localDay(now)];return row=>verdict(
(due[row]??today)<today&&isLeft(row))}case"claimed":return row=>verdict(isClaimed(row));default:return()=>verdict(what===
"all")}}function columnTest(leaf,world){const{table}=world;switch(leaf.kind){case"words":return wordsTest(table,leaf);case"\
number":return numberTest(table,leaf);case"custom":return customTest(table,leaf);case"texts":return leaf.field==="title"?
row=>verdict(leaf.fits(titleAt(table,row))):void 0;case"links":return linksTest(leaf,table);case"own":return ownTest(leaf,
table);case"is":return stateTest(leaf.what,leaf.now,world);case"filled":{const flags=table.numbers("flags");return row=>verdict(
((flags[row]??0)&FLAG[leaf.field])!==0)}case"text":return void 0}}var ALONE={tickets:[],readinessOf:()=>0};function leafRowTest(leaf,world){
const test=columnTest(leaf,world);if(test!==void 0)return test;const own=leafTest(leaf,{...ALONE,config:world.table.config});
return(_,ticket)=>ticket===void 0?OPEN:verdict(own(ticket))}function rowTest(query,world){if(query.kind==="not"){const part=rowTest(
query.part,world);return(row,ticket)=>{const own=part(row,ticket);return own===OPEN?OPEN:verdict(own===NO)}}if(query.kind!==
"and"&&query.kind!=="or")return leafRowTest(query,world);const parts=query.parts.map(part=>rowTest(part,world));const[decides,
otherwise]=query.kind==="and"?[NO,YES]:[YES,NO];return(row,ticket)=>{let result=otherwise;for(const test of parts){const own=test(
row,ticket);if(own===decides)return decides;if(own===OPEN)result=OPEN}return result}}module.exports={YES,LIST_FIELDS,singleColumn,
rowNumber,customColumn,rowTest};
