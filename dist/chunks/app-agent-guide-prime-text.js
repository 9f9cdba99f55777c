require("./start.js");var{TOOL_GUIDE,primeText}=require("./shared-app-agent-guide-prime-text.js");module.exports={__proto__:null,
TOOL_GUIDE,primeText};
