var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(
to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{run:()=>run});module.exports=__toCommonJS(stdin_exports);var import_start=require("./start.js");
var import_commands=require("./commands.js");var import_shared_cli_applied=require("./shared-cli-applied.js");var import_shared_cli_editor=require("./shared-cli-editor.js");
var import_promises=require("node:fs/promises");function kept(error,file){if(!(0,import_start.base_errors__isTicketError)(
error))return error;const way=`What you wrote is kept; mend it, then: git ticket apply ${file}`;const hint=error.hint===
void 0?way:`${error.hint} ${way}`;return Object.assign(error,{data:{...error.data,file},hint})}async function goesOn(error,{
io,json}){if(!(0,import_start.base_errors__isTicketError)(error)||json||!io.inIsTty)return false;(0,import_start.cli_report_error__reportError)(
error,{io,json,debug:false});return!/^\s*n/i.test(await io.ask("Edit it again? [Y/n] "))}var UNCHANGED={commit:null,batch:null,
documents:[],created:[],changed:[]};async function editUntilGood({file,before,options},context){const tickets=await context.
tickets();for(;;){const text=await(0,import_shared_cli_editor.editFile)(file,context);if(text===before)return UNCHANGED;
try{return await tickets.applyMarkdown([{name:file,text}],options)}catch(error){if(!await goesOn(error,context))throw error}}}
async function isEdited({file,before}){const text=await(0,import_promises.readFile)(file,"utf8").catch(()=>"");return(0,import_commands.cli_text_of_file__textOfFile)(
text)!==before}var run=async(call,context)=>{const[id="",other]=(0,import_commands.cli_transact__idsOf)(call,call.operands);
if(other!==void 0)throw(0,import_start.cli_usage_errors__wrongOperands)(call.spec,"it edits one ticket at a time");const[
ticket]=await(await context.tickets()).markdown([id]);if(ticket===void 0)throw new Error(`no ticket ${id}`);const before=(0,import_commands.cli_text_of_file__textOfFile)(
ticket.markdown);const file=await(0,import_shared_cli_editor.newDraft)(before);const dryRun=call.flag("dry-run");const options={
dryRun,prefer:(0,import_shared_cli_applied.preferOption)(call),only:ticket.id};const editing={file,before,options};try{const result=await editUntilGood(
editing,context);await(0,import_shared_cli_editor.removeDrafts)([file]);const documents=result.documents.map(d=>({...d,file:ticket.
file}));return(0,import_shared_cli_applied.tellApplied)({...result,documents},call,context)}catch(error){if(await isEdited(
editing))throw kept(error,file);await(0,import_shared_cli_editor.removeDrafts)([file]);throw error}};0&&(module.exports={run});
