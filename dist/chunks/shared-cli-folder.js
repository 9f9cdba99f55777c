var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(
to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{prepareFolder:()=>prepareFolder,writeInto:()=>writeInto,writeNew:()=>writeNew});
module.exports=__toCommonJS(stdin_exports);var import_start=require("./start.js");var import_promises=require("node:fs/promises");
var import_node_path=require("node:path");function unwritable(path,error,hint){const{code="?"}=error;const message=`${JSON.
stringify(path)} can't be written (${code}).`;return new import_start.base_errors__TicketError("FILE_UNWRITABLE","failed",
message,{data:{file:path,code},hint,cause:error})}function fileExists(path){return new import_start.base_errors__TicketError(
"FILE_EXISTS","conflict",`${JSON.stringify(path)} is there already.`,{data:{file:path},hint:"Choose another place with -\
-output, or write over it with --force."})}async function entriesOf(folder,named){try{await(0,import_promises.mkdir)(folder,
{recursive:true});return await(0,import_promises.readdir)(folder)}catch(error){throw unwritable(named,error,"Choose anot\
her folder.")}}async function prepareFolder(folder,named,force){const entries=await entriesOf(folder,named);if(entries.length===
0||force)return;throw new import_start.base_errors__TicketError("FOLDER_NOT_EMPTY","conflict",`${JSON.stringify(named)} \
is not empty.`,{data:{dir:named,entries:entries.length},hint:"Choose another folder, or write over files of the same nam\
es with --force; others stay."})}async function writeNew(path,named,bytes,force){try{if(force)await replaceFile(path,bytes);else
await(0,import_promises.writeFile)(path,bytes,{flag:"wx"})}catch(error){const{code}=error;if(code==="EEXIST")throw fileExists(
named);throw unwritable(named,error,"Choose another place with --output.")}}async function replaceFile(path,bytes){const draft=(0,import_node_path.join)(
(0,import_node_path.dirname)(path),`.${(0,import_node_path.basename)(path)}.${process.pid}.new`);try{await(0,import_promises.writeFile)(
draft,bytes,{flag:"wx"});await(0,import_promises.rename)(draft,path)}finally{await(0,import_promises.rm)(draft,{force:true}).
catch(()=>void 0)}}async function writeInto(folder,name,text){const path=(0,import_node_path.join)(folder,name);const draft=(0,import_node_path.join)(
folder,`.${name}.${process.pid}.new`);try{await(0,import_promises.writeFile)(draft,text,{flag:"wx"});await(0,import_promises.rename)(
draft,path)}catch(error){await(0,import_promises.rm)(draft,{force:true}).catch(()=>void 0);throw unwritable(path,error,"\
Files that were written before it are there.")}}0&&(module.exports={prepareFolder,writeInto,writeNew});
