var{cli_working__heldOptions:heldOptions,cli_working__heldWords:heldWords,cli_working__leaseOption:leaseOption,cli_working__tellWork:tellWork,
cli_working__textOption:textOption,cli_transact__idsOf:idsOf}=require("./commands.js");require("./start.js");require("./\
base.js");var run=async(call,context)=>{const[named="",to=""]=call.operands;const[id=""]=idsOf(call,[named]);const note=await textOption(
call,"note",context);const how={to,...leaseOption(call),...heldOptions(call,context)};const tickets=await context.tickets();
const result=await tickets.handoff(id,note===void 0?how:{...how,note});return tellWork(result,heldWords,call,context)};module.
exports={__proto__:null,run};
