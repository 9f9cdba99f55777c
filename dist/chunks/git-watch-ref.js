var{watchRef}=require("./shared-git-watch-ref.js");module.exports={__proto__:null,watchRef};
