require("./start.js");var{isForbidden,whatFailed}=require("./shared-action-github-what-failed.js");module.exports={__proto__:null,
isForbidden,whatFailed};
