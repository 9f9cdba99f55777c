var{cli_ticket_parts__ticketOfWord:ticketOfWord,cli_transact__preconditions:preconditions,cli_transact__transactAndPrint:transactAndPrint}=require(
"./commands.js");require("./start.js");require("./base.js");var{namesOfWords}=require("./shared-cli-aliases.js");var run=async(call,context)=>{
const[named="",...words]=call.operands;const{token:id}=await ticketOfWord(call,named,context);const add=namesOfWords(call,
words);const operation={op:"alias",id,add,...preconditions(call)};return transactAndPrint(call,context,[operation],()=>add.
map(n=>`+${n}`).join(" "))};module.exports={__proto__:null,run};
