require("./commands.js");var{cli_usage_errors__badOptionValue:badOptionValue,cli_render_paint__paint:paint,cli_render_escape__escapeLine:escapeLine,
base_errors__EXIT:EXIT}=require("./start.js");var{cardsOf,printBoard}=require("./shared-cli-print-board.js");var{listFormat,
printListing}=require("./shared-cli-print-listing.js");require("./shared-cli-render-status.js");require("./shared-cli-ti\
cket-table.js");require("./shared-cli-columns.js");var quoted=text=>`"${text.replace(/["\\]/g,"\\$&")}"`;function viewQuery({
query,sort},more){const order=sort.length===0?"":`sort:${sort.map(quoted).join(",")}`;return{query:[order,query,more].filter(
text=>text.trim()!=="")}}function printTitle({title},{io}){if(title!==null&&io.outIsTty)io.out(`${paint(io.color).bold(escapeLine(
title))}

`)}function asBoard({by},call){const field=call.text("by")??by??void 0;if(field===void 0)return void 0;const given=["for\
mat","columns","fields","include"].filter(option2=>call.has(option2));const[option]=given;if(option!==void 0&&call.has("\
by"))throw badOptionValue(option,"means nothing on a board","Leave one of them out.");return option===void 0?field:void 0}
var run=async(call,context)=>{const[name="",...words]=call.operands;const tickets=await context.tickets();const view=await tickets.
view(name);const query=viewQuery(view,words.join(" "));const by=asBoard(view,call);const limit=call.number("limit");if(by!==
void 0){const board=await tickets.board(query,by,cardsOf(limit,context));if(!context.json)printTitle(view,context);await printBoard(
{...board,view},context);return EXIT.ok}const how=listFormat(call,context,view.columns.length===0?void 0:view.columns);const limited={
...query,...limit===void 0?{}:{limit}};if(call.has("fields")||call.has("include")){const{choiceOf,printAnswer}=await Promise.
resolve().then(()=>require("./shared-cli-choice.js"));const answer=await tickets.query({...limited,...choiceOf(call,how)});
await printAnswer({...answer,view},how.format,context);return EXIT.ok}const listing=await tickets.list(limited);if(how.format===
"table")printTitle(view,context);await printListing({...listing,view},how,call,context);return EXIT.ok};module.exports={
__proto__:null,run};
