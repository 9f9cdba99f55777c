var{cli_ticket_parts__partsOfWords:partsOfWords,cli_ticket_parts__ticketOfWord:ticketOfWord,domain_parts__COMMENT:COMMENT}=require(
"./commands.js");function commentParts({comments}){return comments.map(({id,body,redacted})=>({id,text:redacted?"(redact\
ed)":body}))}async function commentsOfCall(call,context){const[named="",...words]=call.operands;const ticket=await ticketOfWord(
call,named,context);const comments=partsOfWords(COMMENT,ticket,commentParts(ticket),words);return{token:ticket.token,comments}}
module.exports={__proto__:null,commentParts,commentsOfCall};
