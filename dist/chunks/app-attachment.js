var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(
to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{attachment:()=>attachment});module.exports=__toCommonJS(stdin_exports);var import_commands=require("./commands.js");
var import_write=require("./write.js");var import_documents=require("./documents.js");var import_tickets=require("./tickets.js");
var import_base=require("./base.js");var import_start=require("./start.js");var import_shared_store_read_attachment=require("./shared-store-read-attachment.js");
var import_shared_app_list_tickets=require("./shared-app-list-tickets.js");var import_shared_app_keep_read=require("./shared-app-keep-read.js");
var import_shared_app_view=require("./shared-app-view.js");var import_shared_search_cache_code_book=require("./shared-search-cache-code-book.js");
var import_shared_store_document_pairs=require("./shared-store-document-pairs.js");var import_shared_app_match_tickets=require("./shared-app-match-tickets.js");
var import_shared_app_sort_tickets=require("./shared-app-sort-tickets.js");async function attachment(workspace,token,name){
const view=await(0,import_shared_app_view.viewHead)(workspace);const{id,shown,attachments}=await(0,import_shared_app_list_tickets.getAt)(
workspace,view,token);const found=attachments.find(a=>a.name===name);if(found===void 0)throw(0,import_commands.domain_parts__partNotFound)(
import_commands.domain_parts__ATTACHMENT,shown,namedParts(attachments),name);return{...found,bytes:await(0,import_shared_store_read_attachment.readAttachment)(
workspace.store,view.snapshot,id,found.hash)}}var namedParts=attachments=>attachments.map(({name})=>({id:name,text:name}));0&&(module.exports={attachment});
