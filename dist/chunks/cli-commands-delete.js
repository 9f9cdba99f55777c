var{cli_transact__idsOf:idsOf,cli_transact__preconditions:preconditions,cli_transact__transactAndPrint:transactAndPrint}=require(
"./commands.js");require("./start.js");var run=async(call,context)=>{const more=preconditions(call);const operations=idsOf(
call,call.operands).map(id=>({op:"delete",id,...more}));return transactAndPrint(call,context,operations,()=>"deleted")};
module.exports={__proto__:null,run};
