require("./start.js");var{PRIVATE,checkAddress}=require("./shared-events-sinks-address.js");module.exports={PRIVATE,checkAddress};
