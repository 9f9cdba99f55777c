var{cli_render_time__localDay:localDay}=require("./commands.js");var{cli_render_paint__paint:paint,cli_render_escape__escapeLine:escapeLine,
cli_render_json__jsonDocument:jsonDocument,base_errors__EXIT:EXIT}=require("./start.js");var{domain_milestones__progressText:progressText}=require(
"./documents.js");var{forPeople}=require("./shared-cli-render-status.js");var{ticketRows,ticketTable}=require("./shared-\
cli-ticket-table.js");var{columnsOf}=require("./shared-cli-columns.js");var run=async(call,{io,json,tickets})=>{const names=columnsOf(
call);const milestone=await(await tickets()).milestone(call.operands.join(" "));if(json){io.out(jsonDocument("milestone",
milestone));return EXIT.ok}const{name,due,description}=milestone;const head=[paint(io.color).bold(escapeLine(name)),...due===
null?[]:[`due ${escapeLine(due)}`],progressText(milestone)];io.out(`${head.join("  ")}
`);if(description!==null)io.out(`${escapeLine(description)}
`);const table=await ticketTable(ticketRows(forPeople(milestone.tickets),names,localDay),names,io);if(table!=="")io.out(
`
${table}`);return EXIT.ok};module.exports={__proto__:null,run};
