var{git_damaged__damagedObject:damagedObject}=require("./tickets.js");require("./start.js");module.exports={__proto__:null,
damagedObject};
