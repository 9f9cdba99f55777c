require("./start.js");var{SORT_KEYS,compareKeys,customKey,leastOf,rankedNames,sortFields}=require("./shared-search-sort-\
keys.js");require("./shared-search-custom-fits.js");require("./shared-search-check-condition.js");require("./shared-sear\
ch-query-times.js");require("./shared-domain-duration.js");require("./shared-search-query-fields.js");module.exports={SORT_KEYS,
compareKeys,customKey,leastOf,rankedNames,sortFields};
