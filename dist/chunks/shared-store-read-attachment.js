var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(
to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{attachmentBytes:()=>attachmentBytes,readAttachment:()=>readAttachment});module.
exports=__toCommonJS(stdin_exports);var import_write=require("./write.js");var import_tickets=require("./tickets.js");var import_base=require("./base.js");
async function attachmentBytes(store,oid,hash){const[result]=await store.repo.readObjects([oid],{maxBytes:import_tickets.domain_config_attachment_limit__LIMITS.
attachment});if(result===void 0||result.kind==="missing")return"missing from the repository";if(result.kind==="too-large")
return`larger (${result.size} bytes) than the ${import_tickets.domain_config_attachment_limit__LIMITS.attachment} that a\
re read`;if(result.type!=="blob")return`a ${result.type}`;return(0,import_base.base_hash__sha256OfBytes)(result.data)===
hash?result.data:"not what its name says"}async function readAttachment(store,snapshot,id,hash){const path=(0,import_write.domain_config_config__attachmentPath)(
id,hash);const oid=(await(0,import_write.domain_config_config__findFiles)(store,snapshot.root,[path])).get(path);if(oid===
void 0)throw(0,import_write.domain_config_config__unreadable)(hash,"attachment","not in the tickets");const bytes=await attachmentBytes(
store,oid,hash);if(typeof bytes==="string")throw(0,import_write.domain_config_config__unreadable)(oid,"attachment",bytes);
return bytes}0&&(module.exports={attachmentBytes,readAttachment});
