var{store_id_part__idPart:idPart}=require("./tickets.js");var{customFault,customFits,customType,holds,momentFits,numberFits,
textFits,wordFits}=require("./shared-search-custom-fits.js");var{badCondition,badQuery,parseQuery}=require("./shared-sea\
rch-parse-query.js");var{hoursOf,numberOf}=require("./shared-search-check-condition.js");var{CUSTOM,kindOfField,meantOf}=require(
"./shared-search-query-fields.js");var{allOf,leavesOf}=require("./shared-search-query.js");function someLeaf(query,fits){
if(query.kind==="and"||query.kind==="or")return query.parts.some(part=>someLeaf(part,fits));return query.kind==="not"?someLeaf(
query.part,fits):fits(query)}var asksForGraph=query=>someLeaf(query,leaf=>leaf.kind==="is"&&(leaf.what==="ready"||leaf.what===
"blocked"));var LINKS={parent:{type:"parent",ways:"out"},"depends-on":{type:"depends-on",ways:"out"},duplicates:{type:"d\
uplicates",ways:"out"},"relates-to":{type:"relates-to",ways:"both"},linked:{type:void 0,ways:"both"},blocks:{type:"depen\
ds-on",ways:"in"},"parent-of":{type:"parent",ways:"in"},"duplicated-by":{type:"duplicates",ways:"in"}};function rankTest(context,field,match){
const{config,refuse:refuse2}=context;const known=config.priorities.map(name=>name.toLowerCase());const placeOf=name=>{const place2=known.
indexOf(name.toLowerCase());if(place2>=0)return place2;const problem=`there is no ${field} ${JSON.stringify(name)}`;throw refuse2(
match,{problem,way:meantOf(name,config.priorities)})};const place=word=>{const found=known.indexOf(word.toLowerCase());return found<
0?Number.NaN:found};if(match.op==="range"){const ends=[placeOf(match.from),placeOf(match.to)];return word=>place(word)>=
Math.min(...ends)&&place(word)<=Math.max(...ends)}if(match.op!=="<"&&match.op!=="<="&&match.op!==">"&&match.op!==">=")return void 0;
const[wanted,fits]=[placeOf(match.value),holds(match.op)];return word=>fits(wanted-place(word))}async function idsOf(any,context){
const tokens=any.flatMap(match=>match.op==="is"?[match.value]:[]);return new Set(await Promise.all(tokens.map(context.ticket)))}
function beginningsOf(any,{config,refuse:refuse2}){return any.flatMap(match=>{if(match.op!=="prefix")return[];const{value}=match;
if(`${config.prefix}-`.startsWith(value.toLowerCase()))return[""];const part=idPart(value,config.prefix);if(part!==void 0)
return[part];const problem=`no id begins with ${JSON.stringify(value)}`;throw refuse2(match,{problem,way:`For example: i\
d:${config.prefix}-7k*`})})}function custom({field,any},{config,refuse:refuse2}){const key=field.slice(CUSTOM.length);const type=customType(
Object.hasOwn(config.fields,key)?config.fields[key]:void 0);for(const match of any){const fault=customFault(field,type,match);
if(fault!==void 0)throw refuse2(match,fault)}const none=any.some(match=>match.op==="none");return{kind:"custom",field:key,
fits:customFits(type,any),none}}async function fieldLeaf(leaf,context){const{field,any}=leaf;const{now}=context;const none=any.
some(match=>match.op==="none");const kind=kindOfField(field);const number=fits=>({kind:"number",field,fits,none});switch(kind){case"\
word":case"person":case"rank":{const me=any.some(match=>match.op==="me")?await context.me():void 0;const fits=wordFits(any,
me,match=>rankTest(context,field,match));return{kind:"words",field,fits,none}}case"number":return number(numberFits(any,
numberOf));case"hours":return number(numberFits(any,hoursOf));case"count":{const fits=numberFits(any,numberOf);return{kind:"\
number",field,fits:n=>fits(n)||none&&n===0,none:false}}case"day":return number(momentFits(any,{now,ahead:true,days:true}));case"\
moment":return number(momentFits(any,{now,ahead:false,days:false}));case"term":return number(momentFits(any,{now,ahead:true,
days:false}));case"text":return{kind:"texts",field,fits:textFits(any),none};case"own":{const[ids,beginnings]=[await idsOf(
any,context),beginningsOf(any,context)];return{kind:"own",ids,beginnings}}case"ticket":case"inverse":{const{type,ways="o\
ut"}=LINKS[field]??{};return{kind:"links",type,ways,ids:await idsOf(any,context),none}}case"custom":return custom(leaf,context)}}
function prepareLeaf(leaf,context){if(leaf.kind==="text")return leaf;if(leaf.kind==="is")return{kind:"is",what:leaf.what,
now:context.now};if(leaf.kind==="field")return fieldLeaf(leaf,context);const{what}=leaf;if(what==="body"||what==="confli\
cts")return{kind:"filled",field:what};const none={kind:"field",field:what,any:[{op:"none"}]};return fieldLeaf(none,context).
then(part=>({kind:"not",part}))}async function prepareQuery(query,context){if(query.kind==="and"||query.kind==="or"){const parts=[];
for(const part of query.parts)parts.push(await prepareQuery(part,context));return{kind:query.kind,parts}}if(query.kind===
"not")return{kind:"not",part:await prepareQuery(query.part,context)};return prepareLeaf(query,context)}var LISTS=["statu\
s","type","priority","assignee","label","milestone"];function matchOf(field,value){if(value.toLowerCase()==="@none")return{
op:"none"};if(field==="assignee"&&value.toLowerCase()==="@me")return{op:"me"};return{op:"is",value}}var fieldIs=(field,values)=>({
kind:"field",field,any:values.map(value=>matchOf(field,value))});function optionConditions(field,values){const plain=values.
filter(v=>!v.startsWith("!"));const negated=values.filter(v=>v.startsWith("!")).map(v=>v.slice(1));return[...plain.length>
0?[fieldIs(field,plain)]:[],...negated.length>0?[{kind:"not",part:fieldIs(field,negated)}]:[]]}function conditionsOf(query){
const{text=[],parent,deleted}=query;return[...LISTS.flatMap(field=>optionConditions(field,query[field]??[])),...text.map(
word=>({kind:"text",term:{mode:"phrase",text:word}})),...parent===void 0?[]:[fieldIs("parent",[parent])],...deleted===true?
[{kind:"is",what:"deleted"}]:[]]}var OF_CLOSED=new Set(["resolution","closed","closed-by"]);var NAMED=new Set(["status",
"id","alias"]);var STATES=new Set(["open","closed","all","deleted"]);function scopeOf(where,all){const scope={closed:all,
deleted:false};for(const{leaf,negated}of where===void 0?[]:leavesOf(where)){if(leaf.kind==="is"){scope.closed||=STATES.has(
leaf.what);scope.deleted||=leaf.what==="deleted"}else if(leaf.kind==="field")scope.closed||=OF_CLOSED.has(leaf.field)||NAMED.
has(leaf.field)&&!negated;else if(leaf.kind==="has")scope.closed||=OF_CLOSED.has(leaf.what)}return scope}function refuse(reads){
return(node,{problem,way})=>{for(const{text,parsed}of reads){const column=parsed.places.get(node);if(column!==void 0)return badQuery(
text,column,problem,way)}return badCondition(problem,way)}}var textsOf=({query=[]})=>typeof query==="string"?[query]:query;
async function readQuery(query,names){const reads=textsOf(query).map(text=>({text,parsed:parseQuery(text)}));const where=allOf(
[...conditionsOf(query),query.where,...reads.map(({parsed})=>parsed.where)]);const context={...names,refuse:refuse(reads)};
const last=values=>values.filter(value=>value!==void 0).at(-1);const sort=last(reads.map(({parsed})=>parsed.sort))??[];return{
scope:scopeOf(where,query.all===true),where:where===void 0?void 0:await prepareQuery(where,context),sort:query.sort!==void 0&&
query.sort.length>0?query.sort:sort,limit:query.limit??last(reads.map(({parsed})=>parsed.limit))??0}}module.exports={asksForGraph,
readQuery};
