require("./commands.js");require("./start.js");var{syncAndPrint}=require("./shared-cli-syncing.js");var run=(call,context)=>syncAndPrint(
"push",call,context);module.exports={run};
