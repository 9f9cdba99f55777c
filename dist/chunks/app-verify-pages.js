require("./reading.js");require("./conditions.js");require("./query.js");require("./write.js");require("./base.js");require(
"./texts.js");require("./documents.js");require("./parse.js");var{search_cache_cache_names__cacheNames:cacheNames,search_cache_cache_names__isOfRef:isOfRef,
search_cache_cache_names__isPageFile:isPageFile}=require("./tickets.js");require("./start.js");var{cacheFolder}=require(
"./shared-app-cache-folder.js");var{readListing}=require("./shared-app-list-tickets.js");var{viewHead}=require("./shared\
-app-view.js");require("./shared-search-sort-tickets.js");var{cacheFiles}=require("./shared-search-cache-cache-files.js");
require("./shared-search-sort-keys.js");require("./shared-store-document-pairs.js");require("./shared-domain-duration.js");
var headOf=ticket=>{const{id,shown,status,priority,type,title,category,deleted}=ticket;return{id,shown,status,priority,type,
title,category,deleted}};var told=({tickets,total})=>JSON.stringify({total,tickets:tickets.map(headOf)});async function comparePages(workspace){
const{store}=workspace;const{ref}=store;const names=cacheNames(ref);const folder=cacheFolder(workspace)??"";const view=await viewHead(
workspace);const{readPage,holds}=await Promise.resolve().then(()=>require("./app-heads.js"));const found=[];for(const{name}of cacheFiles(
folder,own=>isPageFile(own)&&isOfRef(own,ref))){const page=ifWhole(()=>readPage(folder,name));if(page?.commit!==view.snapshot.
commit||!holds(page,store.now()))continue;const query=names.queryOf(page.key);const[cached,git]=[told(page),told(await readListing(
workspace,view,query))];if(cached!==git)found.push({ticket:null,what:"page",cached,git})}return found}function ifWhole(read){
try{return read()}catch{return void 0}}module.exports={comparePages};
