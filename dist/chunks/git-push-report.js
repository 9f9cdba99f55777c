var{judgeRejection,parsePushReport}=require("./shared-git-push-report.js");module.exports={__proto__:null,judgeRejection,
parsePushReport};
