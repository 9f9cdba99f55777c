var{search_query_times__parseMoment:parseMoment,search_query_fields__kindOfField:kindOfField,search_word_fits__holds:holds,
search_word_fits__someOf:someOf,search_query_fields__meantOf:meantOf,search_query_times__dayOfDate:dayOfDate,search_query_times__dayOfDate:dayOfDate2,
search_query_times__localDay:localDay}=require("./query.js");var{search_check_condition__valuesIn:valuesIn}=require("./p\
arse.js");var{base_json__compareUtf8:compareUtf8,base_json__isArray:isArray,base_json__isObject:isObject}=require("./sta\
rt.js");var{search_text_sought__accepts:accepts,search_text_sought__soughtBy:soughtBy,search_text_fold__wordsOf:wordsOf,
search_text_ticket_texts__ticketTexts:ticketTexts}=require("./texts.js");var{workflow_ready__HAS_OPEN_CHILDREN:HAS_OPEN_CHILDREN,
workflow_ready__WAITS:WAITS}=require("./reading.js");var{domain_config_category__knownCategory:knownCategory}=require(".\
/base.js");var NUMBER_FIELDS={created:"created",updated:"updated",closed:"closed",claimedUntil:"claimed-until",due:"due",
estimate:"estimate",spent:"spent",points:"points",comments:"comments",criteria:"criteria",unmet:"unmet"};var{parseDuration}=require(
"./shared-domain-duration.js");var NUMBER=/^-?\d{1,15}(?:\.\d{1,15})?(?:e[+-]?\d{1,3})?$/i;var COUNT=/^\d{1,9}$/;function numberOf(text){
return NUMBER.test(text)?Number(text):Number.NaN}function hoursOf(text){const plain=numberOf(text);if(!Number.isNaN(plain))
return plain;try{return parseDuration(text)/60}catch{return Number.NaN}}var DATES="Dates are written 2026, 2026-12, 2026\
-12-24 or today; 2w is two weeks from now";var VALUES={number:[text=>!Number.isNaN(numberOf(text)),"For example: 3, >=3 \
or 1..5"],hours:[text=>!Number.isNaN(hoursOf(text)),"Hours are written 3, 1.5 or 1h30m"],count:[text=>COUNT.test(text),"\
It is counted: 0, >3 or 1..5"],day:[isDay,`${DATES}.`],moment:[text=>parseMoment(text)!==void 0,`${DATES.replace(" from \
now","")} ago.`],term:[text=>parseMoment(text)!==void 0,`${DATES}.`]};function isDay(text){const moment=parseMoment(text);
return moment!==void 0&&(moment.kind!=="span"||moment.parts.length<=3)}var WHAT={number:"number",hours:"number of hours",
count:"count",day:"date",moment:"date or time",term:"date or time"};function valueFault(field,match){const kind=kindOfField(
field);const[fits,way=""]=VALUES[kind]??[];if(fits===void 0||match.op==="prefix")return void 0;const wrong=valuesIn(match).
find(value=>!fits(value));if(wrong===void 0)return void 0;return{problem:`${field} takes a ${WHAT[kind]}, not ${JSON.stringify(
wrong)}`,way}}var textOfValue=value=>typeof value==="string"?value:JSON.stringify(value);function customType(schema){if(!isObject(
schema))return{listed:void 0,type:"unknown"};const{type,items}=schema;const types=(isArray(type)?type:[type]).filter(t=>t!==
"null");if(types.length===1&&types[0]==="array"&&isObject(items))return customType(items);const listed=isArray(schema["e\
num"])?schema["enum"].map(textOfValue):void 0;const is=(...names)=>types.length>0&&types.every(t=>names.includes(String(
t)));if(is("number","integer"))return{listed:void 0,type:"number"};if(is("boolean"))return{listed,type:"boolean"};return{
listed,type:is("string")?"string":"unknown"}}var placeIn=(listed,text)=>{const folded=text.toLowerCase();return listed.findIndex(
name=>name.toLowerCase()===folded)};function customFault(field,{listed,type},match){if(match.op==="is"||match.op==="pref\
ix"||match.op==="none"||match.op==="me")return void 0;const values=match.op==="range"?[match.from,match.to]:[match.value];
if(listed!==void 0){const strange=values.find(value=>placeIn(listed,value)<0);if(strange===void 0)return void 0;return{problem:`${field}\
 is never ${JSON.stringify(strange)}`,way:meantOf(strange,listed)}}if(type==="boolean")return{problem:`${field} has no o\
rder`,way:`For example: ${field}:true`};const wrong=values.find(value=>type==="number"&&Number.isNaN(numberOf(value)));if(wrong===
void 0)return void 0;return{problem:`${field} takes a number, not ${JSON.stringify(wrong)}`,way:"For example: 3, >=3 or \
1..5"}}function ordering({listed,type},given){if(listed!==void 0){const wanted=placeIn(listed,given);return value=>{const place=placeIn(
listed,textOfValue(value));return place<0?Number.NaN:place-wanted}}const[number,folded]=[numberOf(given),given.toLowerCase()];
return value=>{if(typeof value==="number")return value-number;if(typeof value!=="string"||type==="number")return Number.
NaN;return compareUtf8(value.toLowerCase(),folded)}}function singleTest(type,match){switch(match.op){case"none":case"me":
return()=>false;case"is":{const[folded,number]=[match.value.toLowerCase(),numberOf(match.value)];return value=>value===number||
textOfValue(value).toLowerCase()===folded}case"prefix":{const folded=match.value.toLowerCase();return value=>textOfValue(
value).toLowerCase().startsWith(folded)}case"range":{const[from,to]=[ordering(type,match.from),ordering(type,match.to)];
return value=>{const[a,b]=[from(value),to(value)];return a>=0&&b<=0||a<=0&&b>=0}}default:{const[order,fits]=[ordering(type,
match.value),holds(match.op)];return value=>fits(order(value))}}}function customFits(type,any){const fits=someOf(any.map(
match=>singleTest(type,match)));return value=>isArray(value)?value.some(fits):fits(value)}var isNothing=value=>value===void 0||
value===null||isArray(value)&&value.length===0;var COUNTS=new Set([...["links","attachments","labels","assignees","refs",
"aliases"]]);var COLUMNS=new Map(Object.entries(NUMBER_FIELDS).map(([column,field])=>[field,column]));function rowNumbers(table,field){
if(COUNTS.has(field)){const{starts}=table.list(field);const counts=new Uint32Array(table.count);for(let row=0;row<counts.
length;row++)counts[row]=starts[row+1]-starts[row];return counts}const column=COLUMNS.get(field);return column===void 0?
void 0:table.numbers(column)}function customColumn({custom,count,customColumn:of},key){if(custom.keys.includes(key))return of(
key);const nobody={codes:new Uint32Array(count),words:[]};return custom.others?void 0:nobody}var one=value=>value===null?
[]:[value];var WORDS_IN=new Map(Object.entries({status:t=>[t.status],type:t=>one(t.type),priority:t=>one(t.priority),resolution:t=>one(
t.resolution),assignee:t=>t.assignees,label:t=>t.labels,milestone:t=>one(t.milestone),alias:t=>t.aliases,ref:t=>t.refs.map(
ref=>ref.value),"ref-type":t=>t.refs.map(ref=>ref.type),attachment:t=>t.attachments.map(a=>a.name),"created-by":t=>one(t.
createdBy),"closed-by":t=>one(t.closedBy),"claimed-by":t=>one(t.claim?.by??null),"commented-by":t=>t.comments.flatMap(c=>one(
c.by))}));var ISO=/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)$/;var timeOf=iso=>iso!==null&&ISO.test(
iso)?Date.parse(iso):Number.NaN;var sum=numbers=>numbers.reduce((a,b)=>a+b,0);var minutesSpent=({time})=>time.length===0?
Number.NaN:sum(time.map(entry=>entry.minutes));var unmetIn=({criteria})=>criteria.filter(c=>!c.done).length;var NUMBER_IN=new Map(
Object.entries({points:t=>t.points??Number.NaN,estimate:t=>t.estimate??Number.NaN,spent:t=>minutesSpent(t)/60,due:t=>dayOfDate(
t.due),created:t=>timeOf(t.created),updated:t=>timeOf(t.updated),closed:t=>timeOf(t.closed),"claimed-until":t=>timeOf(t.
claim?.expires??null),comments:t=>t.comments.length,attachments:t=>t.attachments.length,criteria:t=>t.criteria.length,unmet:unmetIn,
links:t=>t.links.length,labels:t=>t.labels.length,assignees:t=>t.assignees.length,refs:t=>t.refs.length,aliases:t=>t.aliases.
length}));var TEXTS_IN=new Map(Object.entries({title:t=>[t.title],body:t=>t.body===""?[]:[t.body],comment:t=>t.comments.
map(c=>c.body),criterion:t=>t.criteria.map(c=>c.text)}));function placesOf(sought,words){const places=[];if(sought.length===
0)return places;for(let at=0;at+sought.length<=words.length;at++){const fits=sought.every((step,i)=>words[at+i]?.terms.some(
term=>accepts(step,term)));if(fits)places.push(at)}return places}function matchesText(term,ticket){const sought=soughtBy(
term);return ticketTexts(ticket).some(({text})=>placesOf(sought,wordsOf(text)).length>0)}var ofType=({links},type)=>type===
void 0?links:links.filter(link=>link.type===type);function targetsOf({tickets},type,from){const asked=from===void 0?tickets.
filter(t=>!t.deleted&&!t.purged):tickets.filter(t=>from.has(t.id));return new Set(asked.flatMap(t=>ofType(t,type).map(link=>link.
to)))}function linksTest({type,ways,ids,none},world){const own=t=>ways==="in"?[]:ofType(t,type);const incoming=ways!=="o\
ut";const targets=incoming?targetsOf(world,type,ids):new Set;const pointed=incoming&&none?targetsOf(world,type,void 0):new Set;
return t=>{const links=own(t);if(targets.has(t.id)||links.some(({to})=>ids.has(to)))return true;return none&&links.length===
0&&!pointed.has(t.id)}}function valuesTest(valuesOf,{fits,none}){return ticket=>{const values=valuesOf(ticket);return values.
length===0?none:values.some(fits)}}var holds2=({claim},now)=>claim!==null&&timeOf(claim.expires)>now;function stateTest(what,now,{
config,readinessOf}){const category=t=>knownCategory(config,t.status);const isClosed=t=>category(t)==="closed";const waits=(t,bits)=>(readinessOf(
t.id)&bits)!==0;switch(what){case"open":return t=>!isClosed(t);case"closed":case"active":case"unknown":return t=>category(
t)===what;case"deleted":return t=>t.deleted;case"ready":return t=>category(t)==="open"&&!t.deleted&&!holds2(t,now)&&!waits(
t,WAITS|HAS_OPEN_CHILDREN);case"blocked":return t=>!isClosed(t)&&!t.deleted&&waits(t,WAITS);case"overdue":{const today=localDay(
now);return t=>!isClosed(t)&&dayOfDate2(t.due)<today}case"claimed":return t=>holds2(t,now);default:return()=>what==="all"}}
var nothing=()=>[];var isIn=({least,most},number)=>number>=least&&number<=most;function leafTest(leaf,world){switch(leaf.
kind){case"text":return ticket=>matchesText(leaf.term,ticket);case"words":return valuesTest(WORDS_IN.get(leaf.field)??nothing,
leaf);case"texts":return valuesTest(TEXTS_IN.get(leaf.field)??nothing,leaf);case"number":{const numberIn=NUMBER_IN.get(leaf.
field);return ticket=>{const number=numberIn?.(ticket)??Number.NaN;return Number.isNaN(number)?leaf.none:leaf.spans.some(
span=>isIn(span,number))}}case"custom":return({custom})=>{const value=Object.hasOwn(custom,leaf.field)?custom[leaf.field]:
void 0;return value===void 0||isNothing(value)?leaf.none:leaf.fits(value)};case"links":return linksTest(leaf,world);case"\
own":return({id})=>leaf.ids.has(id)||leaf.beginnings.some(part=>id.startsWith(part));case"is":return stateTest(leaf.what,
leaf.now,world);case"filled":return ticket=>ticket[leaf.field].length>0}}function ticketTest(query,world){if(query.kind===
"not"){const part=ticketTest(query.part,world);return ticket=>!part(ticket)}if(query.kind!=="and"&&query.kind!=="or")return leafTest(
query,world);const parts=query.parts.map(part=>ticketTest(part,world));return query.kind==="and"?ticket=>parts.every(test=>test(
ticket)):ticket=>parts.some(test=>test(ticket))}module.exports={__proto__:null,search_cache_number_fields__NUMBER_FIELDS:NUMBER_FIELDS,
search_check_value__hoursOf:hoursOf,search_check_value__numberOf:numberOf,search_check_value__valueFault:valueFault,search_custom_fits__customFault:customFault,
search_custom_fits__customFits:customFits,search_custom_fits__customType:customType,search_custom_fits__isNothing:isNothing,
search_row_numbers__customColumn:customColumn,search_row_numbers__rowNumbers:rowNumbers,search_text_match_text__leafTest:leafTest,
search_text_match_text__ticketTest:ticketTest,search_ticket_values__NUMBER_IN:NUMBER_IN,search_ticket_values__TEXTS_IN:TEXTS_IN,
search_ticket_values__WORDS_IN:WORDS_IN,search_ticket_values__timeOf:timeOf};
