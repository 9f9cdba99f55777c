var{domain_ticket__readFound:readFound,domain_config_config__FILE:FILE,domain_config_config__readConfig:readConfig,domain_config_config__snapshotAt:snapshotAt}=require(
"./write.js");require("./documents.js");require("./tickets.js");require("./base.js");require("./start.js");var{keepChanges}=require(
"./shared-search-cache-code-book.js");var{diffTree}=require("./shared-store-diff-trees.js");var{documentPlace}=require("\
./shared-store-document-pairs.js");function changedFiles(differences){const found=[];for(const{path,after}of differences){
if(!path.startsWith("tickets/"))continue;const place=documentPlace(path);if(place===void 0||after?.mode!==FILE)return void 0;
found.push({path,oid:after.oid,place})}return found}async function refreshTable(store,before,commit){const snapshot=await snapshotAt(
store,commit);const{root}=snapshot;if(root===void 0)return void 0;const changed=changedFiles(await diffTree(store,before.
root,root));if(changed===void 0||changed.length>Math.max(64,before.count/2))return void 0;const{tickets,problems}=await readFound(
store,changed);if(problems.length>0)return void 0;const config=await readConfig(store,snapshot);return keepChanges(store,
{commit,root,config},before,tickets)}module.exports={refreshTable};
