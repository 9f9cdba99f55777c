require("./start.js");var{AGENT_COMMANDS}=require("./shared-cli-table-agents.js");module.exports={__proto__:null,AGENT_COMMANDS};
