var{cli_ticket_parts__counted:counted,domain_parts__COMMENT:COMMENT,cli_transact__preconditions:preconditions,cli_transact__transactAndPrint:transactAndPrint}=require(
"./commands.js");require("./start.js");require("./base.js");var{commentsOfCall}=require("./shared-cli-comments.js");var run=async(call,context)=>{
const{token:id,comments:remove}=await commentsOfCall(call,context);const operation={op:"comments",id,remove,...preconditions(
call)};const said=`${counted(remove.length,COMMENT)} deleted`;return transactAndPrint(call,context,[operation],()=>said)};
module.exports={__proto__:null,run};
