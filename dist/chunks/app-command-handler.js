var{git_native_git_env__gitEnvironment:gitEnvironment}=require("./tickets.js");var{base_errors__TicketError:TicketError}=require(
"./start.js");var{runProgram}=require("./shared-git-native-run-program.js");var{basename,dirname,join:join2}=require("no\
de:path");function fenceFor(text){const longest=Math.max(2,...(text.match(/`{3,}/g)??[]).map(run=>run.length));return"`".
repeat(longest+1)}var shownWord=word=>/^[\w@%+=:,./-]+$/.test(word)?word:JSON.stringify(word);function commandReport(ended){
const{command,code,signal,ms,tail,worker,attempt,note}=ended;const how=code===null?`was ended by ${signal??"a signal"}`:
`ended with ${code}`;const again=attempt===1?"":`, try ${attempt}`;const line=`${command.map(shownWord).join(" ")}: ${how}\
 after ${(ms/1e3).toFixed(1)} s (${worker}${again}).`;const text=tail.trim();const fence=fenceFor(text);return[line,...note===
void 0?[]:["",note],...text===""?[]:["",fence,text,fence]].join("\n")}var{accessSync,constants,statSync}=require("node:f\
s");var{delimiter,join,resolve}=require("node:path");var isProgram=path=>{try{accessSync(path,constants.X_OK);return statSync(
path).isFile()}catch{return false}};function placesOf(program,dir,path){if(/[/\\]/.test(program))return[resolve(dir,program)];
const endings=process.platform==="win32"?["",".exe",".cmd",".bat"]:[""];return path.split(delimiter).flatMap(folder=>endings.
map(ending=>join(resolve(dir,folder),program+ending)))}function checkProgram(program,dir,env){if(placesOf(program,dir,env["\
PATH"]??"").some(isProgram))return;const message=`There is no program ${JSON.stringify(program)}.`;throw new TicketError(
"COMMAND_NOT_FOUND","usage",message,{data:{program},hint:"Give a program on your PATH, or a path from here. For a line o\
f shell: -- sh -c 'LINE'"})}var TAIL_BYTES=4096;var PATIENCE_MS=5e3;function tailOf(child){let tail=Buffer.alloc(0);let cut=false;
const keep=chunk=>{const all=Buffer.concat([tail,chunk]);cut||=all.length>TAIL_BYTES;tail=all.subarray(Math.max(0,all.length-
TAIL_BYTES))};child.stdout?.on("data",keep);child.stderr?.on("data",keep);return()=>{const text=tail.toString("utf8");return cut?
`[\u2026]
${text.slice(text.indexOf("\n")+1)}`:text}}function endGroup(child){const send=name=>{try{if(child.pid!==void 0&&process.
platform!=="win32")process.kill(-child.pid,name);else child.kill(name)}catch{}};send("SIGTERM");const timer=setTimeout(()=>send(
"SIGKILL"),PATIENCE_MS);return()=>{clearTimeout(timer);send("SIGKILL")}}async function runCommand(run){const{spawn}=await Promise.
resolve().then(()=>require("node:child_process"));const[program="",...args]=run.command;const child=spawn(program,args,{
cwd:run.cwd,env:{...run.env},stdio:["pipe","pipe","pipe"],detached:process.platform!=="win32",windowsHide:true});const tail=tailOf(
child);child.stdin.on("error",()=>void 0);child.stdin.end(run.input);let clean;const end=()=>{clean??=endGroup(child)};if(run.
signal.aborted)end();run.signal.addEventListener("abort",end);try{return await new Promise((resolve2,reject)=>{child.on(
"error",reject);child.on("exit",(code,signal)=>{const late=setTimeout(()=>resolve2({code,signal,tail:tail()}),500);child.
on("close",()=>{clearTimeout(late);resolve2({code,signal,tail:tail()})})})})}finally{run.signal.removeEventListener("abo\
rt",end);clean?.()}}async function git({dir,env},args){return runProgram({program:"git",args,input:"",env:gitEnvironment(
env,dir),cwd:dir})}function worktreeFailed(place,why){const{path,branch}=place;const message=`There can be no worktree a\
t ${path}: ${why.trim().split("\n").at(-1)??"?"}`;return new TicketError("WORKTREE_FAILED","failed",message,{data:{path,
branch},hint:"See: git worktree list. A worktree needs a commit to begin at."})}async function toplevel(dir,env){const{code,
stdout}=await git({dir,env},["rev-parse","--show-toplevel"]);return code===0&&stdout.trim()!==""?stdout.replace(/\r?\n$/,
""):void 0}async function addWorktree(place){const{path,branch}=place;const there=await git({...place,dir:place.dir},["-\
C",path,"symbolic-ref","-q","HEAD"]);if(there.code===0&&there.stdout.trim()===`refs/heads/${branch}`)return;await git(place,
["worktree","prune"]);const known=await git(place,["rev-parse","-q","--verify",`refs/heads/${branch}`]);const how=known.
code===0?["--",path,branch]:["-b",branch,"--",path,"HEAD"];const added=await git(place,["worktree","add","--quiet",...how]);
if(added.code!==0)throw worktreeFailed(place,added.failure??added.stderr)}async function removeWorktree(place){const{path,
branch}=place;const removed=await git(place,["worktree","remove","--",path]);if(removed.code!==0)return"all";const ahead=await git(
place,["rev-list","--count",`refs/heads/${branch}`,"--not","HEAD"]);if(ahead.code!==0||ahead.stdout.trim()!=="0")return"\
branch";const gone=await git(place,["branch","--quiet","-D","--",branch]);return gone.code===0?"nothing":"branch"}function variables(ticket,{
worker,attempt,lease}){return{GIT_TICKET_AGENT:worker,GIT_TICKET_ATTEMPT:String(attempt),GIT_TICKET_ID:ticket.id,GIT_TICKET_LEASE:lease,
GIT_TICKET_SHOWN:ticket.shown,GIT_TICKET_TITLE:ticket.title.replaceAll("\0"," ")}}async function placeFor(ticket,{dir,env}){
const top=await toplevel(dir,env);if(top===void 0)throw new TicketError("WORKTREE_FAILED","failed","A bare repository ha\
s no worktree.",{data:{dir},hint:"Run it in a clone that has files, or without --worktrees."});const path=join2(dirname(
top),`${basename(top)}.worktrees`,ticket.shown);return{dir:top,env,path,branch:`ticket/${ticket.shown}`}}var LEFT={nothing:()=>void 0,
branch:({branch})=>`Its commits are on the branch ${branch}.`,all:({branch,path})=>`What it left is on ${branch} in ${basename(
dirname(path))}/${basename(path)}.`};async function leftOf(place,code){if(place===void 0)return void 0;return code===0?LEFT[await removeWorktree(
place)](place):LEFT.all(place)}function commandHandler(options){const{command,dir,env,worktrees,now}=options;checkProgram(
command[0]??"",dir,env);return async(ticket,context)=>{const place=worktrees?await placeFor(ticket,options):void 0;if(place!==
void 0)await addWorktree(place);const begun=now();const{worker,attempt,signal}=context;const input=`${JSON.stringify(ticket)}\

`;const how={env:{...env,...variables(ticket,context)},input,signal};const end=await runCommand({command,cwd:place?.path??
dir,...how});const ms=now()-begun;const note=await leftOf(place,end.code);const report=commandReport({command,ms,worker,
attempt,...end,note});if(end.code!==0)throw new Error(report);return report}}module.exports={__proto__:null,commandHandler};
