var{search_query_fields__kindOfField:kindOfField,search_query_error__badQuery:badQuery,search_query__allOf:allOf,search_query__anyOf:anyOf,
search_query_fields__QUERY_FIELDS:QUERY_FIELDS,search_query_fields__QUERY_PARTS:QUERY_PARTS,search_query_fields__QUERY_STATES:QUERY_STATES,
search_query_fields__SETTINGS:SETTINGS,search_query_fields__fieldNamed:fieldNamed,search_query_fields__kindOfField:kindOfField2,
search_query_fields__meantOf:meantOf,search_query_fields__partNamed:partNamed}=require("./query.js");var ORDERED=new Set(
[...["rank","number","hours","count","day","moment","term","custom"]]);var WITH_BEGINNINGS=new Set([...["word","person",
"rank","own","text","custom"]]);var isOrdered=kind=>ORDERED.has(kind);function operatorFault(field,kind,op){if(op==="is"||
op==="none")return void 0;if(op==="me")return kind==="person"?void 0:{problem:`${field} is nobody`,way:"For example: ass\
ignee:me"};if(op==="prefix")return WITH_BEGINNINGS.has(kind)?void 0:{problem:`${field} is not found by its beginning`,way:"\
Leave the * out."};return isOrdered(kind)?void 0:{problem:`${field} has no order`,way:'What begins with < or > goes in q\
uotes: ">x"'}}function valuesIn(match){if(match.op==="none"||match.op==="me")return[];return match.op==="range"?[match.from,
match.to]:[match.value]}function matchFault(field,match){const fault=operatorFault(field,kindOfField(field),match.op);if(fault!==
void 0||match.op==="prefix")return fault;return valuesIn(match).some(value=>value.trim()==="")?{problem:`${field} has no\
 value`,way:'For example: label:ui or "two words"'}:void 0}var LONGEST=1e4;var DEEPEST=32;var MOST_TERMS=200;var MOST_VALUES=2e3;
