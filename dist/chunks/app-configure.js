var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(
to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{configure:()=>import_shared_app_configure.configure,settings:()=>import_shared_app_configure.settings});
module.exports=__toCommonJS(stdin_exports);var import_write=require("./write.js");var import_documents=require("./documents.js");
var import_tickets=require("./tickets.js");var import_base=require("./base.js");var import_start=require("./start.js");var import_shared_app_configure=require("./shared-app-configure.js");
var import_shared_app_change_document=require("./shared-app-change-document.js");var import_shared_store_documents_batch=require("./shared-store-documents-batch.js");
var import_shared_domain_config_keys=require("./shared-domain-config-keys.js");var import_shared_app_list_tickets=require("./shared-app-list-tickets.js");
var import_shared_app_keep_read=require("./shared-app-keep-read.js");var import_shared_app_view=require("./shared-app-view.js");
var import_shared_domain_config_custom_schema=require("./shared-domain-config-custom-schema.js");var import_shared_search_cache_code_book=require("./shared-search-cache-code-book.js");
var import_shared_store_document_pairs=require("./shared-store-document-pairs.js");var import_shared_app_match_tickets=require("./shared-app-match-tickets.js");
var import_shared_app_sort_tickets=require("./shared-app-sort-tickets.js");0&&(module.exports={configure,settings});
