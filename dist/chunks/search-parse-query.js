require("./start.js");var{QUERY_FIELDS,QUERY_STATES,parseQuery}=require("./shared-search-parse-query.js");module.exports=
{QUERY_FIELDS,QUERY_STATES,parseQuery};
