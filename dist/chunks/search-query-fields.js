require("./start.js");var{CONDITION_FIELDS,CUSTOM,QUERY_FIELDS,QUERY_PARTS,QUERY_STATES,SETTINGS,fieldNamed,kindOfField,
meantOf,partNamed}=require("./shared-search-query-fields.js");module.exports={CONDITION_FIELDS,CUSTOM,QUERY_FIELDS,QUERY_PARTS,
QUERY_STATES,SETTINGS,fieldNamed,kindOfField,meantOf,partNamed};
