var{cli_transact__idsOf:idsOf,cli_transact__preconditions:preconditions,cli_transact__transactAndPrint:transactAndPrint}=require(
"./commands.js");var{cli_usage_errors__wrongOperands:wrongOperands}=require("./start.js");async function changeNames(op,call,context){
const[ids="",...words]=call.operands;const named=words.flatMap(word=>word.split(",")).map(name=>name.trim());const add=[
...named.filter(name=>name!==""),...call.list("add")];const remove=call.list("remove");if(add.length+remove.length===0)throw wrongOperands(
call.spec,"nothing to add or remove");const operations=idsOf(call,[ids]).map(id=>({op,id,add,remove,...preconditions(call)}));
const said=[...add.map(n=>`+${n}`),...remove.map(n=>`-${n}`)].join(" ");return transactAndPrint(call,context,operations,
()=>said)}module.exports={__proto__:null,changeNames};
