var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(
to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{run:()=>run});module.exports=__toCommonJS(stdin_exports);var import_commands=require("./commands.js");
var import_start=require("./start.js");var import_shared_cli_print_listing=require("./shared-cli-print-listing.js");var import_shared_cli_ticket_table=require("./shared-cli-ticket-table.js");
var run=async(call,context)=>{const how=(0,import_shared_cli_print_listing.listFormat)(call,context);const tickets=await context.
tickets();const query=(0,import_commands.cli_filters__listQuery)(call,call.operands.join(" "));const listing=await tickets.
list(query);await(0,import_shared_cli_print_listing.printListing)(listing,how,call,context);await(0,import_commands.cli_warnings__warnOfValues)(
query,listing.tickets,tickets,context.io);return import_start.base_errors__EXIT.ok};0&&(module.exports={run});
