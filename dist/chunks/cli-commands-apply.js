var{cli_input__readInput:readInput}=require("./commands.js");var{base_errors__TicketError:TicketError}=require("./start.\
js");var{preferOption,tellApplied}=require("./shared-cli-applied.js");var{readdir}=require("node:fs/promises");var{join,
resolve}=require("node:path");async function filesIn(named,{dir}){if(named==="-")return void 0;const entries=await readdir(
resolve(dir,named)).catch(()=>void 0);if(entries===void 0)return void 0;const files=entries.filter(name=>name.endsWith("\
.md")&&!name.startsWith("."));if(files.length>0)return files.sort().map(name=>join(named,name));throw new TicketError("N\
OTHING_TO_APPLY","notFound",`No file in ${JSON.stringify(named)} ends with .md.`,{data:{dir:named},hint:"To write such f\
iles: git ticket export markdown DIR"})}async function readSources(names,context){const sources=[];for(const named of names)
for(const name of await filesIn(named,context)??[named])sources.push({name,text:await readInput(name,context)});return sources}
var run=async(call,context)=>{const sources=await readSources(call.operands,context);const options={dryRun:call.flag("dr\
y-run"),prefer:preferOption(call)};const result=await(await context.tickets()).applyMarkdown(sources,options);return tellApplied(
result,call,context)};module.exports={__proto__:null,run};
