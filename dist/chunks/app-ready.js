require("./base.js");require("./reading.js");require("./tickets.js");require("./start.js");var{chooser,firstReady,ready}=require(
"./shared-app-ready.js");require("./shared-agents-work.js");module.exports={__proto__:null,chooser,firstReady,ready};
