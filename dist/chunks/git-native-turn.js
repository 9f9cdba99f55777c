require("./git-write.js");require("./tickets.js");require("./start.js");var{isTurnOver,leaveWord,withTurn}=require("./sh\
ared-git-native-turn.js");module.exports={__proto__:null,isTurnOver,leaveWord,withTurn};
