var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(
to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{run:()=>run});module.exports=__toCommonJS(stdin_exports);var import_commands=require("./commands.js");
var import_start=require("./start.js");var DEFAULT_FIELDS=["status","type","priority","assignee"];var MOST_VALUES=12;var recently=({
day,week,month})=>`${day} in a day, ${week} in 7 days, ${month} in 30 days`;function summary(stats){const{total,categories,
overdue,minutes}=stats;const{open,active,closed}=categories;const hours=Math.round(minutes/6)/10;const rows=[["tickets",
`${total}: ${open} open, ${active} active, ${closed} closed`],["overdue",String(overdue)],["created",recently(stats.created)],
["closed",recently(stats.closed)],["comments",stats.comments===0?"":String(stats.comments)],["estimate",stats.estimate===
0?"":`${stats.estimate} h`],["logged",minutes===0?"":`${hours} h`],["points",stats.points===0?"":String(stats.points)]];
return rows.filter(([,value])=>value!=="")}async function printStats(stats,every,{io}){const{bold,dim}=(0,import_start.cli_render_paint__paint)(
io.color);const rows=summary(stats);const label=Math.max(...rows.map(([name])=>name.length));io.out(rows.map(([name,value])=>`${dim(
name.padEnd(label))}  ${value}
`).join(""));for(const{field,values}of stats.by){const shown=every?values:values.slice(0,MOST_VALUES);const names=shown.
map(({value})=>(0,import_start.cli_render_escape__escapeLine)(value??`no ${field}`));const width=await(0,import_commands.cli_render_width__widthFor)(
names);const most=Math.max(0,...names.map(width));const digits=Math.max(0,...shown.map(({count})=>String(count).length));
const lines=shown.map(({count},i)=>`  ${(0,import_commands.cli_render_width__padEnd)(names[i]??"",most,width)}  ${String(
count).padStart(digits)}
`);const more=values.length-shown.length;const rest=more===0?"":dim(`  … and ${more} more: --by ${(0,import_start.cli_render_escape__escapeLine)(
field)}
`);io.out(`
${bold((0,import_start.cli_render_escape__escapeLine)(field))}
${lines.join("")}${rest}`)}(0,import_commands.cli_warnings__warnOfProblems)(stats.problems,io)}var run=async(call,context)=>{
const asked=call.list("by");const by=asked.length===0?DEFAULT_FIELDS:asked;const tickets=await context.tickets();const query=(0,import_commands.cli_filters__listQuery)(
call,call.operands.join(" "));const stats=await tickets.stats(query,by);if(context.json)context.io.out((0,import_start.cli_render_json__jsonDocument)(
"stats",stats));else{await printStats(stats,asked.length>0,context);if(stats.total===0)await(0,import_commands.cli_warnings__warnOfValues)(
query,[],tickets,context.io)}return import_start.base_errors__EXIT.ok};0&&(module.exports={run});
