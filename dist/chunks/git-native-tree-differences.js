var{git_native_spawn_git__holdChild:holdChild,git_native_spawn_git__spawnFailure:spawnFailure}=require("./git-read.js");
var{git_waiting__sleep:sleep}=require("./git-write.js");var{git_objects__hashObject:hashObject}=require("./write.js");var{
git_native_git_errors__unexpectedOutcome:unexpectedOutcome,git_damaged__damagedObject:damagedObject,git_names__checkOid:checkOid}=require(
"./tickets.js");var{base_errors__isTicketError:isTicketError}=require("./start.js");var{compareTrees}=require("./shared-\
git-tree-differences.js");var MODE=6;var OBJECTS=":100644 100644 ".length;var NOTHING="000000";var MARK="end\n";var ARGS=[
"diff-tree","--stdin","--raw","-z","--no-abbrev","--no-renames"];var standing=(mode,oid)=>mode===NOTHING?void 0:{mode:mode.
replace(/^0/,""),oid};var Answer=class{lists=[];pairs=[];#most;#rest="";constructor(most){this.#most=most}get isOver(){return(this.
lists.at(-1)?.length??0)>this.#most}take(chunk){const text=this.#rest+chunk;let at=0;while(at<text.length&&!this.isOver){
if(text.startsWith(MARK,at))return true;const next=text[at]===":"?this.#takeRecord(text,at):this.#takeHeader(text,at);if(next<
0)break;at=next}this.#rest=text.slice(at);return false}#takeRecord(text,at){const middle=text.indexOf("\0",at);const end=middle<
0?-1:text.indexOf("\0",middle+1);if(end<0)return-1;const objects=at+OBJECTS;const between=text.indexOf(" ",objects);const before=standing(
text.slice(at+1,at+1+MODE),text.slice(objects,between));const modeAt=at+2+MODE;const second=text.slice(between+1,text.indexOf(
" ",between+1));const after=standing(text.slice(modeAt,modeAt+MODE),second);this.lists.at(-1)?.push({path:text.slice(middle+
1,end),before,after});return end+1}#takeHeader(text,at){const end=text.indexOf("\n",at);if(end<0)return-1;this.lists.push(
[]);this.pairs.push(text.slice(at,end));return end+1}};async function startComparer(context){return new FolderComparer(context,
await context.runner.start({args:ARGS}))}var FolderComparer=class{#context;#child;#empty;#stderr="";spent=false;constructor(context,child){
this.#context=context;this.#child=child;this.#empty=hashObject(context.format.objectFormat,"tree",new Uint8Array);child.
stdout.setEncoding("latin1");child.stderr.on("data",chunk=>{this.#stderr=(this.#stderr+chunk.toString("utf8")).slice(-4096)});
child.on("error",()=>void 0);child.on("close",()=>{this.spent=true});holdChild(this.#child,false)}async compare(pairs,most){
const{objectFormat}=this.#context.format;const name=(oid=this.#empty)=>checkOid(oid,objectFormat);const asked=pairs.map(
([before,after])=>`${name(before)} ${name(after)}`);const answer=new Answer(most);holdChild(this.#child,true);this.#child.
stdin.write(`${asked.join("\n")}
${MARK}`);await this.#listen(chunk=>answer.take(chunk)||answer.isOver);holdChild(this.#child,false);this.spent||=answer.
isOver;const silent=asked.findIndex((pair,i)=>answer.pairs[i]!==pair);if(silent>=0&&!answer.isOver){const[before,after]=pairs[silent]??
[];throw damagedObject(after??before??null,"there is no such tree, or what it is compared with")}return answer.isOver?[...answer.
lists.slice(0,-1),"too-many"]:answer.lists}#listen(isEnough){const{stdout}=this.#child;return new Promise((done,fail)=>{
const stop=()=>{stdout.off("data",hear);this.#child.off("close",end).off("error",failed)};const hear=chunk=>{if(!isEnough(
chunk))return;stop();done()};const end=code=>{stop();const outcome={code:code??void 0,stdout:Buffer.alloc(0),stderr:this.#stderr};
unexpectedOutcome(this.#context.runner,"diff-tree",outcome).then(fail,fail)};const failed=error=>{stop();fail(spawnFailure(
error,this.#context.gitDir))};stdout.on("data",hear);this.#child.on("close",end).on("error",failed)})}close(){this.#child.
stdin.end();this.#child.kill()}};var MOST_TRIES=2;var TreeComparer=class{#context;#idle;#closed=false;constructor(context){
this.#context=context}warm(){this.#idle??=startComparer(this.#context);this.#idle.catch(()=>void 0)}async compare(pairs,limits){
for(let tries=1;;tries++){try{return await this.#compareAll(pairs,limits)}catch(error){if(!isTicketError(error)||error.code!==
"STORE_DAMAGED"||tries>MOST_TRIES)throw error;await sleep(50)}}}async#compareAll(pairs,limits){let running;const compareFolders=async(folders,most)=>{
const answers=[];while(answers.length<folders.length){if(running?.spent===true)running.close();if(running?.spent!==false)
running=await this.#take();answers.push(...await running.compare(folders.slice(answers.length),most))}return answers};try{
return await compareTrees(compareFolders,pairs,limits)}catch(error){running?.close();running=void 0;throw error}finally{
if(running!==void 0)this.#give(running)}}async#take(){const idle=this.#idle;this.#idle=void 0;const kept=await idle;return kept?.
spent===false?kept:startComparer(this.#context)}#give(running){if(this.#closed||running.spent||this.#idle!==void 0)running.
close();else this.#idle=Promise.resolve(running)}async close(){this.#closed=true;const idle=this.#idle;this.#idle=void 0;
(await idle?.catch(()=>void 0))?.close()}};module.exports={__proto__:null,TreeComparer};
