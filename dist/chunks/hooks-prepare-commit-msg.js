var{resolve}=require("node:path");var KEPT=new Set(["merge","squash","commit"]);var prepareCommitMsg=async({args:[file="",
source=""],dir,tickets})=>{if(!KEPT.has(source))await(await tickets()).prepareMessage(resolve(dir,file));return 0};module.
exports={__proto__:null,prepareCommitMsg};
