var{search_parse_query__parseQuery:parseQuery}=require("./parse.js");require("./query.js");require("./start.js");module.
exports={__proto__:null,parseQuery};
