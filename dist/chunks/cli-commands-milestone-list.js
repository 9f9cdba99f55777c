var{cli_render_table__renderTable:renderTable}=require("./commands.js");var{cli_render_escape__escapeLine:escapeLine,cli_render_json__jsonDocument:jsonDocument,
base_errors__EXIT:EXIT}=require("./start.js");var{domain_milestones__progressText:progressText}=require("./documents.js");
var COLUMNS=[{heading:"MILESTONE",shrinks:"later"},{heading:"DUE"},{heading:"PROGRESS"},{heading:"DESCRIPTION",shrinks:true}];
var run=async(_call,{io,json,tickets})=>{const milestones=await(await tickets()).milestones();if(json)io.out(jsonDocument(
"milestones",{milestones}));else if(milestones.length>0){const rows=milestones.map(m=>[escapeLine(m.name),escapeLine(m.due??
""),progressText(m),escapeLine(m.description??"")]);const described=rows.some(([,,,text])=>text!=="");const width=described?
4:3;io.out(await renderTable(COLUMNS.slice(0,width),rows.map(row=>row.slice(0,width)),io.columns))}else if(io.outIsTty)io.
err("No ticket has a milestone.\n");return EXIT.ok};module.exports={__proto__:null,run};
