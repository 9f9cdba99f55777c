var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(
to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{TURN_LOCK:()=>TURN_LOCK,TURN_MARK:()=>TURN_MARK,isTurnOver:()=>isTurnOver,withTurn:()=>withTurn});
module.exports=__toCommonJS(stdin_exports);var import_git_write=require("./git-write.js");var import_tickets=require("./tickets.js");
var import_node_path=require("node:path");var TURN_LOCK="sync.lock";var TURN_MARK="sync.again";var MOST_ROUNDS=20;function isTurnOver(lock){
const owner=(0,import_git_write.git_native_maintain__readOwner)(lock);return owner!==void 0&&(0,import_git_write.git_native_process_id__stateOf)(
owner)==="dead"}function takeTurn(context,dir){const path=(0,import_node_path.join)(dir,TURN_LOCK);const words=JSON.stringify(
(0,import_git_write.git_native_process_id__processId)(context.pid));if((0,import_git_write.git_native_lock_file__tryCreate)(
path,words))return true;const stats=(0,import_git_write.git_native_lock_file__tryLstat)(path);if(stats===void 0||!isTurnOver(
path))return false;return(0,import_git_write.git_native_lock_file__removeStale)(path,stats,dir,context.random)&&(0,import_git_write.git_native_lock_file__tryCreate)(
path,words)}async function withTurn(context,body){const dir=(0,import_tickets.git_native_ticket_dir__ticketDir)(context.
commonDir);if(dir===void 0)return body();const mark=(0,import_node_path.join)(dir,TURN_MARK);(0,import_git_write.git_native_lock_file__tryCreate)(
mark,"");for(let round=0;round<MOST_ROUNDS;round++){if((0,import_git_write.git_native_lock_file__tryLstat)(mark)===void 0||
!takeTurn(context,dir))return;(0,import_git_write.git_native_lock_file__tryUnlink)(mark);try{await body()}finally{(0,import_git_write.git_native_lock_file__tryUnlink)(
(0,import_node_path.join)(dir,TURN_LOCK))}}}0&&(module.exports={TURN_LOCK,TURN_MARK,isTurnOver,withTurn});
