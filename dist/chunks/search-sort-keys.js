require("./conditions.js");require("./query.js");require("./parse.js");require("./start.js");var{SORT_KEYS,compareKeys,customKey,
leastOf,rankedNames,sortFields}=require("./shared-search-sort-keys.js");require("./shared-domain-duration.js");module.exports=
{__proto__:null,SORT_KEYS,compareKeys,customKey,leastOf,rankedNames,sortFields};
