var{csvCell,renderCsv}=require("./shared-cli-render-csv.js");module.exports={csvCell,renderCsv};
