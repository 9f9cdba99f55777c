var{cli_warnings__warnOfProblems:warnOfProblems,cli_render_time__localDay:localDay,cli_render_time__relativeTime:relativeTime}=require(
"./commands.js");var{base_errors__EXIT:EXIT}=require("./start.js");var{chosenFields}=require("./shared-cli-chosen-fields\
.js");var{forPeople}=require("./shared-cli-render-status.js");var{ticketRows}=require("./shared-cli-ticket-table.js");require(
"./shared-cli-columns.js");function whyOf({priority,due,unblocks,created},now){return[...priority===null?[]:[priority],...due===
null?[]:[`due ${due}`],...unblocks===0?[]:[`${unblocks} wait${unblocks===1?"s":""} for it`],...created===null?[]:[`creat\
ed ${relativeTime(created,now)}`]].join(", ")}function waitingLine({held,blocked,parents}){const parts=[...held===0?[]:[
`${held} held`],...blocked===0?[]:[`${blocked} waiting for something open`],...parents===0?[]:[`${parents} with open par\
ts`]];return parts.length===0?"":`Not ready: ${parts.join(", ")}.
`}var COLUMNS=["id","priority","due","title"];var run=async(call,context)=>{const{io,json,now}=context;const query=call.
operands.join(" ").trim();const limit=call.number("limit");const chosen=await chosenFields(call,json);const tickets=await context.
tickets();const listing=await tickets.ready({...query===""?{}:{query},...limit===void 0?{}:{limit}});if(json){const{jsonDocument}=await Promise.
resolve().then(()=>require("./start.js"));io.out(jsonDocument("ready",{...listing,tickets:listing.tickets.map(chosen)}));
return EXIT.ok}const explains=call.flag("explain");const rows=ticketRows(forPeople(listing.tickets),COLUMNS,localDay).map(
(row,i)=>{const ticket=listing.tickets[i];return explains&&ticket!==void 0?[...row,whyOf(ticket,now())]:row});const{ticketTable}=await Promise.
resolve().then(()=>require("./shared-cli-ticket-table.js"));io.out(await ticketTable(rows,explains?[...COLUMNS,"why"]:COLUMNS,
io));warnOfProblems(listing.problems,io);if(explains)io.err(waitingLine(listing.waiting));if(listing.total>listing.tickets.
length)io.err(`Showing ${listing.tickets.length} of ${listing.total}.
`);return EXIT.ok};module.exports={__proto__:null,run};
