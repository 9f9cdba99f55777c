var{cli_input__readInput:readInput}=require("./commands.js");require("./start.js");var{tellImport}=require("./shared-cli\
-importing.js");var run=async(call,context)=>{const text=await readInput(call.operands[0]??"-",context);const dryRun=call.
flag("dry-run");return tellImport(await(await context.tickets()).importFull(text,{dryRun}),dryRun,context)};module.exports=
{__proto__:null,run};
