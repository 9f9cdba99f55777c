require("./commands.js");require("./start.js");var{changeNames}=require("./shared-cli-names.js");var run=(call,context)=>changeNames(
"label",call,context);module.exports={__proto__:null,run};
