require("./git-read.js");require("./git-write.js");var{git_damaged__plainWords:plainWords,git_names__checkOid:checkOid,git_names__checkRef:checkRef}=require(
"./tickets.js");require("./start.js");require("./base.js");var{parsePushReport}=require("./shared-git-push-report.js");var{
runTransport,transportFailure}=require("./shared-git-native-transport-errors.js");require("./shared-git-remote-errors.js");
var{checkAddress}=require("./shared-git-remotes.js");var FLAGS=[...["--porcelain","--no-verify","--no-follow-tags","--no\
-signed"],...["--recurse-submodules=no","--progress"]];function settingsFor(address,config){const mirrors=config.bool(`r\
emote.${address}.mirror`)===true&&!address.includes("=");return["push.pushOption=",...mirrors?[`remote.${address}.mirror\
=false`]:[]]}async function pushCommit(context,config,request){const{address,ref,dryRun=false,patienceMs,onProgress}=request;
const commit=checkOid(request.commit,context.format.objectFormat);const refspec=`${commit}:${checkRef(ref)}`;const dry=dryRun?
["--dry-run"]:[];const outcome=await runTransport(context,{args:["push",...FLAGS,...dry,"--end-of-options",checkAddress(
address),refspec],settings:settingsFor(address,config),what:"pushing",patienceMs,onProgress});const report=parsePushReport(
outcome.stdout,ref,hookWords(outcome.stderr));if(report===void 0||outcome.hung)throw await transportFailure(context,"pus\
h",address,outcome);return report}function hookWords(stderr){const lines=stderr.split("\n").filter(line=>!/^(?:hint|To) |failed to push/.
test(line));return plainWords(lines.map(line=>line.replace(/^remote: ?/,"")).join("\n"))}module.exports={pushCommit};
