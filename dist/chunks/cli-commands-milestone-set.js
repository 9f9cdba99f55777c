var{cli_transact__idsOf:idsOf,cli_transact__preconditions:preconditions,cli_transact__transactAndPrint:transactAndPrint}=require(
"./commands.js");require("./start.js");var run=async(call,context)=>{const[word="",...words]=call.operands;const name=word.
trim();const fields={milestone:name===""?null:name};const more=preconditions(call);const operations=idsOf(call,words).map(
id=>({op:"set",id,fields,...more}));const said=name===""?"milestone cleared":`milestone ${name}`;return transactAndPrint(
call,context,operations,()=>said)};module.exports={__proto__:null,run};
