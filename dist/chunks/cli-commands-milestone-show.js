var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(
to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{run:()=>run});module.exports=__toCommonJS(stdin_exports);var import_commands=require("./commands.js");
var import_start=require("./start.js");var import_documents=require("./documents.js");var import_shared_cli_ticket_table=require("./shared-cli-ticket-table.js");
var run=async(call,{io,json,tickets})=>{const names=(0,import_commands.cli_columns__columnsOf)(call);const milestone=await(await tickets()).
milestone(call.operands.join(" "));if(json){io.out((0,import_start.cli_render_json__jsonDocument)("milestone",milestone));
return import_start.base_errors__EXIT.ok}const{name,due,description}=milestone;const head=[(0,import_start.cli_render_paint__paint)(
io.color).bold((0,import_start.cli_render_escape__escapeLine)(name)),...due===null?[]:[`due ${(0,import_start.cli_render_escape__escapeLine)(
due)}`],(0,import_documents.domain_milestones__progressText)(milestone)];io.out(`${head.join("  ")}
`);if(description!==null)io.out(`${(0,import_start.cli_render_escape__escapeLine)(description)}
`);const table=await(0,import_shared_cli_ticket_table.ticketTable)((0,import_shared_cli_ticket_table.ticketRows)((0,import_commands.cli_render_status__forPeople)(
milestone.tickets),names,import_commands.cli_render_time__localDay),names,io);if(table!=="")io.out(`
${table}`);return import_start.base_errors__EXIT.ok};0&&(module.exports={run});
