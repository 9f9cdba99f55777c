var{cli_working__heldWords:heldWords,cli_working__holderOption:holderOption,cli_working__leaseOption:leaseOption,cli_working__writingOptions:writingOptions,
app_result_documents__workDocument:workDocument}=require("./commands.js");var{cli_render_escape__escapeLine:escapeLine,cli_render_json__jsonDocument:jsonDocument,
base_errors__EXIT:EXIT,base_errors__TicketError:TicketError}=require("./start.js");require("./base.js");var{chosenFields}=require(
"./shared-cli-chosen-fields.js");async function nothingReady(tickets,query){const{waiting}=await tickets.ready({...query,
limit:1});const{held,blocked,parents}=waiting;const others=`${held} held, ${blocked} waiting for others, ${parents} with\
 open parts`;return new TicketError("NOTHING_READY","notFound",`Nothing is ready: ${others}.`,{data:{waiting},hint:"To s\
ee what there is: git ticket list",retryable:held+blocked+parents>0})}function tellNext(ticket,call,{io}){io.out(`${ticket.
shown}
`);if(call.flag("quiet"))return;io.err(`${escapeLine(ticket.title)}
`);if(ticket.claim===null||!call.flag("claim"))return;io.err(`${heldWords(ticket)}, lease ${escapeLine(ticket.claim.lease)}\

`)}async function look(tickets,query){const[first]=(await tickets.ready({...query,limit:1})).tickets;return first}var run=async(call,context)=>{
const words=call.operands.join(" ").trim();const query=words===""?{}:{query:words};const how={...leaseOption(call),...holderOption(
call,context),...writingOptions(call)};const chosen=await chosenFields(call,context.json);const tickets=await context.tickets();
if(!call.flag("claim")){const first=await look(tickets,query);if(first===void 0)throw await nothingReady(tickets,query);
if(context.json)context.io.out(jsonDocument("next",{ticket:chosen(first)}));else tellNext(first,call,context);return EXIT.
ok}const result=await tickets.next({...query,...how});if(result.next===null)throw await nothingReady(tickets,query);if(context.
json){const document={...workDocument(result),next:chosen(result.next)};context.io.out(jsonDocument("work",document));return EXIT.
ok}tellNext(result.next,call,context);return EXIT.ok};module.exports={__proto__:null,run};
