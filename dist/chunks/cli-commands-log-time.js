var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(
to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{run:()=>run});module.exports=__toCommonJS(stdin_exports);var import_commands=require("./commands.js");
var import_start=require("./start.js");var import_base=require("./base.js");var import_shared_domain_duration=require("./shared-domain-duration.js");
var DAY=/^\d{4}-\d{2}-\d{2}$/;var TIME=/^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2})?)(Z|[+-]\d{2}:?\d{2})?$/;function isDay(day){
const time=new Date(`${day}T00:00:00Z`);return!Number.isNaN(time.getTime())&&time.toISOString().startsWith(day)}function whenOption(name,text){
const word=text.trim();const[,day=word,clock="12:00",zone=""]=TIME.exec(word)??[];const offset=zone.replace(/^([+-]\d{2}):?(\d{2})$/,
"$1:$2");const date=DAY.test(day)&&isDay(day)?new Date(`${day}T${clock}${offset}`):void 0;if(date!==void 0&&!Number.isNaN(
date.getTime()))return date.toISOString();throw(0,import_start.cli_usage_errors__badOptionValue)(name,`must be a day or \
a time, not ${JSON.stringify(text)}`,`For example: --${name}=2026-12-31, --${name}=2026-12-31T14:30`)}function entryOf(call,word,note){
const[date,type]=[call.text("date"),call.text("type")];const text=note.join(" ").trim();return{minutes:(0,import_shared_domain_duration.parseDuration)(
word),...date===void 0?{}:{at:whenOption("date",date)},...type===void 0?{}:{type},...text===""?{}:{note:text}}}async function deleteEntries(call,context,words){
const[named="",...others]=call.operands;if(others.length>0||call.has("date")||call.has("type"))throw(0,import_start.cli_usage_errors__wrongOperands)(
call.spec,"--delete goes with nothing else");const ticket=await(0,import_commands.cli_ticket_parts__ticketOfWord)(call,named,
context);const parts=ticket.time.map(({id,minutes,note=""})=>({id,text:`${(0,import_shared_domain_duration.renderDuration)(
minutes)} ${note}`}));const remove=(0,import_commands.cli_ticket_parts__partsOfWords)(import_commands.domain_parts__TIME_ENTRY,
ticket,parts,words);const left=ticket.time.filter(entry=>!remove.includes(entry.id));const said=`${(0,import_commands.cli_ticket_parts__counted)(
remove.length,import_commands.domain_parts__TIME_ENTRY)} deleted: ${(0,import_shared_domain_duration.spentText)(left,ticket.
estimate)}`;const operation={op:"time",id:ticket.token,remove,...(0,import_commands.cli_transact__preconditions)(call)};
return(0,import_commands.cli_transact__transactAndPrint)(call,context,[operation],()=>said)}var run=async(call,context)=>{
const gone=call.list("delete");if(gone.length>0)return deleteEntries(call,context,gone);const[named="",word,...note]=call.
operands;const ids=(0,import_commands.cli_transact__idsOf)(call,[named]);if(word===void 0)throw(0,import_start.cli_usage_errors__wrongOperands)(
call.spec,"how long?");const entry=entryOf(call,word,note);const more=(0,import_commands.cli_transact__preconditions)(call);
const tickets=await context.tickets();const before=new Map;for(const id of ids){const ticket=await tickets.get(id);before.
set(ticket.id,ticket)}const operations=ids.map(id=>({op:"time",id,add:[entry],...more}));return(0,import_commands.cli_transact__transactAndPrint)(
call,context,operations,({id})=>{const{time=[],estimate=null}=before.get(id)??{};return`${(0,import_shared_domain_duration.renderDuration)(
entry.minutes)} logged: ${(0,import_shared_domain_duration.spentText)([...time,entry],estimate)}`})};0&&(module.exports={run});
