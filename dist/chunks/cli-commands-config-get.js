var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(
to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{run:()=>run});module.exports=__toCommonJS(stdin_exports);var import_start=require("./start.js");
var import_documents=require("./documents.js");var import_base=require("./base.js");var import_shared_domain_config_keys=require("./shared-domain-config-keys.js");
function notSet(key,known){const near=(0,import_start.base_similar__closest)(key,known);return new import_start.base_errors__TicketError(
"SETTING_NOT_SET","notFound",`The setting ${key} is not set.`,{data:{key},hint:`${near===void 0?"":`Did you mean ${near}\
? `}To see all: git ticket config list`})}var run=async(call,{io,json,tickets})=>{const[key=""]=call.operands;const settings=await(await tickets()).
settings();const value=(0,import_shared_domain_config_keys.configValue)(settings,(0,import_shared_domain_config_keys.parseConfigKey)(
key));if(value===void 0){const names=(0,import_shared_domain_config_keys.flatConfig)(settings).map(([name])=>name);throw notSet(
key,names)}if(json)io.out((0,import_start.cli_render_json__jsonDocument)("setting",{key,value}));else if(typeof value===
"string")io.out(`${(0,import_start.cli_render_escape__escapeText)(value)}
`);else io.out(`${(0,import_start.cli_render_escape__escapeText)(JSON.stringify(value,null,(0,import_start.base_json__isObject)(
value)?2:0))}
`);return import_start.base_errors__EXIT.ok};0&&(module.exports={run});
