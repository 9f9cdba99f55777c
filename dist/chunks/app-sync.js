var{app_early_look__nothingOf:nothingOf,app_early_look__sync:sync,app_early_look__syncOptions:syncOptions}=require("./sy\
nc.js");require("./base.js");require("./tickets.js");require("./start.js");module.exports={__proto__:null,nothingOf,sync,
syncOptions};
