require("./git-write.js");require("./tickets.js");require("./start.js");var{sweep}=require("./shared-git-native-sweep.js");
require("./shared-git-native-turn.js");module.exports={__proto__:null,sweep};
