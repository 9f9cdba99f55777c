var{cli_ticket_parts__ticketOfWord:ticketOfWord,domain_parts__ATTACHMENT:ATTACHMENT,domain_parts__partNotFound:partNotFound,
cli_transact__preconditions:preconditions,cli_transact__transactAndPrint:transactAndPrint}=require("./commands.js");require(
"./start.js");require("./base.js");var run=async(call,context)=>{const[named="",...remove]=call.operands;const{token:id,
shown,attachments}=await ticketOfWord(call,named,context);const parts=attachments.map(({name})=>({id:name,text:name}));for(const name of remove)
if(!parts.some(p=>p.id===name))throw partNotFound(ATTACHMENT,shown,parts,name);const operation={op:"attach",id,remove,...preconditions(
call)};return transactAndPrint(call,context,[operation],()=>remove.map(n=>`-${n}`).join(" "))};module.exports={__proto__:null,
run};
