var{domain_encode__encodeDocument:encodeDocument,base_quick_json__decodeDocument:decodeDocument,base_quick_json__documentPath:documentPath,
base_quick_json__migrate:migrate,base_quick_json__readDocuments:readDocuments}=require("./write.js");var{base_parse_json__parseJson:parseJson}=require(
"./documents.js");require("./base.js");require("./tickets.js");var{base_json__isObject:isObject,base_errors__TicketError:TicketError,
base_errors__isTicketError:isTicketError}=require("./start.js");var{reporting}=require("./shared-base-progress.js");var{
commitDocuments}=require("./shared-store-documents-batch.js");var{joinDocuments}=require("./shared-domain-join.js");var{
documentPlace}=require("./shared-store-document-pairs.js");function parseLine(text,line){const{value}=parseJson(text);const path=isObject(
value)?value["path"]:void 0;const source=isObject(value)?value["document"]:void 0;const place=typeof path==="string"?documentPlace(
path):void 0;if(place===void 0||!isObject(source))throw new TicketError("BAD_EXPORT","invalid","It is not one of a full \
export.",{data:{line}});return decodeDocument(place.document,place.name,migrate(place.document,place.name,source))}function badLine(line,cause){
return new TicketError("BAD_EXPORT","invalid",`Line ${line}: ${cause.message}`,{data:{line},hint:"Nothing was imported. \
The file must be what git ticket export --full wrote.",cause})}function parse(text,onProgress){const documents=[];for(const[
raw,i]of reporting(text.split("\n"),"reading",onProgress)){if(raw.trim()==="")continue;try{documents.push(parseLine(raw,
i+1))}catch(error){throw isTicketError(error)?badLine(i+1,error):error}}return{documents:joinedByPath(documents),records:documents.
length}}function joinedByPath(documents){const byPath=new Map;for(const document of documents){const path=documentPath(document.
kind,document.name);const other=byPath.get(path);byPath.set(path,other===void 0?document:joinDocuments(other,document))}
return[...byPath.values()]}async function existing({store},snapshot,documents){const found=new Map;for(const kind of new Set(
documents.map(d=>d.kind))){const names=documents.filter(d=>d.kind===kind).map(d=>d.name);for(const[name,{document}]of await readDocuments(
store,snapshot,kind,names))found.set(documentPath(kind,name),document)}return found}async function importFullText(workspace,text,options){
const{documents,records}=parse(text,workspace.store.onProgress);const{commit,extra}=await commitDocuments(workspace.store,
async snapshot=>{const here=await existing(workspace,snapshot,documents);const joined=[];for(const[document]of reporting(
documents,"joining",workspace.store.onProgress)){const own=here.get(documentPath(document.kind,document.name));joined.push(
own===void 0?document:joinDocuments(own,document))}const changed=joined.filter(document=>{const own=here.get(documentPath(
document.kind,document.name));return own===void 0||encodeDocument(own)!==encodeDocument(document)});const created=changed.
filter(d=>!here.has(documentPath(d.kind,d.name))).length;const subject=`Import ${changed.length} documents of a full exp\
ort`;return{documents:changed,subject,extra:{created,updated:changed.length-created}}},options.dryRun??false);const unchanged=records-
extra.created-extra.updated;return{commit:commit??null,format:"full",records,...extra,unchanged,skipped:[],warnings:[],keptLocal:[]}}
module.exports={__proto__:null,importFullText};
