var{cli_ticket_parts__counted:counted,domain_parts__COMMENT:COMMENT,cli_transact__preconditions:preconditions,cli_transact__transactAndPrint:transactAndPrint}=require(
"./commands.js");require("./start.js");require("./base.js");var{historyHolds}=require("./shared-cli-history-holds.js");var{
commentsOfCall}=require("./shared-cli-comments.js");var LOST={what:"the text",attachments:false,messages:false};var run=async(call,context)=>{
const{token:id,comments:redact}=await commentsOfCall(call,context);const operation={op:"comments",id,redact,...preconditions(
call)};const said=`${counted(redact.length,COMMENT)} redacted`;const more=historyHolds(call,context,LOST);return transactAndPrint(
call,context,[operation],()=>said,more)};module.exports={__proto__:null,run};
