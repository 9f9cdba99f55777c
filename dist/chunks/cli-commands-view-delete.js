var{base_errors__EXIT:EXIT}=require("./start.js");var{tellView}=require("./shared-cli-viewing.js");var run=async(call,context)=>{
const[name=""]=call.operands;const dryRun=call.flag("dry-run");const change=await(await context.tickets()).deleteView(name,
{dryRun});tellView(change,dryRun,context);return EXIT.ok};module.exports={__proto__:null,run};
