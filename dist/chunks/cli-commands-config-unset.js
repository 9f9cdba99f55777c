var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(
to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{run:()=>run});module.exports=__toCommonJS(stdin_exports);var import_start=require("./start.js");
var import_documents=require("./documents.js");var import_base=require("./base.js");var import_shared_cli_configuring=require("./shared-cli-configuring.js");
var import_shared_domain_config_keys=require("./shared-domain-config-keys.js");var run=async(call,context)=>{const keys=call.
operands.map(import_shared_domain_config_keys.parseConfigKey);const change=await(await context.tickets()).configure(settings=>keys.
reduce((left,key)=>(0,import_shared_domain_config_keys.withConfigValue)(left,key,void 0),settings),{dryRun:call.flag("dr\
y-run")});return(0,import_shared_cli_configuring.tellConfigured)(change,call,context)};0&&(module.exports={run});
