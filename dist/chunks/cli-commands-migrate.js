var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(
to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{run:()=>run});module.exports=__toCommonJS(stdin_exports);var import_start=require("./start.js");
var counted=count=>`${count} document${count===1?"":"s"}`;function told({commit,format,older,problems,backup}){if(older.
length===0&&problems.length===0)return`Every document is of format ${format}.
`;if(older.length===0)return`Every other document is of format ${format}.
`;if(commit===null||backup===null){const lines=older.map(d=>`${d.path} is of format ${d.format}
`);return`${lines.join("")}${counted(older.length)} would be written in format ${format}.
`}return[`Wrote ${counted(older.length)} in format ${format}, in commit ${commit.slice(0,12)}`,`What stood before is kep\
t: ${backup.ref}`,"To go back, as long as nothing was written since:",`  ${backup.restore}`,""].join("\n")}var run=async(call,{
io,json,tickets})=>{const result=await(await tickets()).migrate({dryRun:call.flag("dry-run")});if(json)io.out((0,import_start.cli_render_json__jsonDocument)(
"migrate",result));else{io.out(told(result));for(const{path,problem}of result.problems)io.err(`error: ${(0,import_start.cli_render_escape__escapeLine)(
path)} ${(0,import_start.cli_render_escape__escapeLine)(problem)}
`)}return result.problems.length===0?import_start.base_errors__EXIT.ok:import_start.base_errors__EXIT.invalid};0&&(module.exports={run});
