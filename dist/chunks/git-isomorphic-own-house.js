var{git_native_write_lock__withWriteLock:withWriteLock,git_native_pack_leftovers__dropDeadKeep:dropDeadKeep,git_native_process_list__freeStaleLock:freeStaleLock,
git_native_process_list__openNote:openNote}=require("./git-write.js");var{git_native_cache_dir__cacheDir:cacheDir,git_native_cache_dir__localDir:localDir}=require(
"./tickets.js");require("./start.js");var{leftovers}=require("./shared-git-native-leftovers.js");var{sweep}=require("./s\
hared-git-native-sweep.js");var{leaveWord,withTurn}=require("./shared-git-native-turn.js");function ownHouse(context){return{
withWriteLock:(body,whose)=>withWriteLock(context,body,whose),withTurn:(work,body)=>withTurn(context,work,body),leaveWord:work=>leaveWord(
context,work),openNote:(lock,next)=>openNote(context,lock,next),freeStaleLock:async lock=>void await freeStaleLock(context,
lock),dropDeadKeep:path=>dropDeadKeep(context,path),leftovers:(ref,remove)=>leftovers(context,ref,remove),sweep:options=>sweep(
context,options),cacheDir:()=>cacheDir(context),localDir:name=>localDir(context,name)}}module.exports={__proto__:null,ownHouse};
