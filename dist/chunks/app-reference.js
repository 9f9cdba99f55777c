require("./start.js");var{COMMIT,namedReferences,noSuchCommit,referenceOf}=require("./shared-domain-references.js");async function reference({
repo},word,type){const found=referenceOf(word,type);if(found.kind==="ready")return found.ref;const commit=await repo.resolveCommit(
found.revision);if(commit===void 0)throw noSuchCommit(found.revision);return{type:COMMIT,value:commit}}async function findReferences(workspace,refs,word,type){
const named=namedReferences(refs,word,type);if(named.length>0)return named;const meant=await reference(workspace,word,type).
catch(()=>void 0);return meant===void 0?[]:namedReferences(refs,meant.value,meant.type)}module.exports={__proto__:null,findReferences,
reference};
