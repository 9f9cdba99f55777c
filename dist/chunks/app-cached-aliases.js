var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(
to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{cachedAliases:()=>cachedAliases});module.exports=__toCommonJS(stdin_exports);
var import_tickets=require("./tickets.js");var import_start=require("./start.js");var import_shared_search_cache_find_links=require("./shared-search-cache-find-links.js");
function cachedAliases(workspace,commit,aliases){return(0,import_tickets.app_cached_list__fromCache)(workspace,commit,async({
table})=>{const owners=new Map;for(const row of(0,import_shared_search_cache_find_links.rowsNamed)(table,aliases))for(const alias of(0,import_shared_search_cache_find_links.wordsIn)(
table,"aliases",row).filter(word=>aliases.has(word)))owners.set(alias,[...owners.get(alias)??[],(0,import_tickets.search_cache_table__idAt)(
table,row)]);return owners})}0&&(module.exports={cachedAliases});
