var{cli_working__heldWords:heldWords,cli_working__holderOption:holderOption,cli_working__leaseOption:leaseOption,cli_working__tellWork:tellWork,
cli_working__writingOptions:writingOptions,cli_transact__idsOf:idsOf}=require("./commands.js");require("./start.js");require(
"./base.js");var run=async(call,context)=>{const ids=idsOf(call,call.operands);const how={...leaseOption(call),...holderOption(
call,context),...writingOptions(call)};const tickets=await context.tickets();return tellWork(await tickets.claim(ids,how),
heldWords,call,context)};module.exports={__proto__:null,run};
