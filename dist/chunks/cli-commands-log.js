var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(
to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{run:()=>run});module.exports=__toCommonJS(stdin_exports);var import_commands=require("./commands.js");
var import_start=require("./start.js");var import_shared_cli_render_change=require("./shared-cli-render-change.js");function entryText(entry,{
paint:look,one,when}){const time=when(entry.time);const head=`${look.id(entry.commit.slice(0,12))} ${look.dim(time)} ${(0,import_start.cli_render_escape__escapeLine)(
entry.actor)}  ${(0,import_start.cli_render_escape__escapeLine)(entry.subject)}
`;const lines=entry.changes.filter(c=>!(0,import_shared_cli_render_change.isNoise)(c)).map(c=>{const whose=one?"":`${(0,import_start.cli_render_escape__escapeLine)(
c.shown)} `;return`    ${whose}${(0,import_shared_cli_render_change.changeText)(c)}
`});return head+lines.join("")}var run=async(call,{io,json,now,tickets})=>{const[id]=call.operands;const limit=call.number(
"limit")||void 0;const entries=await(await tickets()).history({...id===void 0?{}:{id},...limit===void 0?{}:{limit},...call.
flag("changes")?{changes:true}:{}});const when=(0,import_commands.cli_render_time__dateOption)(call,now(),import_commands.cli_render_time__localTime);
const look={paint:(0,import_start.cli_render_paint__paint)(io.color),one:id!==void 0,when};if(json)io.out((0,import_start.cli_render_json__jsonDocument)(
"log",{entries}));else io.out(entries.map(entry=>entryText(entry,look)).join(""));for(const{commit,unreadable}of json?[]:
entries)for(const path of unreadable)io.err(`warning: ${(0,import_start.cli_render_escape__escapeLine)(path)} can't be r\
ead in commit ${commit.slice(0,12)} or before it: nobody knows what changed there
`);return import_start.base_errors__EXIT.ok};0&&(module.exports={run});
