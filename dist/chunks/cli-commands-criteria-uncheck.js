require("./commands.js");require("./start.js");require("./base.js");var{markCriteria}=require("./shared-cli-criteria.js");
var run=(call,context)=>markCriteria(false,call,context);module.exports={__proto__:null,run};
