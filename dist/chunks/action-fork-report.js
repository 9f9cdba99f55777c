var{base_json__isObject:isObject,base_errors__TicketError:TicketError}=require("./start.js");var{lstatSync,mkdirSync,readFileSync,
writeFileSync}=require("node:fs");var{dirname,join,resolve}=require("node:path");var NAME="git-ticket-report.json";var MOST=4096;
var ACTIONS=new Set(["opened","reopened","synchronize","edited","closed","ready_for_review","converted_to_draft","labele\
d","unlabeled"]);function badReport(problem,cause){return new TicketError("BAD_REPORT","invalid",`The report of the pull\
 request ${problem}.`,{cause,hint:"Nothing was taken from it. Somebody may have tried something: look at the run that le\
ft it."})}function reportFile({runner:{env},inputs}){if(inputs.reportFile!=="")return resolve(env["GITHUB_WORKSPACE"]||"\
.",inputs.reportFile);return join(env["RUNNER_TEMP"]||".",NAME)}function writeReport(run,{action},{number,headSha}){const file=reportFile(
run);const report={schema:1,number,headSha,action};mkdirSync(dirname(file),{recursive:true});writeFileSync(file,`${JSON.
stringify(report)}
`);run.runner.output("report-file",file)}function parseReport(source){let value;try{value=JSON.parse(source)}catch(error){
throw badReport("is no JSON",error)}if(!isObject(value)||Object.keys(value).length!==4)throw badReport("has other member\
s than it should");const{schema,number,headSha,action}=value;if(schema!==1)throw badReport("is of another version");if(typeof number!==
"number"||!Number.isSafeInteger(number)||number<1)throw badReport("names no pull request");if(typeof headSha!=="string"||
!/^[0-9a-f]{40,64}$/.test(headSha))throw badReport("names no commit");if(typeof action!=="string"||!ACTIONS.has(action))
throw badReport("names no action");return{schema,number,headSha,action}}function readReport(file){const stat=lstatSync(file,
{throwIfNoEntry:false});if(stat?.isFile()!==true)throw badReport(`is not at ${file}`);if(stat.size>MOST)throw badReport(
"is too large");return parseReport(readFileSync(file,"utf8"))}async function reportedTask(run,trigger){const{number,headSha,
action}=readReport(reportFile(run));if(headSha!==trigger.headSha)throw badReport("is of another commit than the run that\
 left it");const pull=await run.api.pull(number);if(pull.headRepository.toLowerCase()!==trigger.headRepository.toLowerCase())
throw badReport("names a pull request of another repository");if(pull.headSha===headSha)return{number,action,readOnly:false};
run.runner.info("The pull request has newer commits: another run will tell of them.");return void 0}module.exports={__proto__:null,
parseReport,reportFile,reportedTask,writeReport};
