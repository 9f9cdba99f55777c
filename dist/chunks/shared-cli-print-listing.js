var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(
to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.
__esModule?__defProp(target,"default",{value:mod,enumerable:true}):target,mod));var __toCommonJS=mod=>__copyProps(__defProp(
{},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{listFormat:()=>listFormat,printListing:()=>printListing});module.exports=__toCommonJS(
stdin_exports);var import_commands=require("./commands.js");var import_start=require("./start.js");var import_shared_cli_ticket_table=require("./shared-cli-ticket-table.js");
var COLUMNED=new Set(["table","csv","markdown"]);function listFormat(call,{json},otherwise){const asked=call.text("forma\
t");const format=json?"json":asked??"table";if(asked!==void 0&&asked!==format)throw(0,import_start.cli_usage_errors__badOptionValue)(
"format",`can't be ${asked} with --json`,"Leave one of them out.");const hasColumns=COLUMNED.has(format);if(call.has("co\
lumns")&&!hasColumns)throw(0,import_start.cli_usage_errors__badOptionValue)("columns",`means nothing in ${format}, which\
 has every field`,`Columns are for: ${[...COLUMNED].join(", ")}.`);return{format,columns:hasColumns?(0,import_commands.cli_columns__columnsOf)(
call,otherwise):[]}}async function render(listing,{format,columns},call,context){const{tickets}=listing;if(format==="jso\
n")return(await Promise.resolve().then(()=>require("./cli-render-json.js"))).jsonDocument("list",listing);if(format===
"ndjson"){const{jsonLine}=await Promise.resolve().then(()=>require("./app-export.js"));return tickets.map(t=>`${jsonLine(
JSON.parse(JSON.stringify(t)))}
`).join("")}const when=(0,import_commands.cli_render_time__dateOption)(call,context.now(),format==="table"?import_commands.cli_render_time__localDay:
import_commands.cli_render_time__isoTime);if(format==="csv"){const cells=(0,import_shared_cli_ticket_table.ticketRows)(tickets,
columns,when,import_start.cli_render_escape__escapeText);return(await Promise.resolve().then(()=>require("./shared-cli-render-csv.js"))).
renderCsv([columns.map(import_start.cli_render_escape__escapeText),...cells])}const rows=(0,import_shared_cli_ticket_table.ticketRows)(
(0,import_commands.cli_render_status__forPeople)(tickets),columns,when);if(format==="markdown")return(await Promise.resolve().then(()=>require("./cli-render-markdown.js"))).
renderMarkdown([columns,...rows]);return(0,import_shared_cli_ticket_table.ticketTable)(rows,columns,context.io)}async function printListing(listing,how,call,context){
const{io}=context;io.out(await render(listing,how,call,context));(0,import_commands.cli_warnings__warnOfProblems)(listing.
problems,io);if(how.format!=="table")return;if(listing.total===0&&io.outIsTty)io.err("No ticket matches.\n");if(listing.
total>listing.tickets.length)io.err(`Showing ${listing.tickets.length} of ${listing.total}.
`)}0&&(module.exports={listFormat,printListing});
