var{domain_encode__documentJson:documentJson,base_quick_json__Draft:Draft,base_quick_json__oneLine:oneLine,base_quick_json__readDocuments:readDocuments,
base_quick_json__requireHead:requireHead}=require("./write.js");var{domain_document__emptyDocument:emptyDocument}=require(
"./documents.js");var{commitDocuments}=require("./shared-store-documents-batch.js");async function changeDocument({store,
repo},{kind,name,subject,dryRun},change){await requireHead(store);const{email}=await repo.identity("author");let changed=false;
const result=await commitDocuments(store,async(snapshot,stamp)=>{const stored=(await readDocuments(store,snapshot,kind,[
name])).get(name)?.document;const document=stored??emptyDocument(kind,name,stamp);const draft=new Draft(document,stamp);
const exists=stored!==void 0&&draft.value("deleted")!==true;const extra=await change({draft,json:documentJson(document),
exists,snapshot});if(stored===void 0&&draft.changed){draft.set("created",new Date(store.now()).toISOString());draft.set(
"createdBy",email)}changed=draft.changed;const documents=changed?[draft.document()]:[];return{documents,subject:oneLine(
subject(extra)).slice(0,200),extra}},dryRun);return{commit:result.commit??null,changed,extra:result.extra}}module.exports=
{__proto__:null,changeDocument};
