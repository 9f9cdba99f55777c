var{cli_render_json__jsonDocument:jsonDocument,base_errors__EXIT:EXIT}=require("./start.js");var{hooksOf,stepLines,stepTexts}=require(
"./shared-cli-hook-words.js");require("./shared-app-hooks-hook-names.js");var run=async(call,{io,json,tickets})=>{const hooks=hooksOf(
call);const printing=call.flag("print");const dryRun=call.flag("dry-run")||printing;const change=await(await tickets()).
uninstallHooks({dryRun,...hooks===void 0?{}:{hooks}});if(json)io.out(jsonDocument("hooks-change",change));else{io.out(printing?
stepTexts(change.steps):stepLines(change.steps));if(change.steps.length===0)io.err("None of them is installed.\n");else if(dryRun)
io.err("Nothing was removed.\n")}return EXIT.ok};module.exports={__proto__:null,run};
