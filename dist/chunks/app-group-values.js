require("./conditions.js");require("./query.js");require("./start.js");var{GROUP_FIELDS,textsOf,valuesOf}=require("./sha\
red-app-group-values.js");module.exports={__proto__:null,GROUP_FIELDS,textsOf,valuesOf};
