var{git_waiting__randomBetween:randomBetween,git_waiting__randomName:randomName,git_waiting__sleep:sleep}=require("./git\
-write.js");module.exports={__proto__:null,randomBetween,randomName,sleep};
