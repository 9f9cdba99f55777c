require("./start.js");var{customCheck}=require("./shared-domain-config-custom-fields.js");require("./shared-domain-confi\
g-custom-schema.js");require("./shared-domain-schema-faults.js");module.exports={__proto__:null,customCheck};
