var{git_native_git_errors__unexpectedOutcome:unexpectedOutcome}=require("./tickets.js");require("./start.js");var NOT_THERE={
add:[],set:[],unset:[5],drop:[128]};function wordsOf(edit){switch(edit.kind){case"add":return["--add",edit.name,edit.value];case"\
set":return["--replace-all",edit.name,edit.value];case"unset":return["--unset-all",edit.name];case"drop":return["--remov\
e-section",edit.section]}}var isAbsent=(edit,code,stderr)=>code!==void 0&&NOT_THERE[edit.kind].includes(code)&&(edit.kind!==
"drop"||/no such section/i.test(stderr));async function editConfig({runner},edits){for(const edit of edits){const args=[
"config","--local",...wordsOf(edit)];const outcome=await runner.run({args,plain:true});if(outcome.code!==0&&!isAbsent(edit,
outcome.code,outcome.stderr))throw await unexpectedOutcome(runner,"config",outcome)}}module.exports={editConfig};
