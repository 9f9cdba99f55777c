var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(
to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{noCommand:()=>noCommand});module.exports=__toCommonJS(stdin_exports);var import_start=require("./start.js");
var import_shared_cli_table_program=require("./shared-cli-table-program.js");var import_shared_cli_table_store=require("./shared-cli-table-store.js");
var import_shared_cli_table_remotes=require("./shared-cli-table-remotes.js");var import_shared_cli_table_settings=require("./shared-cli-table-settings.js");
var import_shared_cli_table_history=require("./shared-cli-table-history.js");var import_shared_cli_table_texts=require("./shared-cli-table-texts.js");
var import_shared_cli_table_views=require("./shared-cli-table-views.js");var import_shared_cli_table_parts=require("./shared-cli-table-parts.js");
var import_shared_cli_table_links=require("./shared-cli-table-links.js");var import_shared_cli_table_tickets=require("./shared-cli-table-tickets.js");
var import_shared_cli_synonyms=require("./shared-cli-synonyms.js");var COMMANDS=[...import_shared_cli_table_tickets.TICKET_COMMANDS,
...import_shared_cli_table_links.LINK_COMMANDS,...import_shared_cli_table_parts.PART_COMMANDS,...import_shared_cli_table_views.VIEW_COMMANDS,
...import_shared_cli_table_texts.TEXT_COMMANDS,...import_shared_cli_table_history.HISTORY_COMMANDS,...import_shared_cli_table_remotes.REMOTE_COMMANDS,
...import_shared_cli_table_settings.SETTING_COMMANDS,...import_shared_cli_table_store.STORE_COMMANDS,...import_shared_cli_table_program.PROGRAM_COMMANDS];
function commandsOf(group){return COMMANDS.filter(c=>c.name.startsWith(`${group} `))}function noCommand([first="",second]){
const group=commandsOf(first).map(c=>c.name);const known=COMMANDS.flatMap(c=>[c.name,c.name.replace(/ .*/,"")]);if(group.
length===0)return(0,import_start.cli_usage_errors__unknownCommand)(first,[...known,"help"],(0,import_shared_cli_synonyms.synonymOf)(
first,known));if(second===void 0||second.startsWith("-"))return(0,import_start.cli_usage_errors__incompleteCommand)(first,
group);const near=(0,import_start.base_similar__closest)(`${first} ${second}`,group);return(0,import_start.cli_usage_errors__unknownCommand)(
`${first} ${second}`,group,near??(0,import_shared_cli_synonyms.synonymOf)(first,known))}0&&(module.exports={noCommand});
