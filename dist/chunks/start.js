var CONTROL_RANGES=String.raw`\u0000-\u001f\u007f-\u009f`;var UNSEEN_RANGES=String.raw`${CONTROL_RANGES}\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb`;
var UNSEEN=new RegExp(`[${UNSEEN_RANGES}]`,"u");var isPlainAscii=text=>/^[ -~]*$/.test(text);function hasUnseen(text){return UNSEEN.
test(text)}var UNSEEN_ALL=new RegExp(UNSEEN.source,"gu");var HIDDEN=/[\u034f\u115f\u1160\u17b4\u17b5\u3164\uffa0\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}]/u;
var HIDDEN_ALL=new RegExp(HIDDEN.source,"gu");var UNSHOWN=new RegExp(`${UNSEEN.source}|${HIDDEN.source}`,"u");var UNSHOWN_ALL=new RegExp(
UNSHOWN.source,"gu");function hasUnshown(text){return UNSHOWN.test(text)}var escapeUnseen=json=>UNSEEN.test(json)?json.replaceAll(
UNSEEN_ALL,jsonEscape):json;function showJson(json){return HIDDEN.test(json)?json.replaceAll(HIDDEN_ALL,jsonEscape):json}
function jsonEscape(char){return Array.from({length:char.length},(_,i)=>{return`\\u${char.charCodeAt(i).toString(16).padStart(
4,"0")}`}).join("")}var CONTROLS=new RegExp(`[${CONTROL_RANGES}]+`,"gu");function onOneLine(text){return text.replaceAll(
/[\u2028\u2029]/g," ").replaceAll(CONTROLS," ").trim()}var FORBIDDEN_KEYS=new Set(["__proto__","constructor","prototype"]);
var LONE_SURROGATE=/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;var SURROGATE=/[\ud800-\udfff]/;
var hasLoneSurrogate=text=>SURROGATE.test(text)&&LONE_SURROGATE.test(text);var MAX_DEPTH=64;function isObject(value){return typeof value===
"object"&&value!==null&&!Array.isArray(value)}function isArray(value){return Array.isArray(value)}function withoutPrototype(object){
return Object.setPrototypeOf(object,null)}function bareObject(){return withoutPrototype({})}function compareUtf8(a,b){const length=Math.
min(a.length,b.length);for(let i=0;i<length;i++){const x=a.charCodeAt(i);const y=b.charCodeAt(i);if(x===y)continue;const xs=x>=
55296&&x<=57343;const ys=y>=55296&&y<=57343;return xs===ys?x-y:xs?1:-1}return a.length-b.length}var EXIT={ok:0,failed:1,
usage:2,notFound:3,conflict:4,invalid:5,auth:6,remote:7,clock:8,leaseLost:9,newerFormat:10,internal:70};var TicketError=class extends Error{code;kind;data;hint;retryable;constructor(code,kind,message,detail={}){
super(message,{cause:detail.cause});this.name="TicketError";this.code=code;this.kind=kind;this.data=detail.data??{};this.
hint=detail.hint;this.retryable=detail.retryable??false}};function isTicketError(error){return error instanceof Error&&error.
name==="TicketError"&&"code"in error}var PLAIN=/^[ !#-[\]-~]*$/;function quoteJson(text){if(PLAIN.test(text))return`"${text}\
"`;if(LONE_SURROGATE.test(text))throw new TicketError("JSON_LONE_SURROGATE","invalid","A text in a document holds half o\
f a surrogate pair.");return JSON.stringify(text).replaceAll(UNSEEN_ALL,escaped)}function escaped(char){return`\\u${char.
charCodeAt(0).toString(16).padStart(4,"0")}`}function checkNumber(value){if(!Number.isFinite(value))throw new TicketError(
"JSON_NOT_FINITE","invalid","A number in a document must be finite.")}function checkDepth(depth){if(depth>=MAX_DEPTH)throw new TicketError(
"JSON_TOO_DEEP","invalid",`A document nests deeper than ${MAX_DEPTH}.`)}function checkKey(key){if(FORBIDDEN_KEYS.has(key))
throw new TicketError("JSON_FORBIDDEN_KEY","invalid",`A document can't hold the key ${key}.`,{data:{key}})}var INDEX=/^(?:0|[1-9]\d{0,9})$/;
function membersOf(value){const members=Object.entries(value);const first=members[0]?.[0];const reordered=first!==void 0&&
INDEX.test(first);return reordered?members.sort(([a],[b])=>compareUtf8(a,b)):members}function write(value,depth,out){if(typeof value===
"string")out.push(quoteJson(value));else if(typeof value!=="object"||value===null)out.push(JSON.stringify(value));else if(isArray(
value))writeMembers("[","]",value,depth,out,v=>write(v,depth+1,out));else writeMembers("{","}",membersOf(value),depth,out,
([key,v])=>{out.push(quoteJson(key),": ");write(v,depth+1,out)})}function writeMembers(open,close,members,depth,out,each){
out.push(open);const pad=`
${"  ".repeat(depth+1)}`;members.forEach((member,i)=>{out.push(i===0?pad:`,${pad}`);each(member)});out.push(members.length===
0?close:`
${"  ".repeat(depth)}${close}`)}function mayBeIndex(key){return key.charCodeAt(0)<=57&&INDEX.test(key)}function isInOrder(value,depth){
if(typeof value==="number")checkNumber(value);if(typeof value!=="object"||value===null)return true;checkDepth(depth);let inOrder=true;
if(isArray(value)){for(const item of value)inOrder=isInOrder(item,depth+1)&&inOrder;return inOrder}for(const key of Object.
keys(value)){checkKey(key);inOrder=isInOrder(value[key]??null,depth+1)&&inOrder&&!mayBeIndex(key)}return inOrder}var UNSEEN_WRITTEN=new RegExp(
UNSEEN_ALL.source.replace(String.raw`\u0000-\u001f`,""),"g");function renderDocument(value){if(isInOrder(value,0)){const text=JSON.
stringify(value,null,2);if(!text.includes("\\ud"))return`${text.replaceAll(UNSEEN_WRITTEN,escaped)}
`}const out=[];write(value,0,out);out.push("\n");return out.join("")}function sortKeys(value,depth=0){if(typeof value!==
"object"||value===null)return value;if(depth>=MAX_DEPTH)throw new TicketError("JSON_TOO_DEEP","invalid",`A value nests d\
eeper than ${MAX_DEPTH}.`);if(isArray(value))return value.map(v=>sortKeys(v,depth+1));const sorted=bareObject();for(const key of Object.
keys(value).sort(compareUtf8))sorted[key]=sortKeys(value[key]??null,depth+1);return sorted}function canonicalText(value){
if(value===void 0)return"";if(typeof value==="string")return JSON.stringify(value);if(typeof value!=="object"||value===null)
return JSON.stringify(value===0?0:value);return JSON.stringify(sortKeys(value))}function equalJson(a,b){if(a===b)return true;
if(typeof a!=="object"||typeof b!=="object")return false;return canonicalText(a)===canonicalText(b)}var{Bun:bun}=globalThis;
var isNode=bun===void 0;function hasher(algorithm){return bun===void 0?process.getBuiltinModule("node:crypto").createHash(
algorithm):new bun.CryptoHasher(algorithm)}function crc32(data,before=0){return bun===void 0?process.getBuiltinModule("n\
ode:zlib").crc32(data,before):bun.hash.crc32(data,before)}var ZLIB_HEAD=Uint8Array.of(120,156);function deflate(data,effort){
if(bun===void 0)return process.getBuiltinModule("node:zlib").deflateSync(data,effort);const sum=Buffer.alloc(4);sum.writeUInt32BE(
bun.hash.adler32(data));return Buffer.concat([ZLIB_HEAD,bun.deflateSync(data,effort),sum])}var MOST_UNLIMITED=1<<16;function inflate(data,most,expected=1<<
14){if(bun===void 0||data.length>MOST_UNLIMITED){const how={maxOutputLength:most,chunkSize:Math.max(64,expected)};return process.
getBuiltinModule("node:zlib").inflateSync(data,how)}const{buffer,byteOffset,length}=bun.inflateSync(data,{windowBits:15});
if(length>most)throw new Error("more than was announced");return Buffer.from(buffer,byteOffset,length)}var nativeChecksum=bun&&
(data=>bun.hash.xxHash32(data));var nativeSpawn=bun?.spawn;function holdProcess(handles,hold){for(const handle of handles){
if(hold)handle.ref?.();else handle.unref?.()}}var CARRIED=/^(?:\/\$bunfs\/|[A-Za-z]:[\\/]~BUN[\\/])/;function requireBeside(name){
const{createRequire}=process.getBuiltinModule("node:module");const own=typeof __filename==="string"?__filename:process.argv[1]??
"";return createRequire(own===""||CARRIED.test(own)?process.execPath:own)(name)}function programOf({execPath,argv}){const[
,script=""]=argv;return CARRIED.test(script)?[execPath]:[execPath,script]}function nextRow(a,b,i,{beforeLast,last}){const row=[
i];for(let j=1;j<=b.length;j++){const change=a[i-1]===b[j-1]?0:1;const best=Math.min((last[j]??0)+1,(row[j-1]??0)+1,(last[j-
1]??0)+change);const swapped=i>1&&j>1&&a[i-1]===b[j-2]&&a[i-2]===b[j-1];row.push(swapped?Math.min(best,(beforeLast[j-2]??
0)+1):best)}return row}function editDistance(a,b){let rows={beforeLast:[],last:Array.from({length:b.length+1},(_,i)=>i)};
for(let i=1;i<=a.length;i++)rows={beforeLast:rows.last,last:nextRow(a,b,i,rows)};return rows.last[b.length]??0}function closest(word,known){
const limit=Math.max(1,Math.floor(Math.min(word.length,40)/3));let best;for(const name of known){const starts=word.length>=
2&&name.startsWith(word);const distance=starts?.5:editDistance(word.slice(0,40).toLowerCase(),name.toLowerCase());if(distance<=
limit&&(best===void 0||distance<best.distance))best={name,distance}}return best?.name}var SPEAKS=new Set(["sync","fetch",
"pull","push","init","demo"]);var PATIENCE="60";var startSync=background=>background(["sync","--background","--quiet"]);
var startPublish=background=>background(["publish","--wait",PATIENCE,"--quiet"]);function afterwards(command,quiet){let sync=false;
let publish=false;let stopped=[];return{onAutoSync:()=>{sync=!SPEAKS.has(command)},onPublish:names=>{publish=command!=="\
demo";stopped=names},begin:(io,background)=>{if(sync)startSync(background);if(publish)startPublish(background);for(const name of quiet?
[]:stopped)io.err(`note: subscriber ${name} was stopped, since too much failed. To see why: git ticket subscribe show ${name}\

`)}}}var YES=/^(?:true|yes|on|[1-9]\d*)$/i;var NO=/^(?:false|no|off|0+|)$/i;function pagerInUse(env){const{GIT_PAGER_IN_USE:used}=env;
return used!==void 0&&YES.test(used)}function pagerCommand(env,{core,ticket}){if(pagerInUse(env)||ticket!==void 0&&NO.test(
ticket))return void 0;const own=ticket===void 0||YES.test(ticket)?void 0:ticket;const pager=env["GIT_PAGER"]??own??core??
env["PAGER"]??"less";return pager.trim()===""||pager.trim()==="cat"?void 0:pager}function pagerEnvironment(env){const{LESS="\
FRX",LV="-c"}=env;return{...env,LESS,LV,GIT_PAGER_IN_USE:"true"}}function pagerSettings(printed){const values=new Map;for(const record of printed.
split("\0")){const end=record.indexOf("\n");if(end<0)values.set(record,"true");else values.set(record.slice(0,end),record.
slice(end+1))}return{core:values.get("core.pager"),ticket:values.get("pager.ticket")}}function escapeChar(char){const code=char.
codePointAt(0)??0;const hex=code.toString(16);if(code<256)return`\\x${hex.padStart(2,"0")}`;return code<65536?`\\u${hex.
padStart(4,"0")}`:`\\u{${hex}}`}function escapeLine(text){return hasUnshown(text)?text.replaceAll(UNSHOWN_ALL,escapeChar):
text}function escapeText(text){return text.replaceAll(UNSHOWN_ALL,char=>char==="\n"||char==="	"?char:escapeChar(char))}function escapeShort(text){
const most=60;const characters=[...escapeLine(text.slice(0,4*most))];return characters.length>most?`${characters.slice(0,
most-1).join("")}\u2026`:characters.join("")}var SCHEMA_VERSION=1;function jsonDocument(kind,data){const members=data;return showJson(
renderDocument({schemaVersion:SCHEMA_VERSION,kind,...members}))}function paint(color){const wrap=(on,off)=>text=>color?`\
\x1B[${on}m${text}\x1B[${off}m`:text;return{bold:wrap(1,22),dim:wrap(2,22),id:wrap(33,39),bad:wrap(31,39),good:wrap(32,39)}}
var GLOBAL_OPTIONS=[{name:"json",type:"boolean",description:"Print one JSON document"},{name:"color",type:"string",value:"\
WHEN",choices:["auto","always","never"],description:"Colours: auto (default), always, never"},{name:"dir",short:"C",type:"\
string",value:"DIR",description:"Run as if started in DIR"},{name:"no-pager",short:"P",type:"boolean",description:"Never\
 show the answer in a pager"},{name:"debug",type:"boolean",description:"Show where an internal error came from"},{name:"\
help",short:"h",type:"boolean",description:"Show this help"}];var DATE_OPTION={name:"date",type:"string",value:"HOW",choices:[
"iso","relative","local"],description:"How times are shown: iso, relative, local"};var AT_OPTION={name:"at",type:"string",
value:"COMMIT|DATE",description:"As it was then: a commit, a batch, a date, 3d"};var QUIET_OPTION={name:"quiet",short:"q",
type:"boolean",description:"Print nothing but problems"};var WRITE_OPTIONS=[{name:"dry-run",short:"n",type:"boolean",description:"\
Check everything, write nothing"},{name:"key",type:"string",value:"KEY",description:"Make it repeatable: the same key ag\
ain changes nothing"}];var TRY_OPTIONS=[...WRITE_OPTIONS.filter(o=>o.name==="dry-run"),QUIET_OPTION];var EDIT_OPTIONS=[{
name:"if-status",type:"string",value:"STATUS",description:"Only if the ticket has this status"},{name:"if-match",type:"s\
tring",value:"BLOB",description:"Only if the ticket's file is this blob (show --json)"},...WRITE_OPTIONS,QUIET_OPTION];var FILTER_OPTIONS=[
{name:"status",short:"s",type:"list",value:"S",description:"Status; !S for any other"},{name:"type",short:"t",type:"list",
value:"T",description:"Type"},{name:"priority",short:"p",type:"list",value:"P",description:"Priority"},{name:"assignee",
short:"a",type:"list",value:"WHO",description:"Assignee; @me, @none"},{name:"label",short:"l",type:"list",value:"L",description:"\
Label; @none for none"},{name:"milestone",short:"m",type:"list",value:"M",description:"Milestone"},{name:"parent",type:"\
string",value:"ID",description:"Children of this ticket"},{name:"text",type:"list",value:"WORD",description:"Words in ti\
tle or body"},{name:"all",type:"boolean",description:"Closed tickets too"},{name:"deleted",type:"boolean",description:"D\
eleted tickets, and only they"},{name:"sort",type:"list",value:"FIELD",description:"Sort by fields; -FIELD for descendin\
g"},{name:"limit",type:"count",value:"N",description:"At most N tickets (default: all)"}];var FIELDS_OPTION={name:"field\
s",type:"list",value:"FIELD",description:"Members in JSON (default: all): id,title,custom.KEY"};var CHOICE_OPTIONS=[FIELDS_OPTION,
{name:"include",type:"list",value:"PART",description:"Added in JSON: comments, links, history"}];var FIELD_OPTIONS=[{name:"\
type",short:"t",type:"string",value:"TYPE",description:"task, bug, feature, \u2026",clears:true},{name:"priority",short:"\
p",type:"string",value:"P",description:"critical to low",clears:true},{name:"milestone",short:"m",type:"string",value:"M",
description:"Milestone",clears:true},{name:"due",type:"string",value:"DATE",description:"Due date: 2026-12-31",clears:true},
{name:"estimate",type:"number",value:"HOURS",description:"Estimate in hours",clears:true},{name:"points",type:"number",value:"\
N",description:"Story points",clears:true},{name:"custom",type:"texts",value:"KEY=VALUE",description:"Custom field; JSON\
 if VALUE is JSON"},{name:"body",short:"b",type:"string",value:"TEXT",description:"Description in Markdown; - reads stan\
dard input",clears:true},{name:"editor",short:"e",type:"boolean",description:"Write the description in an editor"}];function optionsOf(spec){
return[...spec.options,...GLOBAL_OPTIONS]}var SECTIONS=[{title:"Tickets",words:["create","show","list","set","move","clo\
se","reopen","comment"],load:()=>Promise.resolve().then(()=>require("./shared-cli-table-tickets.js")).then(m=>m.TICKET_COMMANDS)},
{title:"Labels, people and links",words:["label","assign","link","unlink","delete","restore"],load:()=>Promise.resolve().
then(()=>require("./shared-cli-table-links.js")).then(m=>m.LINK_COMMANDS)},{title:"Working, many at once",words:["ready",
"next","claim","renew","release","handoff","done","fail"],load:()=>Promise.resolve().then(()=>require("./shared-cli-tabl\
e-working.js")).then(m=>m.WORKING_COMMANDS)},{title:"Agents",words:["agent"],load:()=>Promise.resolve().then(()=>require(
"./shared-cli-table-agents.js")).then(m=>m.AGENT_COMMANDS)},{title:"Coding agents",words:["prime","onboard","setup","mcp"],
load:()=>Promise.resolve().then(()=>require("./shared-cli-table-tools.js")).then(m=>m.TOOL_COMMANDS)},{title:"Parts of a\
 ticket",words:["criteria","ref","alias","log-time","attach","milestone","purge"],load:()=>Promise.resolve().then(()=>require(
"./shared-cli-table-parts.js")).then(m=>m.PART_COMMANDS)},{title:"Views",words:["search","query","board","stats","view"],
load:()=>Promise.resolve().then(()=>require("./shared-cli-table-views.js")).then(m=>m.VIEW_COMMANDS)},{title:"Tickets as\
 text",words:["export","import","apply","edit"],load:()=>Promise.resolve().then(()=>require("./shared-cli-table-texts.js")).
then(m=>m.TEXT_COMMANDS)},{title:"Batches and history",words:["batch","revert","undo","log","diff"],load:()=>Promise.resolve().
then(()=>require("./shared-cli-table-history.js")).then(m=>m.HISTORY_COMMANDS)},{title:"Events",words:["events","subscri\
be","publish"],load:()=>Promise.resolve().then(()=>require("./shared-cli-table-event-options.js")).then(m=>m.EVENT_COMMANDS)},
{title:"Remotes",words:["sync","fetch","pull","push"],load:()=>Promise.resolve().then(()=>require("./shared-cli-table-re\
motes.js")).then(m=>m.REMOTE_COMMANDS)},{title:"Branches, commits and hooks",words:["start","hooks","hook"],load:()=>Promise.
resolve().then(()=>require("./shared-cli-table-hooks.js")).then(m=>m.HOOK_COMMANDS)},{title:"Settings",words:["config"],
load:()=>Promise.resolve().then(()=>require("./shared-cli-table-settings.js")).then(m=>m.SETTING_COMMANDS)},{title:"The \
store",words:["init","merge","migrate","verify","doctor","cache","index","deinit"],load:()=>Promise.resolve().then(()=>require(
"./shared-cli-table-store.js")).then(m=>m.STORE_COMMANDS)},{title:"This program",words:["completion","schema","demo","ve\
rsion"],load:()=>Promise.resolve().then(()=>require("./shared-cli-table-program.js")).then(m=>m.PROGRAM_COMMANDS)}];async function sectionOf(word){
return await SECTIONS.find(s=>s.words.includes(word))?.load()??[]}async function findCommand(words){const[first="",second]=words;
const commands=await sectionOf(first);const named=name=>commands.find(c=>c.name===name);const pair=second===void 0?void 0:
named(`${first} ${second}`);if(pair!==void 0)return{spec:pair,taken:2};const single=named(first);return single===void 0?
void 0:{spec:single,taken:1}}var meant=(near,mark="")=>near===void 0?"":`Did you mean ${mark}${near}? `;function unknownCommand(word,known,way){
const message=`There is no command ${JSON.stringify(word)}.`;return new TicketError("UNKNOWN_COMMAND","usage",message,{data:{
word},hint:`${meant(way??closest(word,known))}For all commands: git ticket -h`})}function incompleteCommand(group,known){
const message=`git ticket ${group} needs one more word.`;return new TicketError("INCOMPLETE_COMMAND","usage",message,{hint:`\
Known: ${known.join(", ")}.`})}function unknownOption(word,spec,options){const name=word.replace(/^-+/,"").replace(/=.*$/s,
"");const near=closest(name,options.map(o=>o.name));const command=`git ticket ${spec.name}`.trimEnd();const message=`${command}\
 has no option ${JSON.stringify(word.replace(/=.*$/s,""))}.`;const text=near===void 0&&spec.arity[1]>0?". Text goes afte\
r --":"";return new TicketError("UNKNOWN_OPTION","usage",message,{data:{option:word,command:spec.name},hint:`${meant(near,
"--")}For its options: ${command} -h${text}`})}function badOptionValue(name,problem,hint,typed=`--${name}`){return new TicketError(
"BAD_OPTION_VALUE","usage",`${typed} ${problem}.`,{data:{option:name},hint})}function wrongOperands(spec,problem){return new TicketError(
"WRONG_OPERANDS","usage",`git ticket ${spec.name}: ${problem}${problem.endsWith("?")?"":"."}`,{data:{command:spec.name},
hint:`Usage: git ticket ${spec.name} ${spec.operands}`.trimEnd()})}module.exports={__proto__:null,base_canonical_json__canonicalText:canonicalText,
base_canonical_json__equalJson:equalJson,base_canonical_json__quoteJson:quoteJson,base_canonical_json__renderDocument:renderDocument,
base_canonical_json__sortKeys:sortKeys,base_errors__EXIT:EXIT,base_errors__TicketError:TicketError,base_errors__isTicketError:isTicketError,
base_json__FORBIDDEN_KEYS:FORBIDDEN_KEYS,base_json__LONE_SURROGATE:LONE_SURROGATE,base_json__MAX_DEPTH:MAX_DEPTH,base_json__bareObject:bareObject,
base_json__compareUtf8:compareUtf8,base_json__hasLoneSurrogate:hasLoneSurrogate,base_json__isArray:isArray,base_json__isObject:isObject,
base_json__withoutPrototype:withoutPrototype,base_runtime__crc32:crc32,base_runtime__deflate:deflate,base_runtime__hasher:hasher,
base_runtime__holdProcess:holdProcess,base_runtime__inflate:inflate,base_runtime__isNode:isNode,base_runtime__nativeChecksum:nativeChecksum,
base_runtime__nativeSpawn:nativeSpawn,base_runtime__programOf:programOf,base_runtime__requireBeside:requireBeside,base_similar__closest:closest,
base_unseen__UNSEEN_ALL:UNSEEN_ALL,base_unseen__UNSHOWN_ALL:UNSHOWN_ALL,base_unseen__escapeUnseen:escapeUnseen,base_unseen__hasUnseen:hasUnseen,
base_unseen__hasUnshown:hasUnshown,base_unseen__isPlainAscii:isPlainAscii,base_unseen__onOneLine:onOneLine,base_unseen__showJson:showJson,
cli_afterwards__afterwards:afterwards,cli_afterwards__startPublish:startPublish,cli_afterwards__startSync:startSync,cli_pager__pagerCommand:pagerCommand,
cli_pager__pagerEnvironment:pagerEnvironment,cli_pager__pagerInUse:pagerInUse,cli_pager__pagerSettings:pagerSettings,cli_render_escape__escapeLine:escapeLine,
cli_render_escape__escapeShort:escapeShort,cli_render_escape__escapeText:escapeText,cli_render_json__jsonDocument:jsonDocument,
cli_render_paint__paint:paint,cli_table_options__AT_OPTION:AT_OPTION,cli_table_options__CHOICE_OPTIONS:CHOICE_OPTIONS,cli_table_options__DATE_OPTION:DATE_OPTION,
cli_table_options__EDIT_OPTIONS:EDIT_OPTIONS,cli_table_options__FIELDS_OPTION:FIELDS_OPTION,cli_table_options__FIELD_OPTIONS:FIELD_OPTIONS,
cli_table_options__FILTER_OPTIONS:FILTER_OPTIONS,cli_table_options__GLOBAL_OPTIONS:GLOBAL_OPTIONS,cli_table_options__QUIET_OPTION:QUIET_OPTION,
cli_table_options__TRY_OPTIONS:TRY_OPTIONS,cli_table_options__WRITE_OPTIONS:WRITE_OPTIONS,cli_table_options__optionsOf:optionsOf,
cli_table_sections__SECTIONS:SECTIONS,cli_table_sections__findCommand:findCommand,cli_table_sections__sectionOf:sectionOf,
cli_usage_errors__badOptionValue:badOptionValue,cli_usage_errors__incompleteCommand:incompleteCommand,cli_usage_errors__unknownCommand:unknownCommand,
cli_usage_errors__unknownOption:unknownOption,cli_usage_errors__wrongOperands:wrongOperands,jsonDocument};
