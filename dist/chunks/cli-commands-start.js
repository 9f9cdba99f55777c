var{cli_render_paint__paint:paint,cli_render_escape__escapeLine:escapeLine,cli_render_json__jsonDocument:jsonDocument,base_errors__EXIT:EXIT}=require(
"./start.js");var run=async(call,{io,json,tickets})=>{const[token=""]=call.operands;const branch=call.text("branch");const dryRun=call.
flag("dry-run");const started=await(await tickets()).start(token,{...branch===void 0?{}:{branch},assign:call.flag("assig\
n"),dryRun});if(json){io.out(jsonDocument("start",started));return EXIT.ok}const{shown,status,title,blockedBy,created}=started;
if(blockedBy.length>0)io.err(`warning: ${shown} depends on ${blockedBy.join(", ")}, which ${blockedBy.length===1?"is":"a\
re"} open
`);io.out(`${paint(io.color).id(shown)} ${status}: ${escapeLine(title)}
`);const how=created?"new branch":"branch";io.out(`${dryRun?`Would switch to ${how}`:`Switched to ${how}`} ${escapeLine(
started.branch)}
`);return EXIT.ok};module.exports={__proto__:null,run};
