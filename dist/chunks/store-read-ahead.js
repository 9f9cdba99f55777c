var{base_quick_json__FILE:FILE,base_quick_json__readCommits:readCommits}=require("./write.js");require("./documents.js");
require("./base.js");require("./tickets.js");require("./start.js");var{diffTree}=require("./shared-store-diff-trees.js");
var{documentPlace,readBlobs}=require("./shared-store-document-pairs.js");var SLICE=200;async function readAhead(store,seen,head,enough){
const[before,after]=await readCommits(store,[seen,head]);if(enough())return;const wanted=(await diffTree(store,before?.data.
tree,after?.data.tree)).flatMap(({path,...sides})=>{const place=documentPlace(path);if(place===void 0||sides.before?.mode!==
FILE||sides.after?.mode!==FILE)return[];return[sides.before,sides.after].map(({oid})=>({oid,place}))});for(let at=0;at<wanted.
length&&!enough();at+=SLICE){await readBlobs(store,wanted.slice(at,at+SLICE));await new Promise(resolve=>setImmediate(resolve))}}
module.exports={__proto__:null,readAhead};
