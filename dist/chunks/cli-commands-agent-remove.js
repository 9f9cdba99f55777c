var{base_errors__EXIT:EXIT}=require("./start.js");var{tellAgent}=require("./shared-cli-agent-words.js");var run=async(call,context)=>{
const[name=""]=call.operands;const dryRun=call.flag("dry-run");const change=await(await context.tickets()).removeAgent(name,
{dryRun});tellAgent(change,dryRun,context);return EXIT.ok};module.exports={__proto__:null,run};
