require("./start.js");var{COLUMN_NAMES,cell,columnsOf,shrinks}=require("./shared-cli-columns.js");module.exports={COLUMN_NAMES,
cell,columnsOf,shrinks};
