var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(
to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{run:()=>run});module.exports=__toCommonJS(stdin_exports);var import_commands=require("./commands.js");
var import_start=require("./start.js");var import_shared_cli_render_csv=require("./shared-cli-render-csv.js");var DEFAULT=[
...["id","status","resolution","priority","type","title","assignees","labels"],...["milestone","due","estimate","points",
"created","updated","closed","aliases"]];function withWholeId(ticket){const{shown,id}=ticket;return{...ticket,shown:`${shown.
slice(0,shown.indexOf("-")+1)}${id}`}}var run=async(call,{io,json,tickets})=>{const columns=(0,import_commands.cli_columns__columnsOf)(
call,DEFAULT);const query={all:true,sort:["id"],...(0,import_commands.cli_filters__listQuery)(call)};const listing=await(await tickets()).
list(query);const rows=listing.tickets.map(withWholeId).map(t=>columns.map(c=>(0,import_commands.cli_columns__cell)(c,t,
import_commands.cli_render_time__isoTime)));if(json)io.out((0,import_start.cli_render_json__jsonDocument)("csv",{columns,
rows,problems:listing.problems}));else{io.out((0,import_shared_cli_render_csv.renderCsv)([columns,...rows].map(row=>row.
map(import_start.cli_render_escape__escapeText))));(0,import_commands.cli_warnings__warnOfProblems)(listing.problems,io)}
return import_start.base_errors__EXIT.ok};0&&(module.exports={run});
