var{cli_transact__idsOf:idsOf,cli_text_of_file__textOfFile:textOfFile}=require("./commands.js");var{cli_usage_errors__wrongOperands:wrongOperands,
base_errors__isTicketError:isTicketError}=require("./start.js");var{reportError}=require("./shared-cli-report-error.js");
var{preferOption,tellApplied}=require("./shared-cli-applied.js");require("./shared-app-told-error.js");var{editFile,newDraft,
removeDrafts}=require("./shared-cli-editor.js");var{readFile}=require("node:fs/promises");function kept(error,file){if(!isTicketError(
error))return error;const way=`What you wrote is kept; mend it, then: git ticket apply ${file}`;const hint=error.hint===
void 0?way:`${error.hint} ${way}`;return Object.assign(error,{data:{...error.data,file},hint})}async function goesOn(error,{
io,json}){if(!isTicketError(error)||json||!io.inIsTty)return false;await reportError(error,{io,json,debug:false});return!/^\s*n/i.
test(await io.ask("Edit it again? [Y/n] "))}var UNCHANGED={commit:null,batch:null,documents:[],created:[],changed:[]};async function editUntilGood({
file,before,options},context){const tickets=await context.tickets();for(;;){const text=await editFile(file,context);if(text===
before)return UNCHANGED;try{return await tickets.applyMarkdown([{name:file,text}],options)}catch(error){if(!await goesOn(
error,context))throw error}}}async function isEdited({file,before}){const text=await readFile(file,"utf8").catch(()=>"");
return textOfFile(text)!==before}var run=async(call,context)=>{const[id="",other]=idsOf(call,call.operands);if(other!==void 0)
throw wrongOperands(call.spec,"it edits one ticket at a time");const[ticket]=await(await context.tickets()).markdown([id]);
if(ticket===void 0)throw new Error(`no ticket ${id}`);const before=textOfFile(ticket.markdown);const file=await newDraft(
before);const dryRun=call.flag("dry-run");const options={dryRun,prefer:preferOption(call),only:ticket.id};const editing={
file,before,options};try{const result=await editUntilGood(editing,context);await removeDrafts([file]);const documents=result.
documents.map(d=>({...d,file:ticket.file}));return tellApplied({...result,documents},call,context)}catch(error){if(await isEdited(
editing))throw kept(error,file);await removeDrafts([file]);throw error}};module.exports={__proto__:null,run};
