require("./start.js");var{TOOL_GUIDE,primeText}=require("./shared-app-agent-guide-prime-text.js");module.exports={TOOL_GUIDE,
primeText};
