var{cli_ticket_parts__ticketOfWord:ticketOfWord,domain_parts__ALIAS:ALIAS,domain_parts__partNotFound:partNotFound,cli_transact__preconditions:preconditions,
cli_transact__transactAndPrint:transactAndPrint}=require("./commands.js");require("./start.js");require("./base.js");var{
namesOfWords}=require("./shared-cli-aliases.js");var run=async(call,context)=>{const[named="",...words]=call.operands;const{
token:id,shown,aliases}=await ticketOfWord(call,named,context);const remove=namesOfWords(call,words);const parts=aliases.
map(text=>({id:text,text}));for(const name of remove)if(!aliases.includes(name))throw partNotFound(ALIAS,shown,parts,name);
const operation={op:"alias",id,remove,...preconditions(call)};return transactAndPrint(call,context,[operation],()=>remove.
map(n=>`-${n}`).join(" "))};module.exports={__proto__:null,run};
