var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(
to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{commitOrDeepen:()=>import_shared_store_adopt_commit.commitOrDeepen,prepareAdoption:()=>import_shared_store_adopt_commit.prepareAdoption});
module.exports=__toCommonJS(stdin_exports);var import_write=require("./write.js");var import_documents=require("./documents.js");
var import_tickets=require("./tickets.js");var import_base=require("./base.js");var import_start=require("./start.js");var import_shared_store_adopt_commit=require("./shared-store-adopt-commit.js");
var import_shared_domain_adopt=require("./shared-domain-adopt.js");var import_shared_domain_join=require("./shared-domain-join.js");
var import_shared_store_diff_trees=require("./shared-store-diff-trees.js");var import_shared_store_document_pairs=require("./shared-store-document-pairs.js");0&&(module.exports={commitOrDeepen,prepareAdoption});
