var{allOf,anyOf,leavesOf}=require("./shared-search-query.js");module.exports={allOf,anyOf,leavesOf};
