var{base_json__isObject:isObject,base_errors__EXIT:EXIT,base_errors__TicketError:TicketError}=require("./chunks/start.js");
var{neutralLog}=require("./chunks/shared-action-text-neutral.js");var{badEvent}=require("./chunks/shared-action-event-er\
ror.js");require("./chunks/shared-base-shown-line.js");function badInput(name,value,problem,hint){const message=`The inp\
ut ${name} ${problem}: ${JSON.stringify(value)}.`;return new TicketError("BAD_INPUT","usage",message,{data:{input:name,value},
hint})}var PULL_STATES=["opened","draft","merged","closed"];var DEFAULTS={opened:{kind:"move",status:"in-review"},draft:{
kind:"move",status:"in-progress"},merged:{kind:"close",resolution:void 0},closed:{kind:"back"}};var NOTHING={opened:{kind:"\
none"},draft:{kind:"none"},merged:{kind:"none"},closed:{kind:"none"}};var NAME=/^[A-Za-z0-9][\w .-]{0,99}$/;var EXAMPLE="\
Write one a line, like `opened: in-review`, `merged: close`, `closed: back`, or `off`.";var isState=word=>PULL_STATES.includes(
word);function targetOf(word){if(word==="none"||word==="back")return{kind:word};const[,resolution]=/^close(?: as (.+))?$/.
exec(word)??[null,null];if(resolution===null)return NAME.test(word)?{kind:"move",status:word}:void 0;if(resolution===void 0)
return{kind:"close",resolution:void 0};return NAME.test(resolution)?{kind:"close",resolution}:void 0}function parseTransitions(text){
if(text.trim()==="off")return NOTHING;const found=new Map;for(const line of text.split("\n").map(l=>l.trim())){if(line===
""||line.startsWith("#"))continue;const cut=line.indexOf(":");const[state,word]=[line.slice(0,Math.max(0,cut)).trim(),line.
slice(cut+1).trim()];const target=targetOf(word);if(!isState(state)||target===void 0)throw badInput("transitions",line,"\
has a line that is none",EXAMPLE);found.set(state,target)}return{...DEFAULTS,...Object.fromEntries(found)}}var MODES=["a\
uto","pull-request","command","report","schedule","events","verify","import-issues"];var SINKS=["outputs","dispatch","we\
bhook"];function readerOf(get){const text=name=>get(name).trim();return{text,list:name=>text(name).split(/[\n,]/).map(word=>word.
trim()).filter(word=>word!==""),flag:name=>{const value=text(name);if(/^(?:true|false)$/i.test(value))return value.toLowerCase()===
"true";throw badInput(name,value,"is neither true nor false","Write true or false.")},count:(name,most)=>{const value=text(
name);if(/^\d{1,6}$/.test(value)&&Number(value)>=1&&Number(value)<=most)return Number(value);throw badInput(name,value,"\
is no whole number that fits",`Write one from 1 to ${most}.`)},choice:(name,values)=>{const value=text(name);const found=values.
find(one=>one===value);if(found!==void 0)return found;throw badInput(name,value,"is none of its values",`It may be ${values.
join(", ")}.`)}}}var CURSOR=/^[a-z0-9][a-z0-9-]{0,49}$/;var REF=/^refs\/[A-Za-z0-9][A-Za-z0-9._/-]*[A-Za-z0-9]$/;function matching({
text},name,pattern,hint){const value=text(name);if(pattern.test(value))return value;throw badInput(name,value,"can't be \
used",hint)}function sinksOf({list}){const words=list("events").filter(word=>word!=="off");return words.map(word=>{const sink=SINKS.
find(one=>one===word);if(sink!==void 0)return sink;throw badInput("events",word,"names no way",`It may be off, or some o\
f ${SINKS.join(", ")}.`)})}function webhookOf({text},sinks){const[webhookUrl,webhookSecret]=[text("webhook-url"),text("w\
ebhook-secret")];if(!sinks.includes("webhook"))return{webhookUrl,webhookSecret};if(!/^https?:\/\//.test(webhookUrl)||!URL.
canParse(webhookUrl))throw badInput("webhook-url","***","is no address","Give it as a secret: https://\u2026");if(!/^(?:whsec_)?[A-Za-z0-9+/]{32,}={0,2}$/.
test(webhookSecret))throw badInput("webhook-secret","***","can't sign",'Make one, and give it as a secret: echo "whsec_$\
(openssl rand -base64 32)"');return{webhookUrl,webhookSecret}}function readInputs(get){const from=readerOf(get);const events=sinksOf(
from);return{token:from.text("token"),mode:from.choice("mode",MODES),linkCheck:from.choice("link-check",["off","warn","r\
equire"]),linkScope:from.choice("link-scope",["pull-request","commits"]),skipLabel:from.text("skip-label"),skipAuthors:from.
list("skip-authors"),checkName:matching(from,"check-name",/^[^\p{Cc}]{1,100}$/u,"Give one line of 1 to 100 characters."),
comment:from.flag("comment"),commentAuthor:from.text("comment-author"),transitions:parseTransitions(get("transitions")),
mergeBranches:from.list("merge-branches"),commands:from.flag("commands"),events,eventTypes:from.list("event-types"),eventsCursor:matching(
from,"events-cursor",CURSOR,"Lower-case letters, digits, hyphens."),eventsLimit:from.count("events-limit",1e3),...webhookOf(
from,events),staleDays:from.count("stale-days",3650),staleLabel:from.text("stale-label"),importComments:from.flag("impor\
t-comments"),reportFile:from.text("report-file"),ticketsRef:matching(from,"tickets-ref",REF,"Give a whole ref, like refs\
/tickets/main."),folder:from.text("folder"),authorName:matching(from,"author-name",/^[^\p{Cc}<>]{1,100}$/u,"Give a name."),
authorEmail:matching(from,"author-email",/^[^\p{Cc}<>\s]{1,200}$/u,"Give an e-mail address."),neverFail:from.flag("never\
-fail"),dryRun:from.flag("dry-run")}}var at=(value,...path)=>path.reduce((found,name)=>isObject(found)&&Object.hasOwn(found,
name)?found[name]:void 0,value);var textAt=(value,...path)=>{const found=at(value,...path);return typeof found==="string"?
found:""};var numberAt=(value,...path)=>{const found=at(value,...path);return typeof found==="number"&&Number.isSafeInteger(
found)&&found>0?found:0};var none=why=>({kind:"none",why});var IDLE=/^(?:assigned|unassigned|review_requested|review_request_removed|locked|unlocked|milestoned|demilestoned|auto_merge_enabled|auto_merge_disabled|enqueued|dequeued)$/;
function pullOf({name,payload,repository}){const number=numberAt(payload,"pull_request","number")||numberAt(payload,"num\
ber");if(number===0)return none("This event has no pull request.");const action=textAt(payload,"action");if(IDLE.test(action))
return none(`Nothing is to be done when a pull request is ${action}.`);const head=textAt(payload,"pull_request","head","\
repo","full_name");const readOnly=name==="pull_request"&&head.toLowerCase()!==repository.toLowerCase();return{kind:"pull\
-request",number,action,readOnly}}var COMMAND=/^[ \t]{0,3}\/ticket(?:[ \t]|$)/m;function commandOf({payload}){const body=textAt(
payload,"comment","body");const[comment,issue]=[numberAt(payload,"comment","id"),numberAt(payload,"issue","number")];const author=textAt(
payload,"comment","user","login");if(comment===0||issue===0||author==="")return none("This event has no comment.");if(textAt(
payload,"action")!=="created")return none("Only new comments are read for commands.");if(!COMMAND.test(body))return none(
"The comment has no line that begins with /ticket.");return{kind:"command",comment,issue,author,body}}function reportOf({
payload}){const headSha=textAt(payload,"workflow_run","head_sha");const headRepository=textAt(payload,"workflow_run","he\
ad_repository","full_name");if(!/^[0-9a-f]{40,64}$/.test(headSha)||headRepository==="")return none("This event has no wo\
rkflow run.");if(textAt(payload,"workflow_run","event")!=="pull_request")return none("That workflow did not run for a pu\
ll request.");return{kind:"report",headSha,headRepository}}var MODE_OF=new Map([["pull_request","pull-request"],["pull_r\
equest_target","pull-request"],["issue_comment","command"],["workflow_run","report"],["schedule","schedule"],["workflow_\
dispatch","events"],["repository_dispatch","events"]]);function triggerOf(facts,mode){const object=isObject(facts.payload)?
facts:{...facts,payload:{}};const chosen=mode==="auto"?MODE_OF.get(facts.name):mode;if(chosen===void 0)return none(`Ther\
e is nothing to do for the event ${facts.name||"(none)"}.`);if(chosen==="pull-request")return pullOf(object);if(chosen===
"command")return commandOf(object);return chosen==="report"?reportOf(object):{kind:chosen}}async function perform(runner,inputs,task){
const{openRun}=await Promise.resolve().then(()=>require("./chunks/action-run.js"));const run=await openRun(runner,inputs,
task.kind==="pull-request"?task.number:void 0);try{const{performTask}=await Promise.resolve().then(()=>require("./chunks\
/action-perform-task.js"));return await performTask(run,task)}finally{await run.close()}}async function attempt(start,inputs){
const task=triggerOf(start.event(),inputs.mode);if(task.kind==="none"){start.info(task.why);return void 0}const runner=await start.
whole();runner.mask(inputs.token);runner.mask(inputs.webhookUrl);runner.mask(inputs.webhookSecret);return perform(runner,
inputs,task)}async function fail(start,error,neverFail){const[{whatFailed},runner]=await Promise.all([Promise.resolve().
then(()=>require("./chunks/shared-action-github-what-failed.js")),start.whole()]);const{kind,message,hint}=whatFailed(error);
runner.output("failed",true);runner.note(neverFail?"warning":"error",hint===void 0?message:`${message} ${hint}`);return neverFail?
EXIT.ok:EXIT[kind]}async function runAction(start){let neverFail=false;try{const inputs=readInputs(name=>start.input(name));
neverFail=inputs.neverFail;const refusal=await attempt(start,inputs);if(refusal===void 0)return EXIT.ok;(await start.whole()).
note(neverFail?"warning":"error",refusal);return neverFail?EXIT.ok:EXIT.failed}catch(error){return fail(start,error,neverFail)}}
var{readFileSync}=require("node:fs");var MOST_EVENT=32*1024*1024;function readEvent(path){if(path==="")return{};const text=readFileSync(
path);if(text.length>MOST_EVENT)throw badEvent(path,"is too large");try{return JSON.parse(text.toString("utf8"))}catch(error){
throw badEvent(path,"is no JSON",error)}}function startRunner(env){const start={env,input:name=>(env[`INPUT_${name.replaceAll(
" ","_").toUpperCase()}`]??"").trim(),event:()=>({name:env["GITHUB_EVENT_NAME"]??"",payload:readEvent(env["GITHUB_EVENT_\
PATH"]??""),repository:env["GITHUB_REPOSITORY"]??""}),info:text=>void process.stdout.write(`${neutralLog(text)}
`)};const whole=async()=>{const{toolkitRunner}=await Promise.resolve().then(()=>require("./chunks/action-toolkit-runner.\
js"));return toolkitRunner(start)};return{...start,whole}}void runAction(startRunner(process.env)).then(code=>{process.exitCode=
code});
