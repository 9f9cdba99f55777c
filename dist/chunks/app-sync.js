var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(
to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{nothingOf:()=>import_shared_app_remotes.nothingOf,sync:()=>import_shared_app_remotes.sync,
syncOptions:()=>import_shared_app_remotes.syncOptions});module.exports=__toCommonJS(stdin_exports);var import_tickets=require("./tickets.js");
var import_start=require("./start.js");var import_base=require("./base.js");var import_shared_app_remotes=require("./shared-app-remotes.js");
var import_shared_store_sync_fetch=require("./shared-store-sync-fetch.js");var import_shared_store_sync_errors=require("./shared-store-sync-errors.js");
var import_shared_git_remotes=require("./shared-git-remotes.js");0&&(module.exports={nothingOf,sync,syncOptions});
