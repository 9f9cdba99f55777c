var{cli_table_sections__findCommand:findCommand,cli_table_sections__sectionOf:sectionOf,cli_pager__pagerInUse:pagerInUse,
cli_afterwards__afterwards:afterwards,cli_table_options__optionsOf:optionsOf,cli_usage_errors__badOptionValue:badOptionValue,
cli_usage_errors__unknownOption:unknownOption,cli_usage_errors__wrongOperands:wrongOperands,base_runtime__isNode:isNode,
base_runtime__programOf:programOf,base_similar__closest:closest,base_errors__EXIT:EXIT,base_errors__TicketError:TicketError,
base_errors__isTicketError:isTicketError}=require("./start.js");var isIdle=(resource,{platform})=>resource==="TTYWrap"&&
platform!=="win32";function endProcess(ending){if(!isNode)return;setImmediate(()=>{if(ending.getActiveResourcesInfo().every(
resource=>isIdle(resource,ending)))ending.exit()})}var{fstatSync,statSync,writeSync}=require("node:fs");function isNull(kind){
return kind.isCharacterDevice()&&kind.rdev===statSync("/dev/null").rdev}function isPlain(fd){if(process.platform==="win3\
2")return false;try{const kind=fstatSync(fd);return kind.isFIFO()||kind.isSocket()||kind.isFile()||isNull(kind)}catch{return false}}
var PlainOutput=class{isTTY=false;#fd;#stream;#listeners=[];#blocked=false;constructor(fd,stream){this.#fd=fd;this.#stream=
stream}get tellsAtOnce(){return!this.#blocked}on(_event,listener){this.#listeners.push(listener)}write(data){let rest=typeof data===
"string"?Buffer.from(data):data;try{while(rest.length>0&&!this.#blocked)rest=rest.subarray(writeSync(this.#fd,rest))}catch(error){
const trouble=error;if(trouble.code!=="EAGAIN"){this.#tell(trouble);return}this.#blocked=true;this.#stream().on("error",
late=>this.#tell(late))}if(rest.length>0)this.#stream().write(rest)}#tell(error){for(const listener of this.#listeners)listener(
error)}};function outputsOf(proc){const made={};const open=(fd,stream)=>isPlain(fd)?new PlainOutput(fd,stream):stream();
return{get stdout(){made.stdout??=open(1,()=>proc.stdout);return made.stdout},get stderr(){made.stderr??=open(2,()=>proc.
stderr);return made.stderr}}}var{resolve}=require("node:path");var takesValue=option=>option!==void 0&&option.type!=="bo\
olean";function long(args,index,options){const word=args[index]??"";const equals=word.includes("=",3)?word.indexOf("="):
-1;const rawName=equals<0?word:word.slice(0,equals);const name=rawName.slice(2);const follows=equals<0&&takesValue(options.
find(o=>o.name===name));const value=equals<0?void 0:word.slice(equals+1);return{words:[{kind:"option",name,rawName,value:follows?
args[index+1]:value,index}],taken:follows?2:1}}function short(args,index,options){const word=args[index]??"";const words=[];
for(let at=1;at<word.length;at++){const letter=word.charAt(at);const option=options.find(o=>o.short===letter);const own={
kind:"option",name:option?.name??letter,rawName:`-${letter}`,index};if(!takesValue(option)){words.push({...own,value:void 0});
continue}const rest=word.slice(at+1);words.push({...own,value:rest===""?args[index+1]:rest});return{words,taken:rest===""?
2:1}}return{words,taken:1}}function splitWords(args,options){const found=[];for(let at=0;at<args.length;){const word=args[at]??
"";if(word==="--"){for(const value of args.slice(at+1))found.push({kind:"operand",value});break}if(!word.startsWith("-")||
word==="-"){found.push({kind:"operand",value:word});at++;continue}const{words,taken}=(word.startsWith("--")?long:short)(
args,at,options);found.push(...words);at+=taken}return found}function textOf(option,{value,rawName}){const{name,type,value:word="\
VALUE"}=option;if(type==="boolean"){if(value===void 0)return[];throw badOptionValue(name,"takes no value",`Give ${rawName}\
 alone, or leave it out.`,rawName)}const long2=rawName.startsWith("--");const example=long2?`--${name}=${word}`:`${rawName}\
 ${word}`;if(value===void 0)throw badOptionValue(name,"needs a value",`For example: ${example}`,rawName);return[long2?value:
value.replace(/^=/,"")]}var NEGATED=/^-(?:(?:i[sd]|[a-z]{3,}[a-zA-Z-]*|custom\.[^:]+):|[("])/;var isNegated=word=>word.startsWith(
"-")&&word[1]!=="-"&&NEGATED.test(word);var MARK="\0";function sortWords(spec,args){const options=optionsOf(spec);const query=spec.
operands.includes("QUERY");const words=query?args.map(word=>isNegated(word)?MARK+word:word):args;const given=new Map;const operands=[];
for(const word of splitWords(words,options)){if(word.kind==="operand"){operands.push(query?word.value.replace(MARK,""):word.
value);continue}const option=options.find(o=>o.name===word.name);if(option===void 0)throw unknownOption(args[word.index]??
"",spec,options);given.set(option.name,[...given.get(option.name)??[],...textOf(option,word)])}return{given,operands}}function checkChoice({
choices,name},text){if(choices===void 0||choices.includes(text))return;const near=closest(text,choices);const hint=`${near===
void 0?"":`Did you mean ${near}? `}Known: ${choices.join(", ")}.`;throw badOptionValue(name,`can't be ${JSON.stringify(text)}`,
hint)}var NUMBERS={number:/^\d+(?:\.\d+)?$/,count:/^\d{1,9}$/};function checkNumber({name,type},text){if(type!=="number"&&
type!=="count")return;if(NUMBERS[type].test(text))return;const what=type==="count"?"a whole number":"a number";const problem=`\
must be ${what}, not ${JSON.stringify(text)}`;throw badOptionValue(name,problem,`For example: --${name}=5`)}function checkText(option,text){
const{name,type,clears=false,value="VALUE"}=option;const empty=(type==="list"?text.replaceAll(",",""):text).trim()==="";
if(empty&&clears)return;if(empty)throw badOptionValue(name,"needs a value",`For example: --${name}=${value}`);checkChoice(
option,text);checkNumber(option,text)}function checkOperands(spec,operands){const[least,most]=spec.arity;if(operands.length<
least)throw wrongOperands(spec,"something is missing");if(operands.length>most)throw wrongOperands(spec,`${JSON.stringify(
operands[most])} is one word too many`)}function parseCall(spec,args){const{given,operands}=sortWords(spec,args);const options=new Map(
optionsOf(spec).map(o=>[o.name,o]));const texts=name=>given.get(name)??[];for(const[name,option]of options)for(const text of texts(
name))checkText(option,text);const parts=name=>options.get(name)?.type==="list"?texts(name).flatMap(t=>t.split(",")):texts(
name);const call={spec,operands,flag:name=>given.has(name),text:name=>texts(name).at(-1),texts,number:name=>{const text=texts(
name).at(-1)?.trim()??"";return text===""?void 0:Number(text)},list:name=>parts(name).map(t=>t.trim()).filter(t=>t!==""),
has:name=>given.has(name)};if(!call.flag("help"))checkOperands(spec,operands);return call}var PATIENCE_MS=1e3;var PAUSE_MS=100;
var DOING={checking:"Checking documents",fetching:"Fetching tickets",history:"Checking the history",indexing:"Indexing t\
ickets",joining:"Joining tickets",pushing:"Pushing tickets",reading:"Reading tickets",writing:"Writing tickets"};function progressText({
what,done,total}){const percent=total===0?100:Math.floor(100*done/total);return`${DOING[what]}: ${String(percent).padStart(
3)} % (${done} of ${total})`}function progressMeter(begin){let next=begin+PATIENCE_MS;return(progress,now)=>{if(now<next)
return void 0;next=now+PAUSE_MS;return progressText(progress)}}var PLAIN=new Map([["\u2026","..."],["\u2192","->"],["\u2190",
"<-"],["\xB7","*"],["\u2022","*"],["\u25CF","*"],["\u2205","(none)"],["\u23CE","\\n"],["\u2013","-"],["\u2014","-"],["\u2500",
"-"],["\u2501","-"],["\u2502","|"],["\u2503","|"],["\u2713","+"],["\u2717","x"],["\u2588","#"],["\u2591","."],["\u201C",
'"'],["\u201D",'"'],["\u2019","'"]]);var CORNERS=/[\u250c\u2510\u2514\u2518\u251c\u2524\u252c\u2534\u253c\u256d-\u2570]/g;
var CUT=/(?<=\S)\u2026(?= {2}|$)/gm;function asciiText(text){return[...text.replace(CUT,"~").replace(CORNERS,"+")].map(char=>PLAIN.
get(char)??char).join("")}function lacksUtf8(env){const locale=env["LC_ALL"]||env["LC_CTYPE"]||env["LANG"]||"";if(/^(?:C|POSIX)$/.
test(locale))return true;const[,charset]=/^[^.@]*\.([^@]*)/.exec(locale)??[];return charset!==void 0&&!/^utf-?8$/i.test(
charset)}function outputFailed(error){if(error.code==="EPIPE")return error;const message=`The output can't be written (${error.
code??"?"}).`;return new TicketError("OUTPUT_FAILED","failed",message,{hint:"What the command changed is changed; only i\
ts answer is lost.",cause:error})}var CLEAR="\r\x1B[K";function watch(stdout){let trouble;stdout.on("error",error=>{trouble??=
outputFailed(error)});return{check:()=>{if(trouble!==void 0)throw trouble},end:()=>{if(isTicketError(trouble))throw trouble}}}
function processWriters({stdout,env},stderr,isTty){const{check,end}=watch(stdout);let ascii;const isAscii=()=>{ascii??=lacksUtf8(
env);return ascii};let paging;let pager;let shown=false;const clear=()=>{if(shown)stderr().write(CLEAR);shown=false};const write=text=>{
clear();if(text!=="")pager??=paging?.start(plain=>stdout.write(plain));if(pager?.over===true)throw Object.assign(new Error(
"the pager has ended"),{code:"EPIPE"});(pager??stdout).write(text)};return{out:text=>{check();write(isTty&&isAscii()?asciiText(
text):text)},bytes:data=>{check();clear();stdout.write(data)},err:text=>{clear();const stream=stderr();const talk2=stream.
isTTY===true&&isAscii()?asciiText(text):text;if(pager?.over===false&&stream.isTTY===true)pager.write(talk2);else stream.
write(talk2)},status:text=>{if(pager!==void 0||stderr().isTTY!==true)return;stderr().write(`${CLEAR}${text}`);shown=true},
page:async place=>{if(stdout.isTTY===true)paging=(await Promise.resolve().then(()=>require("./cli-start-pager.js"))).pagerAt(
place)},pageBy:how=>{paging=how},get hyperlinks(){return paging?.hyperlinks??true},settle:async()=>{clear();await pager?.
finish();pager=void 0;paging=void 0;if(stdout.tellsAtOnce!==true)await new Promise(setImmediate);end()}}}function wantsColor(wish,env,isTty){
if(wish!=="auto")return wish==="always";const{NO_COLOR,TERM}=env;return isTty&&(NO_COLOR===void 0||NO_COLOR==="")&&TERM!==
"dumb"}function quietStreams(io){const members=Object.getOwnPropertyDescriptors(io);return Object.defineProperties({},{...members,
out:{value:()=>void 0}})}var UNKNOWN_WIDTH=80;async function readAll(stream){const chunks=[];for await(const chunk of stream)
chunks.push(Buffer.from(chunk));return Buffer.concat(chunks)}var textOf2=bytes=>new TextDecoder("utf-8",{fatal:true}).decode(
bytes);async function askAt({stdin,stderr},question){const{createInterface}=await Promise.resolve().then(()=>require("no\
de:readline"));const lines=createInterface({input:stdin,output:stderr});try{return await new Promise(resolve2=>{lines.on(
"close",()=>resolve2(""));lines.question(question,resolve2)})}finally{lines.close()}}function talk(outputs){let made;return()=>{
if(made!==void 0)return made;made=outputs.stderr;made.on("error",()=>void 0);return made}}function processTerminal(proc,outputs=proc){
const{env}=proc;const{stdout}=outputs;const stderr=talk(outputs);const outIsTty=stdout.isTTY===true||pagerInUse(env);const writers=processWriters(
{stdout,env},stderr,outIsTty);const{out,bytes,err,status,page,pageBy,settle}=writers;const width=Number(env["COLUMNS"]);
const known=Number.isSafeInteger(width)&&width>0?width:void 0;const columns=known??(stdout.isTTY===true?stdout.columns||
UNKNOWN_WIDTH:void 0);return{page,pageBy,settle,streams:wish=>({out,bytes,err,status,input:async()=>textOf2(await readAll(
proc.stdin)),inputBytes:()=>readAll(proc.stdin),ask:question=>askAt(proc,question),outIsTty,get inIsTty(){return proc.stdin.
isTTY===true},columns:outIsTty?columns:void 0,color:wantsColor(wish,env,outIsTty),get hyperlinks(){return wish!=="never"&&
stdout.isTTY===true&&writers.hyperlinks},get errColor(){return wantsColor(wish,env,stderr().isTTY===true)}})}}function leading(argv){
let at=0;while(argv[at]?.startsWith("-")&&!["-h","--help","--version"].includes(argv[at]??""))at+=["-C","--dir","--color"].
includes(argv[at]??"")?2:1;return{before:argv.slice(0,at),words:argv.slice(at)}}var COLOR="--color=";function roughly(argv){
const end=argv.indexOf("--");const words=end<0?argv:argv.slice(0,end);const last=words.findLast((word,i)=>word.startsWith(
COLOR)||words[i-1]==="--color");const color=last?.startsWith(COLOR)?last.slice(COLOR.length):last;return{json:words.includes(
"--json"),debug:words.includes("--debug"),color:color==="always"||color==="never"?color:"auto"}}async function showHelp(words,io,page){
const[first="help"]=words;const{commandHelp,helpWidth}=await Promise.resolve().then(()=>require("./shared-cli-help.js"));
const columns=helpWidth(io.columns);const found=await findCommand(words);await page();const group=(await sectionOf(first)).
filter(c=>c.name.replace(/ .*/,"")===first);if(found!==void 0)io.out(commandHelp(found.spec,columns,group.filter(c=>c!==
found.spec)));else if(first==="help")io.out((await Promise.resolve().then(()=>require("./cli-main-help.js"))).mainHelp(columns));else if(group.
length>0)io.out(group.map(c=>commandHelp(c,columns)).join("\n"));else throw(await Promise.resolve().then(()=>require("./\
cli-unknown-command.js"))).noCommand(words);return EXIT.ok}var NO_COMMAND={name:"",summary:"",operands:"COMMAND",arity:[
0,0],options:[],examples:[],load:()=>Promise.reject(new Error("no command"))};async function settleDrafts(files,kept,io){
if(files.length===0)return;if(kept)io.err(`note: what you wrote is kept in ${files.join(", ")}
`);else await(await Promise.resolve().then(()=>require("./shared-cli-editor.js"))).removeDrafts(files)}var isPaged=call=>call.
spec.paged===true&&!call.flag("no-pager")&&!call.flag("follow");function signalsOf({interruption=()=>new AbortController().
signal,insistence=()=>new AbortController().signal}){return{interruption,insistence}}async function runCall(call,io,environment){
const{env,cwd,now,page}=environment;const dir=call.texts("dir").reduce((from,to)=>resolve(from,to),cwd);const json=call.
flag("json");let opened;const quiet=json||call.flag("quiet");const{begin,...after}=afterwards(call.spec.name,quiet);const tickets=()=>{
const at=call.text("at");const how={dir,env,now,onProgress,...after,...at===void 0?{}:{at}};opened??=Promise.resolve().then(
()=>require("./tickets.js")).then(m=>m.openTickets(how));return opened};const meter=quiet?void 0:progressMeter(now());const onProgress=progress=>{
const text=meter?.(progress,now());if(text!==void 0)io.status?.(text)};const runLine=(argv,where)=>run(argv,{env:where.env,
cwd:where.cwd,now,streams:()=>where.io});const drafts=[];const keepDraft=file=>void drafts.push(file);const spoken=call.
flag("quiet")&&!json?quietStreams(io):io;const asker=environment.asker??(async()=>(await Promise.resolve().then(()=>require(
"./cli-ask-at-terminal.js"))).terminalAsker);const background=argv=>{environment.background?.(argv,{cwd:dir,env});return environment.
background!==void 0};const context={io:spoken,json,dir,env,now,tickets,onProgress,asker,keepDraft,runLine,background,unread:environment.
unread??(async()=>()=>void 0),...signalsOf(environment)};if(isPaged(call))await page?.({cwd:dir,env});try{const code=await(await call.
spec.load()).run(call,context);await settleDrafts(drafts,false,io);return code}catch(error){if(!json)await settleDrafts(
drafts,true,io);throw error}finally{await opened?.then(t=>t.close()).catch(()=>void 0);begin(io,background)}}async function isMeantForGroup({
name,arity},next="-"){if(arity[1]>0||next.startsWith("-"))return false;return(await sectionOf(name)).some(c=>c.name.startsWith(
`${name} `))}async function runWords(argv,io,environment){const{before,words}=leading(argv);const none=before.includes("\
--no-pager")||before.includes("-P");const{cwd,env}=environment;const page=async()=>none?void 0:environment.page?.({cwd,env});
const[first,...rest]=words;if(first==="-h"||first==="--help")return showHelp([],io,page);if(first==="help")return showHelp(
rest,io,page);if(first===void 0){parseCall(NO_COMMAND,before);return showHelp([],io,page)}const named=first==="--version"?
["version",...rest]:words;const found=await findCommand(named);if(found===void 0)throw(await Promise.resolve().then(()=>require(
"./cli-unknown-command.js"))).noCommand(named);const{spec,taken}=found;if(await isMeantForGroup(spec,named[taken]))throw(await Promise.
resolve().then(()=>require("./cli-unknown-command.js"))).noCommand(named);const call=parseCall(spec,[...before,...named.
slice(taken)]);if(call.flag("help"))return showHelp(spec.name.split(" "),io,page);return runCall(call,io,environment)}async function run(argv,environment){
const{json,debug,color}=roughly(argv);const io=environment.streams(color);const settle=async()=>environment.settle?.();try{
const code=await runWords(argv,io,environment);await settle();return code}catch(error){const{reportError}=await Promise.
resolve().then(()=>require("./shared-cli-report-error.js"));const code=await reportError(error,{io,json,debug});await settle().
catch(()=>void 0);return code}}async function runProgram(argv){const terminal=processTerminal(process,outputsOf(process));
const{env}=process;const background=(args,place)=>void Promise.resolve().then(()=>require("./cli-start-background.js")).
then(m=>m.startBackground(programOf(process),args,place));const interruption=()=>{const ending=new AbortController;for(const signal of[
"SIGINT","SIGTERM"])process.once(signal,()=>ending.abort());return ending.signal};const insistence=first=>{const ending=new AbortController;
const insist=()=>ending.abort();first.addEventListener("abort",()=>{for(const signal of["SIGINT","SIGTERM"])process.once(
signal,insist)});return ending.signal};const unread=async end=>(await Promise.resolve().then(()=>require("./cli-unread.j\
s"))).watchReader(1,process.pid,end);const cwd=process.cwd();const now=Date.now;const signals={interruption,insistence,unread};
process.exitCode=await run(argv,{...terminal,env,cwd,now,background,...signals});endProcess(process)}module.exports={__proto__:null,
runProgram};
