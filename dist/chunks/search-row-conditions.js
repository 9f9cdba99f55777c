var{search_text_match_text__leafTest:leafTest,search_row_numbers__customColumn:customColumn,search_row_numbers__rowNumbers:rowNumbers,
search_custom_fits__isNothing:isNothing}=require("./conditions.js");var{search_row_verdicts__NO:NO,search_row_verdicts__OPEN:OPEN,
search_row_verdicts__YES:YES,search_row_verdicts__codedVerdicts:codedVerdicts}=require("./query.js");require("./texts.js");
var{search_cache_find_ids__rowOf:rowOf,search_cache_pair_word__pairOf:pairOf,search_cache_table__FLAG:FLAG,search_cache_table__ID_BYTES:ID_BYTES,
search_cache_table__titleAt:titleAt}=require("./reading.js");require("./base.js");require("./parse.js");require("./start\
.js");require("./shared-domain-duration.js");function rowsOf(table,ids){return[...ids].map(id=>rowOf(table,id)).filter(row=>row!==
void 0)}function rowsBeginning(table,part){const ids=table.ids();if(part==="")return Array.from({length:table.count},(_,row)=>row);
const found=[];for(let at=ids.indexOf(part,0,"latin1");at>=0;at=ids.indexOf(part,at+1,"latin1"))if(at%ID_BYTES===0)found.
push(at/ID_BYTES);return found}function markTargets(table,ofType,from){const marked=new Uint8Array(table.count);const{starts,
codes}=table.list("links");const targets=table.linkRows();for(const row of from)for(const code of codes.subarray(starts[row],
starts[row+1])){const target=targets[code-1]??0;if(ofType[code]===1&&target>0)marked[target-1]=1}return marked}function*rowsThere(table){
const flags=table.numbers("flags");for(let row=0;row<table.count;row++)if(((flags[row]??0)&(FLAG.deleted|FLAG.purged))===
0)yield row}var NONE=0;var OTHER=1;var WANTED=2;function linkVerdicts({type,ways,ids,none},table){const pairs=table.words(
"links").map(pairOf);const isType=([own])=>type===void 0||own===type;const ofType=Uint8Array.from([false,...pairs.map(isType)],
Number);const judge=pair=>{if(ways==="in"||!isType(pair))return NONE;return ids.has(pair[1])?WANTED:OTHER};const byCode=Uint8Array.
from([NONE,...pairs.map(judge)]);const empty=new Uint8Array(table.count);const incoming=ways!=="out";const targets=incoming?
markTargets(table,ofType,rowsOf(table,ids)):empty;const pointed=incoming&&none?markTargets(table,ofType,rowsThere(table)):
empty;const best=bestOf(table,byCode);const fits=new Uint8Array(table.count);for(let row=0;row<fits.length;row++){const lacks=none&&
best[row]===NONE&&pointed[row]===0;if(best[row]===WANTED||targets[row]===1||lacks)fits[row]=YES}return fits}function bestOf(table,byCode){
const{starts,codes}=table.list("links");const best=new Uint8Array(table.count);for(let row=0;row<best.length;row++)for(let at=starts[row];at<
starts[row+1];at++){const own=byCode[codes[at]];if(own>best[row])best[row]=own}return best}function ownVerdicts({ids,beginnings},table){
const fits=new Uint8Array(table.count);for(const row of rowsOf(table,ids))fits[row]=YES;for(const part of beginnings)for(const row of rowsBeginning(
table,part))fits[row]=YES;return fits}function customVerdicts(table,leaf){const{field,fits,none}=leaf;const column=customColumn(
table,field);if(column===void 0)return void 0;const judge=word=>{const value=JSON.parse(word);return isNothing(value)?none:
fits(value)};return codedVerdicts(column,judge,none)}function markSpan(verdicts,numbers,{least,most}){for(let row=0;row<
verdicts.length;row++){const number=numbers[row];if(number>=least&&number<=most)verdicts[row]=YES}}function numberVerdicts(table,{
field,spans,none}){const numbers=rowNumbers(table,field);if(numbers===void 0)return void 0;const verdicts=new Uint8Array(
table.count);for(const span of spans)markSpan(verdicts,numbers,span);if(none){for(let row=0;row<verdicts.length;row++)if(Number.
isNaN(numbers[row]))verdicts[row]=YES}return verdicts}function titleVerdicts(table,fits,undecided){const verdicts=new Uint8Array(
table.count);for(let row=0;row<verdicts.length;row++)if(undecided?.[row]!==NO&&fits(titleAt(table,row)))verdicts[row]=YES;
return verdicts}function textVerdicts({term},{table,textRows}){const rows=textRows?.(term);if(rows===void 0)return void 0;
const verdicts=new Uint8Array(table.count);for(let at=0;at<rows.length;at++)verdicts[rows[at]]=YES;return verdicts}function knownVerdicts(leaf,world,undecided){
const{table}=world;switch(leaf.kind){case"text":return textVerdicts(leaf,world);case"number":return numberVerdicts(table,
leaf);case"custom":return customVerdicts(table,leaf);case"texts":return leaf.field==="title"?titleVerdicts(table,leaf.fits,
undecided):void 0;case"links":return linkVerdicts(leaf,table);case"own":return ownVerdicts(leaf,table);default:return void 0}}
var ALONE={tickets:[],readinessOf:()=>0};function conditionTest(leaf,world,undecided){const{table}=world;const verdicts=knownVerdicts(
leaf,world,undecided);if(verdicts!==void 0)return{verdicts,decide:row=>verdicts[row]===YES};const own=leafTest(leaf,{...ALONE,
config:table.config});return{verdicts:new Uint8Array(table.count).fill(OPEN),decide:(_,ticket)=>own(ticket)}}module.exports=
{__proto__:null,conditionTest};
