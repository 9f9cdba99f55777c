var{cli_text_of_file__textOfFile:textOfFile}=require("./commands.js");var{base_errors__TicketError:TicketError}=require(
"./start.js");var{mkdtemp,readFile,rm,writeFile}=require("node:fs/promises");var{tmpdir}=require("node:os");var{dirname,
join}=require("node:path");async function runProgram({dir,env},command,how){const{spawn}=await Promise.resolve().then(()=>require(
"node:child_process"));const[program,...args]=command;return new Promise((resolve,reject)=>{const child=spawn(program,args,
{cwd:dir,env,shell:how==="shell",stdio:how==="shell"?"inherit":["ignore","pipe","inherit"]});let out="";child.stdout?.on(
"data",chunk=>{out+=chunk.toString("utf8")});child.on("error",reject);child.on("close",code=>resolve({code:code??1,out}))})}
function editorFailed(message,data){return new TicketError("EDITOR_FAILED","failed",message,{data,hint:"The editor is gi\
t's: GIT_EDITOR, core.editor, VISUAL or EDITOR."})}async function gitEditor(context){const{code,out}=await runProgram(context,
["git","var","GIT_EDITOR"],"captured");const editor=out.trim();if(code!==0||editor==="")throw editorFailed("Git names no\
 editor.",{});return editor}async function editFile(file,context){const editor=await gitEditor(context);const quoted=`'${file.
replaceAll("'","'\\''")}'`;const{code}=await runProgram(context,[`${editor} ${quoted}`],"shell");if(code===0)return textOfFile(
await readFile(file,"utf8"));const data={editor,exit:code};throw editorFailed(`The editor ended with ${code}; nothing wa\
s written.`,data)}async function newDraft(text,name="TICKET.md"){const file=join(await mkdtemp(join(tmpdir(),"git-ticket\
-")),name);await writeFile(file,text===""?"":`${text}
`,{mode:384});return file}async function edit(text,context){await(await context.tickets()).config();const file=await newDraft(
text);try{const written=await editFile(file,context);context.keepDraft(file);return written}catch(error){await removeDrafts(
[file]);throw error}}async function removeDrafts(files){for(const file of files)await rm(dirname(file),{recursive:true,force:true})}
module.exports={__proto__:null,editFile,newDraft,edit,removeDrafts};
