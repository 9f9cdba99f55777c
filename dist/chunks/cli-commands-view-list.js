var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(
to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{run:()=>run});module.exports=__toCommonJS(stdin_exports);var import_commands=require("./commands.js");
var import_start=require("./start.js");var COLUMNS=[{heading:"VIEW"},{heading:"QUERY",shrinks:"later"},{heading:"TITLE",
shrinks:true}];var run=async(_call,{io,json,tickets})=>{const found=await(await tickets()).views();const rows=found.views.
map(({name,query,title})=>[name,query,title??""].map(import_start.cli_render_escape__escapeLine));if(json)io.out((0,import_start.cli_render_json__jsonDocument)(
"views",found));else if(rows.length>0)io.out(await(0,import_commands.cli_render_table__renderTable)(COLUMNS,rows,io.columns));else if(io.
outIsTty)io.err("No view was saved yet: git ticket view save NAME QUERY…\n");if(!json)(0,import_commands.cli_warnings__warnOfProblems)(
found.problems,io);return import_start.base_errors__EXIT.ok};0&&(module.exports={run});
