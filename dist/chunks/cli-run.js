var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(
to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.
__esModule?__defProp(target,"default",{value:mod,enumerable:true}):target,mod));var __toCommonJS=mod=>__copyProps(__defProp(
{},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{run:()=>run});module.exports=__toCommonJS(stdin_exports);var import_start=require("./start.js");
var PATIENCE_MS=1e3;var PAUSE_MS=100;var DOING={checking:"Checking documents",fetching:"Fetching tickets",history:"Check\
ing the history",joining:"Joining tickets",pushing:"Pushing tickets",reading:"Reading tickets",writing:"Writing tickets"};
function progressText({what,done,total}){const percent=total===0?100:Math.floor(100*done/total);return`${DOING[what]}: ${String(
percent).padStart(3)} % (${done} of ${total})`}function progressMeter(begin){let next=begin+PATIENCE_MS;return(progress,now)=>{
if(now<next)return void 0;next=now+PAUSE_MS;return progressText(progress)}}function leading(argv){let at=0;while(argv[at]?.
startsWith("-")&&!["-h","--help","--version"].includes(argv[at]??""))at+=["-C","--dir","--color"].includes(argv[at]??"")?
2:1;return{before:argv.slice(0,at),words:argv.slice(at)}}function roughly(argv){const end=argv.indexOf("--");const words=end<
0?argv:argv.slice(0,end);const last=words.findLast((word,i)=>/^--color=/.test(word)||words[i-1]==="--color");const color=last?.
replace(/^--color=/,"");return{json:words.includes("--json"),debug:words.includes("--debug"),color:color==="always"||color===
"never"?color:"auto"}}async function showHelp(words,io,page){const[first="help"]=words;const{commandHelp,helpWidth}=await Promise.resolve().then(()=>require("./shared-cli-help.js"));
const columns=helpWidth(io.columns);const found=await(0,import_start.cli_table_sections__findCommand)(words);await page();
const group=(await(0,import_start.cli_table_sections__sectionOf)(first)).filter(c=>c.name.replace(/ .*/,"")===first);if(found!==
void 0)io.out(commandHelp(found.spec,columns,group.filter(c=>c!==found.spec)));else if(first==="help")io.out((await Promise.resolve().then(()=>require("./cli-main-help.js"))).
mainHelp(columns));else if(group.length>0)io.out(group.map(c=>commandHelp(c,columns)).join("\n"));else throw(await Promise.resolve().then(()=>require("./cli-unknown-command.js"))).
noCommand(words);return import_start.base_errors__EXIT.ok}var NO_COMMAND={name:"",summary:"",operands:"COMMAND",arity:[0,
0],options:[],examples:[],load:()=>Promise.reject(new Error("no command"))};async function settleDrafts(files,kept,io){if(files.
length===0)return;if(kept)io.err(`note: what you wrote is kept in ${files.join(", ")}
`);else await(await Promise.resolve().then(()=>require("./shared-cli-editor.js"))).removeDrafts(files)}var SPEAKS=new Set(
["sync","fetch","pull","push","init","demo"]);async function runCall(call,io,environment){const{env,cwd,now,page}=environment;
const{resolve}=await Promise.resolve().then(()=>__toESM(require("node:path")));const dir=call.texts("dir").reduce((from,to)=>resolve(
from,to),cwd);const json=call.flag("json");let opened;let autoSync=false;const onAutoSync=()=>{autoSync=!SPEAKS.has(call.
spec.name)};const tickets=()=>{const at=call.text("at");const how={dir,env,now,onProgress,onAutoSync,...at===void 0?{}:{
at}};opened??=Promise.resolve().then(()=>require("./tickets.js")).then(m=>m.openTickets(how));return opened};const quiet=json||
call.flag("quiet");const meter=quiet?void 0:progressMeter(now());const onProgress=progress=>{const text=meter?.(progress,
now());if(text!==void 0)io.status?.(text)};const runLine=(argv,where)=>run(argv,{env:where.env,cwd:where.cwd,now,streams:()=>where.
io});const drafts=[];const keepDraft=file=>void drafts.push(file);const spoken=call.flag("quiet")&&!json?(0,import_start.cli_render_ascii__quietStreams)(
io):io;const asker=environment.asker??(async()=>(await Promise.resolve().then(()=>require("./cli-ask-at-terminal.js"))).
terminalAsker);const context={io:spoken,json,dir,env,now,tickets,onProgress,asker,keepDraft,runLine};if(call.spec.paged===
true&&!call.flag("no-pager"))await page?.({cwd:dir,env});try{const code=await(await call.spec.load()).run(call,context);
await settleDrafts(drafts,false,io);return code}catch(error){if(!json)await settleDrafts(drafts,true,io);throw error}finally{
await opened?.then(t=>t.close()).catch(()=>void 0);if(autoSync)environment.background?.(["sync","--background","--quiet"],
{cwd:dir,env})}}async function isMeantForGroup({name,arity},next="-"){if(arity[1]>0||next.startsWith("-"))return false;return(await(0,import_start.cli_table_sections__sectionOf)(
name)).some(c=>c.name.startsWith(`${name} `))}async function runWords(argv,io,environment){const{before,words}=leading(argv);
const none=before.includes("--no-pager")||before.includes("-P");const{cwd,env}=environment;const page=async()=>none?void 0:
environment.page?.({cwd,env});const[first,...rest]=words;if(first==="-h"||first==="--help")return showHelp([],io,page);if(first===
"help")return showHelp(rest,io,page);const{parseCall}=await Promise.resolve().then(()=>require("./cli-parse.js"));
if(first===void 0){parseCall(NO_COMMAND,before);return showHelp([],io,page)}const named=first==="--version"?["version",...rest]:
words;const found=await(0,import_start.cli_table_sections__findCommand)(named);if(found===void 0)throw(await Promise.resolve().then(()=>require("./cli-unknown-command.js"))).
noCommand(named);const{spec,taken}=found;if(await isMeantForGroup(spec,named[taken]))throw(await Promise.resolve().then(()=>require("./cli-unknown-command.js"))).
noCommand(named);const call=parseCall(spec,[...before,...named.slice(taken)]);if(call.flag("help"))return showHelp(spec.
name.split(" "),io,page);return runCall(call,io,environment)}async function run(argv,environment){const{json,debug,color}=roughly(
argv);const io=environment.streams(color);const settle=async()=>environment.settle?.();try{const code=await runWords(argv,
io,environment);await settle();return code}catch(error){const{reportError}=await Promise.resolve().then(()=>require("./cli-report-error.js"));
const code=reportError(error,{io,json,debug});await settle().catch(()=>void 0);return code}}0&&(module.exports={run});
