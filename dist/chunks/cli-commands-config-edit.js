var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(
to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{run:()=>run});module.exports=__toCommonJS(stdin_exports);var import_start=require("./start.js");
var import_commands=require("./commands.js");var import_base=require("./base.js");var import_shared_cli_configuring=require("./shared-cli-configuring.js");
var import_shared_cli_editor=require("./shared-cli-editor.js");function settingsIn(text){const{value}=(0,import_base.base_parse_json__parseJson)(
text);if((0,import_start.base_json__isObject)(value))return value;throw new import_start.base_errors__TicketError("BAD_S\
ETTING","invalid","What was edited is no JSON object.",{hint:"Settings are one JSON object, as `git ticket config edit` \
shows them."})}var member=(source,name)=>Object.hasOwn(source,name)?source[name]:void 0;function patched(now,before,after){
if((0,import_start.base_canonical_json__equalJson)(before,after))return now;if(!(0,import_start.base_json__isObject)(before)||
!(0,import_start.base_json__isObject)(after)||!(0,import_start.base_json__isObject)(now))return after;const names=[...new Set(
[...Object.keys(now),...Object.keys(after)])];const parts=names.map(name=>{const value=patched(member(now,name),member(before,
name),member(after,name));return[name,value]});return Object.fromEntries(parts.filter(p=>p[1]!==void 0))}var run=async(call,context)=>{
const opened=await context.tickets();const before=await opened.settings();const file=await(0,import_shared_cli_editor.newDraft)(
JSON.stringify(before,null,2),"CONFIG.json");context.keepDraft(file);const after=settingsIn(await(0,import_shared_cli_editor.editFile)(
file,context));const change=await opened.configure(now=>patched(now,before,after)??{},{dryRun:call.flag("dry-run")});return(0,import_shared_cli_configuring.tellConfigured)(
change,call,context)};0&&(module.exports={run});
