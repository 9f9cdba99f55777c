require("./parse.js");require("./conditions.js");require("./query.js");require("./start.js");var{invalidQuery,queryOfJson}=require(
"./shared-search-query-json.js");require("./shared-domain-duration.js");module.exports={__proto__:null,invalidQuery,queryOfJson};
