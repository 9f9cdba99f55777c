var{cli_warnings__warnOfValues:warnOfValues}=require("./commands.js");var{base_errors__EXIT:EXIT}=require("./start.js");
var{listQuery}=require("./shared-cli-filters.js");var{listFormat,needsHeads,printHeads,printListing}=require("./shared-c\
li-print-listing.js");require("./shared-cli-render-status.js");require("./shared-cli-ticket-table.js");require("./shared\
-cli-columns.js");var run=async(call,context)=>{const how=listFormat(call,context);const tickets=await context.tickets();
const query=listQuery(call,call.operands.join(" "));if(call.has("fields")||call.has("include")){const{choiceOf,printAnswer}=await Promise.
resolve().then(()=>require("./shared-cli-choice.js"));const answer=await tickets.query({...query,...choiceOf(call,how)});
await printAnswer(answer,how.format,context);if(answer.total===0)await warnOfValues(query,[],tickets,context.io);return EXIT.
ok}const warn=found=>warnOfValues(query,found.tickets,tickets,context.io);if(needsHeads(how)){const listing2=await tickets.
heads(query);await printHeads(listing2,how,context);await warn(listing2);return EXIT.ok}const listing=await tickets.list(
query);await printListing(listing,how,call,context);await warn(listing);return EXIT.ok};module.exports={__proto__:null,run};
