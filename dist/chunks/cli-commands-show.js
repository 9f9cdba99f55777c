var{domain_parts__partHandles:partHandles,cli_render_time__dateOption:dateOption,cli_render_time__localAndRelative:localAndRelative,
cli_transact__idsOf:idsOf}=require("./commands.js");var{cli_usage_errors__badOptionValue:badOptionValue,cli_render_paint__paint:paint,
cli_render_escape__escapeLine:escapeLine,cli_render_escape__escapeText:escapeText,cli_render_json__jsonDocument:jsonDocument,
base_errors__EXIT:EXIT}=require("./start.js");require("./base.js");var{sizeText}=require("./shared-cli-render-size.js");
var{NEXT_TICKET}=require("./shared-domain-markdown-marks.js");var{chosenFields}=require("./shared-cli-chosen-fields.js");
var{statusForPeople}=require("./shared-cli-render-status.js");var{renderDuration,spentText}=require("./shared-domain-dur\
ation.js");function versionOf(text=""){const packed=/^(\d{1,2})(\d{2})$/.exec(text);if(packed!==null)return[0,Number(packed[1])];
const[major=0,minor=0]=text.split(".").map(part=>Number.parseInt(part,10)||0);return[major,minor]}var atLeast=(text,major,minor=0)=>{
const[a,b]=versionOf(text);return a>major||a===major&&b>=minor};var PROGRAMS={"iTerm.app":v=>atLeast(v,3,1),WezTerm:v=>atLeast(
v?.slice(0,8),20200620),vscode:v=>atLeast(v,1,72),ghostty:()=>true,zed:()=>true};var TERMS=new Set(["alacritty","xterm-k\
itty","xterm-ghostty","foot","foot-extra"]);function byProgram(env){const{TERM_PROGRAM="",TERM_PROGRAM_VERSION,VTE_VERSION,
TERM=""}=env;if(Object.hasOwn(PROGRAMS,TERM_PROGRAM))return PROGRAMS[TERM_PROGRAM]?.(TERM_PROGRAM_VERSION)??false;if(VTE_VERSION)
return VTE_VERSION!=="0.50.0"&&VTE_VERSION!=="5000"&&atLeast(VTE_VERSION,0,50);return TERMS.has(TERM)}function showsHyperlinks(env,isTty){
const{FORCE_HYPERLINK,TERM,CI,TEAMCITY_VERSION,WT_SESSION}=env;if(!isTty||TERM==="dumb")return false;if(FORCE_HYPERLINK)
return Number.parseInt(FORCE_HYPERLINK,10)!==0;if(WT_SESSION)return true;return!CI&&!TEAMCITY_VERSION&&byProgram(env)}function safeAddress(text){
if(!/^https?:\/\//i.test(text)||!URL.canParse(text))return void 0;const{href,protocol}=new URL(text);const web=protocol===
"http:"||protocol==="https:";return web&&/^[\x21-\x7e]{1,2000}$/.test(href)?href:void 0}function hyperlink(target,shown){
const address=safeAddress(target);if(address===void 0)return shown;return`\x1B]8;;${address}\x1B\\${shown}\x1B]8;;\x1B\\`}
function statusText(ticket,when){const{resolution,closed,closedBy}=ticket;const parts=[statusForPeople(ticket),...resolution===
null?[]:[`(${resolution})`]];if(closed!==null)parts.push(when(closed),...closedBy===null?[]:[`by ${closedBy}`]);return parts.
join(" ")}function rowsOf(ticket,when){const{type,priority,assignees,labels,milestone,due,estimate,points,aliases}=ticket;
const by=person=>person===null?"":` by ${person}`;const rows=[["status",statusText(ticket,when)],["type",type??""],["pri\
ority",priority??""],["assignees",assignees.join(", ")],["labels",labels.join(", ")],["milestone",milestone??""],["due",
due??""],["estimate",estimate===null?"":`${estimate} h`],["points",points===null?"":String(points)],["aliases",aliases.join(
", ")],["created",ticket.created===null?"":`${when(ticket.created)}${by(ticket.createdBy)}`],["updated",ticket.updated===
""?"":when(ticket.updated)],...Object.entries(ticket.custom).map(([key,value])=>[key,customText(value)])];return rows.filter(
([,value])=>value!=="")}function customText(value){const text=typeof value==="string"?value:JSON.stringify(value);return text.
replaceAll("\n"," \u23CE ")}function linkLines(heading,links,look){if(links.length===0)return"";const lines=links.map(({
type,shown,title,status})=>{const state=status===null?"missing":status;return`  ${escapeLine(type)} ${look.id(escapeLine(
shown))} ${look.dim(`[${escapeLine(state)}]`)} ${escapeLine(title??"")}`.trimEnd()});return`
${look.bold(heading)}
${lines.join("\n")}
`}function refLine({type,value,url,title},look,hyperlinks){const short=type==="commit"&&/^[0-9a-f]{40,64}$/.test(value)?
value.slice(0,12):value;const shown=escapeLine(short);const leads=hyperlinks&&url!==null;const more=[leads||url===value?
null:url,title].flatMap(text=>text===null?[]:[look.dim(escapeLine(text))]);return`  ${[escapeLine(type),leads?hyperlink(
url,shown):shown,...more].join(" ")}
`}function refLines(refs,look,hyperlinks){if(refs.length===0)return"";const lines=refs.map(ref=>refLine(ref,look,hyperlinks));
return`
${look.bold("References")}
${lines.join("")}`}function indent(text){return escapeText(text).split("\n").map(line=>line===""?"":`  ${line}`).join("\n")}
function conflictText({field,element,at,text},{comments},look,when){const place=comments.findIndex(({id})=>id===element);
const what=place<0?escapeLine(field):`comment ${partNames(comments)[place]}`;const head=`Also written, ${when(at)}, and \
kept until ${what} is written again`;return`
${look.bold(head)}
${indent(text)}
`}function criterionText({text,done},number,count){const head=`  ${String(number).padStart(String(count).length)} [${done?
"x":" "}] `;return`${head}${escapeText(text).replaceAll("\n",`
${" ".repeat(head.length)}`)}
`}function commentText(comment,name,look,when){const head=`${name} ${escapeLine(comment.by??"unknown")}, ${when(comment.
at)}`;const body=comment.redacted===true?look.dim("  (redacted)"):indent(comment.body);return`${look.dim(head)}
${body}
`}function timeLines(ticket,look,when){const{time}=ticket;if(time.length===0)return"";const names=partNames(time);const lines=time.
map(({at,by,minutes,type,note},i)=>{const words=[...type===void 0?[]:[`(${escapeLine(type)})`],...note===void 0?[]:[escapeLine(
note.replaceAll("\n"," \u23CE "))]];const head=look.dim(`${names[i]} ${escapeLine(by??"unknown")}, ${when(at)}`);return`\
  ${[head,renderDuration(minutes),...words].join(" ")}
`});return`
${look.bold("Time")} ${spentText(time,ticket.estimate)}
${lines.join("")}`}function attachmentLines({attachments},look){if(attachments.length===0)return"";const lines=attachments.
map(({name,size,type})=>`  ${escapeLine(name)} ${look.dim(`${sizeText(size)} ${escapeLine(type)}`)}
`);return`
${look.bold("Attachments")}
${lines.join("")}`}function partNames(parts){return partHandles(parts.map(p=>p.id)).map((handle,i)=>`#${i+1} [${escapeLine(
handle)}]`)}function renderTicket(ticket,how){const{color,when,hyperlinks=false}=how;const look=paint(color);if(ticket.purged)
return`${look.id(ticket.shown)} ${look.bad("(purged)")}
`;const rows=rowsOf(ticket,when).map(([label,value])=>[escapeLine(label),escapeLine(value)]);const width=Math.max(...rows.
map(([label])=>label.length));const gone=ticket.deleted?` ${look.bad("(deleted)")}`:"";const parts=[`${look.id(ticket.shown)}\
 ${look.bold(escapeLine(ticket.title))}${gone}
`,...rows.map(([label,value])=>`${look.dim(label.padEnd(width))}  ${value}
`)];if(ticket.body!=="")parts.push(`
${indent(ticket.body)}
`);parts.push(...ticket.conflicts.map(one=>conflictText(one,ticket,look,when)));if(ticket.criteria.length>0)parts.push(`\

${look.bold("Criteria")}
`,...ticket.criteria.map((c,i)=>criterionText(c,i+1,ticket.criteria.length)));parts.push(linkLines("Links",ticket.links,
look),linkLines("Linked from",ticket.backlinks,look),refLines(ticket.refs,look,hyperlinks),attachmentLines(ticket,look),
timeLines(ticket,look,when));const names=partNames(ticket.comments);if(ticket.comments.length>0)parts.push(`
${look.bold("Comments")}
`,ticket.comments.map((c,i)=>commentText(c,names[i]??"",look,when)).join("\n"));return parts.join("")}async function showMarkdown(ids,{
io,json,tickets}){const found=await(await tickets()).markdown(ids);if(json)io.out(jsonDocument("markdown",{tickets:found}));else
io.out(found.map(t=>t.markdown).join(`
${NEXT_TICKET}

`));return EXIT.ok}var run=async(call,context)=>{const{io,json,env,now,tickets}=context;const ids=idsOf(call,call.operands);
if(call.flag("markdown")&&call.has("date"))throw badOptionValue("date","means nothing in Markdown","Leave one of them ou\
t.");if(call.flag("markdown"))return showMarkdown(ids,context);const chosen=await chosenFields(call,json);const opened=await tickets();
const found=[];for(const id of ids)found.push(await opened.show(id));const when=dateOption(call,now(),iso=>localAndRelative(
iso,now()));const hyperlinks=io.hyperlinks===true&&showsHyperlinks(env,true);const look={color:io.color,hyperlinks,when};
const[only]=found;if(json)io.out(found.length===1&&only!==void 0?jsonDocument("ticket",chosen(only)):jsonDocument("ticke\
ts",{tickets:found.map(chosen)}));else io.out(found.map(ticket=>renderTicket(ticket,look)).join("\n"));return EXIT.ok};module.
exports={__proto__:null,run};
