var{git_config__CONFIG_FILE:CONFIG_FILE,search_cache_code_book__isCacheFile:isCacheFile}=require("./tickets.js");var{lstatSync,
readdirSync}=require("node:fs");var{join}=require("node:path");function cacheFiles(folder,isOurs){if(folder===void 0)return[];
return namesIn(folder).filter(isOurs).flatMap(name=>{const stats=tryLstat(join(folder,name));if(stats===void 0)return[];
const own=stats.uid===(process.geteuid?.()??stats.uid);const{size:bytes,mtimeMs:time}=stats;return[{name,bytes,time,plain:stats.
isFile()&&own}]})}function namesIn(folder){try{return readdirSync(folder).sort()}catch{return[]}}function tryLstat(path){
try{return lstatSync(path)}catch{return void 0}}var cacheFolder=({repo,cacheOff})=>cacheOff===void 0?repo.cacheDir():cacheOff();
var OURS=[isCacheFile,name=>CONFIG_FILE.test(name)];var ourFiles=folder=>cacheFiles(folder,name=>OURS.some(isOurs=>isOurs(
name)));module.exports={cacheFolder,ourFiles};
