var{pause,pauseBefore}=require("./shared-agents-pauses.js");module.exports={pause,pauseBefore};
