var{cli_warnings__warnOfProblems:warnOfProblems,cli_render_table__renderTable:renderTable}=require("./commands.js");var{
cli_render_escape__escapeLine:escapeLine,cli_render_json__jsonDocument:jsonDocument,base_errors__EXIT:EXIT}=require("./s\
tart.js");var COLUMNS=[{heading:"VIEW"},{heading:"QUERY",shrinks:"later"},{heading:"TITLE",shrinks:true}];var run=async(_call,{
io,json,tickets})=>{const found=await(await tickets()).views();const rows=found.views.map(({name,query,title})=>[name,query,
title??""].map(escapeLine));if(json)io.out(jsonDocument("views",found));else if(rows.length>0)io.out(await renderTable(COLUMNS,
rows,io.columns));else if(io.outIsTty)io.err("No view was saved yet: git ticket view save NAME QUERY\u2026\n");if(!json)
warnOfProblems(found.problems,io);return EXIT.ok};module.exports={__proto__:null,run};
