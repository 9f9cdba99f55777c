var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(
to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{changeDocument:()=>changeDocument});module.exports=__toCommonJS(stdin_exports);
var import_write=require("./write.js");var import_documents=require("./documents.js");var import_shared_store_documents_batch=require("./shared-store-documents-batch.js");
async function changeDocument({store,repo},{kind,name,subject,dryRun},change){await(0,import_write.domain_config_config__requireHead)(
store);const{email}=await repo.identity("author");let changed=false;const result=await(0,import_shared_store_documents_batch.commitDocuments)(
store,async(snapshot,stamp)=>{const stored=(await(0,import_write.domain_config_config__readDocuments)(store,snapshot,kind,
[name])).get(name)?.document;const document=stored??(0,import_documents.domain_document__emptyDocument)(kind,name,stamp);
const draft=new import_write.domain_config_config__Draft(document,stamp);const exists=stored!==void 0&&draft.value("dele\
ted")!==true;const extra=await change({draft,json:(0,import_write.domain_encode__documentJson)(document),exists,snapshot});
if(stored===void 0&&draft.changed){draft.set("created",new Date(store.now()).toISOString());draft.set("createdBy",email)}
changed=draft.changed;const documents=changed?[draft.document()]:[];return{documents,subject:(0,import_write.domain_config_config__oneLine)(
subject(extra)).slice(0,200),extra}},dryRun);return{commit:result.commit??null,changed,extra:result.extra}}0&&(module.exports={changeDocument});
