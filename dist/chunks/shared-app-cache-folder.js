var{git_config__CONFIG_FILE:CONFIG_FILE,search_cache_cache_names__isCacheFile:isCacheFile}=require("./tickets.js");var{cacheFiles}=require(
"./shared-search-cache-cache-files.js");var cacheFolder=({repo,cacheOff})=>cacheOff===void 0?repo.cacheDir():cacheOff();
var OURS=[isCacheFile,name=>CONFIG_FILE.test(name)];var ourFiles=folder=>cacheFiles(folder,name=>OURS.some(isOurs=>isOurs(
name)));module.exports={__proto__:null,cacheFolder,ourFiles};
