var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(
to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{aligned:()=>import_shared_cli_help.aligned,commandHelp:()=>import_shared_cli_help.commandHelp,
exampleOf:()=>import_shared_cli_help.exampleOf,helpWidth:()=>import_shared_cli_help.helpWidth,optionLine:()=>import_shared_cli_help.optionLine,
usageOf:()=>import_shared_cli_help.usageOf});module.exports=__toCommonJS(stdin_exports);var import_start=require("./start.js");
var import_shared_cli_help=require("./shared-cli-help.js");0&&(module.exports={aligned,commandHelp,exampleOf,helpWidth,optionLine,usageOf});
