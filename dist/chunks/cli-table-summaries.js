var{SUMMARIES}=require("./shared-cli-table-summaries.js");module.exports={__proto__:null,SUMMARIES};
