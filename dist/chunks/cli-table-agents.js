require("./start.js");var{AGENT_COMMANDS}=require("./shared-cli-table-agents.js");module.exports={AGENT_COMMANDS};
