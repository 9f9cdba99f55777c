var{cli_render_table__renderTable:renderTable}=require("./commands.js");var{cli_render_escape__escapeLine:escapeLine,cli_render_json__jsonDocument:jsonDocument,
base_errors__EXIT:EXIT}=require("./start.js");var{statusText}=require("./shared-cli-render-subscriber.js");var COLUMNS=[
{heading:"SUBSCRIBER"},{heading:"SINK"},{heading:"TARGET",shrinks:true},{heading:"TYPES",shrinks:"later"},{heading:"DELI\
VERED"},{heading:"STATUS"}];var run=async(_call,{io,json,tickets})=>{const found=await(await tickets()).subscribers();if(json){
io.out(jsonDocument("subscribers",{subscribers:found}));return EXIT.ok}const rows=found.map(report=>[...[report.name,report.
sink??"",report.target??""].map(escapeLine),escapeLine(report.types.join(",")),String(report.delivered),statusText(report)]);
if(rows.length>0)io.out(await renderTable(COLUMNS,rows,io.columns));else if(io.outIsTty)io.err("Nobody is told yet: git \
ticket subscribe add NAME SINK TARGET\n");return EXIT.ok};module.exports={__proto__:null,run};
