var{git_native_git_runner__createGitRunner:createGitRunner,git_native_git_runner__readRepositoryConfig:readRepositoryConfig,
git_work_folder__workFolder:workFolder,git_native_git_errors__notARepository:notARepository,git_native_git_errors__plainWords:plainWords,
git_native_git_errors__unexpectedOutcome:unexpectedOutcome}=require("./tickets.js");var{base_errors__TicketError:TicketError}=require(
"./start.js");var{existsSync}=require("node:fs");var{join,resolve}=require("node:path");async function askGit(env,cleaned,{
cwd,onSpawn}){const given={};for(const name of["GIT_DIR","GIT_COMMON_DIR"])if(env[name])given[name]=env[name];const runner=createGitRunner(
{cwd,env:{...cleaned,...given},onSpawn});const outcome=await runner.run({args:["rev-parse","--path-format=absolute","--g\
it-dir","--git-common-dir","--show-object-format","--is-bare-repository","--show-cdup"]});const[gitDir,commonDir,objectFormat,
bare,up=""]=outcome.stdout.toString("utf8").split("\n");if(outcome.code!==0||!gitDir||!commonDir){throw refusal(cwd,outcome.
stderr)??await unexpectedOutcome(runner,"rev-parse",outcome)}const config=readRepositoryConfig(commonDir);const format={
objectFormat:objectFormat==="sha256"?"sha256":"sha1",refStorage:existsSync(join(commonDir,"reftable"))?"reftable":"files",
partialClone:/^\s*partialclone\b/im.test(config)};const found=bare==="true"?gitDir:resolve(cwd,up);const base=env["GIT_D\
IR"]?workFolder(cwd,env):found;return[{gitDir,commonDir,base},format]}function refusal(cwd,stderr){const words=plainWords(
stderr);if(/dubious ownership|unsafe repository|cannot use bare repository/.test(stderr)){return unsafeRepository(cwd,words,
stderr)}if(/unknown repository extension|Expected git repo version/.test(stderr)){return unknownFormat(cwd,words)}return/not a git repository|invalid gitfile/i.
test(stderr)?notARepository(cwd,words):void 0}function unsafeRepository(cwd,reason,stderr){const command=/^\s*(git config --global --add safe\.directory .*)$/m.
exec(stderr)?.[1];return new TicketError("UNSAFE_REPOSITORY","auth",`Git refuses the repository of ${cwd}.`,{data:{cwd,reason},
hint:command===void 0?reason:`If you trust its owner: ${command}`})}function unknownFormat(cwd,reason){const message=`Th\
e repository of ${cwd} needs a newer git: ${reason}.`;return new TicketError("REPOSITORY_FORMAT","newerFormat",message,{
data:{cwd,reason},hint:"Install a newer git; your tickets are as they were."})}module.exports={__proto__:null,askGit};
