var{cli_ticket_parts__counted:counted,cli_ticket_parts__partsOfWords:partsOfWords,cli_ticket_parts__ticketOfWord:ticketOfWord,
domain_parts__CRITERION:CRITERION,cli_transact__preconditions:preconditions,cli_transact__transactAndPrint:transactAndPrint}=require(
"./commands.js");function criteriaOfWords(ticket,words){return partsOfWords(CRITERION,ticket,ticket.criteria,words)}async function criteriaOfCall(call,context){
const[named="",...words]=call.operands;const ticket=await ticketOfWord(call,named,context);return{ticket,items:criteriaOfWords(
ticket,words)}}function progress(criteria){return`${criteria.filter(c=>c.done).length} of ${criteria.length} done`}async function markCriteria(done,call,context){
const{ticket,items}=await criteriaOfCall(call,context);const change=items.map(criterion=>({criterion,done}));const after=ticket.
criteria.map(c=>items.includes(c.id)?{...c,done}:c);const operation={op:"criteria",id:ticket.token,change,...preconditions(
call)};const marked=`${counted(items.length,CRITERION)} ${done?"checked":"unchecked"}`;return transactAndPrint(call,context,
[operation],()=>`${marked}: ${progress(after)}`)}module.exports={__proto__:null,criteriaOfWords,criteriaOfCall,markCriteria};
