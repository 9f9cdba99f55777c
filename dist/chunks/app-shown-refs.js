var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(
to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{shownRefs:()=>shownRefs});module.exports=__toCommonJS(stdin_exports);var import_write=require("./write.js");
var import_documents=require("./documents.js");var import_tickets=require("./tickets.js");var import_base=require("./base.js");
var import_start=require("./start.js");var import_shared_domain_references=require("./shared-domain-references.js");function messageOf(result){
try{return(0,import_write.domain_config_config__commitIn)(result).data.message}catch(error){if((0,import_start.base_errors__isTicketError)(
error))return void 0;throw error}}async function subjectsOf({repo},oids){const results=oids.length===0?[]:await repo.readObjects(
oids,{maxBytes:import_tickets.domain_config_attachment_limit__LIMITS.commit});const subjects=new Map;for(const result of results){
const message=messageOf(result);if(message!==void 0)subjects.set(result.oid,(0,import_write.domain_config_config__subjectOf)(
message))}return subjects}async function shownRefs(workspace,refs){const{repo}=workspace;const oids=refs.filter(r=>r.type===
import_shared_domain_references.COMMIT&&(0,import_tickets.git_names__validOid)(r.value,repo.objectFormat));const subjects=await subjectsOf(
workspace,oids.map(r=>r.value));const asks=refs.some(r=>r.type===import_shared_domain_references.PULL_REQUEST);const origin=asks?
(await repo.wholeConfig()).get("remote.origin.url"):void 0;return refs.map(ref=>({...ref,url:(0,import_shared_domain_references.addressOf)(
ref,origin)??null,title:subjects.get(ref.value)??null}))}0&&(module.exports={shownRefs});
