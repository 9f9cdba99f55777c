var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(
to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{run:()=>run});module.exports=__toCommonJS(stdin_exports);var import_commands=require("./commands.js");
var import_start=require("./start.js");var run=async(call,{io,json,tickets})=>{const result=await(await tickets()).merge(
call.operands[0]??"");const{kind,commit,joined,added,texts}=result;const oid=commit.slice(0,12);if(json)io.out((0,import_start.cli_render_json__jsonDocument)(
"merge",result));else if(kind==="up-to-date")io.out("Up to date; nothing was changed.\n");else if(kind==="fast-forward")
io.out(`Went forward to commit ${oid}
`);else io.out(`Joined: ${joined.length} that differed, ${added} new, in commit ${oid}
`);if(!json)for(const text of texts)io.err((0,import_commands.cli_text_note__textNote)(text));return import_start.base_errors__EXIT.
ok};0&&(module.exports={run});
