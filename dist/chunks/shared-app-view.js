var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(
to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.
__esModule?__defProp(target,"default",{value:mod,enumerable:true}):target,mod));var __toCommonJS=mod=>__copyProps(__defProp(
{},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{viewHead:()=>viewHead});module.exports=__toCommonJS(stdin_exports);var import_write=require("./write.js");
async function viewHead(workspace){const{store,at}=workspace;const head=await(0,import_write.domain_config_config__requireHead)(
store);const snapshot=at===void 0?head:await(await Promise.resolve().then(()=>require("./shared-app-moment.js"))).
snapshotOf(store,head.commit,at);return{snapshot,config:await(0,import_write.domain_config_config__readConfig)(store,snapshot)}}0&&(module.exports={viewHead});
