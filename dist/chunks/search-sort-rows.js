var{search_row_numbers__customColumn:customColumn,search_row_numbers__rowNumbers:rowNumbers}=require("./conditions.js");
var{search_row_columns__LIST_FIELDS:LIST_FIELDS,search_row_columns__singleColumn:singleColumn}=require("./query.js");var{
search_cache_table__ID_BYTES:ID_BYTES,search_cache_table__idAt:idAt,search_cache_table__titleAt:titleAt}=require("./read\
ing.js");require("./parse.js");var{base_json__compareUtf8:compareUtf8}=require("./start.js");var{compareKeys,customKey,rankedNames,
sortFields}=require("./shared-search-sort-keys.js");require("./shared-domain-duration.js");function placesOf(words){const sorted=[
...new Set(words)].sort(compareUtf8);const places=new Map(sorted.map((word,place)=>[word,place]));return[null,...words.map(
word=>places.get(word)??null)]}function singleKey(codes,keys){return row=>keys[codes[row]??0]??null}function wordKey(table,field){
const single=singleColumn(field);if(single!==void 0)return singleKey(table.numbers(single),placesOf(table.words(single)));
const many=LIST_FIELDS.get(field);if(many===void 0)return void 0;const{starts,codes}=table.list(many.list);const places=placesOf(
table.words(many.list).map(many.valueIn));return row=>{let least=null;for(let at=starts[row]??0;at<(starts[row+1]??0);at++){
const place=places[codes[at]??0]??null;if(place!==null&&(least===null||place<least))least=place}return least}}function numberKey(table,field){
const numbers=rowNumbers(table,field);if(numbers===void 0)return void 0;const none=field==="updated"?Number.NEGATIVE_INFINITY:
null;return row=>{const number=numbers[row]??Number.NaN;return Number.isNaN(number)?none:number}}function keyOf(table,{field,
kind}){switch(kind){case"rank":{const column=field;const known=rankedNames(field,table.config);const places=table.words(
column).map(word=>known.indexOf(word));return singleKey(table.numbers(column),[null,...places.map(p=>p<0?null:p)])}case"\
number":return numberKey(table,field);case"word":return wordKey(table,field);case"title":return row=>titleAt(table,row);case"\
id":return row=>idAt(table,row);case"custom":{const column=customColumn(table,field);const key=customKey(field,table.config);
if(column===void 0)return void 0;return singleKey(column.codes,[null,...column.words.map(word=>key(JSON.parse(word)))])}}}
function placeOrder(values,descending){if(values.some(value=>typeof value==="string"))return(a,b)=>compareKeys(values[a]??
null,values[b]??null,descending);const numbers=Float64Array.from(values,value=>{if(value===null)return Number.POSITIVE_INFINITY;
return descending?-value:value});return(a,b)=>{const x=numbers[a];const y=numbers[b];return x<y?-1:x>y?1:0}}function idOrder(table,rows){
const ids=table.ids();const firsts=Uint32Array.from(rows,row=>ids.readUInt32BE(row*ID_BYTES));return(a,b)=>{const x=firsts[a];
const y=firsts[b];if(x!==y)return x<y?-1:1;const start=rows[a]*ID_BYTES;const other=rows[b]*ID_BYTES;return ids.compare(
ids,other,other+ID_BYTES,start,start+ID_BYTES)}}function sortRows(table,rows,sort){const orders=[];for(const field of sortFields(
sort)){const key=keyOf(table,field);if(key===void 0)return void 0;orders.push(placeOrder(rows.map(key),field.descending))}
const byId=idOrder(table,rows);const places=Uint32Array.from(rows.keys());places.sort((a,b)=>{for(const order of orders){
const result=order(a,b);if(result!==0)return result}return byId(a,b)});return Array.from(places,place=>rows[place]??0)}module.
exports={__proto__:null,sortRows};
