var{base_hash__sha256Hex:sha256Hex}=require("./base.js");var{base_canonical_json__canonicalText:canonicalText}=require("\
./start.js");var{isForbidden,whatFailed}=require("./shared-action-github-what-failed.js");var{neutralLog,neutralMarkdown}=require(
"./shared-action-text-neutral.js");require("./shared-base-shown-line.js");var MOST=10;var WORDS={closes:"closes",starts:"\
starts",refs:""};var code=shown=>`\`${shown.replaceAll(/[^\w-]/g,"")}\``;var text=neutralMarkdown;function listed(ends){
const names=ends.slice(0,MOST).map(({shown})=>code(shown));return ends.length>MOST?`${names.join(" ")} and ${ends.length-
MOST} more`:names.join(" ")}function rowOf(ticket){const{shown,title,status,assignees,priority,verb,blocks,waitsFor}=ticket;
const waits=waitsFor.length===0?"":` (waits for ${listed(waitsFor)})`;const cells=[`${code(shown)} ${WORDS[verb]}`.trim(),
text(title,120),text(status,40)+waits,text(assignees.slice(0,5).join(", "),120),text(priority??"",40),listed(blocks)];return`\
| ${cells.join(" | ")} |`}var moveLine=({shown,from,to})=>`${code(shown)} goes from ${text(from,40)} to ${text(to,40)}`;
function partLines(tickets){return tickets.filter(({openParts})=>openParts.length>0).flatMap(({shown,parts,openParts})=>[
`Below ${code(shown)}, ${openParts.length} of ${parts} are still open:`,"",...openParts.slice(0,MOST).map(e=>`- ${code(e.
shown)} ${text(e.title,120)} (${text(e.status,40)})`),...openParts.length>MOST?[`- and ${openParts.length-MOST} more`]:[],
""])}var WHY={missing:"is no ticket",ambiguous:"may be several tickets",deleted:"was deleted"};function noteLines({misnamed,
stays,more}){const names=new Map(misnamed.map(({spoken,problem})=>[spoken.token,problem]));return[...[...names].slice(0,
MOST).map(([token,problem])=>`- ${text(token,60)} ${WHY[problem]}.`),...stays.map(({shown,reason})=>`- ${code(shown)} st\
ays as it is: ${text(reason,160)}.`),...more>0?[`- ${more} more tickets are named.`]:[]]}var block=(title,lines)=>lines.
length===0?[]:[`**${title}** ${lines.join("; ")}.`,""];function renderReport(report){const{tickets,onMerge,picture}=report;
const table=["| ticket | title | status | assigned to | priority | blocks |","|---|---|---|---|---|---|",...tickets.map(
rowOf),""];const drawing=picture===""?[]:["<details><summary>What depends on what</summary>","","```mermaid",picture,"``\
`","","</details>",""];const notes=noteLines(report);return["### Tickets","",...tickets.length===0?["No ticket is named.",
""]:table,...block("On merge:",onMerge.map(moveLine)),...partLines(tickets),...notes.length===0?[]:[...notes,""],...drawing].
join("\n").trimEnd()}var MOST2=6e4;var MARK=/^<!-- git-ticket ([0-9a-f]{16}) -->\n/;function markedBody(text2){const cut=text2.
length>MOST2?`${text2.slice(0,MOST2)}

\u2026`:text2;return`<!-- git-ticket ${sha256Hex(cut).slice(0,16)} -->
${cut}`}var markOf=body=>MARK.exec(body.replaceAll("\r\n","\n"))?.[1];function ownOf(comments,author){const own=comments.
filter(c=>c.author===author&&markOf(c.body)!==void 0);return own.sort((a,b)=>a.id-b.id)}async function deleteAll(api,comments){
for(const{id}of comments)await api.deleteComment(id)}async function keepSticky(api,{issue,author,text:text2,comments}){const[
first,...others]=ownOf(comments,author);await deleteAll(api,others);if(text2===void 0){if(first===void 0)return"none";await api.
deleteComment(first.id);return"deleted"}const body=markedBody(text2);if(first!==void 0){if(markOf(first.body)===markOf(body))
return"unchanged";await api.updateComment(first.id,body);return"updated"}await api.createComment(issue,body);const[kept,
...more]=ownOf(await api.comments(issue),author);await deleteAll(api,more);if(kept!==void 0&&markOf(kept.body)!==markOf(
body))await api.updateComment(kept.id,body);return"created"}var OPT_OUT=/^tickets?[ \t]*:[ \t]*none[ \t]*$/im;function excuse({
inputs,pull,commits}){const{skipLabel,skipAuthors}=inputs;if(skipAuthors.includes(pull.author))return`${pull.author} nee\
ds no ticket.`;if(skipLabel!==""&&pull.labels.includes(skipLabel))return`It has the label ${skipLabel}.`;const own=commits.
filter(({parents})=>parents<2);const all=own.length>0&&own.every(({message})=>OPT_OUT.test(message));return OPT_OUT.test(
pull.body)||all?"It says `Ticket: none`.":void 0}var subjectOf=message=>neutralLog(message.split("\n",1)[0]??"",120)||"(\
no subject)";var shortOf=sha=>sha.slice(0,9);function annotation(sha,line,level,title,message){const path=sha===""?"pull\
-request":`commits/${shortOf(sha)}`;return{path,start_line:line,end_line:line,annotation_level:level,title,message}}var WHY2={
missing:"There is no such ticket.",ambiguous:"Several tickets begin like this: write more of the id.",deleted:"This tick\
et was deleted."};function misnamedNote({spoken,problem},level){const{source,token,line}=spoken;const where=source.part===
"commit"?`commit ${shortOf(source.sha)}`:`the ${source.part}`;return annotation(source.sha,line,level,`${neutralLog(token,
60)} in ${where}`,WHY2[problem])}function lacking({commits,links}){return commits.filter(({sha,message,parents})=>parents<
2&&!links.naming.has(sha)&&!OPT_OUT.test(message))}function summaryOf(facts,faults){const{prefix,inputs}=facts;const label=inputs.
skipLabel===""?"":` or give the pull request the label \`${inputs.skipLabel}\``;const help=[`Name the ticket in the titl\
e, the description, the branch or a commit: \`Closes ${prefix}-7k3m\`, \`Refs: ${prefix}-7k3m\`, or a branch \`${prefix}\
-7k3m-login\`.`,`What needs none says so: \`Ticket: none\` in the description,${label}.`];return faults.length===0?"Ever\
y ticket that is named is there.":[...faults,"",...help].join("\n")}var MOST_NOTES=50;var count=(n,word)=>`${n} ${word}${n===
1?"":"s"}`;function checkLinks(facts){const{inputs,commits,links}=facts;const skip=excuse(facts);if(skip!==void 0)return{
conclusion:"skipped",title:"No ticket is needed",summary:skip,annotations:[]};const level=inputs.linkCheck==="require"?"\
failure":"warning";const none=!links.tickets.some(({linked})=>linked);const without=lacking(facts);const perCommit=inputs.
linkScope==="commits";const faults=[...none?["This pull request is linked to no ticket."]:[],...links.misnamed.length>0?
[`${count(links.misnamed.length,"name")} of tickets that are not there.`]:[],...perCommit&&without.length>0?[`${without.
length} of ${count(commits.length,"commit")} name no ticket.`]:[]];const notes=[...links.misnamed.map(m=>misnamedNote(m,
level)),...(none||perCommit?without:[]).map(({sha,message})=>annotation(sha,1,perCommit||none?level:"notice",`Commit ${shortOf(
sha)} names no ticket`,subjectOf(message)))].slice(0,MOST_NOTES);const bad=inputs.linkCheck==="require"?"failure":"neutr\
al";return{conclusion:faults.length===0?"success":bad,title:faults[0]??`Linked to ${count(links.tickets.filter(t=>t.linked).
length,"ticket")}`,summary:summaryOf(facts,faults),annotations:notes}}async function orNote({runner},what,otherwise){try{
return await what()}catch(error){if(!isForbidden(error))throw error;const{message,hint}=whatFailed(error);runner.note("w\
arning",`${message} ${hint??""}`);return otherwise}}async function comment(run,{report,pull}){const{api,inputs}=run;const nothing=report.
tickets.length===0&&report.misnamed.length===0;const text2=nothing?void 0:renderReport(report);const comments=await api.
comments(pull.number);return keepSticky(api,{issue:pull.number,author:inputs.commentAuthor,text:text2,comments})}async function keepCheck({
api,inputs},sha,check2){const id=`git-ticket ${sha256Hex(canonicalText(check2)).slice(0,16)}`;const before=await api.checkOf(
sha,inputs.checkName);if(before?.externalId!==id)await api.createCheck(sha,inputs.checkName,id,check2)}function annotate({
runner},check2){const level=check2.conclusion==="failure"?"error":"warning";for(const{title,message}of check2.annotations)
runner.note(level,message,title)}async function check(run,result,readOnly){const{inputs}=run;const{pull}=result;if(inputs.
linkCheck==="off"||pull.state==="merged"||pull.state==="closed")return void 0;const found=checkLinks({inputs,...result});
const silent=readOnly||inputs.dryRun;const made=silent?false:await orNote(run,()=>keepCheck(run,pull.headSha,found).then(
()=>true),false);if(!made)annotate(run,found);return found}function outputs({runner},result,conclusion){const{report,commit,
links}=result;const linked=links.tickets.filter(t=>t.linked).map(t=>t.ticket.id);runner.output("tickets",linked);runner.
output("named",links.tickets.map(t=>t.ticket.id));runner.output("misnamed",[...new Set(links.misnamed.map(m=>m.spoken.token))]);
runner.output("moved",report.moved.map(({id,from,to})=>({id,from,to})));runner.output("commit",commit??"");runner.output(
"changed",commit!==null);runner.output("link-check",conclusion)}async function tellPull(run,task,result){const{runner,inputs}=run;
const silent=task.readOnly||inputs.dryRun;const[found,sticky]=await Promise.all([check(run,result,task.readOnly),inputs.
comment&&!silent?orNote(run,()=>comment(run,result),"none"):"none"]);outputs(run,result,found?.conclusion??"off");runner.
output("comment",sticky);await runner.summary(`${renderReport(result.report)}
`);const{moved}=result.report;for(const{shown,from,to}of moved)runner.info(`${shown}: ${from} -> ${to}`);return found?.conclusion===
"failure"?`${found.title}.`:void 0}module.exports={__proto__:null,tellPull};
