var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(
to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{refreshTable:()=>refreshTable});module.exports=__toCommonJS(stdin_exports);
var import_write=require("./write.js");var import_documents=require("./documents.js");var import_tickets=require("./tickets.js");
var import_base=require("./base.js");var import_start=require("./start.js");var import_shared_search_cache_code_book=require("./shared-search-cache-code-book.js");
var import_shared_store_diff_trees=require("./shared-store-diff-trees.js");var import_shared_store_document_pairs=require("./shared-store-document-pairs.js");
function changedFiles(differences){const found=[];for(const{path,after}of differences){if(!path.startsWith("tickets/"))continue;
const place=(0,import_shared_store_document_pairs.documentPlace)(path);if(place===void 0||after?.mode!==import_write.domain_config_config__FILE)
return void 0;found.push({path,oid:after.oid,place})}return found}async function refreshTable(store,before,commit){const snapshot=await(0,import_write.domain_config_config__snapshotAt)(
store,commit);const{root}=snapshot;if(root===void 0)return void 0;const changed=changedFiles(await(0,import_shared_store_diff_trees.diffTree)(
store,before.root,root));if(changed===void 0||changed.length>Math.max(64,before.count/2))return void 0;const{tickets,problems}=await(0,import_write.domain_ticket__readFound)(
store,changed);if(problems.length>0)return void 0;const config=await(0,import_write.domain_config_config__readConfig)(store,
snapshot);return(0,import_shared_search_cache_code_book.keepChanges)(store,{commit,root,config},before,tickets)}0&&(module.exports={refreshTable});
