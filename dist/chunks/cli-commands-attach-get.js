var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(
to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{run:()=>run});module.exports=__toCommonJS(stdin_exports);var import_commands=require("./commands.js");
var import_start=require("./start.js");var import_documents=require("./documents.js");var import_base=require("./base.js");
var import_shared_cli_folder=require("./shared-cli-folder.js");var import_shared_cli_render_size=require("./shared-cli-render-size.js");
var import_node_path=require("node:path");function outputOf(call){const output=call.text("output");if(output==="-"&&call.
flag("json"))throw(0,import_start.cli_usage_errors__badOptionValue)("output","leaves no room for --json","Give a file, o\
r one of them.");return output}var run=async(call,context)=>{const{io,json,dir}=context;const[word="",name=""]=call.operands;
const[id="",other]=(0,import_commands.cli_transact__idsOf)(call,[word]);if(other!==void 0)throw(0,import_start.cli_usage_errors__wrongOperands)(
call.spec,"it takes one ticket at a time");const output=outputOf(call);const{bytes,...attachment}=await(await context.tickets()).
attachment(id,name);if(output==="-"){io.bytes(bytes);return import_start.base_errors__EXIT.ok}const file=output??(0,import_documents.domain_attachments__safeFileName)(
attachment.name);await(0,import_shared_cli_folder.writeNew)((0,import_node_path.resolve)(dir,file),file,bytes,call.flag(
"force"));if(json)io.out((0,import_start.cli_render_json__jsonDocument)("attachment",{...attachment,file}));else io.out(
`${(0,import_start.cli_render_escape__escapeLine)(file)} ${(0,import_shared_cli_render_size.sizeText)(bytes.length)}
`);return import_start.base_errors__EXIT.ok};0&&(module.exports={run});
