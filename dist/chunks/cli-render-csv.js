var{csvCell,renderCsv}=require("./shared-cli-render-csv.js");module.exports={__proto__:null,csvCell,renderCsv};
