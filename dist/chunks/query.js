var{base_errors__TicketError:TicketError,base_similar__closest:closest}=require("./start.js");var{search_cache_pair_word__pairOf:pairOf}=require(
"./reading.js");var NAME=/[A-Za-z][\w-]*(?:\.(?:"(?:[^"\\]|\\.)*"|[^\s:,"()]*))?(?=:)/sy;var QUOTED=/"(?:[^"\\]|\\.)*"?/sy;
var PLAIN=/[()]|(?:\\.|[^\s,()\\"])+/sy;var[QUOTED_VALUE,BEHIND]=[/[<>]=?(?=")/y,/[:,]/];function lengthBy(pattern,query,at){
pattern.lastIndex=at;return pattern.exec(query)?.[0].length??0}function lengthAt(query,at){const name=BEHIND.test(query[at-
1]??"")?0:lengthBy(NAME,query,at);if(name>0)return name;const compared=lengthBy(QUOTED_VALUE,query,at);const quoted=lengthBy(
QUOTED,query,at+compared);const length=quoted>0?compared+quoted:lengthBy(PLAIN,query,at);return length>0||at>=query.length?
length:1}function badQuery(query,offset,problem,way){const message=`The query can't be read at column ${offset+1}: ${problem}\
.`;return new TicketError("BAD_QUERY","usage",message,{data:{query,column:offset+1,offset,length:lengthAt(query,offset)},
hint:way})}function badCondition(problem,way){return new TicketError("BAD_QUERY","usage",`The query can't be answered: ${problem}\
.`,{hint:way})}function allOf(parts){const given=parts.filter(part=>part!==void 0);return given.length<2?given[0]:{kind:"\
and",parts:given}}function anyOf(parts){const[only]=parts;return parts.length===1&&only!==void 0?only:{kind:"or",parts}}
function*leavesOf(query,negated=false){if(query.kind==="and"||query.kind==="or")for(const part of query.parts)yield*leavesOf(
part,negated);else if(query.kind==="not")yield*leavesOf(query.part,!negated);else yield{leaf:query,negated}}function someOf(tests){
const[only]=tests;if(tests.length===1&&only!==void 0)return only;return value=>tests.some(test=>test(value))}function holds(op){
if(op==="<")return order=>order<0;if(op==="<=")return order=>order<=0;return op===">"?order=>order>0:order=>order>=0}function wordFits(any,me,ranked){
const same=new Set;const tests=[word=>same.has(word.toLowerCase())];for(const match of any){if(match.op==="is")same.add(
match.value.toLowerCase());else if(match.op==="me")same.add((me??"").toLowerCase());else if(match.op==="prefix"){const beginning=match.
value.toLowerCase();tests.push(word=>word.toLowerCase().startsWith(beginning))}else tests.push(ranked(match)??(()=>false))}
return someOf(tests)}var BY_KIND={word:[...["status","type","label","milestone","resolution"],...["alias","ref","ref-typ\
e","attachment"]],person:["assignee","created-by","closed-by","claimed-by","commented-by"],rank:["priority"],number:["po\
ints"],hours:["estimate","spent"],count:[...["comments","attachments","criteria","unmet","links"],...["labels","assignee\
s","refs","aliases"]],day:["due"],moment:["created","updated","closed"],term:["claimed-until"],ticket:["parent","depends\
-on","relates-to","duplicates","linked"],inverse:["blocks","parent-of","duplicated-by"],own:["id"],text:["text","title",
"body","comment","criterion"]};var KINDS=new Map(Object.entries(BY_KIND).flatMap(([kind,names])=>names.map(name=>[name,kind])));
var OTHER_NAMES=new Map([["blocked-by","depends-on"],...[...KINDS.keys()].map(name=>[name.replace("-",""),name])]);var CUSTOM="\
custom.";var CONDITION_FIELDS=[...KINDS.keys()];var SETTINGS=["sort","limit"];var QUERY_FIELDS=[...CONDITION_FIELDS,"is",
"has",...SETTINGS];var QUERY_STATES=[...["open","active","closed","all","deleted","unknown"],...["ready","blocked","over\
due","claimed"]];var ELSE_TO_HAVE=new Map([["children","parent-of"],["dependencies","depends-on"],["dependents","blocks"]]);
var NEVER_LACKED=new Set(["id","status","text","title"]);var QUERY_PARTS=[...CONDITION_FIELDS.filter(field=>!NEVER_LACKED.
has(field)),"conflicts",...ELSE_TO_HAVE.keys()];function fieldNamed(name){const folded=name.toLowerCase();if(folded.startsWith(
CUSTOM))return name.length===CUSTOM.length?void 0:CUSTOM+name.slice(CUSTOM.length);return KINDS.has(folded)?folded:OTHER_NAMES.
get(folded)}function partNamed(name){const folded=name.toLowerCase();if(folded==="conflicts")return folded;const field=fieldNamed(
ELSE_TO_HAVE.get(folded)??name);return field===void 0||NEVER_LACKED.has(field)?void 0:field}function kindOfField(field){
return KINDS.get(field)??"custom"}var FEW=12;function meantOf(name,known){const near=closest(name,known);if(near===void 0)
return`Known: ${known.join(", ")}.`;return`Did you mean ${near}?${known.length>FEW?"":` Known: ${known.join(", ")}.`}`}function rankTest(context,field,match){
const{config,refuse:refuse2}=context;const known=config.priorities.map(name=>name.toLowerCase());const placeOf=name=>{const place2=known.
indexOf(name.toLowerCase());if(place2>=0)return place2;const problem=`there is no ${field} ${JSON.stringify(name)}`;throw refuse2(
match,{problem,way:meantOf(name,config.priorities)})};const place=word=>{const found=known.indexOf(word.toLowerCase());return found<
0?Number.NaN:found};if(match.op==="range"){const ends=[placeOf(match.from),placeOf(match.to)];return word=>place(word)>=
Math.min(...ends)&&place(word)<=Math.max(...ends)}if(match.op!=="<"&&match.op!=="<="&&match.op!==">"&&match.op!==">=")return void 0;
const[wanted,fits]=[placeOf(match.value),holds(match.op)];return word=>fits(wanted-place(word))}async function fieldLeaf(leaf,context){
const{field,any}=leaf;const kind=kindOfField(field);if(kind!=="word"&&kind!=="person"&&kind!=="rank")return(await Promise.
resolve().then(()=>require("./search-prepare-condition.js"))).prepareCondition(leaf,kind,context);const me=any.some(match=>match.
op==="me")?await context.me():void 0;const fits=wordFits(any,me,match=>rankTest(context,field,match));return{kind:"words",
field,fits,none:any.some(match=>match.op==="none")}}function prepareLeaf(leaf,context){if(leaf.kind==="text")return leaf;
if(leaf.kind==="is")return{kind:"is",what:leaf.what,now:context.now};if(leaf.kind==="field")return fieldLeaf(leaf,context);
const{what}=leaf;if(what==="body"||what==="conflicts")return{kind:"filled",field:what};const none={kind:"field",field:what,
any:[{op:"none"}]};return fieldLeaf(none,context).then(part=>({kind:"not",part}))}async function prepareQuery(query,context){
if(query.kind==="and"||query.kind==="or"){const parts=[];for(const part of query.parts)parts.push(await prepareQuery(part,
context));return{kind:query.kind,parts}}if(query.kind==="not")return{kind:"not",part:await prepareQuery(query.part,context)};
return prepareLeaf(query,context)}var LISTS=["status","type","priority","assignee","label","milestone"];function matchOf(field,value){
if(value.toLowerCase()==="@none")return{op:"none"};if(field==="assignee"&&value.toLowerCase()==="@me")return{op:"me"};return{
op:"is",value}}var fieldIs=(field,values)=>({kind:"field",field,any:values.map(value=>matchOf(field,value))});function optionConditions(field,values){
const plain2=values.filter(v=>!v.startsWith("!"));const negated=values.filter(v=>v.startsWith("!")).map(v=>v.slice(1));return[
...plain2.length>0?[fieldIs(field,plain2)]:[],...negated.length>0?[{kind:"not",part:fieldIs(field,negated)}]:[]]}function conditionsOf(query){
const{text=[],parent,deleted}=query;return[...LISTS.flatMap(field=>optionConditions(field,query[field]??[])),...text.map(
word=>({kind:"text",term:{mode:"phrase",text:word}})),...parent===void 0?[]:[fieldIs("parent",[parent])],...deleted===true?
[{kind:"is",what:"deleted"}]:[]]}var OF_CLOSED=new Set(["resolution","closed","closed-by"]);var NAMED=new Set(["status",
"id","alias"]);var STATES=new Set(["open","closed","all","deleted"]);function scopeOf(where,all){const scope={closed:all,
deleted:false};for(const{leaf,negated}of where===void 0?[]:leavesOf(where)){if(leaf.kind==="is"){scope.closed||=STATES.has(
leaf.what);scope.deleted||=leaf.what==="deleted"}else if(leaf.kind==="field")scope.closed||=OF_CLOSED.has(leaf.field)||NAMED.
has(leaf.field)&&!negated;else if(leaf.kind==="has")scope.closed||=OF_CLOSED.has(leaf.what)}return scope}function refuse(reads){
return(node,{problem,way})=>{for(const{text,parsed:read}of reads){const column=read.places.get(node);if(column!==void 0)
return badQuery(text,column,problem,way)}return badCondition(problem,way)}}function stateAlone(text){const[,what=""]=/^\s*is:([a-z]+)\s*$/.
exec(text)??[];if(!QUERY_STATES.includes(what))return void 0;return{where:{kind:"is",what},places:new Map}}async function parsed(text){
return stateAlone(text)??(await Promise.resolve().then(()=>require("./parse.js"))).parseQuery(text)}var textsOf=({query=[]})=>typeof query===
"string"?[query]:query;async function readQuery(query,names){const reads=[];for(const text of textsOf(query))reads.push(
{text,parsed:await parsed(text)});const where=allOf([...conditionsOf(query),query.where===void 0?void 0:(await Promise.resolve().
then(()=>require("./shared-search-query-json.js"))).queryOfJson(query.where),...reads.map(read=>read.parsed.where)]);let personal=false;
const me=()=>{personal=true;return names.me()};const context={...names,me,refuse:refuse(reads)};const last=values=>values.
filter(value=>value!==void 0).at(-1);const sort=last(reads.map(read=>read.parsed.sort))??[];const prepared=where===void 0?
void 0:await prepareQuery(where,context);return{scope:scopeOf(where,query.all===true),where:prepared,sort:query.sort!==void 0&&
query.sort.length>0?query.sort:sort,limit:query.limit??last(reads.map(read=>read.parsed.limit))??0,personal}}function someLeaf(query,fits){
if(query.kind==="and"||query.kind==="or")return query.parts.some(part=>someLeaf(part,fits));return query.kind==="not"?someLeaf(
query.part,fits):fits(query)}var asksForGraph=query=>someLeaf(query,leaf=>leaf.kind==="is"&&(leaf.what==="ready"||leaf.what===
"blocked"));var DAY_MS=864e5;var UNITS={min:6e4,h:36e5,d:DAY_MS,w:7*DAY_MS,mo:30*DAY_MS,y:365*DAY_MS};var STRETCH=/^(\d{1,5})(min|h|d|w|mo|y)$/;
var OFFSETS=new Map([["yesterday",-1],["today",0],["tomorrow",1]]);var DATE=/^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;var TIME=/^(\d{4})-(\d{2})-(\d{2})[Tt ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,3})?)?(Z|z|[+-]\d{2}:\d{2})?$/;
var LIMITS=[9999,12,31,23,59,59];function isReal(parts){const[year=0,month=1,day=1]=parts;const least=[0,1,1,0,0,0];if(parts.
some((part,i)=>part<(least[i]??0)||part>(LIMITS[i]??0)))return false;return day<=new Date(Date.UTC(year+2e3,month,0)).getUTCDate()}
function parseMoment(text){const folded=text.trim().toLowerCase();const offset=OFFSETS.get(folded);if(offset!==void 0)return{
kind:"day",offset};const[,count,unit=""]=STRETCH.exec(folded)??[];if(count!==void 0)return{kind:"stretch",ms:Number(count)*
(UNITS[unit]??0)};const found=DATE.exec(folded)??TIME.exec(folded);if(found===null)return void 0;const zone=found[7];const parts=found.
slice(1,7).flatMap(part=>part===void 0?[]:[Number(part)]);return isReal(parts)?{kind:"span",parts,zone}:void 0}function dayOfDate(date){
if(date===null||date.length!==10)return Number.NaN;const moment=DATE.test(date)?parseMoment(date):void 0;if(moment?.kind!==
"span"||moment.parts.length!==3)return Number.NaN;const[year=0,month=1,day=1]=moment.parts;return dayNumber(year,month-1,
day)}function dayNumber(year,month,day){return new Date(0).setUTCFullYear(year,month,day)/DAY_MS}function localDay(time){
const date=new Date(time);return dayNumber(date.getFullYear(),date.getMonth(),date.getDate())}function localTime(parts){
const[year=0,month=1,day=1,hour=0,minute=0,second=0]=parts;const date=new Date(2e3,0,1,hour,minute,second);return date.setFullYear(
year,month-1,day)}function next(parts){return parts.map((part,i)=>i===parts.length-1?part+1:part)}function timesOf(moment,now,ahead){
if(moment.kind==="stretch"){const point=ahead?now+moment.ms:now-moment.ms;return{from:point,to:point}}if(moment.kind==="\
day"){const date=new Date(now);const parts2=[date.getFullYear(),date.getMonth()+1,date.getDate()+moment.offset];return{from:localTime(
parts2),to:localTime(next(parts2))}}const{parts,zone}=moment;if(parts.length<=3)return{from:localTime(parts),to:localTime(
next(parts))};const from=zone===void 0?localTime(parts):zonedTime(parts,zone);return{from,to:from+(parts.length===5?6e4:
1e3)}}function zonedTime(parts,zone){const[year=0,month=1,day=1,hour=0,minute=0,second=0]=parts;const seconds=(hour*60+minute)*
60+second;return dayNumber(year,month-1,day)*DAY_MS+seconds*1e3-offsetOf(zone)}function offsetOf(zone){const[,sign,hours,
minutes]=/^([+-])(\d{2}):(\d{2})$/.exec(zone)??[];if(sign===void 0)return 0;return(sign==="-"?-1:1)*(Number(hours)*60+Number(
minutes))*6e4}function daysOf(moment,now){if(moment.kind==="stretch"){const day2=localDay(now+moment.ms);return{from:day2,
to:day2}}if(moment.kind==="day"){const day2=localDay(now)+moment.offset;return{from:day2,to:day2+1}}const[year=0,month=1,
day=1]=moment.parts;const[nextYear=0,nextMonth=1,nextDay=1]=next(moment.parts.slice(0,3));return{from:dayNumber(year,month-
1,day),to:dayNumber(nextYear,nextMonth-1,nextDay)}}var SINGLE=new Map([...["status","type","priority","milestone","resol\
ution"].map(name=>[name,name]),["created-by","createdBy"],["closed-by","closedBy"],["claimed-by","claimedBy"]]);var plain=word=>word;
var LIST_FIELDS=new Map([["assignee",{list:"assignees",valueIn:plain}],["label",{list:"labels",valueIn:plain}],["alias",
{list:"aliases",valueIn:plain}],["attachment",{list:"attachments",valueIn:plain}],["ref",{list:"refs",valueIn:word=>pairOf(
word)[1]}],["ref-type",{list:"refs",valueIn:word=>pairOf(word)[0]}]]);var singleColumn=field=>SINGLE.get(field);var NO=0;
var OPEN=1;var YES=2;function codedVerdicts({codes,words},fits,none){const byCode=Uint8Array.from([none,...words.map(fits)],
toVerdict);const verdicts=new Uint8Array(codes.length);for(let row=0;row<verdicts.length;row++)verdicts[row]=byCode[codes[row]];
return verdicts}var toVerdict=fits=>fits?YES:NO;function listVerdicts({starts,codes},words,fits,none){const byCode=Uint8Array.
from([false,...words.map(fits)],toVerdict);const verdicts=new Uint8Array(starts.length-1);for(let row=0;row<verdicts.length;row++){
const end=starts[row+1];let at=starts[row];let best=at===end&&none?YES:NO;for(;at<end;at++)if(byCode[codes[at]]===YES)best=
YES;verdicts[row]=best}return verdicts}module.exports={__proto__:null,CONDITION_FIELDS,CUSTOM,QUERY_FIELDS,QUERY_PARTS,QUERY_STATES,
SETTINGS,allOf,anyOf,app_read_query__readQuery:readQuery,fieldNamed,kindOfField,leavesOf,meantOf,partNamed,search_prepared_query__asksForGraph:asksForGraph,
search_prepared_query__someLeaf:someLeaf,search_query__allOf:allOf,search_query__anyOf:anyOf,search_query__leavesOf:leavesOf,
search_query_error__badCondition:badCondition,search_query_error__badQuery:badQuery,search_query_fields__CONDITION_FIELDS:CONDITION_FIELDS,
search_query_fields__CUSTOM:CUSTOM,search_query_fields__QUERY_FIELDS:QUERY_FIELDS,search_query_fields__QUERY_PARTS:QUERY_PARTS,
search_query_fields__QUERY_STATES:QUERY_STATES,search_query_fields__SETTINGS:SETTINGS,search_query_fields__fieldNamed:fieldNamed,
search_query_fields__kindOfField:kindOfField,search_query_fields__meantOf:meantOf,search_query_fields__partNamed:partNamed,
search_query_times__dayOfDate:dayOfDate,search_query_times__daysOf:daysOf,search_query_times__localDay:localDay,search_query_times__parseMoment:parseMoment,
search_query_times__timesOf:timesOf,search_row_columns__LIST_FIELDS:LIST_FIELDS,search_row_columns__singleColumn:singleColumn,
search_row_verdicts__NO:NO,search_row_verdicts__OPEN:OPEN,search_row_verdicts__YES:YES,search_row_verdicts__codedVerdicts:codedVerdicts,
search_row_verdicts__listVerdicts:listVerdicts,search_word_fits__holds:holds,search_word_fits__someOf:someOf,search_word_fits__wordFits:wordFits};
