require("./commands.js");require("./start.js");var{choiceOf,printAnswer}=require("./shared-cli-choice.js");module.exports=
{__proto__:null,choiceOf,printAnswer};
