require("./start.js");var{PRIVATE,checkAddress}=require("./shared-events-sinks-address.js");module.exports={__proto__:null,
PRIVATE,checkAddress};
