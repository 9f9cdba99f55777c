var{app_ask_table__askTable:askTable,app_ask_table__readyFor:readyFor,app_ask_table__tableTest:tableTest}=require("./que\
ry.js");require("./reading.js");require("./base.js");require("./start.js");module.exports={askTable,readyFor,tableTest};
