var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(
to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{findReferences:()=>findReferences,reference:()=>reference});module.exports=
__toCommonJS(stdin_exports);var import_start=require("./start.js");var import_shared_domain_references=require("./shared-domain-references.js");
async function reference({repo},word,type){const found=(0,import_shared_domain_references.referenceOf)(word,type);if(found.
kind==="ready")return found.ref;const commit=await repo.resolveCommit(found.revision);if(commit===void 0)throw(0,import_shared_domain_references.noSuchCommit)(
found.revision);return{type:import_shared_domain_references.COMMIT,value:commit}}async function findReferences(workspace,refs,word,type){
const named=(0,import_shared_domain_references.namedReferences)(refs,word,type);if(named.length>0)return named;const meant=await reference(
workspace,word,type).catch(()=>void 0);return meant===void 0?[]:(0,import_shared_domain_references.namedReferences)(refs,
meant.value,meant.type)}0&&(module.exports={findReferences,reference});
