var{cli_ticket_parts__partsOfWords:partsOfWords,cli_ticket_parts__ticketOfWord:ticketOfWord,cli_input__textOfWords:textOfWords,
domain_parts__COMMENT:COMMENT,cli_transact__preconditions:preconditions,cli_transact__transactAndPrint:transactAndPrint}=require(
"./commands.js");var{cli_usage_errors__wrongOperands:wrongOperands}=require("./start.js");require("./base.js");var{commentParts}=require(
"./shared-cli-comments.js");var run=async(call,context)=>{const[named="",word="",...words]=call.operands;const ticket=await ticketOfWord(
call,named,context);const[comment="",other]=partsOfWords(COMMENT,ticket,commentParts(ticket),[word]);if(other!==void 0)throw wrongOperands(
call.spec,"it edits one comment at a time");const present=ticket.comments.find(c=>c.id===comment)?.body;const body=await textOfWords(
call,words,context,present);const change=[{comment,body}];const operation={op:"comments",id:ticket.token,change,...preconditions(
call)};return transactAndPrint(call,context,[operation],()=>"comment changed")};module.exports={__proto__:null,run};
