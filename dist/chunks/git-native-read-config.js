var{git_native_lock_file__tryUnlink:tryUnlink,git_waiting__randomName:randomName}=require("./git-write.js");var{git_native_config_memory__checksum:checksum,
git_native_config_memory__lookOf:lookOf,git_native_config_memory__nameFor:nameFor,git_native_cache_dir__cacheDir:cacheDir,
git_config__CONFIG_FILE:CONFIG_FILE,git_config__configOf:configOf,git_config__keptConfig:keptConfig,git_config__keptSettings:keptSettings,
git_config__parseConfigList:parseConfigList,git_config__parseSetting:parseSetting,git_native_git_errors__unexpectedOutcome:unexpectedOutcome}=require(
"./tickets.js");require("./start.js");var{isAbsolute:isAbsolute2}=require("node:path");var{dirname,isAbsolute,join,resolve}=require(
"node:path");function parseSources(text){const parts=text.split("\0");const found=[];for(let i=0;i+2<parts.length;i+=3){
const[scope="",origin="",record=""]=parts.slice(i,i+3);found.push({scope,origin,setting:parseSetting(record)})}return found}
function sourceFiles(settings,place,system){const own=ownFiles(place);const found=settings.map(setting=>filesOf(setting,
place));if(own===void 0||found.some(files=>files===void 0))return void 0;return[...new Set([...own,system,...found.flatMap(
files=>files??[])])]}function ownFiles({gitDir,commonDir,env}){const user=userFiles(env);return user&&[...user,join(commonDir,
"config"),join(gitDir,"config.worktree")]}function userFiles(env){const given=env["GIT_CONFIG_GLOBAL"];if(given!==void 0)
return given===""||isAbsolute(given)?[given].filter(Boolean):void 0;const home=env["HOME"];if(home===void 0||!isAbsolute(
home))return void 0;const xdg=env["XDG_CONFIG_HOME"]||join(home,".config");return[join(xdg,"git","config"),join(home,".g\
itconfig")]}function filesOf({origin,setting:[name,value]},{gitDir,env}){if(origin==="command line:")return isInclude(name)?
void 0:[];if(!origin.startsWith("file:"))return void 0;const file=resolve(gitDir,origin.slice("file:".length));if(!isInclude(
name))return[file];const target=value===void 0?void 0:includedFile(value,file,env["HOME"]);return target===void 0||dependsOnBranch(
name)?void 0:[file,target]}var isInclude=name=>/^include(?:if\..*)?\.path$/s.test(name);var dependsOnBranch=name=>/^includeif\.onbranch:/.
test(name);function includedFile(path,from,home){if(path.startsWith("~/"))return home&&join(home,path.slice(2));return/^(?:~|%\()/.
test(path)?void 0:resolve(dirname(from),path)}var{lstatSync,readdirSync,renameSync,writeFileSync}=require("node:fs");var{
join:join2}=require("node:path");var SETTLED_MS=100;var COARSE_MS=2500;function isSettled(look,now){if(look===null)return true;
const times=look.split(" ").slice(3);const needed=times.every(ns=>ns.endsWith("000000000"))?COARSE_MS:SETTLED_MS;return Math.
max(...times.map(ns=>Number(ns)/1e6))+needed<now}function keepConfig(context,files,settings){try{const dir=cacheDir(context);
if(dir===void 0)return;const text=JSON.stringify({files,settings});const path=join2(dir,nameFor(context));const temporary=`${path}\
.${randomName(context.random)}.tmp`;try{writeFileSync(temporary,`${checksum(text)}
${text}`,{flag:"wx",mode:384});renameSync(temporary,path)}catch{tryUnlink(temporary)}dropOldest(dir)}catch{}}var MOST_FILES=32;
function dropOldest(dir){const names=readdirSync(dir).filter(name=>CONFIG_FILE.test(name));if(names.length<=MOST_FILES)return;
const times=names.map(name=>{const path=join2(dir,name);return{path,time:lstatSync(path).mtimeMs}});const newestFirst=times.
sort((a,b)=>b.time-a.time);for(const{path}of newestFirst.slice(MOST_FILES/2))tryUnlink(path)}async function readWholeConfig({
runner}){const outcome=await runner.run({args:["config","--list","-z"],plain:true});if(outcome.code!==0)throw await unexpectedOutcome(
runner,"config",outcome);return configOf(parseConfigList(outcome.stdout.toString("utf8")))}async function readLocalConfig({
runner}){const outcome=await runner.run({args:["config","--local","--list","-z"],plain:true});if(outcome.code!==0)throw await unexpectedOutcome(
runner,"config",outcome);return configOf(parseConfigList(outcome.stdout.toString("utf8")))}async function askConfig(context){
const{runner,now}=context;const before=now();const args=["config","--list","-z","--show-scope","--show-origin"];const outcome=await runner.
run({args,plain:true});if(outcome.code!==0)throw await unexpectedOutcome(runner,"config",outcome);const sourced=parseSources(
outcome.stdout.toString("utf8"));const settings=keptSettings(sourced.map(({setting})=>setting));const files=await watchedFiles(
context,sourced);const settled=files?.every(([,look])=>isSettled(look,before))===true;const keep=()=>{if(settled)keepConfig(
context,files,settings)};return{config:keptConfig(settings),keep}}async function watchedFiles(context,sourced){const system=await systemFile(
context);const files=system===void 0?void 0:sourceFiles(sourced,context,system);const states=files?.map(file=>[file,lookOf(
file)]);return states?.every(state=>state[1]!==void 0)?states:void 0}async function systemFile({runner,env}){const given=env["\
GIT_CONFIG_SYSTEM"];if(given)return isAbsolute2(given)?given:void 0;const outcome=await runner.run({args:["config","--sy\
stem","--edit"],settings:["core.editor=echo"]});const path=outcome.stdout.toString("utf8").trim();return outcome.code===
0&&isAbsolute2(path)?path:void 0}module.exports={__proto__:null,askConfig,readLocalConfig,readWholeConfig};
