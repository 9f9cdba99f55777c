var{judgeRejection,parsePushReport}=require("./shared-git-push-report.js");module.exports={judgeRejection,parsePushReport};
