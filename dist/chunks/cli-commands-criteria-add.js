var{cli_ticket_parts__counted:counted,cli_input__readText:readText,domain_parts__CRITERION:CRITERION,cli_transact__idsOf:idsOf,
cli_transact__preconditions:preconditions,cli_transact__transactAndPrint:transactAndPrint}=require("./commands.js");var{
cli_usage_errors__wrongOperands:wrongOperands}=require("./start.js");require("./base.js");var unlisted=line=>line.trim().
replace(/^(?:[-*+]|\d+[.)])\s+/,"");var run=async(call,context)=>{const[named="",...words]=call.operands;const ids=idsOf(
call,[named]);const text=words.join(" ");const texts=text==="-"?(await readText(context)).split("\n").map(unlisted):[text.
trim()];const add=texts.filter(one=>one!=="").map(one=>({text:one}));if(add.length===0)throw wrongOperands(call.spec,"wh\
ich criterion?");const more=preconditions(call);const operations=ids.map(id=>({op:"criteria",id,add,...more}));return transactAndPrint(
call,context,operations,()=>`${counted(add.length,CRITERION)} added`)};module.exports={__proto__:null,run};
