var{search_row_numbers__customColumn:customColumn}=require("./conditions.js");var{search_row_columns__LIST_FIELDS:LIST_FIELDS,
search_row_columns__singleColumn:singleColumn,search_query_fields__CUSTOM:CUSTOM}=require("./query.js");var{search_cache_pair_word__pairOf:pairOf}=require(
"./reading.js");var{textsOf}=require("./shared-app-group-values.js");var NOTHING=[];function columnOf(codes,starts,words,valuesIn){
const known=[];const valuesOf=code=>{const word=words[code-1];return word===void 0?NOTHING:valuesIn(word)};const values=code=>{
known[code]??=valuesOf(code);return known[code]??NOTHING};return{codes,starts,most:words.length,values}}var parentIn=word=>{
const[type,to]=pairOf(word);return type==="parent"?[to]:[]};var customIn=word=>textsOf(JSON.parse(word));function listColumn(table,name,valuesIn){
const{starts,codes}=table.list(name);return columnOf(codes,starts,table.words(name),valuesIn)}var coded=({codes,words})=>columnOf(
codes,void 0,words,customIn);function valueColumn(table,field){if(field==="parent")return listColumn(table,"links",parentIn);
const many=LIST_FIELDS.get(field);if(many!==void 0)return listColumn(table,many.list,word=>[many.valueIn(word)]);const single=singleColumn(
field);if(single!==void 0)return columnOf(table.numbers(single),void 0,table.words(single),word=>[word]);const column=customColumn(
table,field.slice(CUSTOM.length));return column&&coded(column)}function valuesAt({codes,starts,values},row){if(starts===
void 0)return values(codes[row]??0);return Array.from(codes.subarray(starts[row],starts[row+1]),values).flat()}module.exports=
{__proto__:null,valueColumn,valuesAt};
