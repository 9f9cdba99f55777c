var{cli_render_escape__escapeLine:escapeLine,cli_render_escape__escapeShort:escapeShort,cli_render_json__jsonDocument:jsonDocument,
base_json__isObject:isObject,base_errors__EXIT:EXIT}=require("./start.js");var{textNote}=require("./shared-cli-text-note\
.js");var{reportError}=require("./shared-cli-report-error.js");require("./shared-app-told-error.js");var MOST_NOTES=10;var counted=(count,what)=>`${count}\
 ${what}${count===1?"":"s"}`;function deeds(report,command){const{received,joined,changed,sent,kind}=report;const got=received===
0?[]:[`received ${counted(received,"commit")}`];const both=kind==="joined"?[`joined ${joined.length} that differed`]:[];
const here=changed.length===0?[]:[`${counted(changed.length,"ticket")} changed here`];const gave=sent===0?[]:[`sent ${counted(
sent,"commit")}`];const forward=kind==="fast-forward"&&got.length+here.length===0?["went forward"]:[];const left=command===
"fetch"&&got.length>0?["to join them: git ticket pull"]:[];return[...got,...both,...forward,...here,...gave,...left]}var value=json=>json===
null?"nothing":escapeShort(JSON.stringify(json));var holder=claim=>claim!==null&&isObject(claim)?escapeShort(String(claim["\
by"])):"nobody";function lostLine({shown,field,element,value:lost,won,commit}){if(field==="claim"&&element===null)return`\
note: ${escapeLine(shown)} was claimed by both: ${holder(won)} has it, ${holder(lost)} has lost it
`;const where=element===null?field:`${field} ${element}`;return`note: ${escapeLine(shown)} ${escapeShort(where)}: ${value(
lost)} lost to ${value(won)}; it is kept in ${commit.slice(0,12)}
`}function suppressedLine({shown,type,toShown}){return`warning: the link ${shown} ${type} ${toShown} closes a cycle and \
does not count; remove one of its links
`}function tellNotes(report,io){const{lost,suppressed,texts,unexamined,unreadable}=report;const notes=[...suppressed.map(
suppressedLine),...texts.map(textNote),...lost.map(lostLine)];for(const{path,problem}of unreadable)io.err(`warning: ${escapeLine(
path)} ${escapeLine(problem)}
`);for(const note of notes.slice(0,MOST_NOTES))io.err(note);if(notes.length>MOST_NOTES)io.err(`note: and ${notes.length-
MOST_NOTES} more; --json has all of them
`);if(unexamined>0)io.err(`note: ${counted(unexamined,"older join")} of others not looked at; see git ticket log
`)}function tellOne(report,command,dryRun,io){const done=deeds(report,command);const name=escapeLine(report.remote);if(done.
length===0&&report.tip===null&&command!=="push")io.out(`${name}: no tickets there
`);else if(done.length===0)io.out(`${name}: nothing new
`);else io.out(`${name}: ${dryRun?"would have ":""}${done.join(", ")}
`);tellNotes(report,io)}function asJson({ref,remotes,failed}){return{ref,remotes,failed:failed.map(({remote,error})=>{const{
code,message,hint=null,retryable,kind}=error;return{remote,error:{code,message,hint,retryable,exit:EXIT[kind]}}})}}async function tellSync(report,command,{
io,json,dryRun}){if(json)io.out(jsonDocument("sync",asJson(report)));else{for(const one of report.remotes)tellOne(one,command,
dryRun,io);for(const{error}of report.failed)await reportError(error,{io,json,debug:false})}const[first]=report.failed;return first===
void 0?EXIT.ok:EXIT[first.error.kind]}module.exports={__proto__:null,tellSync};
