var{cli_warnings__warnOfProblems:warnOfProblems,cli_warnings__warnOfValues:warnOfValues,cli_render_width__padEnd:padEnd,
cli_render_width__widthFor:widthFor}=require("./commands.js");var{cli_render_paint__paint:paint,cli_render_escape__escapeLine:escapeLine,
cli_render_json__jsonDocument:jsonDocument,base_errors__EXIT:EXIT}=require("./start.js");var{listQuery}=require("./share\
d-cli-filters.js");var DEFAULT_FIELDS=["status","type","priority","assignee"];var MOST_VALUES=12;var recently=({day,week,
month})=>`${day} in a day, ${week} in 7 days, ${month} in 30 days`;function summary(stats){const{total,categories,overdue,
minutes}=stats;const{open,active,closed}=categories;const hours=Math.round(minutes/6)/10;const rows=[["tickets",`${total}\
: ${open} open, ${active} active, ${closed} closed`],["overdue",String(overdue)],["created",recently(stats.created)],["c\
losed",recently(stats.closed)],["comments",stats.comments===0?"":String(stats.comments)],["estimate",stats.estimate===0?
"":`${stats.estimate} h`],["logged",minutes===0?"":`${hours} h`],["points",stats.points===0?"":String(stats.points)]];return rows.
filter(([,value])=>value!=="")}async function printStats(stats,every,{io}){const{bold,dim}=paint(io.color);const rows=summary(
stats);const label=Math.max(...rows.map(([name])=>name.length));io.out(rows.map(([name,value])=>`${dim(name.padEnd(label))}\
  ${value}
`).join(""));for(const{field,values}of stats.by){const shown=every?values:values.slice(0,MOST_VALUES);const names=shown.
map(({value})=>escapeLine(value??`no ${field}`));const width=await widthFor(names);const most=Math.max(0,...names.map(width));
const digits=Math.max(0,...shown.map(({count})=>String(count).length));const lines=shown.map(({count},i)=>`  ${padEnd(names[i]??
"",most,width)}  ${String(count).padStart(digits)}
`);const more=values.length-shown.length;const rest=more===0?"":dim(`  \u2026 and ${more} more: --by ${escapeLine(field)}\

`);io.out(`
${bold(escapeLine(field))}
${lines.join("")}${rest}`)}warnOfProblems(stats.problems,io)}var run=async(call,context)=>{const asked=call.list("by");const by=asked.
length===0?DEFAULT_FIELDS:asked;const tickets=await context.tickets();const query=listQuery(call,call.operands.join(" "));
const stats=await tickets.stats(query,by);if(context.json)context.io.out(jsonDocument("stats",stats));else{await printStats(
stats,asked.length>0,context);if(stats.total===0)await warnOfValues(query,[],tickets,context.io)}return EXIT.ok};module.
exports={__proto__:null,run};
