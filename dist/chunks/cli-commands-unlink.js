require("./commands.js");require("./start.js");var{changeLinks}=require("./shared-cli-links.js");var run=(call,context)=>changeLinks(
"unlink",call,context);module.exports={__proto__:null,run};
