var{cli_ticket_parts__counted:counted,cli_ticket_parts__partsOfWords:partsOfWords,cli_ticket_parts__ticketOfWord:ticketOfWord,
domain_parts__TIME_ENTRY:TIME_ENTRY,cli_transact__idsOf:idsOf,cli_transact__preconditions:preconditions,cli_transact__transactAndPrint:transactAndPrint}=require(
"./commands.js");var{cli_usage_errors__badOptionValue:badOptionValue,cli_usage_errors__wrongOperands:wrongOperands}=require(
"./start.js");require("./base.js");var{parseDuration,renderDuration,spentText}=require("./shared-domain-duration.js");var DAY=/^\d{4}-\d{2}-\d{2}$/;
var TIME=/^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2})?)(Z|[+-]\d{2}:?\d{2})?$/;function isDay(day){const time=new Date(
`${day}T00:00:00Z`);return!Number.isNaN(time.getTime())&&time.toISOString().startsWith(day)}function whenOption(name,text){
const word=text.trim();const[,day=word,clock="12:00",zone=""]=TIME.exec(word)??[];const offset=zone.replace(/^([+-]\d{2}):?(\d{2})$/,
"$1:$2");const date=DAY.test(day)&&isDay(day)?new Date(`${day}T${clock}${offset}`):void 0;if(date!==void 0&&!Number.isNaN(
date.getTime()))return date.toISOString();throw badOptionValue(name,`must be a day or a time, not ${JSON.stringify(text)}`,
`For example: --${name}=2026-12-31, --${name}=2026-12-31T14:30`)}function entryOf(call,word,note){const[date,type]=[call.
text("date"),call.text("type")];const text=note.join(" ").trim();return{minutes:parseDuration(word),...date===void 0?{}:
{at:whenOption("date",date)},...type===void 0?{}:{type},...text===""?{}:{note:text}}}async function deleteEntries(call,context,words){
const[named="",...others]=call.operands;if(others.length>0||call.has("date")||call.has("type"))throw wrongOperands(call.
spec,"--delete goes with nothing else");const ticket=await ticketOfWord(call,named,context);const parts=ticket.time.map(
({id,minutes,note=""})=>({id,text:`${renderDuration(minutes)} ${note}`}));const remove=partsOfWords(TIME_ENTRY,ticket,parts,
words);const left=ticket.time.filter(entry=>!remove.includes(entry.id));const said=`${counted(remove.length,TIME_ENTRY)}\
 deleted: ${spentText(left,ticket.estimate)}`;const operation={op:"time",id:ticket.token,remove,...preconditions(call)};
return transactAndPrint(call,context,[operation],()=>said)}var run=async(call,context)=>{const gone=call.list("delete");
if(gone.length>0)return deleteEntries(call,context,gone);const[named="",word,...note]=call.operands;const ids=idsOf(call,
[named]);if(word===void 0)throw wrongOperands(call.spec,"how long?");const entry=entryOf(call,word,note);const more=preconditions(
call);const tickets=await context.tickets();const before=new Map;for(const id of ids){const ticket=await tickets.get(id);
before.set(ticket.id,ticket)}const operations=ids.map(id=>({op:"time",id,add:[entry],...more}));return transactAndPrint(
call,context,operations,({id})=>{const{time=[],estimate=null}=before.get(id)??{};return`${renderDuration(entry.minutes)}\
 logged: ${spentText([...time,entry],estimate)}`})};module.exports={__proto__:null,run};
