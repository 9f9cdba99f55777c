var{cli_render_escape__escapeLine:escapeLine,cli_render_escape__escapeShort:escapeShort}=require("./start.js");function valueText(value){
if(value===null)return"\u2205";return escapeShort(typeof value==="string"?value.replaceAll("\n","\u23CE"):JSON.stringify(
value))}function changeText(change){const{element,before,after}=change;const field=escapeLine(change.field);if(element===
null||element.length===26)return`${field}: ${valueText(before)} \u2192 ${valueText(after)}`;const name=escapeLine(element);
if(before===null&&(after===true||typeof after==="object"))return`${field} +${name}`;if(after===null&&(before===true||typeof before===
"object"))return`${field} -${name}`;return`${field}.${name}: ${valueText(before)} \u2192 ${valueText(after)}`}var NOISE=new Set(
["comments.by","comments.at","criteria.rank","criteria.done","time.by","time.at","created","createdBy"]);var isNoise=({field,
before})=>before===null&&NOISE.has(field);module.exports={__proto__:null,changeText,isNoise};
