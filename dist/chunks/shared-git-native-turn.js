var{git_native_maintain__readOwner:readOwner,git_native_process_id__processId:processId,git_native_process_id__stateOf:stateOf,
git_native_lock_file__removeStale:removeStale,git_native_lock_file__tryCreate:tryCreate,git_native_lock_file__tryLstat:tryLstat,
git_native_lock_file__tryUnlink:tryUnlink}=require("./git-write.js");var{git_native_ticket_dir__ticketDir:ticketDir}=require(
"./tickets.js");var{join}=require("node:path");var lockOf=(dir,work)=>join(dir,`${work}.lock`);var markOf=(dir,work)=>join(
dir,`${work}.again`);var MOST_ROUNDS=20;function isTurnOver(lock){const owner=readOwner(lock);return owner!==void 0&&stateOf(
owner)==="dead"}function takeTurn(context,dir,work){const path=lockOf(dir,work);const words=JSON.stringify(processId(context.
pid));if(tryCreate(path,words))return true;const stats=tryLstat(path);if(stats===void 0||!isTurnOver(path))return false;
return removeStale(path,stats,dir,context.random)&&tryCreate(path,words)}async function withTurn(context,work,body){const dir=ticketDir(
context.commonDir);if(dir===void 0)return body();const mark=markOf(dir,work);tryCreate(mark,"");for(let round=0;round<MOST_ROUNDS;round++){
if(tryLstat(mark)===void 0||!takeTurn(context,dir,work))return;tryUnlink(mark);try{await body()}finally{tryUnlink(lockOf(
dir,work))}}}function leaveWord({commonDir},work){const dir=join(commonDir,"ticket");const lock=lockOf(dir,work);if(tryLstat(
lock)===void 0)return false;try{tryCreate(markOf(dir,work),"")}catch{return false}return tryLstat(lock)!==void 0&&!isTurnOver(
lock)}module.exports={__proto__:null,isTurnOver,withTurn,leaveWord};
