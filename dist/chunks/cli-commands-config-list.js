var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(
to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{run:()=>run});module.exports=__toCommonJS(stdin_exports);var import_start=require("./start.js");
var import_documents=require("./documents.js");var import_base=require("./base.js");var import_shared_domain_config_keys=require("./shared-domain-config-keys.js");
var settingText=value=>(0,import_start.cli_render_escape__escapeLine)(typeof value==="string"?value:JSON.stringify(value));
var run=async(call,{io,json,tickets})=>{const[only]=call.operands;if(only!==void 0)(0,import_shared_domain_config_keys.parseConfigKey)(
only);const settings=await(await tickets()).settings();const below=key=>only===void 0||key===only||key.startsWith(`${only}\
.`);const found=(0,import_shared_domain_config_keys.flatConfig)(settings).filter(([key])=>below(key));if(json)io.out((0,import_start.cli_render_json__jsonDocument)(
"config",{settings:Object.fromEntries(found)}));else io.out(found.map(([key,v])=>`${(0,import_start.cli_render_escape__escapeLine)(
key)}=${settingText(v)}
`).join(""));return import_start.base_errors__EXIT.ok};0&&(module.exports={run});
