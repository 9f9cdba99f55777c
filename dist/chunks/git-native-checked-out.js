var{readdirSync,readFileSync}=require("node:fs");var{dirname,join}=require("node:path");function checkedOut(context,ref,bare){
const{commonDir}=context;if(!bare&&headOf(commonDir)===ref)return dirname(commonDir);const linked=join(commonDir,"worktr\
ees");const name=tryList(linked).find(entry=>headOf(join(linked,entry))===ref);if(name===void 0)return void 0;return dirname(
tryRead(join(linked,name,"gitdir"))??join(linked,name))}function headOf(dir){return/^ref: (.+)$/.exec(tryRead(join(dir,"\
HEAD"))??"")?.[1]}function tryRead(path){try{return readFileSync(path,"utf8").trim()}catch{return void 0}}function tryList(dir){
try{return readdirSync(dir)}catch{return[]}}module.exports={__proto__:null,checkedOut};
