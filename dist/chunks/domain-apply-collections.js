var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(
to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{LINK_MEMBERS:()=>import_write.domain_apply_collections__LINK_MEMBERS,LINK_TYPES:()=>import_write.domain_apply_collections__LINK_TYPES,
addLink:()=>import_write.domain_apply_collections__addLink,applyLink:()=>import_write.domain_apply_collections__applyLink,
applyNames:()=>import_write.domain_apply_collections__applyNames,applyRef:()=>import_write.domain_apply_collections__applyRef});
module.exports=__toCommonJS(stdin_exports);var import_write=require("./write.js");var import_documents=require("./documents.js");
var import_base=require("./base.js");var import_start=require("./start.js");0&&(module.exports={LINK_MEMBERS,LINK_TYPES,addLink,applyLink,applyNames,applyRef});
