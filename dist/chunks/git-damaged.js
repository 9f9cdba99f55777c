var{git_damaged__damagedObject:damagedObject}=require("./tickets.js");require("./start.js");module.exports={damagedObject};
