var{git_objects__parseCommit:parseCommit}=require("./write.js");var{git_native_git_errors__unexpectedOutcome:unexpectedOutcome,
git_names__checkOid:checkOid,git_names__validOid:validOid}=require("./tickets.js");var{base_errors__TicketError:TicketError}=require(
"./start.js");var{existsSync}=require("node:fs");var{join}=require("node:path");var LONGEST=24;var LARGEST=1<<20;function commitHere(read,oid){
const found=read(oid,LARGEST);if(found?.kind!=="object"||found.type!=="commit")return void 0;try{const{parents,committer}=parseCommit(
found.data);return{oid,parents,time:committer.time}}catch{return void 0}}var isShallow=({commonDir})=>existsSync(join(commonDir,
"shallow"));function shortChain(context,read,{tips,exclude=[]}){const[tip,...others]=tips;const[end,...more]=exclude;if(tip===
void 0||end===void 0||others.length+more.length>0)return void 0;if(isShallow(context))return void 0;const chain=[];for(let oid=tip;oid!==
end;){const commit=chain.length<LONGEST?commitHere(read,oid):void 0;const[parent]=commit?.parents??[];if(commit===void 0||
parent===void 0||commit.parents.length>1)return void 0;chain.push(commit);oid=parent}return chain}var LONGEST_REVISION=4096;
async function resolveCommit({runner,format},here,revision){if(revision===""||revision.length>LONGEST_REVISION||/[\0\n]/.
test(revision))return void 0;const known=validOid(revision,format.objectFormat)?commitHere(await here(),revision):void 0;
if(known!==void 0)return known.oid;const args=["rev-parse","--verify","--quiet","--end-of-options",`${revision}^{commit}`];
const{code,stdout}=await runner.run({args});const oid=stdout.toString("latin1").trimEnd();return code===0&&validOid(oid,
format.objectFormat)?oid:void 0}async function history(context,query){const{tips,exclude=[],paths=[],limit,fullHistory=false}=query;
if(tips.length===0||limit===0)return[];const{objectFormat}=context.format;const wanted=tips.map(oid=>checkOid(oid,objectFormat));
const unwanted=exclude.map(oid=>`^${checkOid(oid,objectFormat)}`);const bad=paths.find(path=>path===""||path.includes("\0"));
if(bad!==void 0)throw badPath(bad);const options=[...limit===void 0?[]:[`--max-count=${Math.trunc(limit)}`],...fullHistory?
["--full-history"]:[]];const args=["rev-list","--date-order",...options,"--stdin","--",...paths];const outcome=await context.
runner.run({args,input:`${[...wanted,...unwanted].join("\n")}
`});if(outcome.code!==0)throw await unexpectedOutcome(context.runner,"rev-list",outcome);return lines(outcome)}async function graph(context,here,query){
const{tips,exclude=[]}=query;const{runner,format}=context;const{objectFormat}=format;if(tips.length===0)return[];const wanted=tips.
map(oid=>checkOid(oid,objectFormat));const unwanted=exclude.map(oid=>`^${checkOid(oid,objectFormat)}`);const chain=exclude.
length===1?shortChain(context,await here(),query):void 0;if(chain!==void 0)return chain;const args=["rev-list","--parent\
s","--timestamp","--stdin"];const input=`${[...wanted,...unwanted].join("\n")}
`;const outcome=await runner.run({args,input});if(outcome.code!==0)throw await unexpectedOutcome(runner,"rev-list",outcome);
return lines(outcome).map(line=>{const[time,oid="",...parents]=line.split(" ");return{oid,parents,time:Number(time)}})}async function isAncestor(context,ancestor,descendant){
const[a,b]=pair(context,ancestor,descendant);if(a===b)return true;const args=["merge-base","--is-ancestor","--end-of-opt\
ions",a,b];const outcome=await context.runner.run({args});if(outcome.code===0||outcome.code===1)return outcome.code===0;
throw await unexpectedOutcome(context.runner,"merge-base",outcome)}async function mergeBases(context,a,b){const args=["m\
erge-base","--all","--end-of-options",...pair(context,a,b)];const outcome=await context.runner.run({args});if(outcome.code===
0||outcome.code===1&&outcome.stderr==="")return lines(outcome);throw await unexpectedOutcome(context.runner,"merge-base",
outcome)}function pair({format},a,b){return[checkOid(a,format.objectFormat),checkOid(b,format.objectFormat)]}function lines({
stdout}){return stdout.toString("latin1").split("\n").filter(line=>line!=="")}function badPath(path){return new TicketError(
"BAD_PATH","usage",`${JSON.stringify(path)} is not a path in a tree.`,{data:{path}})}module.exports={__proto__:null,graph,
history,isAncestor,mergeBases,resolveCommit};
