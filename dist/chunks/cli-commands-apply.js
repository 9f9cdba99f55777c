var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(
to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{run:()=>run});module.exports=__toCommonJS(stdin_exports);var import_commands=require("./commands.js");
var import_start=require("./start.js");var import_shared_cli_applied=require("./shared-cli-applied.js");var import_promises=require("node:fs/promises");
var import_node_path=require("node:path");async function filesIn(named,{dir}){if(named==="-")return void 0;const entries=await(0,import_promises.readdir)(
(0,import_node_path.resolve)(dir,named)).catch(()=>void 0);if(entries===void 0)return void 0;const files=entries.filter(
name=>name.endsWith(".md")&&!name.startsWith("."));if(files.length>0)return files.sort().map(name=>(0,import_node_path.join)(
named,name));throw new import_start.base_errors__TicketError("NOTHING_TO_APPLY","notFound",`No file in ${JSON.stringify(
named)} ends with .md.`,{data:{dir:named},hint:"To write such files: git ticket export markdown DIR"})}async function readSources(names,context){
const sources=[];for(const named of names)for(const name of await filesIn(named,context)??[named])sources.push({name,text:await(0,import_commands.cli_input__readInput)(
name,context)});return sources}var run=async(call,context)=>{const sources=await readSources(call.operands,context);const options={
dryRun:call.flag("dry-run"),prefer:(0,import_shared_cli_applied.preferOption)(call)};const result=await(await context.tickets()).
applyMarkdown(sources,options);return(0,import_shared_cli_applied.tellApplied)(result,call,context)};0&&(module.exports={run});
