require("./sync.js");require("./write.js");require("./base.js");require("./documents.js");require("./tickets.js");require(
"./start.js");var{shownTexts}=require("./shared-app-sync-report.js");var{joinCommit}=require("./shared-domain-join-tree.\
js");require("./shared-store-suppressed-links.js");var{findCommit}=require("./shared-app-find-commit.js");require("./sha\
red-store-adopt-commit.js");require("./shared-domain-adopt.js");require("./shared-store-fixed-author.js");require("./sha\
red-domain-join.js");require("./shared-store-diff-trees.js");require("./shared-store-document-pairs.js");async function merge(workspace,revision){
const{store}=workspace;const oid=await findCommit(store,await store.repo.readRef(store.ref),revision);const{kind,commit,
joined,added,texts}=await joinCommit(store,oid);return{kind,commit,joined,added,texts:await shownTexts(store,commit,texts)}}
module.exports={__proto__:null,merge};
