var{cli_ticket_parts__ticketOfWord:ticketOfWord,domain_parts__REFERENCE:REFERENCE,domain_parts__partNotFound:partNotFound,
cli_transact__preconditions:preconditions,cli_transact__transactAndPrint:transactAndPrint}=require("./commands.js");require(
"./start.js");require("./base.js");var listed=({refs})=>refs.map(({type,value})=>({id:`${type} ${value}`,text:`${type} ${value}`}));
var run=async(call,context)=>{const[named="",...words]=call.operands;const ticket=await ticketOfWord(call,named,context);
const tickets=await context.tickets();const remove=[];for(const word of words){const found=await tickets.findReferences(
ticket.refs,word,call.text("type"));if(found.length===0)throw partNotFound(REFERENCE,ticket.shown,listed(ticket),word);remove.
push(...found)}const operation={op:"ref",id:ticket.token,remove,...preconditions(call)};const said=remove.map(({type,value})=>`\
-${type} ${value}`).join(" ");return transactAndPrint(call,context,[operation],()=>said)};module.exports={__proto__:null,
run};
