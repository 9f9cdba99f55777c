var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(
to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{run:()=>run});module.exports=__toCommonJS(stdin_exports);var import_commands=require("./commands.js");
var import_start=require("./start.js");var run=async(call,context)=>{const to=call.operands.at(-1)??"";const resolution=call.
text("resolution");const operations=(0,import_commands.cli_transact__idsOf)(call,call.operands.slice(0,-1)).map(id=>({op:"\
move",id,to,...resolution===void 0?{}:{resolution},...(0,import_commands.cli_transact__preconditions)(call)}));return(0,import_commands.cli_transact__transactAndPrint)(
call,context,operations,()=>to)};0&&(module.exports={run});
