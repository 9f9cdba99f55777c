var{base_similar__closest:closest,base_errors__TicketError:TicketError}=require("./start.js");function badQuery(query,column,problem,way){
const message=`The query can't be read at column ${column+1}: ${problem}.`;return new TicketError("BAD_QUERY","usage",message,
{data:{query,column:column+1},hint:way})}var FIELD=/^([a-zA-Z][\w-]*(?:\.[^\s:,"]+)?):/;function readValue(query,at){if(query[at]!==
'"'){const[value=""]=/^[^\s,]*/.exec(query.slice(at))??[];return{value,end:at+value.length}}const quoted=/^"((?:[^"\\]|\\.)*)"/s.
exec(query.slice(at));if(quoted===null)throw badQuery(query,at,"a quotation mark that is not closed",'Close it: "two wor\
ds"');const[whole,inner=""]=quoted;return{value:inner.replace(/\\(.)/gs,"$1"),end:at+whole.length}}function readValues(query,from){
const values=[];for(let at=from;;at++){const{value,end}=readValue(query,at);values.push(value);at=end;if(query[at]!==",")
return{values,end:at}}}function readWord(query,from){if(query[from]==='"'){const{value,end}=readValue(query,from);return{
values:[value],end}}const[word=""]=/^\S*/.exec(query.slice(from))??[];return{values:[word],end:from+word.length}}function readTerm(query,column){
const negated=query[column]==="-"&&/\S/.test(query[column+1]??"");const start=negated?column+1:column;const[prefix="",field]=FIELD.
exec(query.slice(start))??[];const read=field===void 0?readWord:readValues;const{values,end}=read(query,start+prefix.length);
if(/\S/.test(query[end]??""))throw badQuery(query,end,"text right behind a quotation mark","Put a space between them.");
return{term:{negated,field:field?.toLowerCase(),values,column},end}}function splitQuery(query){const terms=[];let at=0;for(;;){
at+=/^\s*/.exec(query.slice(at))?.[0].length??0;if(at>=query.length)return terms;const{term,end}=readTerm(query,at);terms.
push(term);at=end}}var LISTS=["status","type","priority","assignee","label","milestone"];var QUERY_FIELDS=[...LISTS,"tex\
t","parent","is","sort","limit"];var QUERY_STATES=["open","closed","all","deleted"];var LONGEST=1e4;var meant=(word,known)=>{
const near=closest(word,known);return`${near===void 0?"":`Did you mean ${near}? `}Known: ${known.join(", ")}.`};var person=value=>/^(?:me|none)$/.
test(value)?`@${value}`:value;function addSetting(into,term,query){const{field,values,column}=term;const[value=""]=values;
const refuse=(problem,way)=>badQuery(query,column,problem,way);if(term.negated)throw refuse(`${field} can't be negated`,
"Leave the - out.");if(field==="sort")into.sort=[...into.sort??[],...values];else if(values.length>1)throw refuse(`${field}\
 takes one value`,`For example: ${field}:${value}`);else if(field==="limit"){if(!/^\d{1,9}$/.test(value))throw refuse("l\
imit takes a whole number","For example: limit:50");into.limit=Number(value)}else{const state=QUERY_STATES.find(name=>name===
value);if(state===void 0)throw refuse(`no ticket is ${JSON.stringify(value)}`,meant(value,QUERY_STATES));into.state=state}}
var isKnown=field=>QUERY_FIELDS.includes(field)||field.startsWith("custom.");function conditionOf({field,negated,values}){
if(field==="is"||field==="sort"||field==="limit")return void 0;const named=field==="assignee"||field==="label"||field===
"milestone";return{field:field??"text",negated,values:named?values.map(person):values}}function checkTerm({field,values,
column},query){if(field!==void 0&&!isKnown(field))throw badQuery(query,column,`there is no field ${JSON.stringify(field)}`,
`${meant(field,[...QUERY_FIELDS,"custom.KEY"])} Words with a colon go in quotes.`);if(values.some(v=>v.trim()===""))throw badQuery(
query,column,`${field??"a phrase"} has no value`,'For example: label:ui or "two words"')}function parseQuery(query){if(query.
length>LONGEST)throw badQuery(query.slice(0,80),LONGEST,`it is longer than ${LONGEST} characters`,"Ask for less at once.");
const where=[];const into={where};for(const term of splitQuery(query)){checkTerm(term,query);const condition=conditionOf(
term);if(condition===void 0)addSetting(into,term,query);else where.push(condition)}return into}module.exports={QUERY_FIELDS,
QUERY_STATES,parseQuery};
