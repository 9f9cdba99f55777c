var{cli_render_counted__counted:counted}=require("./commands.js");var{cli_render_escape__escapeLine:escapeLine}=require(
"./start.js");function statusText({status,behind,dead,error}){const parts=[status==="behind"?`${counted(behind,"commit")}\
 behind`:status,...dead>0?[`${dead} put aside`]:[],...error===null?[]:[escapeLine(error)]];return parts.join(", ")}function subscriberLine(report){
const{name,sink,target}=report;const where=sink===null?"":`  ${sink} ${escapeLine(target??"")}`;return`${escapeLine(name)}${where}\
  ${statusText(report)}
`}module.exports={__proto__:null,statusText,subscriberLine};
