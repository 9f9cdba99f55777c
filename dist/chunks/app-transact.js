var{app_transact__transact:transact,app_transact__transactAt:transactAt}=require("./write.js");require("./documents.js");
require("./base.js");require("./tickets.js");require("./start.js");module.exports={__proto__:null,transact,transactAt};
