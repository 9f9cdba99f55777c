var{holderOf,work}=require("./shared-app-work-result.js");var{firstReady}=require("./shared-app-ready.js");function claimOf(id,by,{
seconds,confirm}){return{...{op:"claim",id,by},...seconds===void 0?{}:{seconds},...confirm===void 0?{}:{firm:true}}}async function next(workspace,options){
const by=await holderOf(workspace,options);return work(workspace,async view=>{const id=await firstReady(workspace,view,options.
query);return id===void 0?{operations:[]}:{operations:[claimOf(id,by,options)],next:id}},options)}module.exports={__proto__:null,
claimOf,next};
