require("./start.js");var{PART_COMMANDS}=require("./shared-cli-table-parts.js");module.exports={PART_COMMANDS};
