var{git_native_spawn_git__detachGit:detachGit,git_native_spawn_git__fullArguments:fullArguments,git_native_spawn_git__holdChild:holdChild,
git_native_spawn_git__listenToGit:listenToGit,git_native_spawn_git__spawnFailure:spawnFailure,git_native_spawn_git__startGit:startGit}=require(
"./git-read.js");require("./tickets.js");require("./start.js");module.exports={__proto__:null,detachGit,fullArguments,holdChild,
listenToGit,spawnFailure,startGit};
