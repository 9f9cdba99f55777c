var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(
to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{snapshotOf:()=>snapshotOf});module.exports=__toCommonJS(stdin_exports);var import_write=require("./write.js");
var import_start=require("./start.js");var import_shared_app_find_commit=require("./shared-app-find-commit.js");var UNITS=[
[/^(?:minutes?|min)$/,6e4],[/^(?:hours?|h)$/,36e5],[/^(?:days?|d)$/,864e5],[/^(?:weeks?|w)$/,7*864e5],[/^(?:months?|mo)$/,
30*864e5],[/^(?:years?|y)$/,365*864e5]];var AGO=/^(\d{1,3})\s*([a-z]+)(?:\s+ago)?$/;var DAY=/^(\d{4})-(\d{2})-(\d{2})$/;
var TIME=/^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:?\d{2})?$/;function endOfDay(year,month,day){
const date=new Date(year,month-1,day,23,59,59,999);return date.getMonth()===month-1&&date.getDate()===day?date.getTime():
Number.NaN}function momentOf(text,now){const asked=text.trim().toLowerCase();if(asked==="now")return now;if(asked==="yes\
terday")return now-864e5;const[,count,unit=""]=AGO.exec(asked)??[];const ms=UNITS.find(([pattern])=>pattern.test(unit))?.[1];
if(count!==void 0&&ms!==void 0)return now-Number(count)*ms;const[,year,month,day]=DAY.exec(asked)??[];if(year!==void 0)return valid(
endOfDay(Number(year),Number(month),Number(day)));return TIME.test(text.trim())?valid(Date.parse(text.trim().replace(" ",
"T"))):void 0}var valid=time=>Number.isNaN(time)?void 0:time;function notYet(at,first){const day=new Date(first).toISOString();
return new import_start.base_errors__TicketError("NO_TICKETS_THEN","notFound",`There were no tickets yet at ${at}.`,{data:{
at,first:day},hint:`The first commit of these tickets is of ${day}.`})}async function commitBy(store,head,at,time){let first=time;
for await(const{oid,data}of(0,import_shared_app_find_commit.newestFirst)(store,head)){first=data.committer.time*1e3;if(first<=
time)return oid}throw notYet(at,first)}async function checkTickets(store,head,snapshot){const{commit="",trailers}=snapshot;
if(trailers?.clock!==void 0||await store.repo.isAncestor(commit,head))return;const message=`Commit ${commit.slice(0,12)}\
 holds no tickets.`;throw new import_start.base_errors__TicketError("NO_TICKETS_THERE","notFound",message,{data:{commit},
hint:"The commits of tickets are listed by: git ticket log"})}async function snapshotOf(store,head,at){const time=momentOf(
at,store.now());const commit=time===void 0?await(0,import_shared_app_find_commit.findCommit)(store,head,at):await commitBy(
store,head,at,time);const snapshot=await(0,import_write.domain_config_config__snapshotAt)(store,commit);if(time===void 0)
await checkTickets(store,head,snapshot);return{...snapshot,commit}}0&&(module.exports={snapshotOf});
