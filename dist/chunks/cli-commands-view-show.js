require("./commands.js");var{cli_usage_errors__badOptionValue:badOptionValue,cli_render_paint__paint:paint,cli_render_escape__escapeLine:escapeLine,
base_errors__EXIT:EXIT}=require("./start.js");var{printBoard}=require("./shared-cli-print-board.js");var{listFormat,printListing}=require(
"./shared-cli-print-listing.js");require("./shared-cli-ticket-table.js");var quoted=text=>`"${text.replace(/["\\]/g,"\\$&")}\
"`;function viewQuery({query,sort},more){const order=sort.length===0?"":`sort:${sort.map(quoted).join(",")}`;return{query:[
order,query,more].filter(text=>text.trim()!=="")}}function printTitle({title},{io}){if(title!==null&&io.outIsTty)io.out(
`${paint(io.color).bold(escapeLine(title))}

`)}function asBoard({by},call){const field=call.text("by")??by??void 0;if(field===void 0)return void 0;for(const option of[
"format","columns"])if(call.has(option)&&call.has("by"))throw badOptionValue(option,"means nothing on a board","Leave on\
e of them out.");return call.has("format")||call.has("columns")?void 0:field}var run=async(call,context)=>{const[name="",
...words]=call.operands;const tickets=await context.tickets();const view=await tickets.view(name);const query=viewQuery(
view,words.join(" "));const by=asBoard(view,call);const limit=call.number("limit");if(by!==void 0){const board=await tickets.
board(query,by);if(!context.json)printTitle(view,context);await printBoard({...board,view},limit,context);return EXIT.ok}
const how=listFormat(call,context,view.columns.length===0?void 0:view.columns);const listing=await tickets.list({...query,
...limit===void 0?{}:{limit}});if(how.format==="table")printTitle(view,context);await printListing({...listing,view},how,
call,context);return EXIT.ok};module.exports={run};
