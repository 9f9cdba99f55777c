require("./start.js");var{jsonLine}=require("./shared-base-json-line.js");module.exports={__proto__:null,jsonLine};
