var{cli_ticket_parts__counted:counted,domain_parts__CRITERION:CRITERION,cli_transact__preconditions:preconditions,cli_transact__transactAndPrint:transactAndPrint}=require(
"./commands.js");require("./start.js");require("./base.js");var{criteriaOfCall}=require("./shared-cli-criteria.js");var run=async(call,context)=>{
const{ticket,items:remove}=await criteriaOfCall(call,context);const operation={op:"criteria",id:ticket.token,remove,...preconditions(
call)};const said=`${counted(remove.length,CRITERION)} removed`;return transactAndPrint(call,context,[operation],()=>said)};
module.exports={__proto__:null,run};
