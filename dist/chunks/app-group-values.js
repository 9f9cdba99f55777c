require("./conditions.js");require("./query.js");require("./start.js");var{GROUP_FIELDS,valuesOf}=require("./shared-app-\
group-values.js");module.exports={__proto__:null,GROUP_FIELDS,valuesOf};
