var{search_ticket_values__NUMBER_IN:NUMBER_IN,search_ticket_values__WORDS_IN:WORDS_IN}=require("./conditions.js");var{compareKeys,
customKey,leastOf,rankedNames,sortFields}=require("./shared-search-sort-keys.js");var DEFAULT_SORT=["priority","-created"];
function keyOf({field,kind},config){switch(kind){case"rank":{const known=rankedNames(field,config);const wordsIn=WORDS_IN.
get(field);return ticket=>{const place=known.indexOf(wordsIn?.(ticket)[0]??"");return place<0?null:place}}case"number":{
const numberIn=NUMBER_IN.get(field);const none=field==="updated"?Number.NEGATIVE_INFINITY:null;return ticket=>{const number=numberIn?.(
ticket)??Number.NaN;return Number.isNaN(number)?none:number}}case"word":return ticket=>leastOf(WORDS_IN.get(field)?.(ticket)??
[]);case"title":return({title})=>title;case"id":return({id})=>id;case"custom":{const key=customKey(field,config);return({
custom})=>key(Object.hasOwn(custom,field)?custom[field]:void 0)}}}function ticketOrder(sort,config){const keys=sortFields(
sort.length===0?DEFAULT_SORT:sort).map(field=>({key:keyOf(field,config),descending:field.descending}));return(a,b)=>{for(const{
key,descending}of keys){const order=compareKeys(key(a),key(b),descending);if(order!==0)return order}return a.id<b.id?-1:
1}}module.exports={__proto__:null,ticketOrder};
