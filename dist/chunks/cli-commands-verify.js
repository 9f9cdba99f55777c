var{cli_render_escape__escapeLine:escapeLine,cli_render_json__jsonDocument:jsonDocument,base_errors__EXIT:EXIT}=require(
"./start.js");var counted=(count,what)=>`${count} ${what}${count===1?"":"s"}`;var run=async(_call,{io,json,tickets})=>{const result=await(await tickets()).
verify();const errors=result.findings.filter(f=>f.severity==="error").length;if(json)io.out(jsonDocument("verify",result));else{
for(const{severity,path,problem}of result.findings)io.out(`${severity}: ${escapeLine(path)} ${escapeLine(problem)}
`);const checked=[counted(result.documents,"document"),counted(result.commits,"commit"),counted(result.joins,"join")].join(
", ");io.out(errors===0?`${checked}: all is well.
`:`${checked}: ${errors} error${errors===1?"":"s"}.
`)}return errors===0?EXIT.ok:EXIT.invalid};module.exports={__proto__:null,run};
