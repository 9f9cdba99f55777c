var{cli_working__heldOptions:heldOptions,cli_working__tellWork:tellWork,cli_transact__idsOf:idsOf,cli_transact__transactAndPrint:transactAndPrint}=require(
"./commands.js");var{base_errors__TicketError:TicketError}=require("./start.js");require("./base.js");function releaseAnyhow(call,context,ids){
for(const name of["under","confirm"])if(call.has(name))throw new TicketError("BAD_OPTION_VALUE","usage",`--${name} and -\
-force exclude each other.`,{data:{option:name},hint:"Leave one of them out."});const operations=ids.map(id=>({op:"relea\
se",id}));return transactAndPrint(call,context,operations,()=>"released")}var run=async(call,context)=>{const ids=idsOf(
call,call.operands);if(call.flag("force"))return releaseAnyhow(call,context,ids);const how=heldOptions(call,context);const tickets=await context.
tickets();return tellWork(await tickets.release(ids,how),()=>"released",call,context)};module.exports={__proto__:null,run};
