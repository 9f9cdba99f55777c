var{cli_usage_errors__wrongOperands:wrongOperands}=require("./start.js");require("./base.js");var{revertAndPrint}=require(
"./shared-cli-reverting.js");var run=async(call,context)=>{const[target]=call.operands;const last=call.flag("last");if(target===
void 0!==last)throw wrongOperands(call.spec,"give a batch, a commit, or --last");const oid=target??(await(await context.
tickets()).lastBatch()).commit;return revertAndPrint(oid,call,context)};module.exports={__proto__:null,run};
