var{git_native_maintain__readOwner:readOwner,git_native_process_id__processId:processId,git_native_process_id__stateOf:stateOf,
git_native_lock_file__removeStale:removeStale,git_native_lock_file__tryCreate:tryCreate,git_native_lock_file__tryLstat:tryLstat,
git_native_lock_file__tryUnlink:tryUnlink}=require("./git-write.js");var{git_native_ticket_dir__ticketDir:ticketDir}=require(
"./tickets.js");var{join}=require("node:path");var TURN_LOCK="sync.lock";var TURN_MARK="sync.again";var MOST_ROUNDS=20;function isTurnOver(lock){
const owner=readOwner(lock);return owner!==void 0&&stateOf(owner)==="dead"}function takeTurn(context,dir){const path=join(
dir,TURN_LOCK);const words=JSON.stringify(processId(context.pid));if(tryCreate(path,words))return true;const stats=tryLstat(
path);if(stats===void 0||!isTurnOver(path))return false;return removeStale(path,stats,dir,context.random)&&tryCreate(path,
words)}async function withTurn(context,body){const dir=ticketDir(context.commonDir);if(dir===void 0)return body();const mark=join(
dir,TURN_MARK);tryCreate(mark,"");for(let round=0;round<MOST_ROUNDS;round++){if(tryLstat(mark)===void 0||!takeTurn(context,
dir))return;tryUnlink(mark);try{await body()}finally{tryUnlink(join(dir,TURN_LOCK))}}}module.exports={TURN_LOCK,TURN_MARK,
isTurnOver,withTurn};
