var{cli_columns__COLUMN_NAMES:COLUMN_NAMES,cli_columns__cell:cell,cli_columns__columnsOf:columnsOf,cli_columns__shrinks:shrinks}=require(
"./commands.js");require("./start.js");module.exports={COLUMN_NAMES,cell,columnsOf,shrinks};
