var{cli_warnings__warnOfProblems:warnOfProblems}=require("./commands.js");var{cli_render_paint__paint:paint,cli_render_escape__escapeLine:escapeLine,
cli_render_json__jsonDocument:jsonDocument,base_errors__EXIT:EXIT}=require("./start.js");var{changeText,isNoise}=require(
"./shared-cli-render-change.js");var SIGN={created:"+",changed:" ",removed:"-"};function headOf({document,shown,title,change},look){
const named=document==="ticket"||document===shown;const name=named?escapeLine(shown):`${document} ${escapeLine(shown)}`;
const about=title===shown||document!=="ticket"?"":` ${escapeLine(title)}`;return`${SIGN[change]} ${look.id(name)}${about}\

`}function linesOf({change,changes}){const told=changes.filter(c=>!isNoise(c)&&(change!=="created"||c.field!=="title"));
return told.map(c=>`    ${changeText(c)}
`).join("")}var run=async(call,{io,json,tickets})=>{const[from="",to]=call.operands;const found=await(await tickets()).diff(
from,to,{ids:call.list("ticket")});if(json)io.out(jsonDocument("diff",found));else{const look=paint(io.color);const short=call.
flag("short");for(const document of found.documents)io.out(headOf(document,look)+(short?"":linesOf(document)));warnOfProblems(
found.problems,io)}return EXIT.ok};module.exports={__proto__:null,run};
