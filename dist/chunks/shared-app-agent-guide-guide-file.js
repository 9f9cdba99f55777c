var{base_errors__TicketError:TicketError}=require("./start.js");var{blockState,withBlock,withoutBlock}=require("./shared\
-app-agent-guide-guide-block.js");var{chmod,lstat,readFile,realpath,rename,stat,unlink,writeFile}=require("node:fs/promi\
ses");var{dirname,join,sep}=require("node:path");var GUIDE_FILES={claude:"CLAUDE.md",codex:"AGENTS.md","agents-md":"AGEN\
TS.md"};var noFile=error=>{if(error.code==="ENOENT")return void 0;throw error};async function topOf(dir){for(let at=await realpath(
dir);;at=dirname(at)){if(await stat(join(at,".git")).catch(noFile)!==void 0)return at;if(dirname(at)===at)throw new TicketError(
"NO_WORKING_TREE","notFound","There is no working tree here.",{data:{dir},hint:"Run it in a checkout of the repository."})}}
function outside(file){return new TicketError("FILE_OUTSIDE","auth",`${file} is a link that leads out of the repository.`,
{data:{file},hint:"Nothing was written. To put the text where you want it: git ticket onboard"})}async function readGuide(dir,file){
const top=await topOf(dir);const named=join(top,file);const path=await realpath(named).catch(noFile);if(path===void 0){if(await lstat(
named).catch(noFile)!==void 0)throw outside(file);return{file,path:named,text:void 0,state:"absent"}}if(!path.startsWith(
top+sep))throw outside(file);const text=(await readFile(path)).toString("latin1");return{file,path,text,state:blockState(
text)}}function broken({file}){return new TicketError("MARKS_BROKEN","invalid",`The marks of git ticket in ${file} are b\
roken.`,{data:{file},hint:"Each of the two has to stand there once, as it was written. Mend them by hand, or take both a\
way."})}function changedGuide(guide,remove){const{text,state}=guide;if(state==="broken")throw broken(guide);if(!remove)return state===
"current"?text:withBlock(text);return text===void 0?void 0:withoutBlock(text)}async function writeGuide({path,text:old},text){
if(text===void 0)return unlink(path);const temporary=`${path}.${crypto.randomUUID()}.tmp`;await writeFile(temporary,Buffer.
from(text,"latin1"),{flag:"wx"});try{if(old!==void 0)await chmod(temporary,(await stat(path)).mode&4095);await rename(temporary,
path)}catch(error){await unlink(temporary).catch(()=>void 0);throw error}}async function guidesIn(dir){const found=[];for(const target of[
"agents-md","claude"]){const guide=await readGuide(dir,GUIDE_FILES[target]).catch(()=>void 0);if(guide!==void 0&&guide.state!==
"absent")found.push(target)}return found}module.exports={__proto__:null,GUIDE_FILES,readGuide,changedGuide,writeGuide,guidesIn};
