require("./start.js");var{aligned,commandHelp,exampleOf,helpWidth,optionLine,usageOf}=require("./shared-cli-help.js");module.
exports={__proto__:null,aligned,commandHelp,exampleOf,helpWidth,optionLine,usageOf};
