var{readFileSync}=require("node:fs");var{join}=require("node:path");async function currentBranch({gitDir,format,runner}){
if(format.refStorage==="files")return branchIn(readHead(gitDir));const{stdout}=await runner.run({args:["symbolic-ref","-\
-quiet","HEAD"]});return branchIn(`ref: ${stdout.toString("utf8")}`)}function readHead(gitDir){try{return readFileSync(join(
gitDir,"HEAD"),"utf8")}catch{return""}}function branchIn(text){return/^ref: *refs\/heads\/(\S+)\s*$/.exec(text)?.[1]}module.
exports={currentBranch};
