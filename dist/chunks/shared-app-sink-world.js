var{basename,dirname}=require("node:path");var resolve=async host=>{const{lookup}=await Promise.resolve().then(()=>require(
"node:dns/promises"));return lookup(host,{all:true})};function sinkWorld({repo,store,env={}},prefix){const isPlain=basename(
repo.commonDir)===".git";return{env,now:store.now,cwd:isPlain?dirname(repo.commonDir):repo.commonDir,gitDir:isPlain?void 0:
repo.commonDir,credential:url=>repo.credential(url),resolve,prefix}}module.exports={__proto__:null,sinkWorld};
