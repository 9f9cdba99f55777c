var DAY_MS=864e5;var UNITS={min:6e4,h:36e5,d:DAY_MS,w:7*DAY_MS,mo:30*DAY_MS,y:365*DAY_MS};var STRETCH=/^(\d{1,5})(min|h|d|w|mo|y)$/;
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
1,day),to:dayNumber(nextYear,nextMonth-1,nextDay)}}module.exports={parseMoment,dayOfDate,localDay,timesOf,daysOf};
