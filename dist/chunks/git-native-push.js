var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(
to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{pushCommit:()=>pushCommit});module.exports=__toCommonJS(stdin_exports);var import_git_write=require("./git-write.js");
var import_git_read=require("./git-read.js");var import_tickets=require("./tickets.js");var import_start=require("./start.js");
var import_base=require("./base.js");var import_shared_git_push_report=require("./shared-git-push-report.js");var import_shared_git_native_transport_errors=require("./shared-git-native-transport-errors.js");
var import_shared_git_remote_errors=require("./shared-git-remote-errors.js");var import_shared_git_remotes=require("./shared-git-remotes.js");
var FLAGS=[...["--porcelain","--no-verify","--no-follow-tags","--no-signed"],...["--recurse-submodules=no","--progress"]];
function settingsFor(address,config){const mirrors=config.bool(`remote.${address}.mirror`)===true&&!address.includes("=");
return["push.pushOption=",...mirrors?[`remote.${address}.mirror=false`]:[]]}async function pushCommit(context,config,request){
const{address,ref,dryRun=false,patienceMs,onProgress}=request;const commit=(0,import_tickets.git_names__checkOid)(request.
commit,context.format.objectFormat);const refspec=`${commit}:${(0,import_tickets.git_names__checkRef)(ref)}`;const dry=dryRun?
["--dry-run"]:[];const outcome=await(0,import_shared_git_native_transport_errors.runTransport)(context,{args:["push",...FLAGS,
...dry,"--end-of-options",(0,import_shared_git_remotes.checkAddress)(address),refspec],settings:settingsFor(address,config),
what:"pushing",patienceMs,onProgress});const report=(0,import_shared_git_push_report.parsePushReport)(outcome.stdout,ref,
hookWords(outcome.stderr));if(report===void 0||outcome.hung)throw await(0,import_shared_git_native_transport_errors.transportFailure)(
context,"push",address,outcome);return report}function hookWords(stderr){const lines=stderr.split("\n").filter(line=>!/^(?:hint|To) |failed to push/.
test(line));return(0,import_tickets.git_damaged__plainWords)(lines.map(line=>line.replace(/^remote: ?/,"")).join("\n"))}0&&(module.exports={pushCommit});
