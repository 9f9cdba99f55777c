require("./start.js");var{operationFault,operationFaults}=require("./shared-app-check-operations.js");require("./shared-\
domain-schema-validators.generated.js");require("./shared-domain-schema-faults.js");module.exports={__proto__:null,operationFault,
operationFaults};
