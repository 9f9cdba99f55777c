var{base_errors__isTicketError:isTicketError}=require("./start.js");var{shownLines}=require("./shared-domain-mentions-sh\
own-lines.js");var{neutralMarkdown}=require("./shared-action-text-neutral.js");require("./shared-base-shown-line.js");var MOST=20;
var ID=/^[A-Za-z0-9][\w.-]{0,99}$/;var each=(ids,make)=>ids.length===0?"names no ticket":ids.map(make);var needs=(what,ok,then)=>ok?
then():`says no ${what}`;function splitAt(words,word){const at=words.indexOf(word);return at<0?[words,""]:[words.slice(0,
at),words.slice(at+1).join(" ")]}var names=words=>words.flatMap(w=>w.split(",")).map(w=>w.replace(/^@/,"")).filter(w=>w!==
"");var one=([id],make)=>id===void 0?"names no ticket":[make(id)];var VERBS=new Map([["close",all=>{const[ids,resolution]=splitAt(
all,"as");return each(ids,id=>({op:"close",id,...resolution===""?{}:{resolution}}))}],["reopen",ids=>each(ids,id=>({op:"\
reopen",id}))],["move",all=>{const[ids,to]=splitAt(all,"to");return needs("status (move ID to STATUS)",to!=="",()=>each(
ids,id=>({op:"move",id,to})))}],["assign",(ids,rest)=>needs("name",rest.length>0,()=>one(ids,id=>({op:"assign",id,add:names(
rest)})))],["unassign",(ids,rest)=>needs("name",rest.length>0,()=>one(ids,id=>({op:"assign",id,remove:names(rest)})))],[
"label",(ids,rest)=>needs("label",rest.length>0,()=>one(ids,id=>({op:"label",id,add:names(rest)})))],["unlabel",(ids,rest)=>needs(
"label",rest.length>0,()=>one(ids,id=>({op:"label",id,remove:names(rest)})))],["priority",(ids,[value=""])=>needs("prior\
ity",value!=="",()=>one(ids,id=>({op:"set",id,fields:{priority:value}})))],["comment",(ids,_,text)=>needs("text",text!==
"",()=>one(ids,id=>({op:"comment",id,body:text})))]]);var COMMAND_VERBS=[...VERBS.keys()];var MANY=new Set(["close","reo\
pen","move"]);function parseLine(line){const words=line.trim().split(/\s+/).slice(1);const[verb="",...rest]=words;const make=VERBS.
get(verb.toLowerCase());if(make===void 0)return`has no command; there are ${COMMAND_VERBS.join(", ")}`;const many=MANY.has(
verb.toLowerCase());const ids=many?rest:rest.slice(0,1);const bad=(many?splitAt(splitAt(rest,"as")[0],"to")[0]:ids).find(
id=>!ID.test(id));if(bad!==void 0)return`has a name that no ticket can have`;const text=/^\s*\S+\s+\S+\s+\S+\s+(.*\S)\s*$/.
exec(line)?.[1]??"";return make(ids,rest.slice(1),text)}function parseCommands(body){const lines=shownLines(body).filter(
line=>/^ {0,3}\/ticket(?:\s|$)/.test(line));const operations=[];for(const line of lines.slice(0,MOST)){const parsed=parseLine(
line);if(typeof parsed==="string")return{kind:"fault",line:line.trim(),problem:parsed};operations.push(...parsed)}return{
kind:"operations",operations}}var MAY_WRITE=new Set(["admin","maintain","write"]);var THEIRS=new Set(["usage","notFound",
"conflict","invalid"]);async function answer({api,inputs},{comment,issue},fault){if(inputs.dryRun)return;if(fault!==void 0)
await api.createComment(issue,`The command was not done, none of it: ${neutralMarkdown(fault,500)}`);await api.react(comment,
fault===void 0?"+1":"confused")}async function apply(run,task){const{api,tickets,inputs,runner}=run;const parsed=parseCommands(
task.body);if(parsed.kind==="fault")return`"${parsed.line}" ${parsed.problem}.`;const{operations}=parsed;if(operations.length===
0)return void 0;const key=`github:${api.slug.owner}/${api.slug.repo}:comment:${task.comment}`;try{const{value}=await tickets.
writeThrough(t=>t.transact(operations,{key,dryRun:inputs.dryRun}));const commit=value.repeated?null:value.commit;runner.
output("commit",commit??"");runner.output("changed",commit!==null);for(const{shown,op}of value.operations)runner.info(`${op}\
 ${shown}`);return void 0}catch(error){if(!isTicketError(error)||!THEIRS.has(error.kind)||error.retryable)throw error;return error.
hint===void 0?error.message:`${error.message} ${error.hint}`}}async function runCommand(run,task){const{api,inputs,runner}=run;
if(!inputs.commands)return runner.info("Commands are off.");const[permission,reactions]=await Promise.all([api.permission(
task.author),api.reactions(task.comment)]);if(!MAY_WRITE.has(permission))return runner.note("notice",`${task.author} may\
 not write to this repository, so the command is not heard.`);const answered=reactions.some(({by,content})=>by===inputs.
commentAuthor&&/^(?:\+1|confused)$/.test(content));if(answered)return runner.info("The command was answered already.");const fault=await apply(
run,task);if(fault!==void 0)runner.note("warning",fault);await answer(run,task,fault)}module.exports={__proto__:null,runCommand};
