async function pullRequest(run,task){const[{runPull},{tellPull}]=await Promise.all([Promise.resolve().then(()=>require("\
./action-pull-run-pull.js")),Promise.resolve().then(()=>require("./action-pull-tell-pull.js"))]);const result=await runPull(
run,task);if(task.readOnly)(await Promise.resolve().then(()=>require("./action-fork-report.js"))).writeReport(run,task,result.
pull);return tellPull(run,task,result)}async function reported(run,task){const pull=await(await Promise.resolve().then(()=>require(
"./action-fork-report.js"))).reportedTask(run,task);if(pull!==void 0)await pullRequest(run,pull)}async function main(run,task){
switch(task.kind){case"pull-request":return pullRequest(run,task);case"report":return reported(run,task);case"command":await(await Promise.
resolve().then(()=>require("./action-command-run-command.js"))).runCommand(run,task);return void 0;case"schedule":await(await Promise.
resolve().then(()=>require("./action-schedule.js"))).runSchedule(run,Date.now());return void 0;case"import-issues":await(await Promise.
resolve().then(()=>require("./action-import-issues.js"))).runImport(run);return void 0;case"verify":return(await Promise.
resolve().then(()=>require("./action-verify.js"))).runVerify(run);case"events":if(run.inputs.events.length===0)run.runner.
note("notice","The input events is off, so there is nothing to tell.");return void 0}}async function performTask(run,task){
const refusal=await main(run,task);const readOnly=task.kind==="pull-request"&&task.readOnly;if(run.inputs.events.length>
0&&!readOnly&&task.kind!=="verify")await(await Promise.resolve().then(()=>require("./action-events-tell-events.js"))).publishEvents(
run);return refusal}module.exports={__proto__:null,performTask};
