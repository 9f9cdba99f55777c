var{git_remotes__ASIDE:ASIDE,git_remotes__SEEN:SEEN,git_remotes__TRACKING:TRACKING,git_remotes__allRemotes:allRemotes,git_remotes__checkAddress:checkAddress,
git_remotes__preferredRemote:preferredRemote,git_remotes__remoteFor:remoteFor,git_remotes__remoteNames:remoteNames,git_remotes__withoutSecrets:withoutSecrets}=require(
"./sync.js");require("./base.js");require("./tickets.js");require("./start.js");module.exports={__proto__:null,ASIDE,SEEN,
TRACKING,allRemotes,checkAddress,preferredRemote,remoteFor,remoteNames,withoutSecrets};
