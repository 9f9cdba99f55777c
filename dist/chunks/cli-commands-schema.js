var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(
to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{run:()=>run});module.exports=__toCommonJS(stdin_exports);var import_start=require("./start.js");
var import_shared_app_schemas=require("./shared-app-schemas.js");function unknownSchema(name,known){const near=(0,import_start.base_similar__closest)(
name,known);const message=`There is no schema ${JSON.stringify(name)}.`;return new import_start.base_errors__TicketError(
"UNKNOWN_SCHEMA","usage",message,{data:{name},hint:`${near===void 0?"":`Did you mean ${near}? `}Known: ${known.join(", ")}\
.`})}function listOf(known){const width=Math.max(...known.map(({name})=>name.length));return known.map(({name,title})=>`${name.
padEnd(width)}  ${title}
`).join("")}var run=async(call,{io,json})=>{const known=await(0,import_shared_app_schemas.schemas)();const[name]=call.operands;
if(name===void 0){const listed=known.map(entry=>({name:entry.name,id:entry.id,title:entry.title}));io.out(json?(0,import_start.cli_render_json__jsonDocument)(
"schemas",{schemas:listed}):listOf(known));return import_start.base_errors__EXIT.ok}const found=known.find(entry=>entry.
name===name);if(found===void 0)throw unknownSchema(name,known.map(entry=>entry.name));io.out(`${JSON.stringify(found.schema,
null,2)}
`);return import_start.base_errors__EXIT.ok};0&&(module.exports={run});
