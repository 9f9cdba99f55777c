var{cli_warnings__warnOfValues:warnOfValues}=require("./commands.js");var{base_errors__EXIT:EXIT}=require("./start.js");
var{cardsOf,printBoard}=require("./shared-cli-print-board.js");var{listQuery}=require("./shared-cli-filters.js");require(
"./shared-cli-render-status.js");var run=async(call,context)=>{const{limit,...query}=listQuery(call,call.operands.join("\
 "));const tickets=await context.tickets();const board=await tickets.board(query,call.text("by")??"status",cardsOf(limit,
context));await printBoard(board,context);if(context.json)return EXIT.ok;const found=board.columns.flatMap(column=>column.
tickets);await warnOfValues(query,found,tickets,context.io);return EXIT.ok};module.exports={__proto__:null,run};
