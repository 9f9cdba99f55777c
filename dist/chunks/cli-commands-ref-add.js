var{cli_transact__idsOf:idsOf,cli_transact__preconditions:preconditions,cli_transact__transactAndPrint:transactAndPrint}=require(
"./commands.js");require("./start.js");var run=async(call,context)=>{const[named="",...words]=call.operands;const ids=idsOf(
call,[named]);const tickets=await context.tickets();const add=[];for(const word of words)add.push(await tickets.reference(
word,call.text("type")));const more=preconditions(call);const operations=ids.map(id=>({op:"ref",id,add,...more}));const said=add.
map(({type,value})=>`+${type} ${value}`).join(" ");return transactAndPrint(call,context,operations,()=>said)};module.exports=
{__proto__:null,run};
