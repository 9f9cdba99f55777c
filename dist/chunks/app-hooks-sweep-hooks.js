require("./reading.js");require("./tickets.js");require("./write.js");require("./base.js");require("./documents.js");require(
"./start.js");var{uninstallHooks}=require("./shared-app-hooks-hook-errors.js");require("./shared-app-hooks-hook-names.js");
require("./shared-app-check-message.js");require("./shared-app-mentions.js");require("./shared-domain-mentions-markdown.\
js");require("./shared-domain-mentions-shown-lines.js");require("./shared-domain-mentions-branch.js");require("./shared-\
app-link-ends.js");require("./shared-app-cached-show.js");require("./shared-app-view.js");var{relative,sep}=require("nod\
e:path");function traceOf(step,commonDir){const at=path=>relative(commonDir,path).split(sep).join("/");const gone=(what,path)=>[
{what,path,stays:void 0}];if(step.kind==="remove"&&!at(step.path).startsWith("ticket/"))return gone("hook",at(step.path));
if(step.kind==="restore")return gone("hook, the one before is back",at(step.to));if(step.kind==="edit")return gone("line\
s in a hook",at(step.path));return step.kind==="unset"?gone("hook in git's configuration",step.name):[]}async function sweepHooks(workspace,dryRun){
if(workspace.repo.engine!=="native")return[];const{steps}=await uninstallHooks(workspace,{dryRun});return steps.flatMap(
step=>traceOf(step,workspace.repo.commonDir))}module.exports={__proto__:null,sweepHooks};
