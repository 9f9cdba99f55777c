var{cli_working__writingOptions:writingOptions,domain_lease_length__parseSeconds:parseSeconds,cli_render_width__shorten:shorten,
cli_render_width__widthFor:widthFor}=require("./commands.js");var{cli_render_escape__escapeLine:escapeLine,base_errors__EXIT:EXIT}=require(
"./start.js");require("./base.js");var{jsonLine}=require("./shared-base-json-line.js");function poolLines(io){const line=value=>io.
out(`${jsonLine(value)}
`);return{tell:line,note:text=>io.err(`${text}
`),end:()=>void 0,summary:summary=>line({type:"end",...summary})}}var seconds=ms=>`${(ms/1e3).toFixed(1)} s`;var SAID={done:({
ms})=>`done after ${seconds(ms??0)}`,failed:({why})=>`failed: ${why?.split("\n")[0]??""}`,retry:({why,attempt})=>`try ${attempt}\
 failed: ${why?.split("\n")[0]??""}`,lost:()=>"lost: somebody else has it",released:()=>"given back"};function finishedLine(event){
const words=SAID[event.type]?.(event);if(words===void 0)return void 0;return`${escapeLine(event.shown??"")} ${escapeLine(
event.title??"")}: ${escapeLine(words)}`}async function poolScreen(io,now){const width=await widthFor(["\u{1F600}"]);const{
columns}=io;const cut=line=>columns===void 0?line:shorten(line,columns-1,width);const states=new Map;let drawn=0;const stateLine=([
worker,{event,since}])=>{const age=`${Math.floor((now()-since)/1e3)} s`;const busy=event.type==="started"||event.type===
"resumed";const what=busy?`${age.padStart(6)}  ${event.shown??""} ${escapeLine(event.title??"")}${event.attempt>1?` (try\
 ${event.attempt})`:""}`:"        waiting";return`${escapeLine(worker)}  ${what}`};const draw=above=>{const up=drawn===0?
"":`\x1B[${drawn}A\r\x1B[J`;const lines=[...states].map(stateLine);drawn=lines.length;const shown=[above.trimEnd(),...lines].
filter((line,i)=>i>0||line!=="");io.out(`${up}${shown.map(line=>`${cut(line)}
`).join("")}`)};const timer=setInterval(()=>draw(""),1e3);timer.unref();return{tell:event=>{states.set(event.worker,{event,
since:now()});draw(finishedLine(event)??"")},note:text=>draw(text),end:()=>{clearInterval(timer);states.clear();draw("")},
summary:summary=>io.out(`${summaryLine(summary)}
`)}}function summaryLine({done,failed,lost,released,ms}){const parts=[`${done} done`,...failed===0?[]:[`${failed} failed`],
...lost===0?[]:[`${lost} lost`],...released===0?[]:[`${released} given back`]];const perHour=ms===0?0:Math.round(done*36e5/
ms);return`${parts.join(", ")} in ${seconds(ms)} (${perHour} an hour)`}var USUAL_BACKOFF_SECONDS=10;function milliseconds(call,name){
const text=call.text(name);return text===void 0?void 0:parseSeconds(text)*1e3}function runOptions(call){const[query,agent,
lease]=[call.text("query"),call.text("agent"),call.text("lease")];const timeoutMs=milliseconds(call,"timeout");const{confirm}=writingOptions(
call);return{workers:call.number("workers")??1,retries:call.number("retries")??0,backoffMs:milliseconds(call,"backoff")??
USUAL_BACKOFF_SECONDS*1e3,waits:call.flag("wait"),...query===void 0?{}:{query},...agent===void 0?{}:{agent},...lease===void 0?
{}:{seconds:parseSeconds(lease)},...timeoutMs===void 0?{}:{timeoutMs},...confirm===void 0?{}:{confirm}}}var run=async(call,context)=>{
const{io,json,dir,env,now}=context;const how=runOptions(call);const tickets=await context.tickets();const{commandHandler}=await Promise.
resolve().then(()=>require("./app-command-handler.js"));const worktrees=call.flag("worktrees");const handler=commandHandler(
{command:call.operands,dir,env,worktrees,now});const signal=context.interruption();const endSignal=context.insistence(signal);
const progress=io.outIsTty&&!json?await poolScreen(io,now):poolLines(io);signal.addEventListener("abort",()=>progress.note(
"Ending: what was begun is finished first."));endSignal.addEventListener("abort",()=>progress.note("Ending at once: it i\
s given back."));const result=await tickets.runAgents({...how,handler,signal,endSignal,onEvent:progress.tell}).finally(()=>progress.
end());progress.summary(result);return result.failed+result.lost>0?EXIT.failed:EXIT.ok};module.exports={__proto__:null,run};
