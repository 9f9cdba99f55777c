var{cli_warnings__warnOfProblems:warnOfProblems,cli_render_table__renderTable:renderTable}=require("./commands.js");var{
cli_render_escape__escapeLine:escapeLine,cli_render_json__jsonDocument:jsonDocument,base_errors__EXIT:EXIT}=require("./s\
tart.js");var{takesWords}=require("./shared-cli-agent-words.js");var COLUMNS=[{heading:"AGENT"},{heading:"STATUS"},{heading:"\
TYPE"},{heading:"TITLE",shrinks:true},{heading:"WHAT",shrinks:"later"}];var run=async(_call,{io,json,tickets})=>{const found=await(await tickets()).
agents();if(json){io.out(jsonDocument("agents",found));return EXIT.ok}const rows=found.agents.map(agent=>[...[agent.name,
agent.status,agent.type??"",agent.title??""].map(escapeLine),takesWords(agent)]);if(rows.length>0)io.out(await renderTable(
COLUMNS,rows,io.columns));else if(io.outIsTty)io.err("No agent is registered yet: git ticket agent register NAME\n");warnOfProblems(
found.problems,io);return EXIT.ok};module.exports={__proto__:null,run};
