var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(
to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{findCommit:()=>findCommit,newestFirst:()=>newestFirst});module.exports=__toCommonJS(
stdin_exports);var import_write=require("./write.js");var import_base=require("./base.js");var import_start=require("./start.js");
var CHUNK=200;async function*newestFirst(store,head){if(head===void 0)return;const oids=await store.repo.history({tips:[
head]});for(let at=0;at<oids.length;at+=CHUNK)yield*await(0,import_write.domain_config_config__readCommits)(store,oids.slice(
at,at+CHUNK))}async function byBatch(store,head,batch){for await(const commit of newestFirst(store,head))if(commit.trailers.
batch===batch)return commit.oid;return void 0}async function findCommit(store,head,target){const found=(0,import_base.base_base32__isStamp)(
target)?await byBatch(store,head,target):await store.repo.resolveCommit(target);if(found!==void 0)return found;const message=`\
There is no commit or batch ${JSON.stringify(target)}.`;throw new import_start.base_errors__TicketError("COMMIT_NOT_FOUN\
D","notFound",message,{data:{target},hint:"To see all batches: git ticket log"})}0&&(module.exports={findCommit,newestFirst});
