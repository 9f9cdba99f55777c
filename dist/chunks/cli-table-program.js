var{PROGRAM_COMMANDS}=require("./shared-cli-table-program.js");module.exports={PROGRAM_COMMANDS};
