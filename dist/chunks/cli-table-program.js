var{PROGRAM_COMMANDS}=require("./shared-cli-table-program.js");module.exports={__proto__:null,PROGRAM_COMMANDS};
