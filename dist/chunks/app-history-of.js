var{base_quick_json__ticketPath:ticketPath}=require("./write.js");require("./base.js");require("./documents.js");require(
"./tickets.js");require("./start.js");var{entryOf,log}=require("./shared-app-history.js");require("./shared-store-docume\
nt-changes.js");require("./shared-domain-value-changes.js");require("./shared-domain-changes.js");require("./shared-app-\
view.js");require("./shared-app-find-commit.js");require("./shared-store-diff-trees.js");require("./shared-store-documen\
t-pairs.js");async function historyOf({store},tip,ids){const found=new Map([...ids].map(id=>[id,[]]));if(ids.size===0)return found;
const among=new Set([...ids].map(ticketPath));const asked={tip,only:void 0,among,limit:void 0,values:true};for await(const changes of log(
store,asked)){const entry=entryOf(changes,new Map);const{commit,time,actor,kind,subject,batch}=entry;for(const id of new Set(
entry.changes.map(change=>change.id))){const own=entry.changes.filter(change=>change.id===id);found.get(id)?.push({...{commit,
time,actor,kind,subject,batch},changes:own.map(({field,element,before,after})=>({...{field,element,before,after}}))})}}return found}
module.exports={__proto__:null,historyOf};
