var{watchRef}=require("./shared-git-watch-ref.js");module.exports={watchRef};
