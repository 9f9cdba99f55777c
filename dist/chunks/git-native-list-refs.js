var{git_native_git_errors__unexpectedOutcome:unexpectedOutcome,git_names__checkOid:checkOid,git_names__checkRef:checkRef}=require(
"./tickets.js");require("./start.js");async function listRefs({runner,format},{below,holding}){const folders=below.map(folder=>`${checkRef(
folder.replace(/\/$/,""))}/`);const only=holding===void 0?[]:[`--contains=${checkOid(holding,format.objectFormat)}`];const args=[
"for-each-ref","--format=%(objectname) %(refname)",...only,...folders];const outcome=await runner.run({args});if(outcome.
code!==0)throw await unexpectedOutcome(runner,"for-each-ref",outcome);const lines=outcome.stdout.toString("utf8").split(
"\n");return lines.filter(Boolean).map(line=>{const[oid="",ref=""]=line.split(" ");return{ref,oid}})}module.exports={__proto__:null,
listRefs};
