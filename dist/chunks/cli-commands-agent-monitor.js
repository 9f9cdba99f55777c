var{domain_lease_length__parseSeconds:parseSeconds,cli_render_time__relativeTime:relativeTime}=require("./commands.js");
var{cli_usage_errors__badOptionValue:badOptionValue,cli_render_paint__paint:paint,cli_render_escape__escapeLine:escapeLine,
base_errors__EXIT:EXIT}=require("./start.js");require("./base.js");var{jsonLine}=require("./shared-base-json-line.js");function block(heading,lines){
return lines.length===0?"":`
${heading}
${lines.map(line=>`  ${line}
`).join("")}`}function monitorText(figures,now,color){const{queue,throughput,success,leases,workers,bottlenecks,stalled,
warnings}=figures;const{id,bad}=paint(color);const name=({shown,title})=>`${id(escapeLine(shown))} ${escapeLine(title)}`;
const rate=success.rate===null?"no reports":`${Math.round(success.rate*100)} % done`;const reports=`${success.done} done\
, ${success.failed} failed in the last day: ${rate}`;return[`Queue       ${queue.ready} ready, ${queue.held} held, ${queue.
blocked} waiting, ${queue.parents} with open parts
`,`Throughput  ${throughput.hour} in the last hour, ${throughput.perHourOfDay.toFixed(1)} an hour in the last day
`,`Reports     ${reports}
`,`Health      ${warnings.length===0?"ok":bad(escapeLine(warnings.join("; ")))}
`,block("Workers",workers.map(({name:who,tickets})=>`${escapeLine(who)}: ${tickets}`)),block("Leases",leases.map(lease=>{
const since=lease.since===null?"":` since ${relativeTime(lease.since,now)}`;const end=lease.state==="late"?"ended":"ends";
return`${name(lease)}: ${escapeLine(lease.by)}${since}, ${end} ${relativeTime(lease.expires,now)}`})),block("What most w\
ait for",bottlenecks.map(one=>`${name(one)}: ${one.blocks}`)),block("Stalled",stalled.map(one=>{const why=one.why==="lea\
se"?"its lease ran out":"begun, and held by nobody";return`${name(one)}: ${why}, ${relativeTime(one.since,now)}`}))].join(
"")}var USUAL_SECONDS=2;var CLEAR="\x1B[H\x1B[2J";async function tell(figures,watched,context){const{io,json,now}=context;
if(json&&watched)io.out(`${jsonLine(figures)}
`);else if(json)io.out((await Promise.resolve().then(()=>require("./start.js"))).jsonDocument("agent-figures",figures));else
io.out(`${watched&&io.outIsTty?CLEAR:""}${monitorText(figures,now(),io.color)}`)}async function watch(tickets,seconds,context){
const signal=context.interruption();const{pause}=await Promise.resolve().then(()=>require("./shared-agents-pauses.js"));
while(!signal.aborted){await tell(await tickets.agentFigures(),true,context);await pause(seconds*1e3,signal)}}var run=async(call,context)=>{
const interval=call.text("interval");const watched=call.flag("watch");if(interval!==void 0&&!watched)throw badOptionValue(
"interval","goes with --watch","Add --watch, or leave it out.");const seconds=interval===void 0?USUAL_SECONDS:parseSeconds(
interval);const tickets=await context.tickets();if(watched)await watch(tickets,seconds,context);else await tell(await tickets.
agentFigures(),false,context);return EXIT.ok};module.exports={__proto__:null,run};
