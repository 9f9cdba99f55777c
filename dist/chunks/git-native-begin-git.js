var{git_native_spawn_git__fullArguments:fullArguments,git_native_spawn_git__holdChild:holdChild,git_native_spawn_git__spawnFailure:spawnFailure,
git_native_spawn_git__startGit:startGit}=require("./git-read.js");require("./tickets.js");var{base_runtime__nativeSpawn:nativeSpawn}=require(
"./start.js");var runGit=(options,request)=>beginGit(options,request).finish(request.input??"");function beginGit(options,request){
return nativeSpawn===void 0?beginChild(options,request):beginNative(nativeSpawn,options,request)}var Answer=class{#chunks=[];#over=false;#wake=()=>void 0;add(chunk){
this.#chunks.push(chunk);this.#wake()}end(){this.#over=true;this.#wake()}whole(){return Buffer.concat(this.#chunks)}async hears(words){
while(!this.whole().includes(words)){if(this.#over)return false;await new Promise(wake=>{this.#wake=wake})}return true}};
function beginChild(options,request){const child=startGit(options,request);const answer=new Answer;const outcome=outcomeOf(
child,answer,request.cwd??options.cwd);outcome.catch(()=>void 0);return{pid:child.pid,tell:input=>void child.stdin.write(
input),hears:words=>answer.hears(words),finish:async(input,said)=>{child.stdin.end(input);const done=await doneOrOver(answer,
said,outcome);if(said!==void 0)holdChild(child,false);return done}}}async function doneOrOver(answer,said,outcome){if(said===
void 0||!await answer.hears(said))return outcome;return{code:0,stdout:answer.whole(),stderr:""}}function outcomeOf(child,answer,cwd){
const err=[];child.stdout.on("data",chunk=>answer.add(chunk));child.stderr.on("data",chunk=>err.push(chunk));return new Promise(
(done,fail)=>{child.on("error",error=>{answer.end();fail(spawnFailure(error,cwd))});child.on("close",code=>{answer.end();
const stderr=Buffer.concat(err).toString("utf8");done({code:code??void 0,stdout:answer.whole(),stderr})})})}function beginNative(spawn,options,request){
const args=fullArguments(request);const cwd=request.cwd??options.cwd;options.onSpawn?.(args);try{const pipes={stdin:"pip\
e",stdout:"pipe",stderr:"pipe"};const{env}=options;const child=spawn({cmd:["git",...args],cwd,env,...pipes,windowsHide:true});
request.onStart?.(child.pid);const answer=new Answer;const outcome=nativeOutcome(child,answer);outcome.catch(()=>void 0);
return{pid:child.pid,tell:input=>void give(child,input,false),hears:words=>answer.hears(words),finish:async(input,said)=>{
await give(child,input,true);return doneOrOver(answer,said,outcome)}}}catch(error){const failure=spawnFailure(error,cwd);
return{pid:void 0,tell:()=>void 0,hears:async()=>false,finish:()=>Promise.reject(failure)}}}async function give({stdin},input,last){
try{await stdin.write(input);await(last?stdin.end():stdin.flush())}catch{}}async function nativeOutcome(child,answer){const[
stderr,code]=await Promise.all([child.stderr.bytes(),child.exited,listen(child.stdout,answer)]);return{code:child.signalCode===
null?code:void 0,stdout:answer.whole(),stderr:Buffer.from(stderr).toString("utf8")}}async function listen(stdout,answer){
try{for await(const chunk of stdout)answer.add(chunk)}finally{answer.end()}}module.exports={__proto__:null,beginGit,runGit};
