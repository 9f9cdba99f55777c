var{cli_transact__idsOf:idsOf,cli_transact__preconditions:preconditions,cli_transact__transactAndPrint:transactAndPrint}=require(
"./commands.js");require("./start.js");var run=async(call,context)=>{const[resolution,comment]=[call.text("resolution"),
call.text("comment")];const operations=idsOf(call,call.operands).flatMap(id=>{const how=resolution===void 0?{}:{resolution};
const close={op:"close",id,...how,...preconditions(call)};return comment===void 0?[close]:[close,{op:"comment",id,body:comment}]});
return transactAndPrint(call,context,operations,()=>"closed")};module.exports={__proto__:null,run};
