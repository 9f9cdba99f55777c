require("./tickets.js");var{GROUP_FIELDS,conditionTest,stateTest,valuesOf}=require("./shared-app-match-tickets.js");module.
exports={GROUP_FIELDS,conditionTest,stateTest,valuesOf};
