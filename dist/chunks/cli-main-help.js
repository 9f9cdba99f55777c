var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(
to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{mainHelp:()=>mainHelp});module.exports=__toCommonJS(stdin_exports);var import_start=require("./start.js");
var import_shared_cli_help=require("./shared-cli-help.js");var import_shared_cli_table_summaries=require("./shared-cli-table-summaries.js");
function mainHelp(columns){const left=Math.max(...Object.keys(import_shared_cli_table_summaries.SUMMARIES).map(word=>word.
length));const sections=import_start.cli_table_sections__SECTIONS.flatMap(({title,words})=>{const rows=words.map(word=>[
word,import_shared_cli_table_summaries.SUMMARIES[word]??""]);return[`${title}:`,(0,import_shared_cli_help.aligned)(rows,
columns,left)]});return["Tickets that live in git: on a ref of their own, with no server.\n","Usage: git ticket COMMAND \
[OPTION…]\n",...sections,"Options of every command:",(0,import_shared_cli_help.aligned)(import_start.cli_table_options__GLOBAL_OPTIONS.
map(import_shared_cli_help.optionLine),columns),"For one command: git ticket help COMMAND","To see it work: git ticket d\
emo\n"].join("\n")}0&&(module.exports={mainHelp});
