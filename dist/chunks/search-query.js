var{search_query__allOf:allOf,search_query__anyOf:anyOf,search_query__leavesOf:leavesOf}=require("./query.js");module.exports=
{__proto__:null,allOf,anyOf,leavesOf};
