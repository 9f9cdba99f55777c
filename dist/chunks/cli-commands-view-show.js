var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(
to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{run:()=>run});module.exports=__toCommonJS(stdin_exports);var import_commands=require("./commands.js");
var import_start=require("./start.js");var import_shared_cli_print_board=require("./shared-cli-print-board.js");var import_shared_cli_print_listing=require("./shared-cli-print-listing.js");
var import_shared_cli_ticket_table=require("./shared-cli-ticket-table.js");var import_shared_search_parse_query=require("./shared-search-parse-query.js");
function viewQuery({query,sort},more){const order=(0,import_shared_search_parse_query.parseQuery)(more).sort??(0,import_shared_search_parse_query.parseQuery)(
query).sort??sort;return{query:`${query} ${more}`.trim(),sort:order}}function printTitle({title},{io}){if(title!==null&&
io.outIsTty)io.out(`${(0,import_start.cli_render_paint__paint)(io.color).bold((0,import_start.cli_render_escape__escapeLine)(
title))}

`)}function asBoard({by},call){const field=call.text("by")??by??void 0;if(field===void 0)return void 0;for(const option of[
"format","columns"])if(call.has(option)&&call.has("by"))throw(0,import_start.cli_usage_errors__badOptionValue)(option,"m\
eans nothing on a board","Leave one of them out.");return call.has("format")||call.has("columns")?void 0:field}var run=async(call,context)=>{
const[name="",...words]=call.operands;const tickets=await context.tickets();const view=await tickets.view(name);const query=viewQuery(
view,words.join(" "));const by=asBoard(view,call);const limit=call.number("limit");if(by!==void 0){const board=await tickets.
board(query,by);if(!context.json)printTitle(view,context);await(0,import_shared_cli_print_board.printBoard)({...board,view},
limit,context);return import_start.base_errors__EXIT.ok}const how=(0,import_shared_cli_print_listing.listFormat)(call,context,
view.columns.length===0?void 0:view.columns);const listing=await tickets.list({...query,...limit===void 0?{}:{limit}});if(how.
format==="table")printTitle(view,context);await(0,import_shared_cli_print_listing.printListing)({...listing,view},how,call,
context);return import_start.base_errors__EXIT.ok};0&&(module.exports={run});
