var{cli_render_counted__counted:counted}=require("./commands.js");var{base_runtime__programOf:programOf,cli_render_json__jsonDocument:jsonDocument,
base_errors__EXIT:EXIT,base_errors__TicketError:TicketError}=require("./start.js");var{hooksOf,manualLines,stepLines,stepTexts}=require(
"./shared-cli-hook-words.js");require("./shared-app-hooks-hook-names.js");function optionsOf(call){const hooks=hooksOf(call);
return{...hooks===void 0?{}:{hooks},server:call.flag("server"),config:call.flag("config"),program:programOf(process)}}var touches=({
steps})=>steps.some(({kind})=>kind==="chain"||kind==="edit");async function confirm(plan,call,{io,json}){if(json||call.flag(
"yes")||!io.inIsTty||!touches(plan))return;const answer=await io.ask("Do this? [y/N] ");if(/^y(?:es)?$/i.test(answer.trim()))
return;throw new TicketError("NOT_CONFIRMED","usage","Nothing was installed.",{hint:"To be asked nothing: git ticket hoo\
ks install --yes"})}function summary({steps}){const manual=new Set(steps.flatMap(s=>s.kind==="manual"?[s.hook]:[]));const done=new Set(
steps.flatMap(({hook})=>manual.has(hook)?[]:[hook]));const rest=manual.size===0?"":` ${counted(manual.size,"hook")} left\
 to be done by hand.`;return`Installed ${counted(done.size,"hook")}.${rest}
`}function tell(done,{io,json}){if(json)io.out(jsonDocument("hooks-change",done));else if(done.steps.length===0)io.err("\
All of them are installed already.\n");else{if(done.shared&&done.steps.some(({kind})=>kind==="edit"))io.err("note: these\
 lines are in the worktree: commit them, and they serve others too\n");io.err(manualLines(done.steps));io.out(summary(done))}}
var run=async(call,context)=>{const{io,json,tickets}=context;const options=optionsOf(call);const opened=await tickets();
const plan=await opened.installHooks({...options,dryRun:true});const printing=call.flag("print");if(!json)io.out(printing?
stepTexts(plan.steps):stepLines(plan.steps));if(call.flag("dry-run")||printing){if(json)io.out(jsonDocument("hooks-chang\
e",plan));else io.err("Nothing was written.\n");return EXIT.ok}await confirm(plan,call,context);tell(await opened.installHooks(
options),context);return EXIT.ok};module.exports={__proto__:null,run};
