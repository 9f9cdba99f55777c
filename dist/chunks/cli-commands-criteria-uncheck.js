require("./commands.js");require("./base.js");require("./start.js");var{markCriteria}=require("./shared-cli-criteria.js");
var run=(call,context)=>markCriteria(false,call,context);module.exports={run};
