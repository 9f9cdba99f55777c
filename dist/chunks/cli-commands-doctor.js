var{cli_render_paint__paint:paint,cli_render_escape__escapeLine:escapeLine,cli_render_json__jsonDocument:jsonDocument,base_errors__EXIT:EXIT}=require(
"./start.js");var[SEVERITY,CHECK]=[7,8];function painted(severity,look){const text=severity.padEnd(SEVERITY);if(severity===
"error")return look.bad(text);return severity==="warning"?look.bold(text):look.dim(text)}function lineOf({check,severity,
problem,command},look){const way=command===null?"":`${" ".repeat(SEVERITY+CHECK+2)}${escapeLine(command)}
`;return`${painted(severity,look)} ${check.padEnd(CHECK)} ${escapeLine(problem)}
${way}`}var MOST_LINES=10;var WORST=["error","warning","note","ok"];var worstFirst=(a,b)=>WORST.indexOf(a.severity)-WORST.
indexOf(b.severity);function linesOf(checkups,look){const checks=[...new Set(checkups.map(c=>c.check))];return checks.map(
check=>{const own=checkups.filter(c=>c.check===check).sort(worstFirst);const more=own.length-MOST_LINES;const rest=more>
0?`${" ".repeat(SEVERITY+CHECK+2)}\u2026 and ${more} more; --json has them all
`:"";return own.slice(0,MOST_LINES).map(c=>lineOf(c,look)).join("")+rest}).join("")}var counted=(count,what)=>`${count} ${what}${count===
1?"":"s"}`;var run=async(call,{io,json,tickets})=>{const{checkups}=await(await tickets()).doctor({fix:call.flag("fix")});
const[errors=0,warnings=0]=["error","warning"].map(severity=>checkups.filter(c=>c.severity===severity).length);if(json)io.
out(jsonDocument("doctor",{checkups}));else{const look=paint(io.color);io.out(linesOf(checkups,look));const all=errors+warnings===
0;io.out(all?"All is well.\n":`${counted(errors,"error")}, ${counted(warnings,"warning")}.
`)}return errors===0?EXIT.ok:EXIT.invalid};module.exports={__proto__:null,run};
