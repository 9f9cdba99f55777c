var{base_json__compareUtf8:compareUtf8,base_json__isArray:isArray,base_json__isObject:isObject}=require("./start.js");var{
numberOf}=require("./shared-search-check-condition.js");var{daysOf,parseMoment,timesOf}=require("./shared-search-query-t\
imes.js");var{meantOf}=require("./shared-search-query-fields.js");var LETTER=/[\p{L}\p{N}_]/u;var WORD=/[\p{L}\p{N}_]+/gu;
function hasBeginning(text,part){for(let at=text.indexOf(part);at>=0;at=text.indexOf(part,at+1))if(at===0||!LETTER.test(
text[at-1]??""))return true;return false}function isNear(a,b){if(Math.abs(a.length-b.length)>1)return false;let at=0;while(at<
a.length&&a[at]===b[at])at++;if(at===a.length&&at===b.length)return true;if(a.length>b.length)return a.slice(at+1)===b.slice(
at);if(b.length>a.length)return a.slice(at)===b.slice(at+1);const swapped=a[at]===b[at+1]&&a[at+1]===b[at];return a.slice(
at+1)===b.slice(at+1)||swapped&&a.slice(at+2)===b.slice(at+2)}function matchesText({mode,text},{title,body}){const[all,wanted]=[
`${title}
${body}`.toLowerCase(),text.toLowerCase()];if(mode==="prefix")return hasBeginning(all,wanted);if(mode!=="fuzzy"||all.includes(
wanted))return all.includes(wanted);for(const[word]of all.matchAll(WORD))if(isNear(word,wanted))return true;return false}
function someOf(tests){const[only]=tests;if(tests.length===1&&only!==void 0)return only;return value=>tests.some(test=>test(
value))}function holds(op){if(op==="<")return order=>order<0;if(op==="<=")return order=>order<=0;return op===">"?order=>order>
0:order=>order>=0}function wordFits(any,me,ranked){const same=new Set;const tests=[word=>same.has(word.toLowerCase())];for(const match of any){
if(match.op==="is")same.add(match.value.toLowerCase());else if(match.op==="me")same.add((me??"").toLowerCase());else if(match.
op==="prefix"){const beginning=match.value.toLowerCase();tests.push(word=>word.toLowerCase().startsWith(beginning))}else
tests.push(ranked(match)??(()=>false))}return someOf(tests)}function textFits(any){return someOf(any.map(match=>{if(match.
op!=="is"&&match.op!=="prefix")return()=>false;const wanted=match.value.toLowerCase();if(match.op==="is")return text=>text.
toLowerCase().includes(wanted);return text=>hasBeginning(text.toLowerCase(),wanted)}))}function numberFits(any,parse){return someOf(
any.map(match=>{if(match.op==="range"){const ends=[parse(match.from),parse(match.to)];const[least,most]=[Math.min(...ends),
Math.max(...ends)];return n=>n>=least&&n<=most}if(match.op==="none"||match.op==="me"||match.op==="prefix")return()=>false;
const wanted=parse(match.value);if(match.op==="is")return n=>n===wanted;const fits=holds(match.op);return n=>fits(n-wanted)}))}
function spanOf(text,{now,ahead,days}){const moment=parseMoment(text);if(moment===void 0)return{from:Number.NaN,to:Number.
NaN};return days?daysOf(moment,now):timesOf(moment,now,ahead)}var isStretch=text=>parseMoment(text)?.kind==="stretch";var TURNED={
"<":">","<=":">=",">":"<",">=":"<="};function comparedWith({from,to},op){if(op==="<")return t=>t<from;if(op===">=")return t=>t>=
from;if(from===to)return op==="<="?t=>t<=to:t=>t>to;return op==="<="?t=>t<to:t=>t>=to}function momentTest(match,calendar){
if(match.op==="none"||match.op==="me"||match.op==="prefix")return()=>false;if(match.op==="range"){const ends=[spanOf(match.
from,calendar),spanOf(match.to,calendar)];const from=Math.min(...ends.map(span2=>span2.from));const last=ends.reduce((a,b)=>b.
to>a.to?b:a);const before=comparedWith(last,"<=");return t=>t>=from&&before(t)}const span=spanOf(match.value,calendar);const stretch=isStretch(
match.value);if(match.op==="is"){if(!stretch)return t=>t>=span.from&&t<span.to;const{now,ahead,days}=calendar;const today=days?
spanOf("today",calendar).from:now;return ahead?t=>t>=today&&t<=span.to:t=>t>=span.from}return comparedWith(span,stretch&&
!calendar.ahead?TURNED[match.op]:match.op)}function momentFits(any,calendar){return someOf(any.map(match=>momentTest(match,
calendar)))}var textOfValue=value=>typeof value==="string"?value:JSON.stringify(value);function customType(schema){if(!isObject(
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
value===null||isArray(value)&&value.length===0;module.exports={matchesText,holds,wordFits,textFits,numberFits,momentFits,
customType,customFault,customFits,isNothing};
