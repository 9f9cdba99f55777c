require("./start.js");var{aligned,commandHelp,exampleOf,helpWidth,optionLine,usageOf}=require("./shared-cli-help.js");module.
exports={aligned,commandHelp,exampleOf,helpWidth,optionLine,usageOf};
