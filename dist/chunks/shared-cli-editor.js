var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(
to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.
__esModule?__defProp(target,"default",{value:mod,enumerable:true}):target,mod));var __toCommonJS=mod=>__copyProps(__defProp(
{},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{edit:()=>edit,editFile:()=>editFile,newDraft:()=>newDraft,removeDrafts:()=>removeDrafts});
module.exports=__toCommonJS(stdin_exports);var import_commands=require("./commands.js");var import_start=require("./start.js");
var import_promises=require("node:fs/promises");var import_node_os=require("node:os");var import_node_path=require("node:path");
async function runProgram({dir,env},command,how){const{spawn}=await Promise.resolve().then(()=>__toESM(require("node:child_process")));
const[program,...args]=command;return new Promise((resolve,reject)=>{const child=spawn(program,args,{cwd:dir,env,shell:how===
"shell",stdio:how==="shell"?"inherit":["ignore","pipe","inherit"]});let out="";child.stdout?.on("data",chunk=>{out+=chunk.
toString("utf8")});child.on("error",reject);child.on("close",code=>resolve({code:code??1,out}))})}function editorFailed(message,data){
return new import_start.base_errors__TicketError("EDITOR_FAILED","failed",message,{data,hint:"The editor is git's: GIT_E\
DITOR, core.editor, VISUAL or EDITOR."})}async function gitEditor(context){const{code,out}=await runProgram(context,["gi\
t","var","GIT_EDITOR"],"captured");const editor=out.trim();if(code!==0||editor==="")throw editorFailed("Git names no edi\
tor.",{});return editor}async function editFile(file,context){const editor=await gitEditor(context);const quoted=`'${file.
replaceAll("'","'\\''")}'`;const{code}=await runProgram(context,[`${editor} ${quoted}`],"shell");if(code===0)return(0,import_commands.cli_text_of_file__textOfFile)(
await(0,import_promises.readFile)(file,"utf8"));const data={editor,exit:code};throw editorFailed(`The editor ended with ${code}\
; nothing was written.`,data)}async function newDraft(text,name="TICKET.md"){const file=(0,import_node_path.join)(await(0,import_promises.mkdtemp)(
(0,import_node_path.join)((0,import_node_os.tmpdir)(),"git-ticket-")),name);await(0,import_promises.writeFile)(file,text===
""?"":`${text}
`,{mode:384});return file}async function edit(text,context){await(await context.tickets()).config();const file=await newDraft(
text);try{const written=await editFile(file,context);context.keepDraft(file);return written}catch(error){await removeDrafts(
[file]);throw error}}async function removeDrafts(files){for(const file of files)await(0,import_promises.rm)((0,import_node_path.dirname)(
file),{recursive:true,force:true})}0&&(module.exports={edit,editFile,newDraft,removeDrafts});
