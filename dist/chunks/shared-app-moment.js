var UNITS=[[/^(?:minutes?|min)$/,6e4],[/^(?:hours?|h)$/,36e5],[/^(?:days?|d)$/,864e5],[/^(?:weeks?|w)$/,7*864e5],[/^(?:months?|mo)$/,
30*864e5],[/^(?:years?|y)$/,365*864e5]];var AGO=/^(\d{1,3})\s*([a-z]+)(?:\s+ago)?$/;var DAY=/^(\d{4})-(\d{2})-(\d{2})$/;
var TIME=/^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:?\d{2})?$/;function endOfDay(year,month,day){
const date=new Date(year,month-1,day,23,59,59,999);return date.getMonth()===month-1&&date.getDate()===day?date.getTime():
Number.NaN}function momentOf(text,now){const asked=text.trim().toLowerCase();if(asked==="now")return now;if(asked==="yes\
terday")return now-864e5;const[,count,unit=""]=AGO.exec(asked)??[];const ms=UNITS.find(([pattern])=>pattern.test(unit))?.[1];
if(count!==void 0&&ms!==void 0)return now-Number(count)*ms;const[,year,month,day]=DAY.exec(asked)??[];if(year!==void 0)return valid(
endOfDay(Number(year),Number(month),Number(day)));return TIME.test(text.trim())?valid(Date.parse(text.trim().replace(" ",
"T"))):void 0}var valid=time=>Number.isNaN(time)?void 0:time;function sinceMoment(text,now){const[,year,month,day]=DAY.exec(
text.trim())??[];if(year===void 0)return momentOf(text,now);const known=momentOf(text,now)!==void 0;return known?new Date(
Number(year),Number(month)-1,Number(day)).getTime():void 0}module.exports={__proto__:null,momentOf,sinceMoment};
