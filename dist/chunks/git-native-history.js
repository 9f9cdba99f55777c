var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(
to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{history:()=>history,isAncestor:()=>isAncestor,mergeBases:()=>mergeBases,resolveCommit:()=>resolveCommit});
module.exports=__toCommonJS(stdin_exports);var import_tickets=require("./tickets.js");var import_start=require("./start.js");
var LONGEST_REVISION=4096;async function resolveCommit({runner,format},revision){if(revision===""||revision.length>LONGEST_REVISION||
/[\0\n]/.test(revision))return void 0;const args=["rev-parse","--verify","--quiet","--end-of-options",`${revision}^{comm\
it}`];const{code,stdout}=await runner.run({args});const oid=stdout.toString("latin1").trimEnd();return code===0&&(0,import_tickets.git_names__validOid)(
oid,format.objectFormat)?oid:void 0}async function history(context,query){const{tips,exclude=[],paths=[],limit,fullHistory=false}=query;
if(tips.length===0||limit===0)return[];const{objectFormat}=context.format;const wanted=tips.map(oid=>(0,import_tickets.git_names__checkOid)(
oid,objectFormat));const unwanted=exclude.map(oid=>`^${(0,import_tickets.git_names__checkOid)(oid,objectFormat)}`);const bad=paths.
find(path=>path===""||path.includes("\0"));if(bad!==void 0)throw badPath(bad);const options=[...limit===void 0?[]:[`--ma\
x-count=${Math.trunc(limit)}`],...fullHistory?["--full-history"]:[]];const args=["rev-list","--date-order",...options,"-\
-stdin","--",...paths];const outcome=await context.runner.run({args,input:`${[...wanted,...unwanted].join("\n")}
`});if(outcome.code!==0)throw await(0,import_tickets.git_damaged__unexpectedOutcome)(context.runner,"rev-list",outcome);
return lines(outcome)}async function isAncestor(context,ancestor,descendant){const[a,b]=pair(context,ancestor,descendant);
if(a===b)return true;const args=["merge-base","--is-ancestor","--end-of-options",a,b];const outcome=await context.runner.
run({args});if(outcome.code===0||outcome.code===1)return outcome.code===0;throw await(0,import_tickets.git_damaged__unexpectedOutcome)(
context.runner,"merge-base",outcome)}async function mergeBases(context,a,b){const args=["merge-base","--all","--end-of-o\
ptions",...pair(context,a,b)];const outcome=await context.runner.run({args});if(outcome.code===0||outcome.code===1&&outcome.
stderr==="")return lines(outcome);throw await(0,import_tickets.git_damaged__unexpectedOutcome)(context.runner,"merge-bas\
e",outcome)}function pair({format},a,b){return[(0,import_tickets.git_names__checkOid)(a,format.objectFormat),(0,import_tickets.git_names__checkOid)(
b,format.objectFormat)]}function lines({stdout}){return stdout.toString("latin1").split("\n").filter(line=>line!=="")}function badPath(path){
return new import_start.base_errors__TicketError("BAD_PATH","usage",`${JSON.stringify(path)} is not a path in a tree.`,{
data:{path}})}0&&(module.exports={history,isAncestor,mergeBases,resolveCommit});
