var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(
to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{fromTemplate:()=>fromTemplate});module.exports=__toCommonJS(stdin_exports);
var import_documents=require("./documents.js");var import_base=require("./base.js");var import_start=require("./start.js");
var import_shared_domain_config_keys=require("./shared-domain-config-keys.js");var LISTS=["labels","assignees","criteria"];
var strings=value=>(0,import_start.base_json__isArray)(value)?value.filter(v=>typeof v==="string"):[];function fromTemplate(templates,name,given){
const template=Object.hasOwn(templates,name)?templates[name]:void 0;if(!(0,import_start.base_json__isObject)(template))throw(0,import_base.domain_apply_faults__unknownValue)(
"template",name,Object.keys(templates));const known=(0,import_shared_domain_config_keys.membersOf)("templates");const said=Object.
fromEntries(Object.entries(template).filter(([key])=>known.includes(key)));const lists=LISTS.map(key=>[key,[...new Set([
...strings(template[key]),...given[key]??[]])]]);const custom=(0,import_start.base_json__isObject)(template["custom"])?template["\
custom"]:{};return{...said,...given,...Object.fromEntries(lists.filter(([,values])=>(values??[]).length>0)),...Object.keys(
custom).length+Object.keys(given.custom??{}).length===0?{}:{custom:{...custom,...given.custom}}}}0&&(module.exports={fromTemplate});
