var{cli_input__readInput:readInput}=require("./commands.js");require("./start.js");var{tellImport}=require("./shared-cli\
-importing.js");var run=async(call,context)=>{const text=await readInput(call.operands[0]??"-",context);const namespace=call.
text("namespace");const[dryRun,restore]=[call.flag("dry-run"),call.flag("restore")];const options={dryRun,restore,...namespace===
void 0?{}:{namespace}};const result=await(await context.tickets()).importBeads(text,options);return tellImport(result,dryRun,
context)};module.exports={__proto__:null,run};
