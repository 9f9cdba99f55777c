var{git_locked__configLocked:configLocked,git_locked__refLocked:refLocked}=require("./git-write.js");require("./start.js");
module.exports={__proto__:null,configLocked,refLocked};
