var{base_errors__TicketError:TicketError}=require("./start.js");var{mkdir,readdir,rename,rm,writeFile}=require("node:fs/\
promises");var{basename,dirname,join}=require("node:path");function unwritable(path,error,hint){const{code="?"}=error;const message=`${JSON.
stringify(path)} can't be written (${code}).`;return new TicketError("FILE_UNWRITABLE","failed",message,{data:{file:path,
code},hint,cause:error})}function fileExists(path){return new TicketError("FILE_EXISTS","conflict",`${JSON.stringify(path)}\
 is there already.`,{data:{file:path},hint:"Choose another place with --output. How to write over it says -h."})}async function entriesOf(folder,named){
try{await mkdir(folder,{recursive:true});return await readdir(folder)}catch(error){throw unwritable(named,error,"Choose \
another folder.")}}async function prepareFolder(folder,named,force){const entries=await entriesOf(folder,named);if(entries.
length===0||force)return;throw new TicketError("FOLDER_NOT_EMPTY","conflict",`${JSON.stringify(named)} is not empty.`,{data:{
dir:named,entries:entries.length},hint:"Choose another folder. How to write over files of the same names says -h."})}async function writeNew(path,named,bytes,force){
try{if(force)await replaceFile(path,bytes);else await writeFile(path,bytes,{flag:"wx"})}catch(error){const{code}=error;if(code===
"EEXIST")throw fileExists(named);throw unwritable(named,error,"Choose another place with --output.")}}async function replaceFile(path,bytes){
const draft=join(dirname(path),`.${basename(path)}.${process.pid}.new`);try{await writeFile(draft,bytes,{flag:"wx"});await rename(
draft,path)}finally{await rm(draft,{force:true}).catch(()=>void 0)}}async function writeInto(folder,name,text){const path=join(
folder,name);const draft=join(folder,`.${name}.${process.pid}.new`);try{await writeFile(draft,text,{flag:"wx"});await rename(
draft,path)}catch(error){await rm(draft,{force:true}).catch(()=>void 0);throw unwritable(path,error,"Files that were wri\
tten before it are there.")}}module.exports={__proto__:null,prepareFolder,writeNew,writeInto};
