require("./start.js");require("./base.js");var{revertAndPrint}=require("./shared-cli-reverting.js");var run=async(call,context)=>{
const tickets=await context.tickets();const{commit}=await tickets.lastBatch(await tickets.me());return revertAndPrint(commit,
call,context)};module.exports={__proto__:null,run};
