var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(
to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{ownHouse:()=>ownHouse});module.exports=__toCommonJS(stdin_exports);var import_git_write=require("./git-write.js");
var import_tickets=require("./tickets.js");var import_start=require("./start.js");var import_shared_git_native_leftovers=require("./shared-git-native-leftovers.js");
var import_shared_git_native_sweep=require("./shared-git-native-sweep.js");var import_shared_git_native_turn=require("./shared-git-native-turn.js");
function ownHouse(context){return{withWriteLock:body=>(0,import_git_write.git_native_write_lock__withWriteLock)(context,
body),withTurn:body=>(0,import_shared_git_native_turn.withTurn)(context,body),openNote:(lock,next)=>(0,import_git_write.git_native_process_list__openNote)(
context,lock,next),freeStaleLock:async lock=>void await(0,import_git_write.git_native_process_list__freeStaleLock)(context,
lock),dropDeadKeep:path=>(0,import_git_write.git_native_pack_leftovers__dropDeadKeep)(context,path),leftovers:(ref,remove)=>(0,import_shared_git_native_leftovers.leftovers)(
context,ref,remove),sweep:options=>(0,import_shared_git_native_sweep.sweep)(context,options),cacheDir:()=>(0,import_tickets.git_native_ticket_dir__ticketDir)(
context.commonDir,"cache")}}0&&(module.exports={ownHouse});
