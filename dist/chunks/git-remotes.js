require("./tickets.js");require("./start.js");require("./base.js");var{SEEN,TRACKING,allRemotes,checkAddress,preferredRemote,
remoteFor,remoteNames,withoutSecrets}=require("./shared-git-remotes.js");module.exports={SEEN,TRACKING,allRemotes,checkAddress,
preferredRemote,remoteFor,remoteNames,withoutSecrets};
