var{git_locked__configLocked:configLocked,git_native_lock_file__lockAt:lockAt,git_waiting__randomBetween:randomBetween,git_waiting__sleep:sleep}=require(
"./git-write.js");var{git_native_git_errors__unexpectedOutcome:unexpectedOutcome}=require("./tickets.js");require("./sta\
rt.js");var{join}=require("node:path");var NOT_THERE={add:[],set:[],unset:[5],drop:[128]};function wordsOf(edit){switch(edit.
kind){case"add":return["--add",edit.name,edit.value];case"set":return["--replace-all",edit.name,edit.value];case"unset":
return["--unset-all",edit.name];case"drop":return["--remove-section",edit.section]}}var isAbsent=(edit,code,stderr)=>code!==
void 0&&NOT_THERE[edit.kind].includes(code)&&(edit.kind!=="drop"||/no such section/i.test(stderr));var MOST_TRIES=60;var MOST_PAUSE_MS=60;
function lockInTheWay({commonDir},{code,stderr}){if(code===0||!/could not lock config file/i.test(stderr))return void 0;
return join(commonDir,"config.lock")}async function runConfig(context,args){for(let tries=1;;tries++){const outcome=await context.
runner.run({args,plain:true});const lock=lockInTheWay(context,outcome);if(lock===void 0)return outcome;if(tries>=MOST_TRIES)
throw configLocked(lockAt(lock),context.now());await sleep(randomBetween(context.random,1,MOST_PAUSE_MS))}}async function editConfig(context,edits){
for(const edit of edits){const outcome=await runConfig(context,["config","--local",...wordsOf(edit)]);if(outcome.code!==
0&&!isAbsent(edit,outcome.code,outcome.stderr))throw await unexpectedOutcome(context.runner,"config",outcome)}}module.exports=
{__proto__:null,editConfig};
