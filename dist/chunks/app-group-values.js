require("./start.js");var{GROUP_FIELDS,valuesOf}=require("./shared-app-group-values.js");require("./shared-search-ticket\
-values.js");require("./shared-search-query-times.js");require("./shared-search-query-fields.js");module.exports={GROUP_FIELDS,
valuesOf};