var SPACES=/\s*/y;var FIELD=/([A-Za-z][\w-]*)(?:\.(?:"((?:[^"\\]|\\.)*)"|([^\s:,"()]*)))?:/sy;var OPERATOR=/[<>]=?/y;var ESCAPED=/\\([\\()"*~,:\s<>.@!-])/g;
function take(cursor,pattern){pattern.lastIndex=cursor.at;const found=pattern.exec(cursor.text);if(found===null)return void 0;
cursor.at=pattern.lastIndex;return found}function skipSpaces(cursor){take(cursor,SPACES)}function readField(cursor){const[
whole,name,quoted,plain]=take(cursor,FIELD)??[];if(whole===void 0||name===void 0)return void 0;const key=quoted?.replace(
/\\(.)/gs,"$1")??plain;return key===void 0?name:`${name}.${key}`}function readQuoted(cursor){const start=cursor.at;const pieces=[];
for(let at=start+1;at<cursor.text.length;at++){const char=cursor.text[at];if(char==='"'){cursor.at=at+1;return pieces.join(
"")}if(char==="\\")at++;pieces.push(cursor.text[at]??"")}throw badQuery(cursor.text,start,"a quotation mark that is not \
closed",'Close it: "two words"')}var PIECE=/\\[\\()"*~,:\s<>.@!-]|./sy;function readPlain(cursor,commaEnds){const{text,at:start}=cursor;
const ends=commaEnds?/^[\s,]/:/^\s/;for(let open=0;cursor.at<text.length;){const at=cursor.at;const[piece=""]=take(cursor,
PIECE)??[];if(piece==="(")open++;if(ends.test(piece)||piece===")"&&open--===0){cursor.at=at;break}}return text.slice(start,
cursor.at)}function checkEnd({text,at},allowed){const behind=text[at];if(behind===void 0||allowed.test(behind))return;throw badQuery(
text,at,"text right behind a quotation mark","Put a space between them.")}function readValue(cursor){const column=cursor.
at;const op=take(cursor,OPERATOR)?.[0];if(cursor.text[cursor.at]==="(")throw badQuery(cursor.text,cursor.at,"a group in \
the place of a value",'Alternatives have commas between them: label:ui,api. Text with a ( goes in quotes: "(x)"');if(cursor.
text[cursor.at]!=='"')return{op,raw:readPlain(cursor,true),quoted:false,column};const raw=readQuoted(cursor);checkEnd(cursor,
/[\s,)]/);return{op,raw,quoted:true,column}}function readValues(cursor){const values=[readValue(cursor)];while(cursor.text[cursor.
at]===","){cursor.at++;values.push(readValue(cursor))}return values}function readWord(cursor){const column=cursor.at;if(cursor.
text[column]!=='"')return{op:void 0,raw:readPlain(cursor,false),quoted:false,column};const raw=readQuoted(cursor);checkEnd(
cursor,/[\s)]/);return{op:void 0,raw,quoted:true,column}}function endsIn({raw,quoted},sign){if(quoted||!raw.endsWith(sign))
return false;let escapes=0;while(raw[raw.length-2-escapes]==="\\")escapes++;return escapes%2===0}function textOf({raw,quoted}){
return quoted?raw:raw.replace(ESCAPED,"$1")}var NONE=new Set(["none","@none"]);var ME=new Set(["me","@me"]);function rangeOf(raw,both){
const at=raw.indexOf("..");if(at<0)return void 0;const plain=text=>textOf({raw:text,quoted:false});const[from,to]=[plain(
raw.slice(0,at)),plain(raw.slice(at+2))];if(from!==""&&to!=="")return{op:"range",from,to};if(both||from===to)return void 0;
return from===""?{op:"<=",value:to}:{op:">=",value:from}}function matchOf(field,written){const{op,raw,quoted}=written;const kind=kindOfField2(
field);const value=textOf(written);if(op!==void 0)return{op,value};if(quoted)return{op:"is",value};if(NONE.has(raw))return{
op:"none"};if(kind==="person"&&ME.has(raw))return{op:"me"};const range=isOrdered(kind)?rangeOf(raw,kind==="custom"):void 0;
if(range!==void 0)return range;if(endsIn(written,"*"))return{op:"prefix",value:textOf({raw:raw.slice(0,-1),quoted:false})};
return{op:"is",value}}function refuse(reading,column,problem,way){return badQuery(reading.text,column,problem,way)}function count(reading,column,values){
reading.terms++;reading.values+=values;if(reading.terms>MOST_TERMS||reading.values>MOST_VALUES)throw refuse(reading,column,
`more than ${MOST_TERMS} terms, or ${MOST_VALUES} values`,"Ask for less at once.")}function textLeaf(reading,written){const{
raw,quoted,column}=written;const text=textOf(written);if(text.trim()==="")throw refuse(reading,column,"a phrase has no v\
alue",'For example: label:ui or "two words"');const shorter=textOf({raw:raw.slice(0,-1),quoted});const phrase=quoted||/\s/.
test(text);if(shorter!==""&&!phrase){if(endsIn(written,"*"))return{kind:"text",term:{mode:"prefix",text:shorter}};if(endsIn(
written,"~"))return{kind:"text",term:{mode:"fuzzy",text:shorter}}}return{kind:"text",term:{mode:phrase?"phrase":"word",text}}}
function placed(reading,node,column){reading.places.set(node,column);return node}function fieldLeaf(reading,field,column,values){
const any=values.map(written=>{const match=placed(reading,matchOf(field,written),written.column);const fault=matchFault(
field,match);if(fault!==void 0)throw refuse(reading,written.column,fault.problem,fault.way);return match});return placed(
reading,{kind:"field",field,any},column)}function nameOf(reading,kind,written){const{column}=written;const[name,has]=[textOf(
written),kind==="has"];const known=has?[...QUERY_PARTS,"custom.KEY"]:QUERY_STATES;if(name.trim()==="")throw refuse(reading,
column,`${kind} has no value`,`Known: ${known.join(", ")}.`);const what=has?partNamed(name):QUERY_STATES.find(state=>state===
name.toLowerCase());if(what!==void 0)return what;const problem=`${has?"tickets have no":"no ticket is"} ${JSON.stringify(
name)}`;throw refuse(reading,column,problem,meantOf(name,known))}function namedLeaf(reading,kind,column,values){return anyOf(
values.map(written=>placed(reading,{kind,what:nameOf(reading,kind,written)},column)))}function takeSetting(reading,field,column,values){
const texts=values.map(textOf);const[first=""]=texts;if(reading.depth>0)throw refuse(reading,column,`${field} is of the \
whole query`,"Put it outside the ( ).");if(texts.some(text=>text.trim()===""))throw refuse(reading,column,`${field} has \
no value`,"For example: sort:-updated limit:50");if(field==="sort")reading.sort=[...reading.sort??[],...texts];else if(texts.
length>1)throw refuse(reading,column,"limit takes one value",`For example: limit:${first}`);else if(/^\d{1,9}$/.test(first))
reading.limit=Number(first);else throw refuse(reading,column,"limit takes a whole number","For example: limit:50")}function unknownField(reading,name,column){
const meant=meantOf(name,[...QUERY_FIELDS,"custom.KEY"]);const words="Words with a colon go in quotes.";const isNear=meant.
startsWith("Did")||name.includes(".");const own=`A field of your own is custom.${name}. ${words} ${meant}`;const way=isNear?
`${meant} ${words}`:own;return refuse(reading,column,`there is no field ${JSON.stringify(name)}`,way)}function readTerm(reading,negated){
const column=reading.at;const name=readField(reading);if(name===void 0){const written=readWord(reading);if(written.raw===
""&&!written.quoted)throw refuse(reading,column,"nothing stands behind the -","For example: -label:wip");count(reading,column,
1);return placed(reading,textLeaf(reading,written),column)}const values=readValues(reading);count(reading,column,values.
length);const folded=name.toLowerCase();if(SETTINGS.includes(folded)){if(negated)throw refuse(reading,column,`${folded} \
can't be negated`,"Leave the - out.");takeSetting(reading,folded,column,values);return void 0}if(folded==="is"||folded===
"has")return namedLeaf(reading,folded,column,values);const field=fieldNamed(name);if(field===void 0)throw unknownField(reading,
name,column);if(field!=="text")return fieldLeaf(reading,field,column,values);return anyOf(values.map(written=>placed(reading,
textLeaf(reading,written),column)))}var WORD_END=/^(?:[\s()]|$)/;function isAt({text,at},word){return text.startsWith(word,
at)&&WORD_END.test(text.slice(at+word.length,at+word.length+1))}function isAtEnd({text,at}){return at>=text.length||text[at]===
")"}function readGroup(reading){const column=reading.at++;if(++reading.depth>DEEPEST)throw refuse(reading,column,`more t\
han ${DEEPEST} ( in each other`,"Ask for less at once.");const inner=readAny(reading);if(reading.text[reading.at]!==")")
throw refuse(reading,column,"a ( that is not closed","Close it: (label:ui OR label:api)");reading.at++;reading.depth--;if(inner===
void 0)throw refuse(reading,column,"nothing stands between ( and )","Leave them out.");const behind=reading.text[reading.
at]??" ";if(!/[\s)]/.test(behind))throw refuse(reading,reading.at,"text right behind a )","Put a space between them.");return inner}
function readOne(reading){let negated=false;for(skipSpaces(reading);isAt(reading,"NOT");skipSpaces(reading)){negated=!negated;
reading.at+="NOT".length}const column=reading.at;if(isAtEnd(reading)||isAt(reading,"OR")||isAt(reading,"AND"))throw refuse(
reading,column,"nothing stands behind NOT","For example: NOT label:wip");const minus=reading.text[column]==="-"&&/\S/.test(
reading.text[column+1]??"");if(minus)reading.at++;const turned=negated!==minus;const group=reading.text[reading.at]==="(";
const part=group?readGroup(reading):readTerm(reading,turned||minus);return part!==void 0&&turned?{kind:"not",part}:part}
function readAll(reading){const parts=[];for(skipSpaces(reading);!isAtEnd(reading)&&!isAt(reading,"OR");skipSpaces(reading)){
if(!isAt(reading,"AND")){parts.push(readOne(reading));continue}const column=reading.at;reading.at+="AND".length;skipSpaces(
reading);if(parts.length===0||isAtEnd(reading)||isAt(reading,"OR")||isAt(reading,"AND"))throw lonely(reading,"AND",column)}
return allOf(parts)}function lonely(reading,word,column){const way=`For example: (label:ui ${word} label:api). The word \
itself goes in quotes: "${word}"`;return refuse(reading,column,`${word} needs a condition on both sides`,way)}function readAny(reading){
const parts=[readAll(reading)];while(isAt(reading,"OR")){const column=reading.at;reading.at+="OR".length;parts.push(readAll(
reading));if(parts.at(-1)===void 0||parts.at(-2)===void 0)throw lonely(reading,"OR",column)}const given=parts.filter(part=>part!==
void 0);return given.length===0?void 0:anyOf(given)}function parseQuery(text){if(text.length>LONGEST)throw badQuery(text.
slice(0,80),LONGEST,`it is longer than ${LONGEST} characters`,"Ask for less at once.");const places=new Map;const counts={
depth:0,terms:0,values:0};const reading={text,at:0,...counts,places,sort:void 0,limit:void 0};const where=readAny(reading);
if(reading.at<text.length)throw refuse(reading,reading.at,"a ) without its (",'As a word it goes in quotes: ")"');const{
sort,limit}=reading;return{where,...sort===void 0?{}:{sort},...limit===void 0?{}:{limit},places}}module.exports={__proto__:null,
parseQuery,search_check_condition__isOrdered:isOrdered,search_check_condition__matchFault:matchFault,search_check_condition__valuesIn:valuesIn,
search_parse_query__parseQuery:parseQuery,search_query_limits__DEEPEST:DEEPEST,search_query_limits__LONGEST:LONGEST,search_query_limits__MOST_TERMS:MOST_TERMS,
search_query_limits__MOST_VALUES:MOST_VALUES};
