var{cli_warnings__warnOfProblems:warnOfProblems,cli_render_time__dateOption:dateOption,cli_render_time__isoTime:isoTime,
cli_render_time__localDay:localDay}=require("./commands.js");var{cli_usage_errors__badOptionValue:badOptionValue,cli_render_escape__escapeText:escapeText}=require(
"./start.js");var{forPeople}=require("./shared-cli-render-status.js");var{headRows,ticketRows,ticketTable}=require("./sh\
ared-cli-ticket-table.js");var{areOfHeads,columnsOf}=require("./shared-cli-columns.js");var COLUMNED=new Set(["table","c\
sv","markdown"]);function listFormat(call,{json},otherwise){const asked=call.text("format");const format=json?"json":asked??
"table";if(asked!==void 0&&asked!==format)throw badOptionValue("format",`can't be ${asked} with --json`,"Leave one of th\
em out.");const hasColumns=COLUMNED.has(format);if(call.has("columns")&&!hasColumns)throw badOptionValue("columns",`mean\
s nothing in ${format}, which has every field`,`Columns are for: ${[...COLUMNED].join(", ")}.`);return{format,columns:hasColumns?
columnsOf(call,otherwise):[]}}async function render(listing,{format,columns},call,context){const{tickets}=listing;if(format===
"json")return(await Promise.resolve().then(()=>require("./start.js"))).jsonDocument("list",listing);if(format==="ndjson"){
const{jsonLine}=await Promise.resolve().then(()=>require("./shared-base-json-line.js"));return tickets.map(t=>`${jsonLine(
t)}
`).join("")}const when=dateOption(call,context.now(),format==="table"?localDay:isoTime);if(format==="csv"){const cells=ticketRows(
tickets,columns,when,escapeText);return(await Promise.resolve().then(()=>require("./shared-cli-render-csv.js"))).renderCsv(
[columns.map(escapeText),...cells])}const rows=ticketRows(forPeople(tickets),columns,when);if(format==="markdown")return(await Promise.
resolve().then(()=>require("./cli-render-markdown.js"))).renderMarkdown([columns,...rows]);return ticketTable(rows,columns,
context.io)}async function printListing(listing,how,call,context){context.io.out(await render(listing,how,call,context));
tellOfListing(listing,how,context)}var needsHeads=({format,columns})=>format==="table"&&areOfHeads(columns);async function printHeads(listing,how,context){
const rows=headRows(forPeople(listing.tickets),how.columns);context.io.out(await ticketTable(rows,how.columns,context.io));
tellOfListing(listing,how,context)}function tellOfListing(listing,how,{io}){warnOfProblems(listing.problems,io);if(how.format!==
"table")return;if(listing.total===0&&io.outIsTty)io.err("No ticket matches.\n");if(listing.total>listing.tickets.length)
io.err(`Showing ${listing.tickets.length} of ${listing.total}.
`)}module.exports={__proto__:null,listFormat,printListing,needsHeads,printHeads};
