require("./git-write.js");require("./tickets.js");require("./start.js");var{TURN_LOCK,TURN_MARK,isTurnOver,withTurn}=require(
"./shared-git-native-turn.js");module.exports={TURN_LOCK,TURN_MARK,isTurnOver,withTurn};
