var{app_result_documents__batchDocument:batchDocument}=require("./commands.js");var{cli_render_paint__paint:paint,cli_render_escape__escapeLine:escapeLine,
cli_render_json__jsonDocument:jsonDocument,base_errors__EXIT:EXIT}=require("./start.js");var WHY={"no room":"no agent ha\
s room","no agent":"no agent is right for it"};var run=async(call,context)=>{const{io,json}=context;const query=call.operands.
join(" ").trim();const dryRun=call.flag("dry-run");const tickets=await context.tickets();const result=await tickets.autoAssign(
query===""?void 0:query,{dryRun});if(json){const{assigned,left,...batch}=result;io.out(jsonDocument("auto-assign",{...batchDocument(
batch),assigned,left}));return EXIT.ok}const{id}=paint(io.color);for(const{shown,title,agent,skills}of result.assigned){
const why=skills.length===0?"":` (${skills.map(escapeLine).join(", ")})`;io.out(`${id(shown)} ${escapeLine(title)}: ${agent}${why}\

`)}if(call.flag("quiet"))return EXIT.ok;if(dryRun)io.err("Nothing was written (--dry-run).\n");for(const{shown,title,why}of result.
left)io.err(`${escapeLine(shown)} ${escapeLine(title)}: ${WHY[why]}
`);return EXIT.ok};module.exports={__proto__:null,run};
