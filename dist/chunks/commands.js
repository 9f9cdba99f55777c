var{cli_usage_errors__wrongOperands:wrongOperands,base_errors__TicketError:TicketError,base_errors__TicketError:TicketError2,
cli_usage_errors__wrongOperands:wrongOperands2,cli_render_paint__paint:paint,cli_render_escape__escapeLine:escapeLine,cli_render_json__jsonDocument:jsonDocument,
base_errors__EXIT:EXIT,base_errors__isTicketError:isTicketError,cli_usage_errors__wrongOperands:wrongOperands3,cli_render_escape__escapeLine:escapeLine2,
base_errors__TicketError:TicketError3,cli_render_paint__paint:paint2,cli_render_escape__escapeLine:escapeLine3,cli_render_json__jsonDocument:jsonDocument2,
base_errors__EXIT:EXIT2,base_errors__TicketError:TicketError4}=require("./start.js");var{domain_id__isElementId:isElementId,
store_plan_faults__purged:purged,domain_lease__LONGEST_LEASE_SECONDS:LONGEST_LEASE_SECONDS}=require("./base.js");function batchDocument(result){
const{faults,...rest}=result;return{...rest,faults:faults.map(({index,error:{code,message,hint}})=>({index,code,message,
hint:hint??null}))}}function workDocument(result){const{tickets,next,confirmed,...batch}=result;const{operations:_,...told}=batchDocument(
batch);return{...told,tickets,next,confirmed}}function textOfFile(content){return content.replace(/\r\n?/g,"\n").trimEnd()}
function unreadable(name,error){const{code}=error;const utf8=error instanceof TypeError?"is not UTF-8":`can't be read (${code??
"?"})`;const why=code==="ENOENT"?"does not exist":utf8;const what=name==="-"?"Standard input":`The file ${JSON.stringify(
name)}`;return new TicketError("FILE_UNREADABLE","failed",`${what} ${why}.`,{data:{file:name},hint:"Give a path from her\
e, or - for standard input.",cause:error})}async function readNamed(name,dir){const{readFile}=await Promise.resolve().then(
()=>require("node:fs/promises"));const{resolve}=await Promise.resolve().then(()=>require("node:path"));return new TextDecoder(
"utf-8",{fatal:true}).decode(await readFile(resolve(dir,name)))}async function readInput(name,{io,dir}){try{return name===
"-"?await io.input():await readNamed(name,dir)}catch(error){throw unreadable(name,error)}}async function readBytes(name,{
io,dir}){try{if(name==="-")return await io.inputBytes();const{readFile}=await Promise.resolve().then(()=>require("node:f\
s/promises"));const{resolve}=await Promise.resolve().then(()=>require("node:path"));return await readFile(resolve(dir,name))}catch(error){
throw unreadable(name,error)}}async function sizeOfFile(name,{dir}){if(name==="-")return 0;const{stat}=await Promise.resolve().
then(()=>require("node:fs/promises"));const{resolve}=await Promise.resolve().then(()=>require("node:path"));try{return(await stat(
resolve(dir,name))).size}catch(error){throw unreadable(name,error)}}async function readText(context){return textOfFile(await readInput(
"-",context))}async function textOfWords(call,words,context,present=""){const text=words.join(" ");if(call.flag("editor")){
const{edit}=await Promise.resolve().then(()=>require("./shared-cli-editor.js"));return edit(words.length===0?present:text,
context)}if(words.length===0)throw wrongOperands(call.spec,"give the text, - or --editor");return text==="-"?readText(context):
text.trimEnd()}async function bodyOf(call,context,present){if(call.flag("editor")){const{edit}=await Promise.resolve().then(
()=>require("./shared-cli-editor.js"));return edit(present,context)}const body=call.text("body");return body==="-"?readText(
context):body}var counted=(count,what,plural="s")=>`${count} ${what}${count===1?"":plural}`;var PLAIN=/^[\x20-\x7e\xa0-\xac\xae-\u02ff\u0370-\u0482\u048a-\u052f\u2010-\u2027\u2030-\u205e]*$/;
var AT_ONCE=512;var isPlain=text=>PLAIN.test(text);function arePlain(texts){for(let at=0;at<texts.length;at+=AT_ONCE)if(!PLAIN.
test(texts.slice(at,at+AT_ONCE).join("")))return false;return true}var plainWidth=text=>text.length;async function widthFor(texts){
if(arePlain(texts))return plainWidth;const{default:stringWidth}=await Promise.resolve().then(()=>require("./npm-string-w\
idth-index.js"));return t=>PLAIN.test(t)?t.length:stringWidth(t)}function shorten(text,most,width){if(width(text)<=most)
return text;if(most<1)return"";let kept="";let used=1;for(const{segment}of new Intl.Segmenter().segment(text)){used+=width(
segment);if(used>most)break;kept+=segment}return`${kept.trimEnd()}\u2026`}function padEnd(text,columns,width){if(width===
plainWidth)return text.padEnd(columns);return text+" ".repeat(Math.max(0,columns-width(text)))}function wrap(text,columns,lines,width){
const words=text.split(" ").filter(word=>word!=="");const found=[];while(words.length>0&&found.length<lines-1){let line=words.
shift()??"";if(width(line)>columns)return[...found,shorten([line,...words].join(" "),columns,width)];while(words[0]!==void 0&&
width(`${line} ${words[0]}`)<=columns)line+=` ${words.shift()}`;found.push(line)}return words.length===0?found:[...found,
shorten(words.join(" "),columns,width)]}var GAP="  ";var LEAST=10;function fittingWidths(columns,natural,available){const widths=[
...natural];let excess=natural.reduce((a,b)=>a+b,0)+GAP.length*(columns.length-1)-available;for(const turn of[true,"late\
r"]){for(;excess>0;excess--){const open=widths.map((w,i)=>columns[i]?.shrinks===turn&&w>LEAST?w:0);const widest=Math.max(
...open);if(widest===0)break;widths[open.indexOf(widest)]=widest-1}}return widths}function naturalWidths(headings,rows,width){
const widths=headings.map(width);for(let at=0;at<rows.length;at++){const row=rows[at];for(let i=0;i<widths.length;i++){const own=width(
row[i]??"");if(own>widths[i])widths[i]=own}}return widths}function lineOf({columns,widths,width,cut},cells,painted){const last=columns.
length-1;let text="";for(let i=0;i<=last;i++){const most=widths[i];const cell=cells[i];const fitted=cut?shorten(cell,most,
width):cell;const whole=i===last?fitted:padEnd(fitted,most,width);const paint3=painted?columns[i]?.paint:void 0;text+=paint3===
void 0?whole:paint3(whole);if(i<last)text+=GAP}return text}async function renderTable(columns,rows,available){const headings=columns.
map(c=>c.heading);const width=await widthFor([headings,...rows].flat());const natural=naturalWidths(headings,rows,width);
const cut=available!==void 0;const widths=cut?fittingWidths(columns,natural,available):natural;const layout={columns,widths,
width,cut};let text=`${lineOf(layout,headings,false).trimEnd()}
`;for(let at=0;at<rows.length;at++)text+=`${lineOf(layout,rows[at],true).trimEnd()}
`;return text}var UNITS=[["year",365*864e5],["month",30*864e5],["week",7*864e5],["day",864e5],["hour",36e5],["minute",6e4]];
var UNKNOWN="unknown";function relativeTime(iso,now){const age=now-Date.parse(iso);if(Number.isNaN(age))return UNKNOWN;const unit=UNITS.
find(([,ms2])=>Math.abs(age)>=ms2);if(unit===void 0)return"just now";const[name,ms]=unit;const count=Math.floor(Math.abs(
age)/ms);const span=`${count} ${name}${count===1?"":"s"}`;return age<0?`in ${span}`:`${span} ago`}var two=n=>String(n).padStart(
2,"0");function localDay(iso){const date=new Date(iso);if(Number.isNaN(date.getTime()))return UNKNOWN;const year=String(
date.getFullYear()).padStart(4,"0");return`${year}-${two(date.getMonth()+1)}-${two(date.getDate())}`}function localTime(iso){
const day=localDay(iso);const date=new Date(iso);return day===UNKNOWN?day:`${day} ${two(date.getHours())}:${two(date.getMinutes())}`}
function localAndRelative(iso,now){const local=localTime(iso);return local===UNKNOWN?local:`${local} (${relativeTime(iso,
now)})`}function isoTime(iso){const time=Date.parse(iso);return Number.isNaN(time)?UNKNOWN:new Date(time).toISOString()}
function dateOption(call,now,otherwise){const styles={iso:isoTime,local:localTime,relative:iso=>relativeTime(iso,now)};return styles[call.
text("date")??""]??otherwise}var COMMENT={one:"comment",many:"comments"};var REFERENCE={one:"reference",many:"references"};
var TIME_ENTRY={one:"time entry",many:"time entries"};var ATTACHMENT={one:"attachment",many:"attachments"};var ALIAS={one:"\
alias",many:"aliases"};var CRITERION={one:"criterion",many:"criteria"};var TELLING=14;var SHORTEST=4;var fitting=(ids,piece)=>ids.
filter(id=>id.includes(piece));function partHandles(ids){return ids.map(id=>{for(let end=TELLING+SHORTEST;end<=id.length;end++){
const piece=id.slice(TELLING,end);if(fitting(ids,piece).length===1)return piece}return id})}var MOST_LISTED=5;function listed(parts){
const handles=partHandles(parts.map(p=>p.id));const lines=parts.slice(0,MOST_LISTED).map(({id,text},i)=>{const[first=""]=text.
split("\n");const words=first.length>30?`${first.slice(0,29)}\u2026`:first;return isElementId(id)?`#${i+1} [${handles[i]}\
] ${words}`.trimEnd():words});const more=parts.length-lines.length;return`${lines.join("; ")}${more>0?`; and ${more} mor\
e`:""}.`}function partNotFound(kind,shown,parts,token){const{one,many}=kind;const count=parts.length===1?`one ${one}`:`${parts.
length||"no"} ${many}`;const message=`Ticket ${shown} has ${count}; ${JSON.stringify(token)} is none of them.`;const whole=parts.
length===0?`Ticket ${shown} has no ${many}.`:message;return new TicketError2("PART_NOT_FOUND","notFound",whole,{data:{id:shown,
kind:one,token,parts:parts.map(p=>p.id)},...parts.length===0?{}:{hint:`Its ${many}: ${listed(parts)}`}})}function numberOf(token){
const[,digits]=/^#(\d{1,9})$/.exec(token)??/^(\d{1,3})$/.exec(token)??[];return digits===void 0?void 0:Number(digits)}function findPart(kind,shown,parts,token){
const word=token.trim().toLowerCase();const whole=isElementId(word);if(whole)return word;const number=numberOf(word);const numbered=number===
void 0?void 0:parts[number-1];if(numbered!==void 0)return numbered.id;const ids=parts.map(p=>p.id);const found=number===
void 0&&word.length>=SHORTEST?fitting(ids,word):[];const[only,second]=found;if(only===void 0)throw partNotFound(kind,shown,
parts,token);if(second===void 0)return only;const those=parts.filter(p=>found.includes(p.id));throw new TicketError2("AM\
BIGUOUS_PART","notFound",`${JSON.stringify(token)} fits ${found.length} ${kind.many} of ticket ${shown}.`,{data:{id:shown,
kind:kind.one,token,candidates:found},hint:`Give its number in git ticket show ${shown}, or more of its id: ${those.map(
p=>p.id).join(", ")}.`})}function preconditions(call){const[ifStatus,ifMatch]=[call.text("if-status"),call.text("if-matc\
h")];return{...ifStatus===void 0?{}:{ifStatus},...ifMatch===void 0?{}:{ifMatch}}}function idsOf(call,words){const ids=words.
flatMap(word=>word.split(",")).map(id=>id.trim());const given=new Set(ids.filter(id=>id!==""));if(given.size===0||words.
some(word=>word.trim()===""))throw wrongOperands2(call.spec,"which ticket?");return[...given]}function tellOutcome({repeated,
commit},dryRun,{io}){if(repeated)io.err("This key was applied before; nothing was done.\n");else if(dryRun)io.err("Nothi\
ng was written (--dry-run).\n");else if(commit===null)io.err("Nothing changed.\n")}function tellTickets(result,say,dryRun,{
io}){const{repeated,created,operations}=result;const{id}=paint(io.color);const left=new Set(repeated?created:result.changed);
for(const one of operations){if(!left.delete(one.id))continue;const unborn=dryRun&&!repeated&&created.includes(one.id);const words=unborn?
one.title:say(one);io.out(`${`${unborn?"(new)":id(one.shown)} ${escapeLine(words)}`.trimEnd()}
`)}}async function withTokens(error,operations){const faults=error.data["faults"];if(error.code!=="BATCH_FAULTY"||!Array.
isArray(faults))return error;const{faultsByTicket}=await Promise.resolve().then(()=>require("./shared-app-faults-by-tick\
et.js"));return faultsByTicket(error,faults,operations)}var NO_MORE=async()=>({json:{},note:""});async function transactAndPrint(call,context,operations,say,more=NO_MORE){
const key=call.text("key");const dryRun=call.flag("dry-run");const opening=context.tickets();setImmediate(()=>void Promise.
resolve().then(()=>require("./write.js")).catch(()=>void 0));const tickets=await opening;const options={dryRun,checked:true,
...key===void 0?{}:{key}};const result=await tickets.transact(operations,options).catch(async error=>{throw isTicketError(
error)?await withTokens(error,operations):error});const{json,note}=await more(result);if(context.json)context.io.out(jsonDocument(
"batch",{...batchDocument(result),...json}));else{if(!call.flag("quiet"))tellOutcome(result,dryRun,context);tellTickets(
result,say,dryRun,context);context.io.err(note)}return EXIT.ok}async function ticketOfWord(call,word,context){const[token="",
other]=idsOf(call,[word]);if(other!==void 0)throw wrongOperands3(call.spec,"it takes one ticket at a time");const ticket=await(await context.
tickets()).get(token);if(ticket.purged)throw purged(ticket.id,token);return{...ticket,token}}function partsOfWords(kind,{
shown},parts,words){const named=words.flatMap(word=>word.split(","));return[...new Set(named.map(word=>findPart(kind,shown,
parts,word)))]}function counted2(count,{one,many}){return`${count} ${count===1?one:many}`}function warnOfProblems(problems,io){
for(const{path,problem}of problems)io.err(`warning: ${escapeLine2(path)} ${escapeLine2(problem)}
`)}var VALUES=["status","type","priority","assignee"];var NAMED=/(?:status|type|priority|assignee):/i;function asksForValues(query){
if(VALUES.some(name=>query[name]!==void 0))return true;const{query:texts=[]}=query;return texts.length>0&&NAMED.test(typeof texts===
"string"?texts:texts.join(" "))}async function warnOfValues(query,found,tickets,io){if(!asksForValues(query))return;const{
warnOfUnknownValues}=await Promise.resolve().then(()=>require("./cli-unknown-values.js"));await warnOfUnknownValues(query,
found,tickets,io)}var UNITS2={s:1,m:60,h:3600,d:86400};var PART=/(\d{1,7})([smhd])/gy;function badLength(text,problem){return new TicketError3(
"BAD_DURATION","usage",`${JSON.stringify(text)} ${problem}.`,{data:{duration:text},hint:"For example: 90s, 30m, 1h30m, 2\
d; at most 30d."})}function parseSeconds(text){const word=text.trim().toLowerCase().replace(/\s+/g,"");let[seconds,length]=[
0,0];for(const[part,count,unit=""]of word.matchAll(PART)){seconds+=Number(count)*(UNITS2[unit]??0);length+=part.length}if(word===
""||length!==word.length)throw badLength(text,"is no length of time");if(seconds<1||seconds>LONGEST_LEASE_SECONDS)throw badLength(
text,"is too short or too long for a lease");return seconds}function leaseOption(call){const text=call.text("lease");return text===
void 0?{}:{seconds:parseSeconds(text)}}function holderOption(call,{env}){const by=call.text("as")??env["GIT_TICKET_AGENT"]??
"";return by===""?{}:{by}}function writingOptions(call){const remote=call.text("remote");const confirms=call.text("confi\
rm")!==void 0;if(remote!==void 0&&!confirms)throw new TicketError4("BAD_OPTION_VALUE","usage","--remote goes with --conf\
irm remote.",{data:{option:"remote"},hint:`git ticket ${call.spec.name} --confirm remote --remote ${remote}`});const confirm=remote===
void 0?{}:{remote};return{dryRun:call.flag("dry-run"),...confirms?{confirm}:{}}}function heldOptions(call,context){const lease=call.
text("under");return{...holderOption(call,context),...writingOptions(call),...lease===void 0?{}:{lease}}}async function textOption(call,name,context){
const text=call.text(name);return text==="-"?readText(context):text}function heldWords({claim}){if(claim===null)return"h\
eld by nobody";return`held by ${escapeLine3(claim.by)} until ${localTime(claim.expires)}`}function tellWork(result,say,call,{
io,json}){if(json){io.out(jsonDocument2("work",workDocument(result)));return EXIT2.ok}const{id}=paint2(io.color);const dryRun=call.
flag("dry-run");const nothing=dryRun?"Nothing was written (--dry-run).\n":"Nothing changed.\n";if(result.commit===null&&
!call.flag("quiet"))io.err(nothing);const line=(ticket,words)=>io.out(`${`${id(ticket.shown)} ${dryRun?"":words}`.trimEnd()}\

`);const changed=new Set(result.changed);for(const ticket of result.tickets)if(changed.has(ticket.id))line(ticket,say(ticket));
if(result.next!==null)line(result.next,heldWords(result.next));return EXIT2.ok}module.exports={__proto__:null,app_result_documents__batchDocument:batchDocument,
app_result_documents__workDocument:workDocument,cli_input__bodyOf:bodyOf,cli_input__readBytes:readBytes,cli_input__readInput:readInput,
cli_input__readText:readText,cli_input__sizeOfFile:sizeOfFile,cli_input__textOfWords:textOfWords,cli_render_counted__counted:counted,
cli_render_table__renderTable:renderTable,cli_render_time__dateOption:dateOption,cli_render_time__isoTime:isoTime,cli_render_time__localAndRelative:localAndRelative,
cli_render_time__localDay:localDay,cli_render_time__localTime:localTime,cli_render_time__relativeTime:relativeTime,cli_render_width__isPlain:isPlain,
cli_render_width__padEnd:padEnd,cli_render_width__shorten:shorten,cli_render_width__widthFor:widthFor,cli_render_width__wrap:wrap,
cli_text_of_file__textOfFile:textOfFile,cli_ticket_parts__counted:counted2,cli_ticket_parts__partsOfWords:partsOfWords,cli_ticket_parts__ticketOfWord:ticketOfWord,
cli_transact__idsOf:idsOf,cli_transact__preconditions:preconditions,cli_transact__transactAndPrint:transactAndPrint,cli_warnings__warnOfProblems:warnOfProblems,
cli_warnings__warnOfValues:warnOfValues,cli_working__heldOptions:heldOptions,cli_working__heldWords:heldWords,cli_working__holderOption:holderOption,
cli_working__leaseOption:leaseOption,cli_working__tellWork:tellWork,cli_working__textOption:textOption,cli_working__writingOptions:writingOptions,
domain_lease_length__parseSeconds:parseSeconds,domain_parts__ALIAS:ALIAS,domain_parts__ATTACHMENT:ATTACHMENT,domain_parts__COMMENT:COMMENT,
domain_parts__CRITERION:CRITERION,domain_parts__REFERENCE:REFERENCE,domain_parts__TIME_ENTRY:TIME_ENTRY,domain_parts__findPart:findPart,
domain_parts__partHandles:partHandles,domain_parts__partNotFound:partNotFound};
