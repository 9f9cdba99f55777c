var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(
to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{importFullText:()=>importFullText});module.exports=__toCommonJS(stdin_exports);
var import_write=require("./write.js");var import_documents=require("./documents.js");var import_tickets=require("./tickets.js");
var import_base=require("./base.js");var import_start=require("./start.js");var import_shared_store_documents_batch=require("./shared-store-documents-batch.js");
var import_shared_base_progress=require("./shared-base-progress.js");var import_shared_domain_join=require("./shared-domain-join.js");
var import_shared_store_document_pairs=require("./shared-store-document-pairs.js");function parseLine(text,line){const{value}=(0,import_base.base_parse_json__parseJson)(
text);const path=(0,import_start.base_json__isObject)(value)?value["path"]:void 0;const source=(0,import_start.base_json__isObject)(
value)?value["document"]:void 0;const place=typeof path==="string"?(0,import_shared_store_document_pairs.documentPlace)(
path):void 0;if(place===void 0||!(0,import_start.base_json__isObject)(source))throw new import_start.base_errors__TicketError(
"BAD_EXPORT","invalid","It is not one of a full export.",{data:{line}});return(0,import_write.domain_config_config__decodeDocument)(
place.document,place.name,(0,import_write.domain_config_config__migrate)(place.document,place.name,source))}function badLine(line,cause){
return new import_start.base_errors__TicketError("BAD_EXPORT","invalid",`Line ${line}: ${cause.message}`,{data:{line},hint:"\
Nothing was imported. The file must be what git ticket export --full wrote.",cause})}function parse(text,onProgress){const documents=[];
for(const[raw,i]of(0,import_shared_base_progress.reporting)(text.split("\n"),"reading",onProgress)){if(raw.trim()==="")continue;
try{documents.push(parseLine(raw,i+1))}catch(error){throw(0,import_start.base_errors__isTicketError)(error)?badLine(i+1,
error):error}}return{documents:joinedByPath(documents),records:documents.length}}function joinedByPath(documents){const byPath=new Map;
for(const document of documents){const path=(0,import_write.domain_config_config__documentPath)(document.kind,document.name);
const other=byPath.get(path);byPath.set(path,other===void 0?document:(0,import_shared_domain_join.joinDocuments)(other,document))}
return[...byPath.values()]}async function existing({store},snapshot,documents){const found=new Map;for(const kind of new Set(
documents.map(d=>d.kind))){const names=documents.filter(d=>d.kind===kind).map(d=>d.name);for(const[name,{document}]of await(0,import_write.domain_config_config__readDocuments)(
store,snapshot,kind,names))found.set((0,import_write.domain_config_config__documentPath)(kind,name),document)}return found}
async function importFullText(workspace,text,options){const{documents,records}=parse(text,workspace.store.onProgress);const{
commit,extra}=await(0,import_shared_store_documents_batch.commitDocuments)(workspace.store,async snapshot=>{const here=await existing(
workspace,snapshot,documents);const joined=[];for(const[document]of(0,import_shared_base_progress.reporting)(documents,"\
joining",workspace.store.onProgress)){const own=here.get((0,import_write.domain_config_config__documentPath)(document.kind,
document.name));joined.push(own===void 0?document:(0,import_shared_domain_join.joinDocuments)(own,document))}const changed=joined.
filter(document=>{const own=here.get((0,import_write.domain_config_config__documentPath)(document.kind,document.name));return own===
void 0||(0,import_write.domain_encode__encodeDocument)(own)!==(0,import_write.domain_encode__encodeDocument)(document)});
const created=changed.filter(d=>!here.has((0,import_write.domain_config_config__documentPath)(d.kind,d.name))).length;const subject=`\
Import ${changed.length} documents of a full export`;return{documents:changed,subject,extra:{created,updated:changed.length-
created}}},options.dryRun??false);const unchanged=records-extra.created-extra.updated;return{commit:commit??null,format:"\
full",records,...extra,unchanged,skipped:[],warnings:[],keptLocal:[]}}0&&(module.exports={importFullText});
