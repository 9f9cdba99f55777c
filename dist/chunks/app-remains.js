var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(
to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{remains:()=>remains});module.exports=__toCommonJS(stdin_exports);var import_write=require("./write.js");
var import_documents=require("./documents.js");var import_tickets=require("./tickets.js");var import_base=require("./base.js");
var import_start=require("./start.js");var import_shared_app_view=require("./shared-app-view.js");async function remains(workspace,ids,{
attachments=false}={}){const{store}=workspace;const{snapshot,config}=await(0,import_shared_app_view.viewHead)(workspace);
const resolutions=await(0,import_write.store_resolution__resolveTokens)(store,snapshot,config.prefix,ids);const found=[...resolutions.
values()].flatMap(r=>r.kind==="found"?[r.id]:[]);const files=found.map(import_write.domain_config_config__ticketPath);const paths=attachments?
[...files,...found.map(import_write.store_attachment_files__attachmentFolder)]:files;const query={tips:[snapshot.commit],
paths,fullHistory:true};const commits=paths.length===0?[]:await store.repo.history(query);return{ref:store.ref,paths,commits:commits.
length}}0&&(module.exports={remains});
