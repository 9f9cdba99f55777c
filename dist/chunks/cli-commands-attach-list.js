var{cli_ticket_parts__ticketOfWord:ticketOfWord,cli_render_table__renderTable:renderTable}=require("./commands.js");var{
cli_render_escape__escapeLine:escapeLine,cli_render_json__jsonDocument:jsonDocument,base_errors__EXIT:EXIT}=require("./s\
tart.js");require("./base.js");var{sizeText}=require("./shared-cli-render-size.js");var COLUMNS=[{heading:"NAME"},{heading:"\
SIZE"},{heading:"TYPE"}];var run=async(call,context)=>{const{io,json}=context;const[named=""]=call.operands;const{id,shown,
attachments}=await ticketOfWord(call,named,context);if(json)io.out(jsonDocument("attachments",{id,shown,attachments}));else if(attachments.
length>0){const rows=attachments.map(a=>[escapeLine(a.name),sizeText(a.size),escapeLine(a.type)]);io.out(await renderTable(
COLUMNS,rows,io.columns))}else if(io.outIsTty)io.err(`Ticket ${shown} has no attachments.
`);return EXIT.ok};module.exports={__proto__:null,run};
