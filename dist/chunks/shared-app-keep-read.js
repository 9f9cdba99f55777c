var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(
to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{keepRead:()=>keepRead});module.exports=__toCommonJS(stdin_exports);var import_shared_search_cache_code_book=require("./shared-search-cache-code-book.js");
function keepRead({store,at},view,read){const{commit,root}=view.snapshot;if(at!==void 0||root===void 0||read.problems.length>
0)return;(0,import_shared_search_cache_code_book.keepTickets)(store,{commit,root,config:view.config},read.tickets)}0&&(module.exports={keepRead});
