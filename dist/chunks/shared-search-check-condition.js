var{parseMoment}=require("./shared-search-query-times.js");var{parseDuration}=require("./shared-domain-duration.js");var{
kindOfField}=require("./shared-search-query-fields.js");var ORDERED=new Set([...["rank","number","hours","count","day","\
moment","term","custom"]]);var WITH_BEGINNINGS=new Set([...["word","person","rank","own","text","custom"]]);var isOrdered=kind=>ORDERED.
has(kind);var NUMBER=/^-?\d{1,15}(?:\.\d{1,15})?(?:e[+-]?\d{1,3})?$/i;var COUNT=/^\d{1,9}$/;function numberOf(text){return NUMBER.
test(text)?Number(text):Number.NaN}function hoursOf(text){const plain=numberOf(text);if(!Number.isNaN(plain))return plain;
try{return parseDuration(text)/60}catch{return Number.NaN}}var DATES="Dates are written 2026, 2026-12, 2026-12-24 or tod\
ay; 2w is two weeks from now";var VALUES={number:[text=>!Number.isNaN(numberOf(text)),"For example: 3, >=3 or 1..5"],hours:[
text=>!Number.isNaN(hoursOf(text)),"Hours are written 3, 1.5 or 1h30m"],count:[text=>COUNT.test(text),"It is counted: 0,\
 >3 or 1..5"],day:[isDay,`${DATES}.`],moment:[text=>parseMoment(text)!==void 0,`${DATES.replace(" from now","")} ago.`],
term:[text=>parseMoment(text)!==void 0,`${DATES}.`]};function isDay(text){const moment=parseMoment(text);return moment!==
void 0&&(moment.kind!=="span"||moment.parts.length<=3)}var WHAT={number:"number",hours:"number of hours",count:"count",day:"\
date",moment:"date or time",term:"date or time"};function valueFault(field,kind,value){if(value.trim()==="")return{problem:`${field}\
 has no value`,way:'For example: label:ui or "two words"'};const[fits,way=""]=VALUES[kind]??[];if(fits===void 0||fits(value))
return void 0;return{problem:`${field} takes a ${WHAT[kind]}, not ${JSON.stringify(value)}`,way}}function operatorFault(field,kind,op){
if(op==="is"||op==="none")return void 0;if(op==="me")return kind==="person"?void 0:{problem:`${field} is nobody`,way:"Fo\
r example: assignee:me"};if(op==="prefix")return WITH_BEGINNINGS.has(kind)?void 0:{problem:`${field} is not found by its\
 beginning`,way:"Leave the * out."};return isOrdered(kind)?void 0:{problem:`${field} has no order`,way:'What begins with\
 < or > goes in quotes: ">x"'}}function matchFault(field,match){const kind=kindOfField(field);const fault=operatorFault(
field,kind,match.op);if(fault!==void 0||match.op==="none"||match.op==="me")return fault;if(match.op==="prefix")return void 0;
const values=match.op==="range"?[match.from,match.to]:[match.value];for(const value of values){const wrong=valueFault(field,
kind,value);if(wrong!==void 0)return wrong}return void 0}module.exports={isOrdered,numberOf,hoursOf,matchFault};
