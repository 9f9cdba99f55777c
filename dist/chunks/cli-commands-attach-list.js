var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(
to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{run:()=>run});module.exports=__toCommonJS(stdin_exports);var import_commands=require("./commands.js");
var import_start=require("./start.js");var import_base=require("./base.js");var import_shared_cli_render_size=require("./shared-cli-render-size.js");
var COLUMNS=[{heading:"NAME"},{heading:"SIZE"},{heading:"TYPE"}];var run=async(call,context)=>{const{io,json}=context;const[
named=""]=call.operands;const{id,shown,attachments}=await(0,import_commands.cli_ticket_parts__ticketOfWord)(call,named,context);
if(json)io.out((0,import_start.cli_render_json__jsonDocument)("attachments",{id,shown,attachments}));else if(attachments.
length>0){const rows=attachments.map(a=>[(0,import_start.cli_render_escape__escapeLine)(a.name),(0,import_shared_cli_render_size.sizeText)(
a.size),(0,import_start.cli_render_escape__escapeLine)(a.type)]);io.out(await(0,import_commands.cli_render_table__renderTable)(
COLUMNS,rows,io.columns))}else if(io.outIsTty)io.err(`Ticket ${shown} has no attachments.
`);return import_start.base_errors__EXIT.ok};0&&(module.exports={run});
