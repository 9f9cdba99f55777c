var{cli_working__heldOptions:heldOptions,cli_working__leaseOption:leaseOption,cli_working__tellWork:tellWork,cli_working__textOption:textOption,
cli_transact__idsOf:idsOf}=require("./commands.js");var{base_errors__TicketError:TicketError}=require("./start.js");require(
"./base.js");function nextOption(call){const query=call.text("query");if(call.flag("next"))return{next:{...leaseOption(call),
...query===void 0?{}:{query}}};for(const option of["query","lease"])if(call.has(option))throw new TicketError("BAD_OPTIO\
N_VALUE","usage",`--${option} goes with --next.`,{data:{option},hint:"Add --next, or leave it out."});return{}}var run=async(call,context)=>{
const ids=idsOf(call,call.operands);const wanted=nextOption(call);const[result,resolution]=[await textOption(call,"resul\
t",context),call.text("resolution")];const tickets=await context.tickets();const outcome=await tickets.done(ids,{...heldOptions(
call,context),...wanted,...result===void 0?{}:{result},...resolution===void 0?{}:{resolution}});const code=tellWork(outcome,
()=>"done",call,context);if(wanted.next!==void 0&&outcome.next===null&&!context.json&&!call.flag("quiet"))context.io.err(
"Nothing else is ready.\n");return code};module.exports={__proto__:null,run};
