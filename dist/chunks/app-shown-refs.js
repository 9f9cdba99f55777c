var{base_quick_json__commitIn:commitIn,base_quick_json__subjectOf:subjectOf}=require("./write.js");require("./documents.\
js");require("./base.js");var{domain_config_attachment_limit__LIMITS:LIMITS,git_names__validOid:validOid}=require("./tic\
kets.js");var{base_errors__isTicketError:isTicketError}=require("./start.js");var{COMMIT,PULL_REQUEST,addressOf}=require(
"./shared-domain-references.js");function messageOf(result){try{return commitIn(result).data.message}catch(error){if(isTicketError(
error))return void 0;throw error}}async function subjectsOf({repo},oids){const results=oids.length===0?[]:await repo.readObjects(
oids,{maxBytes:LIMITS.commit});const subjects=new Map;for(const result of results){const message=messageOf(result);if(message!==
void 0)subjects.set(result.oid,subjectOf(message))}return subjects}async function shownRefs(workspace,refs){const{repo}=workspace;
const oids=refs.filter(r=>r.type===COMMIT&&validOid(r.value,repo.objectFormat));const subjects=await subjectsOf(workspace,
oids.map(r=>r.value));const asks=refs.some(r=>r.type===PULL_REQUEST);const origin=asks?(await repo.wholeConfig()).get("r\
emote.origin.url"):void 0;return refs.map(ref=>({...ref,url:addressOf(ref,origin)??null,title:subjects.get(ref.value)??null}))}
module.exports={__proto__:null,shownRefs};
