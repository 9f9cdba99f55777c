require("./start.js");var{neutralMarkdown}=require("./shared-action-text-neutral.js");require("./shared-base-shown-line.\
js");var MOST=10;async function runVerify({tickets,runner}){await tickets.pull();const{commit,documents,commits,findings}=await tickets.
verify();const errors=findings.filter(({severity})=>severity==="error");for(const{severity,path,problem}of findings.slice(
0,MOST))runner.note(severity,problem,path);runner.output("findings",findings.length);const rows=findings.slice(0,100).map(
f=>`| ${f.severity} | ${neutralMarkdown(f.path,120)} | ${neutralMarkdown(f.problem)} |`);const table=rows.length===0?[]:
["","| | file | problem |","|---|---|---|",...rows];const head=`${documents} documents and ${commits} commits were check\
ed, up to ${commit.slice(0,12)}.`;await runner.summary(["### Tickets","",head,...table,""].join("\n"));return errors.length===
0?void 0:`The tickets have ${errors.length} faults.`}module.exports={__proto__:null,runVerify};
