var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(
to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{syncAndPrint:()=>syncAndPrint});module.exports=__toCommonJS(stdin_exports);
var import_commands=require("./commands.js");var import_start=require("./start.js");var MOST_NOTES=10;var counted=(count,what)=>`${count}\
 ${what}${count===1?"":"s"}`;function deeds(report,command){const{received,joined,changed,sent,kind}=report;const got=received===
0?[]:[`received ${counted(received,"commit")}`];const both=kind==="joined"?[`joined ${joined.length} that differed`]:[];
const here=changed.length===0?[]:[`${counted(changed.length,"ticket")} changed here`];const gave=sent===0?[]:[`sent ${counted(
sent,"commit")}`];const forward=kind==="fast-forward"&&got.length+here.length===0?["went forward"]:[];const left=command===
"fetch"&&got.length>0?["to join them: git ticket pull"]:[];return[...got,...both,...forward,...here,...gave,...left]}var value=json=>json===
null?"nothing":(0,import_start.cli_render_escape__escapeShort)(JSON.stringify(json));function lostLine({shown,field,element,
value:lost,won,commit}){const where=element===null?field:`${field} ${element}`;return`note: ${(0,import_start.cli_render_escape__escapeLine)(
shown)} ${(0,import_start.cli_render_escape__escapeShort)(where)}: ${value(lost)} lost to ${value(won)}; it is kept in ${commit.
slice(0,12)}
`}function suppressedLine({shown,type,toShown}){return`warning: the link ${shown} ${type} ${toShown} closes a cycle and \
does not count; remove one of its links
`}function tellNotes(report,io){const{lost,suppressed,texts,unexamined,unreadable}=report;const notes=[...suppressed.map(
suppressedLine),...texts.map(import_commands.cli_text_note__textNote),...lost.map(lostLine)];for(const{path,problem}of unreadable)
io.err(`warning: ${(0,import_start.cli_render_escape__escapeLine)(path)} ${(0,import_start.cli_render_escape__escapeLine)(
problem)}
`);for(const note of notes.slice(0,MOST_NOTES))io.err(note);if(notes.length>MOST_NOTES)io.err(`note: and ${notes.length-
MOST_NOTES} more; --json has all of them
`);if(unexamined>0)io.err(`note: ${counted(unexamined,"older join")} of others not looked at; see git ticket log
`)}function tell(report,command,dryRun,io){const done=deeds(report,command);const name=(0,import_start.cli_render_escape__escapeLine)(
report.remote);if(done.length===0&&report.tip===null&&command!=="push")io.out(`${name}: no tickets there
`);else if(done.length===0)io.out(`${name}: nothing new
`);else io.out(`${name}: ${dryRun?"would have ":""}${done.join(", ")}
`);tellNotes(report,io)}function asJson({ref,remotes,failed}){return{ref,remotes,failed:failed.map(({remote,error})=>{const{
code,message,hint=null,retryable,kind}=error;return{remote,error:{code,message,hint,retryable,exit:import_start.base_errors__EXIT[kind]}}})}}
function optionsOf(call){const[remote]=call.operands;if(remote!==void 0&&call.flag("all"))throw new import_start.base_errors__TicketError(
"BAD_OPTION_VALUE","usage","One remote, or --all: not both.",{data:{option:"all",remote},hint:`Leave out one: git ticket\
 ${call.spec.name} --all`});return{...remote===void 0?{}:{remote},all:call.flag("all"),dryRun:call.flag("dry-run"),acceptClockSkew:call.
flag("accept-clock-skew"),allowUnrelated:call.flag("allow-unrelated"),background:call.flag("background")}}async function syncAndPrint(command,call,{
io,json,tickets}){const options=optionsOf(call);const report=await(await tickets())[command](options);if(json)io.out((0,import_start.cli_render_json__jsonDocument)(
"sync",asJson(report)));else{for(const one of report.remotes)tell(one,command,options.dryRun===true,io);for(const{error}of report.
failed)(0,import_start.cli_report_error__reportError)(error,{io,json,debug:false})}const[first]=report.failed;return first===
void 0?import_start.base_errors__EXIT.ok:import_start.base_errors__EXIT[first.error.kind]}0&&(module.exports={syncAndPrint});
