var{search_cache_pair_word__idAt:idAt,search_cache_pair_word__titleAt:titleAt}=require("./tickets.js");var{base_json__compareUtf8:compareUtf8}=require(
"./start.js");var{LIST_FIELDS,customColumn,rowNumber,singleColumn}=require("./shared-search-row-links.js");require("./sh\
ared-search-ticket-test.js");var{compareKeys,customKey,rankedNames,sortFields}=require("./shared-search-sort-keys.js");require(
"./shared-search-cache-number-fields.js");require("./shared-search-ticket-values.js");require("./shared-search-custom-fi\
ts.js");require("./shared-search-check-condition.js");require("./shared-search-query-times.js");require("./shared-domain\
-duration.js");require("./shared-search-query-fields.js");function placesOf(words){const sorted=[...new Set(words)].sort(
compareUtf8);const places=new Map(sorted.map((word,place)=>[word,place]));return[null,...words.map(word=>places.get(word)??
null)]}function singleKey(codes,keys){return row=>keys[codes[row]??0]??null}function wordKey(table,field){const single=singleColumn(
field);if(single!==void 0)return singleKey(table.numbers(single),placesOf(table.words(single)));const many=LIST_FIELDS.get(
field);if(many===void 0)return void 0;const{starts,codes}=table.list(many.list);const places=placesOf(table.words(many.list).
map(many.valueIn));return row=>{let least=null;for(let at=starts[row]??0;at<(starts[row+1]??0);at++){const place=places[codes[at]??
0]??null;if(place!==null&&(least===null||place<least))least=place}return least}}function numberKey(table,field){const numberIn=rowNumber(
table,field);if(numberIn===void 0)return void 0;const none=field==="updated"?Number.NEGATIVE_INFINITY:null;return row=>{
const number=numberIn(row);return Number.isNaN(number)?none:number}}function keyOf(table,{field,kind}){switch(kind){case"\
rank":{const column=field;const known=rankedNames(field,table.config);const places=table.words(column).map(word=>known.indexOf(
word));return singleKey(table.numbers(column),[null,...places.map(p=>p<0?null:p)])}case"number":return numberKey(table,field);case"\
word":return wordKey(table,field);case"title":return row=>titleAt(table,row);case"id":return row=>idAt(table,row);case"c\
ustom":{const column=customColumn(table,field);const key=customKey(field,table.config);if(column===void 0)return void 0;
return singleKey(column.codes,[null,...column.words.map(word=>key(JSON.parse(word)))])}}}function sortRows(table,rows,sort){
const keys=[];for(const field of sortFields(sort)){const key=keyOf(table,field);if(key===void 0)return void 0;keys.push(
{values:rows.map(key),descending:field.descending})}const places=rows.map((_,i)=>i);places.sort((a,b)=>{for(const{values,
descending}of keys){const order=compareKeys(values[a]??null,values[b]??null,descending);if(order!==0)return order}return idAt(
table,rows[a]??0)<idAt(table,rows[b]??0)?-1:1});return places.map(i=>rows[i]??0)}module.exports={sortRows};
