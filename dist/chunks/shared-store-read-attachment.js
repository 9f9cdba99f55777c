var{base_quick_json__attachmentPath:attachmentPath,base_quick_json__findFiles:findFiles,base_quick_json__unreadable:unreadable}=require(
"./write.js");var{base_hash__sha256OfBytes:sha256OfBytes}=require("./base.js");var{domain_config_attachment_limit__LIMITS:LIMITS}=require(
"./tickets.js");async function attachmentBytes(store,oid,hash){const[result]=await store.repo.readObjects([oid],{maxBytes:LIMITS.
attachment});if(result===void 0||result.kind==="missing")return"missing from the repository";if(result.kind==="too-large")
return`larger (${result.size} bytes) than the ${LIMITS.attachment} that are read`;if(result.type!=="blob")return`a ${result.
type}`;return sha256OfBytes(result.data)===hash?result.data:"not what its name says"}async function readAttachment(store,snapshot,id,hash){
const path=attachmentPath(id,hash);const oid=(await findFiles(store,snapshot.root,[path])).get(path);if(oid===void 0)throw unreadable(
hash,"attachment","not in the tickets");const bytes=await attachmentBytes(store,oid,hash);if(typeof bytes==="string")throw unreadable(
oid,"attachment",bytes);return bytes}module.exports={__proto__:null,attachmentBytes,readAttachment};
