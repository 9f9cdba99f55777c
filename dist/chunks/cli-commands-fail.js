var{cli_working__heldOptions:heldOptions,cli_working__tellWork:tellWork,cli_working__textOption:textOption,cli_transact__idsOf:idsOf}=require(
"./commands.js");var{base_errors__TicketError:TicketError}=require("./start.js");require("./base.js");var run=async(call,context)=>{
const[id=""]=idsOf(call,call.operands);const why=await textOption(call,"why",context);if(why===void 0)throw new TicketError(
"BAD_OPTION_VALUE","usage","git ticket fail needs --why.",{data:{option:"why"},hint:`For example: git ticket fail ${id} \
--why "The server is gone."`});const to=call.text("to");const tickets=await context.tickets();const result=await tickets.
fail(id,{...heldOptions(call,context),why,retry:call.flag("retry"),...to===void 0?{}:{to}});return tellWork(result,({status})=>`\
failed, and is ${status}`,call,context)};module.exports={__proto__:null,run};
