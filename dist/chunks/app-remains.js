var{store_attachment_files__attachmentFolder:attachmentFolder,store_resolution__resolveTokens:resolveTokens,base_quick_json__ticketPath:ticketPath}=require(
"./write.js");require("./base.js");require("./documents.js");require("./tickets.js");require("./start.js");var{viewHead}=require(
"./shared-app-view.js");async function remains(workspace,ids,{attachments=false}={}){const{store}=workspace;const{snapshot,
config}=await viewHead(workspace);const resolutions=await resolveTokens(store,snapshot,config.prefix,ids);const found=[...resolutions.
values()].flatMap(r=>r.kind==="found"?[r.id]:[]);const files=found.map(ticketPath);const paths=attachments?[...files,...found.
map(attachmentFolder)]:files;const query={tips:[snapshot.commit],paths,fullHistory:true};const commits=paths.length===0?
[]:await store.repo.history(query);return{ref:store.ref,paths,commits:commits.length}}module.exports={__proto__:null,remains};
