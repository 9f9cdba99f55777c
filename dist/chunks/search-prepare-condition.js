var{store_id_part__idPart:idPart}=require("./base.js");var{search_custom_fits__customFault:customFault,search_custom_fits__customFits:customFits,
search_custom_fits__customType:customType,search_check_value__hoursOf:hoursOf,search_check_value__numberOf:numberOf,search_check_value__valueFault:valueFault}=require(
"./conditions.js");var{search_word_fits__someOf:someOf,search_query_times__daysOf:daysOf,search_query_times__parseMoment:parseMoment,
search_query_times__timesOf:timesOf,search_query_fields__CUSTOM:CUSTOM}=require("./query.js");require("./parse.js");require(
"./start.js");require("./shared-domain-duration.js");var ENDLESS=Number.POSITIVE_INFINITY;var number=new Float64Array(1);
var bits=new BigInt64Array(number.buffer);function above(x){if(x===0)return Number.MIN_VALUE;number[0]=x;bits[0]=(bits[0]??
0n)+(x>0?1n:-1n);return number[0]??x}var below=x=>-above(-x);function comparedTo(x,op){if(op==="<")return{least:-ENDLESS,
most:below(x)};if(op==="<=")return{least:-ENDLESS,most:x};return op===">"?{least:above(x),most:ENDLESS}:{least:x,most:ENDLESS}}
function numberSpans(any,parse){return any.flatMap(match=>{if(match.op==="none"||match.op==="me"||match.op==="prefix")return[];
if(match.op==="range"){const[a,b]=[parse(match.from),parse(match.to)];return[{least:Math.min(a,b),most:Math.max(a,b)}]}const wanted=parse(
match.value);return match.op==="is"?[{least:wanted,most:wanted}]:[comparedTo(wanted,match.op)]})}function spanOf(text,{now,
ahead,days}){const moment=parseMoment(text);if(moment===void 0)return{from:Number.NaN,to:Number.NaN};return days?daysOf(
moment,now):timesOf(moment,now,ahead)}var lastIn=({from,to})=>from===to?to:below(to);var isStretch=text=>parseMoment(text)?.
kind==="stretch";var TURNED={"<":">","<=":">=",">":"<",">=":"<="};function comparedWith(span,op){if(op==="<"||op===">=")
return comparedTo(span.from,op);return comparedTo(lastIn(span),op)}function within(span,calendar){const{now,ahead,days}=calendar;
if(!ahead)return{least:span.from,most:ENDLESS};return{least:days?spanOf("today",calendar).from:now,most:span.to}}function momentSpan(match,calendar){
if(match.op==="range"){const ends=[spanOf(match.from,calendar),spanOf(match.to,calendar)];return{least:Math.min(...ends.
map(span2=>span2.from)),most:Math.max(...ends.map(lastIn))}}const span=spanOf(match.value,calendar);const stretch=isStretch(
match.value);if(match.op==="is")return stretch?within(span,calendar):{least:span.from,most:lastIn(span)};return comparedWith(
span,stretch&&!calendar.ahead?TURNED[match.op]:match.op)}function momentSpans(any,calendar){return any.flatMap(match=>match.
op==="none"||match.op==="me"||match.op==="prefix"?[]:[momentSpan(match,calendar)])}var LETTER=/[\p{L}\p{N}_]/u;function hasBeginning(text,part){
for(let at=text.indexOf(part);at>=0;at=text.indexOf(part,at+1))if(at===0||!LETTER.test(text[at-1]??""))return true;return false}
function textFits(any){return someOf(any.map(match=>{if(match.op!=="is"&&match.op!=="prefix")return()=>false;const wanted=match.
value.toLowerCase();if(match.op==="is")return text=>text.toLowerCase().includes(wanted);return text=>hasBeginning(text.toLowerCase(),
wanted)}))}var LINKS={parent:{type:"parent",ways:"out"},"depends-on":{type:"depends-on",ways:"out"},duplicates:{type:"du\
plicates",ways:"out"},"relates-to":{type:"relates-to",ways:"both"},linked:{type:void 0,ways:"both"},blocks:{type:"depend\
s-on",ways:"in"},"parent-of":{type:"parent",ways:"in"},"duplicated-by":{type:"duplicates",ways:"in"}};async function idsOf(any,context){
const tokens=any.flatMap(match=>match.op==="is"?[match.value]:[]);return new Set(await Promise.all(tokens.map(context.ticket)))}
function beginningsOf(any,{config,refuse}){return any.flatMap(match=>{if(match.op!=="prefix")return[];const{value}=match;
if(`${config.prefix}-`.startsWith(value.toLowerCase()))return[""];const part=idPart(value,config.prefix);if(part!==void 0)
return[part];const problem=`no id begins with ${JSON.stringify(value)}`;throw refuse(match,{problem,way:`For example: id\
:${config.prefix}-7k*`})})}function custom({field,any},{config,refuse}){const key=field.slice(CUSTOM.length);const type=customType(
Object.hasOwn(config.fields,key)?config.fields[key]:void 0);for(const match of any){const fault=customFault(field,type,match);
if(fault!==void 0)throw refuse(match,fault)}const none=any.some(match=>match.op==="none");return{kind:"custom",field:key,
fits:customFits(type,any),none}}var NOUGHT={least:0,most:0};async function prepareCondition(leaf,kind,context){const{field,
any}=leaf;for(const match of any){const fault=valueFault(field,match);if(fault!==void 0)throw context.refuse(match,fault)}
const{now}=context;const none=any.some(match=>match.op==="none");const number2=(spans,lacks=none)=>{return{kind:"number",
field,spans,none:lacks}};switch(kind){case"number":return number2(numberSpans(any,numberOf));case"hours":return number2(
numberSpans(any,hoursOf));case"count":return number2([...numberSpans(any,numberOf),...none?[NOUGHT]:[]],false);case"day":
return number2(momentSpans(any,{now,ahead:true,days:true}));case"moment":return number2(momentSpans(any,{now,ahead:false,
days:false}));case"term":return number2(momentSpans(any,{now,ahead:true,days:false}));case"text":return{kind:"texts",field,
fits:textFits(any),none};case"own":{const[ids,beginnings]=[await idsOf(any,context),beginningsOf(any,context)];return{kind:"\
own",ids,beginnings}}case"ticket":case"inverse":{const{type,ways="out"}=LINKS[field]??{};return{kind:"links",type,ways,ids:await idsOf(
any,context),none}}case"custom":return custom(leaf,context)}}module.exports={__proto__:null,prepareCondition};
