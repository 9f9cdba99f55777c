var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(
to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{askGit:()=>askGit});module.exports=__toCommonJS(stdin_exports);var import_tickets=require("./tickets.js");
var import_start=require("./start.js");var import_node_fs=require("node:fs");var import_node_path=require("node:path");async function askGit(env,cleaned,{
cwd,onSpawn}){const given={};for(const name of["GIT_DIR","GIT_COMMON_DIR"])if(env[name])given[name]=env[name];const runner=(0,import_tickets.git_native_git_runner__createGitRunner)(
{cwd,env:{...cleaned,...given},onSpawn});const outcome=await runner.run({args:["rev-parse","--path-format=absolute","--g\
it-dir","--git-common-dir","--show-object-format"]});const[gitDir,commonDir,objectFormat]=outcome.stdout.toString("utf8").
split("\n");if(outcome.code!==0||!gitDir||!commonDir){throw refusal(cwd,outcome.stderr)??await(0,import_tickets.git_damaged__unexpectedOutcome)(
runner,"rev-parse",outcome)}const config=(0,import_tickets.git_native_git_runner__readRepositoryConfig)(commonDir);const format={
objectFormat:objectFormat==="sha256"?"sha256":"sha1",refStorage:(0,import_node_fs.existsSync)((0,import_node_path.join)(
commonDir,"reftable"))?"reftable":"files",partialClone:/^\s*partialclone\b/im.test(config)};return[{gitDir,commonDir,worktree:void 0},
format]}function refusal(cwd,stderr){const words=(0,import_tickets.git_damaged__plainWords)(stderr);if(/dubious ownership|unsafe repository|cannot use bare repository/.
test(stderr)){return unsafeRepository(cwd,words,stderr)}if(/unknown repository extension|Expected git repo version/.test(
stderr)){return unknownFormat(cwd,words)}return/not a git repository|invalid gitfile/i.test(stderr)?(0,import_tickets.git_damaged__notARepository)(
cwd,words):void 0}function unsafeRepository(cwd,reason,stderr){const command=/^\s*(git config --global --add safe\.directory .*)$/m.
exec(stderr)?.[1];return new import_start.base_errors__TicketError("UNSAFE_REPOSITORY","auth",`Git refuses the repositor\
y of ${cwd}.`,{data:{cwd,reason},hint:command===void 0?reason:`If you trust its owner: ${command}`})}function unknownFormat(cwd,reason){
const message=`The repository of ${cwd} needs a newer git: ${reason}.`;return new import_start.base_errors__TicketError(
"REPOSITORY_FORMAT","newerFormat",message,{data:{cwd,reason}})}0&&(module.exports={askGit});
