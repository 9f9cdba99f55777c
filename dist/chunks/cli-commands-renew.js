var{cli_working__heldOptions:heldOptions,cli_working__heldWords:heldWords,cli_working__leaseOption:leaseOption,cli_working__tellWork:tellWork,
cli_transact__idsOf:idsOf}=require("./commands.js");require("./start.js");require("./base.js");var run=async(call,context)=>{
const ids=idsOf(call,call.operands);const how={...leaseOption(call),...heldOptions(call,context)};const tickets=await context.
tickets();return tellWork(await tickets.renew(ids,how),heldWords,call,context)};module.exports={__proto__:null,run};
