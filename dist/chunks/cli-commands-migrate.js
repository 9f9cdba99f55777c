var{cli_render_escape__escapeLine:escapeLine,cli_render_json__jsonDocument:jsonDocument,base_errors__EXIT:EXIT}=require(
"./start.js");var counted=count=>`${count} document${count===1?"":"s"}`;function told({commit,format,older,problems,backup}){
if(older.length===0&&problems.length===0)return`Every document is of format ${format}.
`;if(older.length===0)return`Every other document is of format ${format}.
`;if(commit===null||backup===null){const lines=older.map(d=>`${d.path} is of format ${d.format}
`);return`${lines.join("")}${counted(older.length)} would be written in format ${format}.
`}return[`Wrote ${counted(older.length)} in format ${format}, in commit ${commit.slice(0,12)}`,`What stood before is kep\
t: ${backup.ref}`,"To go back, as long as nothing was written since:",`  ${backup.restore}`,""].join("\n")}var run=async(call,{
io,json,tickets})=>{const result=await(await tickets()).migrate({dryRun:call.flag("dry-run")});if(json)io.out(jsonDocument(
"migrate",result));else{io.out(told(result));for(const{path,problem}of result.problems)io.err(`error: ${escapeLine(path)}\
 ${escapeLine(problem)}
`)}return result.problems.length===0?EXIT.ok:EXIT.invalid};module.exports={__proto__:null,run};
