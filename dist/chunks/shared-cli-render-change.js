var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(
to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{changeText:()=>changeText,isNoise:()=>isNoise});module.exports=__toCommonJS(
stdin_exports);var import_start=require("./start.js");function valueText(value){if(value===null)return"∅";return(0,import_start.cli_render_escape__escapeShort)(
typeof value==="string"?value.replaceAll("\n","⏎"):JSON.stringify(value))}function changeText(change){const{element,before,
after}=change;const field=(0,import_start.cli_render_escape__escapeLine)(change.field);if(element===null||element.length===
26)return`${field}: ${valueText(before)} → ${valueText(after)}`;const name=(0,import_start.cli_render_escape__escapeLine)(
element);if(before===null&&(after===true||typeof after==="object"))return`${field} +${name}`;if(after===null&&(before===
true||typeof before==="object"))return`${field} -${name}`;return`${field}.${name}: ${valueText(before)} → ${valueText(
after)}`}var NOISE=new Set(["comments.by","comments.at","criteria.rank","criteria.done","time.by","time.at","created","c\
reatedBy"]);var isNoise=({field,before})=>before===null&&NOISE.has(field);0&&(module.exports={changeText,isNoise});
