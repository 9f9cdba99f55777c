var{cli_render_time__localTime:localTime}=require("./commands.js");var{cli_render_paint__paint:paint,cli_render_escape__escapeLine:escapeLine,
cli_render_json__jsonDocument:jsonDocument,base_errors__EXIT:EXIT}=require("./start.js");var{statusText}=require("./shar\
ed-cli-render-subscriber.js");var timeText=time=>time===null?"":localTime(time);function linesOf(report){const{name,sink,
target,types,actors,query,attempts,pause,timeout}=report;const{heads,delivered,last,dead,next}=report;const lines=[["sub\
scriber",name],["sink",`${sink??""} ${target??""}`.trim()],["types",types.join(", ")],["query",query??""],["actors",actors.
join(", ")],["tries",attempts===null?"":`${attempts}, ${pause} s and more apart`],["timeout",timeout===null?"":`${timeout}\
 s`],["told up to",heads.map(oid=>oid.slice(0,12)).join(" ")],["delivered",delivered===0?"nothing yet":`${delivered}, la\
st ${timeText(last)}`],["put aside",dead===0?"":`${dead}: git ticket events redeliver --subscriber ${name}`],["next try",
timeText(next)],["status",statusText(report)]];return lines.filter(([,value])=>value!=="")}var run=async(call,{io,json,tickets})=>{
const[name=""]=call.operands;const report=await(await tickets()).subscriber(name);if(json){io.out(jsonDocument("subscrib\
er",report));return EXIT.ok}const{dim}=paint(io.color);const lines=linesOf(report);const width=Math.max(...lines.map(([label])=>label.
length));const text=lines.map(([label,value])=>`${dim(label.padEnd(width))}  ${escapeLine(value)}
`);io.out(text.join(""));return EXIT.ok};module.exports={__proto__:null,run};
