var{cli_ticket_parts__counted:counted,domain_parts__CRITERION:CRITERION,cli_input__readText:readText,cli_transact__idsOf:idsOf,
cli_transact__preconditions:preconditions,cli_transact__transactAndPrint:transactAndPrint}=require("./commands.js");require(
"./base.js");var{cli_usage_errors__wrongOperands:wrongOperands}=require("./start.js");var unlisted=line=>line.trim().replace(
/^(?:[-*+]|\d+[.)])\s+/,"");var run=async(call,context)=>{const[named="",...words]=call.operands;const ids=idsOf(call,[named]);
const text=words.join(" ");const texts=text==="-"?(await readText(context)).split("\n").map(unlisted):[text.trim()];const add=texts.
filter(one=>one!=="").map(one=>({text:one}));if(add.length===0)throw wrongOperands(call.spec,"which criterion?");const more=preconditions(
call);const operations=ids.map(id=>({op:"criteria",id,add,...more}));return transactAndPrint(call,context,operations,()=>`${counted(
add.length,CRITERION)} added`)};module.exports={run};
