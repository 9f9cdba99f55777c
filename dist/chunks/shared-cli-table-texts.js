var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(
to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.
__esModule?__defProp(target,"default",{value:mod,enumerable:true}):target,mod));var __toCommonJS=mod=>__copyProps(__defProp(
{},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{TEXT_COMMANDS:()=>TEXT_COMMANDS});module.exports=__toCommonJS(stdin_exports);
var import_start=require("./start.js");var MANY=Number.POSITIVE_INFINITY;var FILTERS=import_start.cli_table_options__FILTER_OPTIONS.
filter(o=>o.name!=="all");var APPLY_OPTIONS=[...import_start.cli_table_options__TRY_OPTIONS,{name:"prefer",type:"string",
value:"SIDE",choices:["file","ticket"],description:"Whose value wins where both were changed: file, ticket"}];var TEXT_COMMANDS=[
{name:"import beads",summary:"Import the JSON lines of beads",details:"Times of the source decide between its values and\
 ours, so importing the same file again changes nothing, and what was changed here later stays.",operands:"FILE|-",arity:[
1,1],options:[{name:"namespace",type:"string",value:"NAME",description:"Tells two sources apart that use the same ids"},
{name:"restore",type:"boolean",description:"Bring back tickets that were deleted here"},...import_start.cli_table_options__TRY_OPTIONS],
examples:[["git ticket import beads .beads/issues.jsonl --dry-run","What would come of it"]],load:()=>Promise.resolve().then(()=>require("./cli-commands-import-beads.js"))},
{name:"import full",summary:"Import what export --full wrote",details:"Nothing is lost on the way: two stores that have \
imported each other's export are equal.",operands:"FILE|-",arity:[1,1],options:import_start.cli_table_options__TRY_OPTIONS,
examples:[["git ticket export --full | git -C other ticket import full -","Into another repository"]],load:()=>Promise.resolve().then(()=>require("./cli-commands-import-full.js"))},
{name:"export",summary:"Write tickets as JSON lines",details:"One ticket a line, for other programs and for backups.",operands:"",
arity:[0,0],options:[{name:"full",type:"boolean",description:"Every document with its stamps, for import full"},...FILTERS,
import_start.cli_table_options__AT_OPTION],examples:[["git ticket export > tickets.jsonl","Every ticket"],["git ticket e\
xport --full > backup.jsonl","Every document with its stamps"]],load:()=>Promise.resolve().then(()=>require("./cli-commands-export.js"))},
{name:"export markdown",summary:"Write each ticket to a Markdown file",details:"Each file names the version that it show\
s, so that apply can tell later what was edited in it.",operands:"DIR",arity:[1,1],options:[{name:"force",short:"f",type:"\
boolean",description:"Write into a folder that is not empty; other files stay"},...FILTERS.filter(o=>o.name!=="deleted"),
import_start.cli_table_options__AT_OPTION,import_start.cli_table_options__QUIET_OPTION],examples:[["git ticket export ma\
rkdown tickets","Write a folder"],["git ticket apply tickets","Bring back what was edited in it"]],load:()=>Promise.resolve().then(()=>require("./cli-commands-export-markdown.js"))},
{name:"export csv",summary:"Write tickets as a table, for other programs",details:"Whole ids and times in UTC; no cell i\
s a formula for a spreadsheet.",operands:"",arity:[0,0],options:[{name:"columns",type:"list",value:"FIELD",description:"\
Columns (default: all but comments and body)"},...FILTERS,import_start.cli_table_options__AT_OPTION],examples:[["git tic\
ket export csv --columns id,title,custom.severity > tickets.csv","Columns of your choice"]],load:()=>Promise.resolve().then(()=>require("./cli-commands-export-csv.js"))},
{name:"apply",summary:"Bring tickets back that were edited as Markdown",details:"Only what was edited in a file is writt\
en, as one batch. Where the same field was changed in the ticket meanwhile, both values are told and nothing is written \
unless --prefer decides. A file without id creates a ticket.",operands:"FILE|DIR|-…",arity:[1,MANY],options:APPLY_OPTIONS,
examples:[["git ticket apply tickets --dry-run","Look first"],["git ticket show --markdown tk-7k3m | sed s/Proxy/proxy/ \
| git ticket apply -","Edit with another program"]],load:()=>Promise.resolve().then(()=>require("./cli-commands-apply.js"))},
{name:"edit",summary:"Edit a ticket as Markdown in your editor",details:"Saving without a change, or leaving the editor \
with an error, changes nothing.",operands:"ID",arity:[1,1],options:APPLY_OPTIONS,examples:[["git ticket edit tk-7k3m","E\
dit one ticket"]],load:()=>Promise.resolve().then(()=>require("./cli-commands-edit.js"))}];0&&(module.exports={TEXT_COMMANDS});
