var{pause,pauseBefore}=require("./shared-agents-pauses.js");module.exports={__proto__:null,pause,pauseBefore};
