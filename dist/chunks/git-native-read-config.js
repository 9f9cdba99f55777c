var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(
to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{askConfig:()=>askConfig,readWholeConfig:()=>readWholeConfig});module.exports=
__toCommonJS(stdin_exports);var import_git_write=require("./git-write.js");var import_tickets=require("./tickets.js");var import_start=require("./start.js");
var import_node_path=require("node:path");var import_node_path2=require("node:path");var import_node_fs=require("node:fs");
var import_node_path3=require("node:path");function parseSources(text){const parts=text.split("\0");const found=[];for(let i=0;i+
2<parts.length;i+=3){const[scope="",origin="",record=""]=parts.slice(i,i+3);found.push({scope,origin,setting:(0,import_tickets.git_config__parseSetting)(
record)})}return found}function sourceFiles(settings,place,system){const own=ownFiles(place);const found=settings.map(setting=>filesOf(
setting,place));if(own===void 0||found.some(files=>files===void 0))return void 0;return[...new Set([...own,system,...found.
flatMap(files=>files??[])])]}function ownFiles({gitDir,commonDir,env}){const user=userFiles(env);return user&&[...user,(0,import_node_path2.join)(
commonDir,"config"),(0,import_node_path2.join)(gitDir,"config.worktree")]}function userFiles(env){const given=env["GIT_C\
ONFIG_GLOBAL"];if(given!==void 0)return given===""||(0,import_node_path2.isAbsolute)(given)?[given].filter(Boolean):void 0;
const home=env["HOME"];if(home===void 0||!(0,import_node_path2.isAbsolute)(home))return void 0;const xdg=env["XDG_CONFIG\
_HOME"]||(0,import_node_path2.join)(home,".config");return[(0,import_node_path2.join)(xdg,"git","config"),(0,import_node_path2.join)(
home,".gitconfig")]}function filesOf({origin,setting:[name,value]},{gitDir,env}){if(origin==="command line:")return isInclude(
name)?void 0:[];if(!origin.startsWith("file:"))return void 0;const file=(0,import_node_path2.resolve)(gitDir,origin.slice(
"file:".length));if(!isInclude(name))return[file];const target=value===void 0?void 0:includedFile(value,file,env["HOME"]);
return target===void 0||dependsOnBranch(name)?void 0:[file,target]}var isInclude=name=>/^include(?:if\..*)?\.path$/s.test(
name);var dependsOnBranch=name=>/^includeif\.onbranch:/.test(name);function includedFile(path,from,home){if(path.startsWith(
"~/"))return home&&(0,import_node_path2.join)(home,path.slice(2));return/^(?:~|%\()/.test(path)?void 0:(0,import_node_path2.resolve)(
(0,import_node_path2.dirname)(from),path)}var SETTLED_MS=100;var COARSE_MS=2500;function isSettled(look,now){if(look===null)
return true;const times=look.split(" ").slice(3);const needed=times.every(ns=>ns.endsWith("000000000"))?COARSE_MS:SETTLED_MS;
return Math.max(...times.map(ns=>Number(ns)/1e6))+needed<now}function keepConfig(context,files,settings){try{const dir=(0,import_tickets.git_native_ticket_dir__ticketDir)(
context.commonDir,"cache");if(dir===void 0)return;const text=JSON.stringify({files,settings});const path=(0,import_node_path3.join)(
dir,(0,import_tickets.git_native_config_memory__nameFor)(context));const temporary=`${path}.${(0,import_git_write.git_native_lock_file__randomName)(
context.random)}.tmp`;try{(0,import_node_fs.writeFileSync)(temporary,`${(0,import_tickets.git_native_config_memory__checksum)(
text)}
${text}`,{flag:"wx",mode:384});(0,import_node_fs.renameSync)(temporary,path)}catch{(0,import_git_write.git_native_lock_file__tryUnlink)(
temporary)}}catch{}}async function readWholeConfig({runner}){const outcome=await runner.run({args:["config","--list","-z"],
plain:true});if(outcome.code!==0)throw await(0,import_tickets.git_damaged__unexpectedOutcome)(runner,"config",outcome);return(0,import_tickets.git_config__configOf)(
(0,import_tickets.git_config__parseConfigList)(outcome.stdout.toString("utf8")))}async function askConfig(context){const{
runner,now}=context;const before=now();const args=["config","--list","-z","--show-scope","--show-origin"];const outcome=await runner.
run({args,plain:true});if(outcome.code!==0)throw await(0,import_tickets.git_damaged__unexpectedOutcome)(runner,"config",
outcome);const sourced=parseSources(outcome.stdout.toString("utf8"));const settings=sourced.map(({setting})=>setting).filter(
([name])=>(0,import_tickets.git_config__isKept)(name));const files=await watchedFiles(context,sourced);const settled=files?.
every(([,look])=>isSettled(look,before))===true;const keep=()=>{if(settled)keepConfig(context,files,settings)};return{config:(0,import_tickets.git_config__keptConfig)(
settings),keep}}async function watchedFiles(context,sourced){const system=await systemFile(context);const files=system===
void 0?void 0:sourceFiles(sourced,context,system);const states=files?.map(file=>[file,(0,import_tickets.git_native_config_memory__lookOf)(
file)]);return states?.every(state=>state[1]!==void 0)?states:void 0}async function systemFile({runner,env}){const given=env["\
GIT_CONFIG_SYSTEM"];if(given)return(0,import_node_path.isAbsolute)(given)?given:void 0;const outcome=await runner.run({args:[
"config","--system","--edit"],settings:["core.editor=echo"]});const path=outcome.stdout.toString("utf8").trim();return outcome.
code===0&&(0,import_node_path.isAbsolute)(path)?path:void 0}0&&(module.exports={askConfig,readWholeConfig});
