var{SUMMARIES}=require("./shared-cli-table-summaries.js");module.exports={SUMMARIES};
