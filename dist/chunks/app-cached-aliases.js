var{app_from_cache__fromCache:fromCache,search_cache_table__idAt:idAt}=require("./reading.js");require("./tickets.js");require(
"./base.js");require("./start.js");var{rowsNamed,wordsIn}=require("./shared-search-cache-find-links.js");function cachedAliases(workspace,commit,aliases){
const answer=async({table})=>{const owners=new Map;for(const row of rowsNamed(table,aliases))for(const alias of wordsIn(
table,"aliases",row).filter(word=>aliases.has(word)))owners.set(alias,[...owners.get(alias)??[],idAt(table,row)]);return owners};
return fromCache(workspace,commit,answer,false)}module.exports={__proto__:null,cachedAliases};
