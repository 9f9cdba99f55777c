var{cli_table_sections__findCommand:findCommand,cli_table_sections__sectionOf:sectionOf,cli_table_options__GLOBAL_OPTIONS:GLOBAL_OPTIONS,
cli_table_options__optionsOf:optionsOf,cli_render_escape__escapeShort:escapeShort,base_unseen__hasUnseen:hasUnseen}=require(
"./start.js");var{writeFileSync}=require("node:fs");var{resolve}=require("node:path");var MOST=1e3;function optionCandidates(options){
return options.map(({name,description})=>({value:`--${name}`,about:description}))}function matching(question,found){const{
lead,typed,options}=question;const whole=`${lead}${typed}`;const values=found.map(({value,about})=>({value:lead+value,about}));
const all=[...values,...optionCandidates(options)];const seen=new Set;const fits=({value})=>value.startsWith(whole)&&!hasUnseen(
value)&&!seen.has(value)&&seen.add(value).size<=MOST;return all.filter(fits)}function answerText(candidates){return candidates.
map(({value,about})=>`${value}	${escapeShort(about)}
`).join("")}var BY_OPTION={agent:"agents",assign:"people",assignee:"people",by:"groups",columns:"columns","if-status":"s\
tatuses",label:"labels",milestone:"milestones",priority:"priorities",resolution:"resolutions",sort:"sorts",status:"statu\
ses",type:"types",view:"views",workflow:"workflows"};var BY_WORD={AGENT:"agents",DIR:"folders","FIELD=VALUE":"fields",FILE:"\
files",FOLDER:"folders",ID:"ids",LABEL:"labels",MILESTONE:"milestones",OTHER:"ids",QUERY:"queries",STATUS:"statuses",TICKET:"\
ids",TYPE:"links",VIEW:"views",WHO:"people",WORKFLOW:"workflows"};var NAMED={agent:"agents",assign:"people",label:"label\
s",schema:"schemas",view:"views",workflow:"workflows"};var kindOfWord=(word,{name})=>word==="NAME"?NAMED[name.replace(/ .*/,
"")]:BY_WORD[word];function wantedOf(words,spec){const known=words.flatMap(word=>kindOfWord(word,spec)??[]);return{words:words.
filter(w=>/^[a-z][a-z-]*$/.test(w)),kinds:[...new Set(known)]}}function wantedByOption({name,value="",choices},spec){if(choices!==
void 0)return{words:choices,kinds:[]};const kind=BY_OPTION[name];return kind===void 0?wantedOf(value.split("|"),spec):{words:[],
kinds:[kind]}}function wantedAt(spec,place){const operands=spec.operands.split(" ").map(text=>({words:text.replace(/[[\]…]/g,
"").split("|"),many:text.includes("\u2026")}));const repeated=operands.findIndex(({many})=>many);const last=repeated<0?operands.
length:repeated;const found=place<last?operands.slice(place,place+1):operands.slice(last);const reachable=place===last?found.
slice(0,1):found;return wantedOf(reachable.flatMap(({words})=>words),spec)}function takeValue(into,option,value){if(option.
name==="dir")into.dirs.push(value)}function takeLong(into,word,options){const[,name="",value]=/^--([^=]*)(?:=(.*))?$/s.exec(
word)??[];const option=options.find(o=>o.name===name);if(option===void 0)return;into.given.add(name);if(option.type==="b\
oolean")return;if(value===void 0)into.pending=option;else takeValue(into,option,value)}function takeShorts(into,word,options){
for(let at=1;at<word.length;at++){const option=options.find(o=>o.short===word[at]);if(option===void 0)return;into.given.
add(option.name);if(option.type==="boolean")continue;const value=word.slice(at+1);if(value==="")into.pending=option;else
takeValue(into,option,value);return}}function takeWord(into,word,options){if(into.pending!==void 0){takeValue(into,into.
pending,word);into.pending=void 0}else if(into.ended||!word.startsWith("-")||word==="-")into.operands.push(word);else if(word===
"--")into.ended=true;else if(word.startsWith("--"))takeLong(into,word,options);else takeShorts(into,word,options)}function scan(words,options){
const into={operands:[],given:new Set,dirs:[],pending:void 0,ended:false};for(const word of words)takeWord(into,word,options);
return into}function valueQuestion(option,lead,text,spec){const wanted=wantedByOption(option,spec);const end=option.type===
"list"?text.lastIndexOf(",")+1:0;const sign=option.type==="list"&&/^[!-]/.test(text.slice(end))?1:0;const kept=text.slice(
0,end+sign);return{...wanted,lead:lead+kept,typed:text.slice(kept.length),options:[]}}var NOTHING={words:[],kinds:[]};function optionQuestion(spec,given,typed){
const again=({type})=>type==="list"||type==="texts";const options=optionsOf(spec).filter(o=>again(o)||!given.has(o.name));
const query=spec.operands.includes("QUERY")&&!typed.startsWith("--");return query?{lead:"-",typed:typed.slice(1),words:[],
kinds:["queries"],options}:{...NOTHING,lead:"",typed,options}}function questionOf(spec,words){const typed=words.at(-1)??
"";const options=optionsOf(spec);const{operands,given,pending,ended,dirs}=scan(words.slice(0,-1),options);const[,name,text=""]=/^--([^=]+)=(.*)$/s.
exec(typed)??[];const option=options.find(o=>o.name===name&&o.type!=="boolean");const ask=()=>{if(pending!==void 0)return valueQuestion(
pending,"",typed,spec);if(!ended&&option!==void 0)return valueQuestion(option,`--${name}=`,text,spec);if(!ended&&typed.startsWith(
"-"))return optionQuestion(spec,given,typed);return{...wantedAt(spec,operands.length),lead:"",typed,options:[]}};return{
question:ask(),dirs}}function atCommand(words){let at=0;for(;at<words.length-1;at++){const word=words[at]??"";if(!word.startsWith(
"-"))return{before:words.slice(0,at),from:words.slice(at)};const{pending:pending2}=scan([word],GLOBAL_OPTIONS);if(pending2!==
void 0)at++}const before=words.slice(0,-1);const{pending}=scan(before,GLOBAL_OPTIONS);return pending===void 0&&!(words.at(
-1)??"").startsWith("-")?{before,from:words.slice(-1)}:{before,from:void 0}}var plain=(values,about="")=>values.map(value=>({
value,about}));var MOST_IDS=100;var TICKETS={restore:{deleted:true},reopen:{all:true},show:{all:true},log:{all:true},comment:{
all:true}};function idCandidate({id,shown,title},typed){const bare=shown.slice(shown.indexOf("-")+1);if(typed!==""&&!shown.
startsWith(typed)){if(bare.startsWith(typed))return{value:bare,about:title};if(id.startsWith(typed))return{value:id,about:title}}
return{value:shown,about:title}}function isUsual({all,deleted=false}){return t=>t.deleted===deleted&&(deleted||all===true||
t.category!=="closed")}async function ids({tickets,command,typed}){const opened=await tickets();const query=TICKETS[command]??
{};const begun=typed===""?void 0:await opened.beginning(typed);if(begun===void 0){const found=await opened.heads({...query,
limit:MOST_IDS});return found.tickets.map(t=>idCandidate(t,typed))}const usual=begun.filter(isUsual(query));const meant=usual.
length>0||query.deleted===true?usual:begun.filter(t=>!t.deleted);return meant.map(t=>idCandidate(t,typed))}async function used({
tickets},of){const counts=new Map;for(const ticket of(await(await tickets()).list({all:true})).tickets)for(const value of of(
ticket))if(value!==null)counts.set(value,(counts.get(value)??0)+1);const sorted=[...counts].sort(([a,x],[b,y])=>y-x||(a<
b?-1:1));return sorted.map(([value,n])=>({value,about:`${n} ticket${n===1?"":"s"}`}))}async function fields(asking){const{
FIELDS}=await Promise.resolve().then(()=>require("./shared-cli-fields.js"));const[,name]=/^([a-z]+)=/.exec(asking.typed)??
[];const names=plain([...FIELDS.map(field=>`${field}=`),"custom."]);return name===void 0?names:valuesOfField(name,`${name}\
=`,asking)}var BY_FIELD={status:"statuses",type:"types",priority:"priorities",assignee:"people",label:"labels",milestone:"\
milestones",resolution:"resolutions",sort:"sorts",...Object.fromEntries(["created-by","closed-by","claimed-by","commente\
d-by"].map(name=>[name,"people"])),...Object.fromEntries([...["id","parent","depends-on","relates-to","duplicates","link\
ed"],...["blocks","parent-of","duplicated-by"]].map(name=>[name,"ids"]))};async function valuesOfField(name,lead,asking){
const kind=BY_FIELD[name];if(kind===void 0)return[];const typed=asking.typed.slice(lead.length);const found=await valuesOf(
kind,{...asking,typed});return found.map(({value,about})=>({value:lead+value,about}))}var quoted=value=>/[\s,"\\]/.test(
value)?`"${value.replace(/["\\]/g,"\\$&")}"`:value;async function queries(asking){const{QUERY_FIELDS,QUERY_PARTS,QUERY_STATES,
SETTINGS}=await Promise.resolve().then(()=>require("./query.js"));const[,lead="",name]=/^(([a-z-]+):(?:.*,)?)/.exec(asking.
typed)??[];const fits=QUERY_FIELDS.filter(field=>asking.lead!=="-"||!SETTINGS.includes(field));if(name===void 0)return plain(
fits.map(field=>`${field}:`));if(!fits.includes(name))return[];if(name==="is")return plain(QUERY_STATES.map(state=>lead+
state));if(name==="has")return plain(QUERY_PARTS.map(part=>lead+part));const found=await valuesOfField(name,lead,asking);
return found.map(({value,about})=>({value:lead+quoted(value.slice(lead.length)),about}))}var configured=of=>async({tickets})=>of(
await(await tickets()).config());var documents=kind=>async({tickets})=>plain(await(await tickets()).names(kind));var FINDERS={
ids,fields,queries,statuses:configured(c=>c.statuses.map(s=>({value:s.name,about:s.category}))),types:configured(c=>plain(
c.types)),priorities:configured(c=>plain(c.priorities)),resolutions:configured(c=>plain(c.resolutions)),labels:asking=>used(
asking,t=>t.labels),people:asking=>used(asking,t=>t.assignees),milestones:asking=>used(asking,t=>[t.milestone]),agents:documents(
"agent"),views:async({tickets})=>(await(await tickets()).views()).views.map(({name,title,query})=>({value:name,about:title??
query})),workflows:documents("workflow"),links:async()=>plain((await Promise.resolve().then(()=>require("./write.js"))).
LINK_TYPES),sorts:async()=>plain((await Promise.resolve().then(()=>require("./shared-search-sort-keys.js"))).SORT_KEYS),
schemas:async()=>(await(await Promise.resolve().then(()=>require("./shared-app-schemas.js"))).schemas()).map(({name,title})=>({
value:name,about:title})),groups:async()=>plain((await Promise.resolve().then(()=>require("./shared-app-group-values.js"))).
GROUP_FIELDS),columns:async()=>plain((await Promise.resolve().then(()=>require("./shared-cli-columns.js"))).COLUMN_NAMES)};
async function valuesOf(kind,asking){return await FINDERS[kind]?.(asking)??[]}var PATIENCE_MS=2e3;var NO_COMMAND={name:"",
summary:"",operands:"",arity:[0,0],options:[],examples:[],load:()=>Promise.reject(new Error("no command"))};var first=name=>name.
replace(/ .*/,"");async function commandCandidates(){const{SUMMARIES}=await Promise.resolve().then(()=>require("./shared\
-cli-table-summaries.js"));return Object.entries({...SUMMARIES,help:"Show help"}).map(([value,about])=>({value,about}))}
async function secondWords(word){const group=(await sectionOf(word)).filter(c=>c.name.startsWith(`${word} `));return group.
map(c=>({value:c.name.slice(word.length+1),about:c.summary}))}var commandQuestion=typed=>({lead:"",typed,words:[],kinds:[],
options:[]});function ticketsOf({cwd,env,now},dirs){let opened;const dir=dirs.reduce((from,to)=>resolve(from,to),cwd);return{
open:()=>{opened??=Promise.resolve().then(()=>require("./tickets.js")).then(m=>m.openTickets({dir,env,now}));return opened},
close:async()=>{await(await opened)?.close()}}}async function valueCandidates({kinds,words,lead,typed},command,asked,dirs){
const store=ticketsOf(asked,dirs);const asking={tickets:store.open,command,lead,typed};const own=words.map(value=>({value,
about:""}));const found=await Promise.all(kinds.map(kind=>valuesOf(kind,asking).catch(()=>[])));await store.close().catch(
()=>void 0);return[...own,...found.flat()]}function shellsOwn({kinds}){if(kinds.includes("files"))return"	files\n";return kinds.
includes("folders")?"	folders\n":""}async function answerFor(spec,words,asked,more){const{question,dirs}=questionOf(spec,
words);const values=await valueCandidates(question,first(spec.name),asked,[...more.dirs,...dirs]);return answerText(matching(
question,[...more.others,...values]))+shellsOwn(question)}async function answer(asked){const{before,from}=atCommand(asked.
words);if(from===void 0)return answerFor(NO_COMMAND,asked.words,asked,{dirs:[],others:[]});const{dirs}=scan(before,GLOBAL_OPTIONS);
const[word="",second,...rest]=from;if(second===void 0)return answerText(matching(commandQuestion(word),await commandCandidates()));
if(word==="help")return answer({...asked,words:from.slice(1)});const others=rest.length===0?await secondWords(word):[];const found=await findCommand(
others.length>0?[word]:from);if(found===void 0)return answerText(matching(commandQuestion(second),others));return answerFor(
found.spec,from.slice(found.taken),asked,{dirs,others})}async function answerInTime(asked){let timer;const late=new Promise(
settle=>{timer=setTimeout(settle,PATIENCE_MS,"")});const text=await Promise.race([answer(asked).catch(()=>""),late]);clearTimeout(
timer);return text}async function answerShell(args,proc){const words=args[0]==="--"?args.slice(1):args;const text=await answerInTime(
{words,cwd:proc.cwd(),env:proc.env,now:Date.now});try{writeFileSync(1,text)}catch{}proc.exit(0)}module.exports={__proto__:null,
answerShell};
