var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(
to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{revertAndPrint:()=>revertAndPrint});module.exports=__toCommonJS(stdin_exports);
var import_start=require("./start.js");var import_base=require("./base.js");var REASONS={"changed-later":"was changed la\
ter","for-ever":"can't be taken back"};function shown(value){if(value===null)return"";return` (now ${(0,import_start.cli_render_escape__escapeShort)(
JSON.stringify(value))})`}function keptLine({shown:id,field,reason,value}){if(field==="created"&&reason==="changed-later")
return`kept: ${id} was changed since it was created; --force deletes it
`;return`kept: ${id} ${(0,import_start.cli_render_escape__escapeLine)(field)} ${REASONS[reason]}${shown(value)}
`}function tell(result,dryRun,{io}){const what=result.changed.every(import_base.domain_id__isTicketId)?"ticket":"documen\
t";const count=`${result.changed.length} ${what}${result.changed.length===1?"":"s"}`;const batch=`${result.reverted.slice(
0,12)} "${(0,import_start.cli_render_escape__escapeLine)(result.subject)}"`;if(dryRun)io.out(`Would take back ${batch}: ${count}\
; nothing was written.
`);else if(result.commit===null)io.out(`Nothing of ${batch} was left to take back.
`);else io.out(`Took back ${batch}: ${count}, in commit ${result.commit.slice(0,12)}
`);for(const kept of result.kept)io.err(keptLine(kept));for(const lost of result.lost)io.err(`note: ${lost.shown} ${(0,import_start.cli_render_escape__escapeLine)(
lost.field)} had been ${(0,import_start.cli_render_escape__escapeShort)(JSON.stringify(lost.value))} in ${lost.commit.slice(
0,12)}
`)}async function revertAndPrint(target,call,context){const[force,dryRun]=[call.flag("force"),call.flag("dry-run")];const result=await(await context.
tickets()).revert(target,{force,dryRun});if(context.json)context.io.out((0,import_start.cli_render_json__jsonDocument)("\
revert",result));else tell(result,dryRun,context);return import_start.base_errors__EXIT.ok}0&&(module.exports={revertAndPrint});
