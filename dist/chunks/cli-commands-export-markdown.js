var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(
to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{run:()=>run});module.exports=__toCommonJS(stdin_exports);var import_commands=require("./commands.js");
var import_start=require("./start.js");var import_shared_base_progress=require("./shared-base-progress.js");var import_shared_cli_folder=require("./shared-cli-folder.js");
var import_node_path=require("node:path");var run=async(call,{io,json,dir,tickets,onProgress})=>{const[named=""]=call.operands;
const folder=(0,import_node_path.resolve)(dir,named);const listing=await(await tickets()).listMarkdown((0,import_commands.cli_filters__listQuery)(
call));await(0,import_shared_cli_folder.prepareFolder)(folder,named,call.flag("force"));for(const[{file,markdown}]of(0,import_shared_base_progress.reporting)(
listing.tickets,"writing",onProgress))await(0,import_shared_cli_folder.writeInto)(folder,file,markdown);const files=listing.
tickets.map(({id,shown,blob,file})=>({id,shown,blob,file}));if(json)io.out((0,import_start.cli_render_json__jsonDocument)(
"markdown-files",{dir:folder,files,problems:listing.problems}));else{io.out(`Wrote ${files.length} ticket${files.length===
1?"":"s"} to ${(0,import_start.cli_render_escape__escapeLine)(named)}
`);(0,import_commands.cli_warnings__warnOfProblems)(listing.problems,io)}return import_start.base_errors__EXIT.ok};0&&(module.exports={run});
