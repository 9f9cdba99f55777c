var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(
to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{run:()=>run});module.exports=__toCommonJS(stdin_exports);var import_commands=require("./commands.js");
var import_start=require("./start.js");var import_shared_cli_print_board=require("./shared-cli-print-board.js");var run=async(call,context)=>{
const{limit,...query}=(0,import_commands.cli_filters__listQuery)(call,call.operands.join(" "));const tickets=await context.
tickets();const board=await tickets.board(query,call.text("by")??"status");await(0,import_shared_cli_print_board.printBoard)(
board,limit,context);if(context.json)return import_start.base_errors__EXIT.ok;const found=board.columns.flatMap(column=>column.
tickets);await(0,import_commands.cli_warnings__warnOfValues)(query,found,tickets,context.io);return import_start.base_errors__EXIT.
ok};0&&(module.exports={run});
