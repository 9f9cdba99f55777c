var{cli_render_time__localTime:localTime}=require("./commands.js");var{cli_render_paint__paint:paint,cli_render_escape__escapeLine:escapeLine,
cli_render_json__jsonDocument:jsonDocument,base_errors__EXIT:EXIT}=require("./start.js");var{eventQuery}=require("./shar\
ed-cli-event-query.js");function section(title,counts){const width=Math.max(0,...counts.map(([what])=>what.length));const digits=Math.
max(0,...counts.map(([,count])=>String(count).length));const lines=counts.map(([what,count])=>`  ${what.padEnd(width)}  ${String(
count).padStart(digits)}
`);return`${title}
${lines.join("")}`}var run=async(call,{io,json,tickets})=>{const stats=await(await tickets()).eventStats(eventQuery(call));
if(json){io.out(jsonDocument("event-stats",stats));return EXIT.ok}const{types,actors,events,commits,first,last}=stats;const{
bold,dim}=paint(io.color);const span=first===null||last===null?"":`, ${localTime(first)} to ${localTime(last)}`;io.out(`${dim(
"events")}  ${events} in ${commits} commits${span}
`);if(events===0)return EXIT.ok;const byType=types.map(({type,count})=>[type,count]);const byActor=actors.map(({actor,count})=>[
escapeLine(actor),count]);io.out(section(bold("type"),byType)+section(bold("actor"),byActor));return EXIT.ok};module.exports=
{__proto__:null,run};
