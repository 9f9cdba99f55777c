var{git_native_git_errors__plainWords:plainWords,git_native_git_errors__unexpectedOutcome:unexpectedOutcome,git_names__checkRef:checkRef}=require(
"./tickets.js");var{base_errors__TicketError:TicketError}=require("./start.js");var{readFileSync,statSync}=require("node\
:fs");var{homedir}=require("node:os");var{basename,dirname,isAbsolute,join,resolve}=require("node:path");var SCOPES=new Set(
["system","global","local","worktree","command"]);function worktreeOf({base,gitDir,commonDir}){if(gitDir!==commonDir)return linkedWorktree(
gitDir);if(basename(gitDir)===".git")return dirname(gitDir);const leads=statSync(join(base,".git"),{throwIfNoEntry:false})?.
isFile()===true;return leads?base:void 0}function linkedWorktree(gitDir){try{return dirname(readFileSync(join(gitDir,"gi\
tdir"),"utf8").trimEnd())}catch{return void 0}}function folderOf(path,top){const home=/^~(?=\/|$)/.test(path)?join(homedir(),
path.slice(1)):path;return isAbsolute(home)?home:resolve(top,home)}async function hooksPlace(context){const{runner,commonDir,
gitDir}=context;const args=["config","--show-scope","-z","--get","core.hooksPath"];const outcome=await runner.run({args,
plain:true});const none={dir:join(commonDir,"hooks"),scope:"default"};if(outcome.code===1)return none;if(outcome.code!==
0)throw await unexpectedOutcome(runner,"config",outcome);const[scope="",path=""]=outcome.stdout.toString("utf8").split("\
\0");if(path===""||!SCOPES.has(scope))return none;const dir=folderOf(path,worktreeOf(context)??gitDir);return{dir,scope}}
async function lastMove({runner}){const args=["log","--walk-reflogs","--max-count=1","--format=%gs","HEAD","--"];const outcome=await runner.
run({args,settings:["log.showSignature=false"]});const said=outcome.stdout.toString("utf8").trimEnd();return outcome.code!==
0||said===""?void 0:said}function noWorktree(gitDir){return new TicketError("NO_WORKTREE","usage","A bare repository has\
 no branch checked out.",{data:{gitDir},hint:"Go to a clone or a worktree of it: git worktree add ../work"})}async function switchTo(context,branch,create){
const cwd=worktreeOf(context);if(cwd===void 0)throw noWorktree(context.gitDir);checkRef(branch.startsWith("-")?branch:`r\
efs/heads/${branch}`);const name=create?["--create",branch]:["--no-guess",branch];const args=["switch","--quiet",...name];
const{code,stderr}=await context.runner.run({args,cwd,hooks:true});if(code===0)return;const words=plainWords(stderr);throw new TicketError(
"CHECKOUT_FAILED","conflict",`Git can't check out ${branch}: ${words}.`,{data:{branch,create,words},hint:"Nothing was ch\
anged. Commit or stash what is in the way: git stash"})}function codeSide(context){return{worktree:worktreeOf(context),hooksPlace:()=>hooksPlace(
context),lastMove:()=>lastMove(context),switchTo:(branch,{create})=>switchTo(context,branch,create),addTrailer:async(file,trailer)=>{
const how=["--in-place","--if-exists=addIfDifferent",`--trailer=${trailer}`];const args=["interpret-trailers",...how,"--",
resolve(file)];const outcome=await context.runner.run({args,plain:true});if(outcome.code!==0)throw await unexpectedOutcome(
context.runner,"interpret-trailers",outcome)}}}module.exports={__proto__:null,codeSide};
