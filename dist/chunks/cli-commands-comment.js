var{cli_ticket_parts__ticketOfWord:ticketOfWord,cli_input__textOfWords:textOfWords,domain_parts__COMMENT:COMMENT,domain_parts__findPart:findPart,
cli_transact__idsOf:idsOf,cli_transact__preconditions:preconditions,cli_transact__transactAndPrint:transactAndPrint}=require(
"./commands.js");require("./start.js");require("./base.js");var{commentParts}=require("./shared-cli-comments.js");async function replyOf(call,named,context){
const word=call.text("reply-to");if(word===void 0)return{};const ticket=await ticketOfWord(call,named,context);return{replyTo:findPart(
COMMENT,ticket.shown,commentParts(ticket),word)}}var run=async(call,context)=>{const[named="",...words]=call.operands;const ids=idsOf(
call,[named]);const body=await textOfWords(call,words,context);const reply=await replyOf(call,named,context);const operations=ids.
map(id=>({op:"comment",id,body,...reply,...preconditions(call)}));return transactAndPrint(call,context,operations,()=>"c\
ommented")};module.exports={__proto__:null,run};
