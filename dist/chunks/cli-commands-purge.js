var{cli_ticket_parts__ticketOfWord:ticketOfWord,cli_transact__idsOf:idsOf,cli_transact__preconditions:preconditions,cli_transact__transactAndPrint:transactAndPrint}=require(
"./commands.js");var{cli_usage_errors__badOptionValue:badOptionValue,cli_render_escape__escapeLine:escapeLine,base_errors__TicketError:TicketError}=require(
"./start.js");require("./base.js");var{historyHolds}=require("./shared-cli-history-holds.js");var LOST={what:"what they \
held",attachments:true,messages:true};function notConfirmed(message,ids){return new TicketError("NOT_CONFIRMED","usage",
message,{data:{ids},hint:"A purge can't be taken back, so a person has to say it. What they can do says -h."})}async function confirm(call,ids,context){
const{io,json}=context;if(call.flag("yes")||call.flag("dry-run"))return;if(json||!io.inIsTty)throw notConfirmed("A purge\
 takes all of a ticket away for ever, and nobody is here to ask.",ids);for(const id of ids){const{shown,title}=await ticketOfWord(
call,id,context);const typed=await io.ask(`Purge ${shown} "${escapeLine(title)}" for ever? Type ${shown} to do it: `);if(typed.
trim()!==shown)throw notConfirmed("Nothing was purged.",ids)}}var run=async(call,context)=>{const ids=idsOf(call,call.operands);
const reason=call.text("reason");if(reason===void 0)throw badOptionValue("reason","is needed",`For example: --reason="Ho\
lds a customer's data"`);await confirm(call,ids,context);const more=preconditions(call);const operations=ids.map(id=>({op:"\
purge",id,reason,...more}));const remains=historyHolds(call,context,LOST);return transactAndPrint(call,context,operations,
()=>"purged",remains)};module.exports={__proto__:null,run};
