var{bodyOf,oneByOne,shortLine}=require("./shared-events-sinks-sink.js");var isId=subject=>subject!==void 0&&/^[0-9a-z]{12}$/.
test(subject);var MOST_HEARD=4096;var OF_GIT=/^GIT_(?:DIR|WORK_TREE|INDEX_FILE|PREFIX|COMMON_DIR|NAMESPACE|QUARANTINE_PATH|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|CONFIG|INTERNAL_SUPER_PREFIX|SHALLOW_FILE|GRAFT_FILE|PUSH_OPTION_.*)$/;
function environment(subscriber,{event},world){const kept=Object.entries(world.env).filter(([name])=>!OF_GIT.test(name));
return{...Object.fromEntries(kept),...world.gitDir===void 0?{}:{GIT_DIR:world.gitDir},GIT_TICKET_SUBSCRIBER:subscriber.name,
GIT_TICKET_EVENT_ID:event.id,GIT_TICKET_EVENT_TYPE:event.type,...isId(event.subject)?{GIT_TICKET_ID:event.subject}:{}}}function end({
pid}){try{if(pid!==void 0)process.kill(process.platform==="win32"?pid:-pid,"SIGKILL")}catch{}}function outcomeOf(code,signal,heard){
if(code===0)return void 0;const how=code===null?`it was ended by ${signal}`:`it ended with ${code}`;const words=shortLine(
heard);return{message:words===""?how:`${how}: ${words}`}}async function runOnce(subscriber,parcel,world,signal){const{spawn}=await Promise.
resolve().then(()=>require("node:child_process"));const{command,shell,timeout}=subscriber;const[file="",...args]=shell?[
"sh","-c",command.join(" ")]:command;const child=spawn(file,args,{cwd:world.cwd,env:environment(subscriber,parcel,world),
stdio:["pipe","ignore","pipe"],detached:process.platform!=="win32",windowsHide:true});let heard="";child.stderr.setEncoding(
"utf8");child.stderr.on("data",text=>{heard=(heard+text).slice(-MOST_HEARD)});child.stdin.on("error",()=>void 0);child.stdin.
end(`${bodyOf(parcel)}
`);return new Promise(done=>{const settle=failure=>{clearTimeout(timer);signal.removeEventListener("abort",stop);done(failure)};
const timer=setTimeout(()=>{end(child);settle({message:`it took longer than ${timeout/1e3} s`})},timeout);const stop=()=>{
end(child);settle({message:"it was interrupted"})};signal.addEventListener("abort",stop);child.on("error",error=>settle(
{message:shortLine(error.message)}));child.on("exit",(code,ended)=>setImmediate(()=>settle(outcomeOf(code,ended,heard))))})}
function commandSink(subscriber,world){return{most:1,deliver:(parcels,signal)=>oneByOne(parcels,parcel=>runOnce(subscriber,
parcel,world,signal)),close:async()=>void 0}}module.exports={__proto__:null,commandSink};
