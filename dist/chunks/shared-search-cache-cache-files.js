var{lstatSync,readdirSync}=require("node:fs");var{join}=require("node:path");function cacheFiles(folder,isOurs){if(folder===
void 0)return[];return namesIn(folder).filter(isOurs).flatMap(name=>{const stats=tryLstat(join(folder,name));if(stats===
void 0)return[];const own=stats.uid===(process.geteuid?.()??stats.uid);const{size:bytes,mtimeMs:time}=stats;return[{name,
bytes,time,plain:stats.isFile()&&own}]})}function namesIn(folder){try{return readdirSync(folder).sort()}catch{return[]}}
function tryLstat(path){try{return lstatSync(path)}catch{return void 0}}module.exports={__proto__:null,cacheFiles};
