var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(
to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{run:()=>run});module.exports=__toCommonJS(stdin_exports);var import_commands=require("./commands.js");
var import_start=require("./start.js");var import_shared_cli_render_change=require("./shared-cli-render-change.js");var SIGN={
created:"+",changed:" ",removed:"-"};function headOf({document,shown,title,change},look){const named=document==="ticket"||
document===shown;const name=named?(0,import_start.cli_render_escape__escapeLine)(shown):`${document} ${(0,import_start.cli_render_escape__escapeLine)(
shown)}`;const about=title===shown||document!=="ticket"?"":` ${(0,import_start.cli_render_escape__escapeLine)(title)}`;return`${SIGN[change]}\
 ${look.id(name)}${about}
`}function linesOf({change,changes}){const told=changes.filter(c=>!(0,import_shared_cli_render_change.isNoise)(c)&&(change!==
"created"||c.field!=="title"));return told.map(c=>`    ${(0,import_shared_cli_render_change.changeText)(c)}
`).join("")}var run=async(call,{io,json,tickets})=>{const[from="",to]=call.operands;const found=await(await tickets()).diff(
from,to,{ids:call.list("ticket")});if(json)io.out((0,import_start.cli_render_json__jsonDocument)("diff",found));else{const look=(0,import_start.cli_render_paint__paint)(
io.color);const short=call.flag("short");for(const document of found.documents)io.out(headOf(document,look)+(short?"":linesOf(
document)));(0,import_commands.cli_warnings__warnOfProblems)(found.problems,io)}return import_start.base_errors__EXIT.ok};0&&(module.exports={run});
