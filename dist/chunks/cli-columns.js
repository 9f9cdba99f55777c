require("./start.js");var{COLUMN_NAMES,areOfHeads,cell,columnsOf,headCell,shrinks}=require("./shared-cli-columns.js");module.
exports={COLUMN_NAMES,areOfHeads,cell,columnsOf,headCell,shrinks};
