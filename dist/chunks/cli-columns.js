require("./start.js");var{COLUMN_NAMES,areOfHeads,cell,columnsOf,headCell,shrinks}=require("./shared-cli-columns.js");module.
exports={__proto__:null,COLUMN_NAMES,areOfHeads,cell,columnsOf,headCell,shrinks};
