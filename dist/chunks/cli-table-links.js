require("./start.js");var{LINK_COMMANDS}=require("./shared-cli-table-links.js");module.exports={LINK_COMMANDS};
