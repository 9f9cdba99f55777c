require("./start.js");var{isForbidden,whatFailed}=require("./shared-action-github-what-failed.js");module.exports={isForbidden,
whatFailed};
