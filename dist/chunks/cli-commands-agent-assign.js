var{cli_transact__idsOf:idsOf,app_result_documents__batchDocument:batchDocument}=require("./commands.js");var{cli_render_paint__paint:paint,
cli_render_escape__escapeLine:escapeLine,cli_render_json__jsonDocument:jsonDocument,base_errors__EXIT:EXIT}=require("./s\
tart.js");var run=async(call,context)=>{const{io,json}=context;const[name="",...words]=call.operands;const ids=idsOf(call,
words);const dryRun=call.flag("dry-run");const result=await(await context.tickets()).assignAgent(ids,name,{dryRun});if(json){
io.out(jsonDocument("batch",batchDocument(result)));return EXIT.ok}if(!call.flag("quiet")){if(dryRun)io.err("Nothing was\
 written (--dry-run).\n");else if(result.commit===null)io.err("Nothing changed.\n")}const{id}=paint(io.color);for(const one of result.
operations)if(result.changed.includes(one.id))io.out(`${id(one.shown)} assigned to ${escapeLine(name)}
`);return EXIT.ok};module.exports={__proto__:null,run};
