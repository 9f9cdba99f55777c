var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(
to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{BACKUPS:()=>BACKUPS,dropBackup:()=>dropBackup,keepBackup:()=>keepBackup});module.
exports=__toCommonJS(stdin_exports);var import_start=require("./start.js");var BACKUPS="refs/tickets-backup/";var MOST=100;
var timeName=time=>`${new Date(time).toISOString().slice(0,19).replaceAll(/[-:]/g,"")}Z`;async function keepBackup(store,commit,before){
const name=`${BACKUPS}${timeName(store.now())}-before-${before}`;for(let n=1;n<=MOST;n++){const ref=n===1?name:`${name}-${n}`;
const update={ref,next:commit,expected:void 0,message:`ticket: before ${before}`};if(await store.repo.compareAndSwapRef(
update)==="updated")return{ref,commit}}throw new import_start.base_errors__TicketError("STORE_BUSY","conflict","Other wr\
iters kept being faster.",{data:{ref:name,attempts:MOST},hint:"Nothing was written. Run the command again.",retryable:true})}
async function dropBackup(store,{ref,commit}){const update={ref,next:void 0,expected:commit,message:"ticket: nothing cam\
e of it"};await store.repo.compareAndSwapRef(update)}0&&(module.exports={BACKUPS,dropBackup,keepBackup});
