var{cli_transact__idsOf:idsOf,cli_transact__preconditions:preconditions,cli_transact__transactAndPrint:transactAndPrint}=require(
"./commands.js");require("./start.js");var run=async(call,context)=>{const to=call.operands.at(-1)??"";const resolution=call.
text("resolution");const operations=idsOf(call,call.operands.slice(0,-1)).map(id=>({op:"move",id,to,...resolution===void 0?
{}:{resolution},...preconditions(call)}));return transactAndPrint(call,context,operations,()=>to)};module.exports={__proto__:null,
run};
