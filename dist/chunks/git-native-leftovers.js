require("./git-write.js");require("./tickets.js");require("./start.js");var{leftovers}=require("./shared-git-native-left\
overs.js");module.exports={__proto__:null,leftovers};
