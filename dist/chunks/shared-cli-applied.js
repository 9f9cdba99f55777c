var{cli_render_paint__paint:paint,cli_render_escape__escapeLine:escapeLine,cli_render_json__jsonDocument:jsonDocument,base_errors__EXIT:EXIT}=require(
"./start.js");function said({change,fields,title}){return change==="created"?`created: ${title}`:`changed: ${fields.join(
", ")}`}function preferOption(call){const text=call.text("prefer");return text==="file"||text==="ticket"?text:void 0}function tellApplied(result,call,{
io,json}){if(json){io.out(jsonDocument("apply",result));return EXIT.ok}if(!call.flag("quiet")){if(call.flag("dry-run"))io.
err("Nothing was written (--dry-run).\n");else if(result.commit===null)io.err("Nothing changed.\n")}const{id}=paint(io.color);
for(const document of result.documents){if(document.change==="unchanged")continue;const shown=document.shown===null?"(ne\
w)":id(document.shown);io.out(`${shown} ${escapeLine(said(document))}
`)}return EXIT.ok}module.exports={__proto__:null,preferOption,tellApplied};
