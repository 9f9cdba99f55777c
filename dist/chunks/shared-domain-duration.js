var{base_errors__TicketError:TicketError}=require("./start.js");var DURATION=/^(?:(\d{1,6}(?:\.\d{1,6})?)h)?(?:(\d{1,7}(?:\.\d{1,6})?)m(?:in)?)?$/;
var DAYS=/^\d+(?:\.\d+)?\s*(?:d|day|days|w|week|weeks)/i;function badDuration(text,problem,hint){return new TicketError(
"BAD_DURATION","usage",`${JSON.stringify(text)} ${problem}.`,{data:{duration:text},hint})}function parseDuration(text){const word=text.
trim().toLowerCase().replace(/\s+/g,"");if(DAYS.test(word))throw badDuration(text,"is in days, and nothing says how long\
 a day is","Give hours: 12h.");if(/^\d+(?:\.\d+)?$/.test(word))throw badDuration(text,"has no unit",`Give minutes or hou\
rs: ${word}m, ${word}h.`);const[,hours,minutes]=DURATION.exec(word)??[];if(hours===void 0&&minutes===void 0)throw badDuration(
text,"is no duration","For example: 1h30m, 90m, 1.5h.");const sum=Math.round(Number(hours??0)*60+Number(minutes??0));if(sum<
1)throw badDuration(text,"is less than a minute","For example: 15m.");return sum}function renderDuration(minutes){const whole=Math.
round(minutes);const hours=Math.floor(whole/60);const rest=whole%60;if(hours===0)return`${rest}m`;return rest===0?`${hours}\
h`:`${hours}h${rest}m`}function spentText(entries,estimate){const spent=renderDuration(entries.reduce((sum,{minutes})=>sum+
minutes,0));return estimate===null?spent:`${spent} of ${renderDuration(estimate*60)}`}module.exports={__proto__:null,parseDuration,
renderDuration,spentText};
