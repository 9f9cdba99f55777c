var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(
to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{parseDuration:()=>parseDuration,renderDuration:()=>renderDuration,spentText:()=>spentText});
module.exports=__toCommonJS(stdin_exports);var import_start=require("./start.js");var DURATION=/^(?:(\d{1,6}(?:\.\d{1,6})?)h)?(?:(\d{1,7}(?:\.\d{1,6})?)m(?:in)?)?$/;
var DAYS=/^\d+(?:\.\d+)?\s*(?:d|day|days|w|week|weeks)/i;function badDuration(text,problem,hint){return new import_start.base_errors__TicketError(
"BAD_DURATION","usage",`${JSON.stringify(text)} ${problem}.`,{data:{duration:text},hint})}function parseDuration(text){const word=text.
trim().toLowerCase().replace(/\s+/g,"");if(DAYS.test(word))throw badDuration(text,"is in days, and nothing says how long\
 a day is","Give hours: 12h.");if(/^\d+(?:\.\d+)?$/.test(word))throw badDuration(text,"has no unit",`Give minutes or hou\
rs: ${word}m, ${word}h.`);const[,hours,minutes]=DURATION.exec(word)??[];if(hours===void 0&&minutes===void 0)throw badDuration(
text,"is no duration","For example: 1h30m, 90m, 1.5h.");const sum=Math.round(Number(hours??0)*60+Number(minutes??0));if(sum<
1)throw badDuration(text,"is less than a minute","For example: 15m.");return sum}function renderDuration(minutes){const whole=Math.
round(minutes);const hours=Math.floor(whole/60);const rest=whole%60;if(hours===0)return`${rest}m`;return rest===0?`${hours}\
h`:`${hours}h${rest}m`}function spentText(entries,estimate){const spent=renderDuration(entries.reduce((sum,{minutes})=>sum+
minutes,0));return estimate===null?spent:`${spent} of ${renderDuration(estimate*60)}`}0&&(module.exports={parseDuration,renderDuration,spentText});
