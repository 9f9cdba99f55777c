var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(
to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{detachGit:()=>import_git_read.git_native_spawn_git__detachGit,runGit:()=>import_git_read.git_native_spawn_git__runGit,
spawnFailure:()=>import_git_read.git_native_spawn_git__spawnFailure,startGit:()=>import_git_read.git_native_spawn_git__startGit});
module.exports=__toCommonJS(stdin_exports);var import_git_read=require("./git-read.js");var import_tickets=require("./tickets.js");
var import_start=require("./start.js");0&&(module.exports={detachGit,runGit,spawnFailure,startGit});
