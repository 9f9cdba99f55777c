var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(
to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.
__esModule?__defProp(target,"default",{value:mod,enumerable:true}):target,mod));var __toCommonJS=mod=>__copyProps(__defProp(
{},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{TICKET_COMMANDS:()=>TICKET_COMMANDS});module.exports=__toCommonJS(stdin_exports);
var import_start=require("./start.js");var MANY=Number.POSITIVE_INFINITY;var TICKET_COMMANDS=[{name:"create",summary:"Cr\
eate a ticket; prints its id",details:"The id alone goes to standard output, so that a script can take it. The title may\
 be one word in quotes or several words; without one a person at a terminal is asked for it, and for type, priority and \
labels.",operands:"TITLE…",arity:[0,MANY],options:[...import_start.cli_table_options__FIELD_OPTIONS,{name:"template",short:"\
T",type:"string",value:"NAME",description:"Begin with a template (config set templates.NAME …)"},{name:"status",short:"\
s",type:"string",value:"S",description:"Status to begin in"},{name:"assign",short:"a",type:"list",value:"WHO",description:"\
Assignees"},{name:"label",short:"l",type:"list",value:"L",description:"Labels"},{name:"parent",type:"string",value:"ID",
description:"Parent ticket"},{name:"depends-on",type:"list",value:"ID",description:"Tickets that must be done first"},{name:"\
criterion",type:"texts",value:"TEXT",description:"Acceptance criterion"},{name:"alias",type:"list",value:"NAME",description:"\
Other names of the ticket"},...import_start.cli_table_options__WRITE_OPTIONS],examples:[['git ticket create "Login times\
 out" --type bug --priority high --label auth,ui',"Name its type, priority and labels"],["git ticket create Write the do\
cs --depends-on tk-7k3m --body - < notes.md","Take the description from a file, and wait for another ticket"]],load:()=>Promise.resolve().then(()=>require("./cli-commands-create.js"))},
{name:"show",summary:"Show tickets",details:"An id may be shortened as long as it is unique, with or without its prefix;\
 old ids of imported tickets work too.",operands:"ID…",arity:[1,MANY],options:[{name:"markdown",type:"boolean",description:"\
As Markdown that git ticket apply takes back"},import_start.cli_table_options__AT_OPTION,import_start.cli_table_options__DATE_OPTION],
examples:[["git ticket show tk-7k3m","One ticket with its links and comments"],["git ticket show 7k3m --at yesterday --j\
son","As a JSON document"]],paged:true,load:()=>Promise.resolve().then(()=>require("./cli-commands-show.js"))},
{name:"list",summary:"List tickets",details:'Without options: every ticket that is not closed, the most urgent first. Va\
lues of one option are alternatives, several options hold together, and ! before a value excludes it.\n\nA QUERY is words \
to find, and terms like label:ui, -status:blocked or "two words".',operands:"[QUERY…]",arity:[0,MANY],options:[...import_start.cli_table_options__FILTER_OPTIONS,
{name:"columns",type:"list",value:"FIELD",description:"Columns (default: id,status,priority,type,title)"},{name:"format",
type:"string",value:"F",choices:["table","json","ndjson","csv","markdown"],description:"table (default), json, ndjson, c\
sv, markdown"},import_start.cli_table_options__AT_OPTION,import_start.cli_table_options__DATE_OPTION],examples:[["git ti\
cket list --assignee @me --sort due","What is mine, the most pressing first"],["git ticket list label:ui,api -status:blo\
cked assignee:me sort:due","The same as a query, of two labels"],["git ticket list --label '!wip' --format csv","Everyth\
ing without a label, as a table"]],paged:true,load:()=>Promise.resolve().then(()=>require("./cli-commands-list.js"))},
{name:"set",summary:"Change fields of tickets",details:"Words with = are fields, the others are ids. FIELD= clears a fie\
ld, custom.KEY= is a field of your own.",operands:"ID… FIELD=VALUE…",arity:[1,MANY],options:[{name:"title",type:"str\
ing",value:"TITLE",description:"Title"},...import_start.cli_table_options__FIELD_OPTIONS,...import_start.cli_table_options__EDIT_OPTIONS],
examples:[["git ticket set tk-7k3m priority=critical due=2026-12-24","Two fields at once"],["git ticket set tk-7k3m mile\
stone= custom.severity=S1","Clear a field, and set one of your own"]],load:()=>Promise.resolve().then(()=>require("./cli-commands-set.js"))},
{name:"move",summary:"Move tickets to another status",details:"Statuses and the ways between them are those of the store\
's configuration.",operands:"ID… STATUS",arity:[2,MANY],options:[{name:"resolution",short:"r",type:"string",value:"R",
description:"How it ended"},...import_start.cli_table_options__EDIT_OPTIONS],examples:[["git ticket move tk-7k3m in-prog\
ress","Begin"]],load:()=>Promise.resolve().then(()=>require("./cli-commands-move.js"))},{name:"close",summary:"\
Close tickets",operands:"ID…",arity:[1,MANY],options:[{name:"resolution",short:"r",type:"string",value:"R",description:"\
done (default), wontfix, duplicate, cancelled"},{name:"comment",short:"m",type:"string",value:"TEXT",description:"Say wh\
y"},...import_start.cli_table_options__EDIT_OPTIONS],examples:[["git ticket close tk-7k3m","Done"],["git ticket close 7k\
3m c0ff -r duplicate -m 'See tk-a1b2'","Two at once, and why"]],load:()=>Promise.resolve().then(()=>require("./cli-commands-close.js"))},
{name:"reopen",summary:"Reopen closed tickets",details:"The ticket goes to the first open status, and how it ended is ta\
ken away.",operands:"ID…",arity:[1,MANY],options:import_start.cli_table_options__EDIT_OPTIONS,examples:[["git ticket r\
eopen tk-7k3m","As if it had not been closed"]],load:()=>Promise.resolve().then(()=>require("./cli-commands-reopen.js"))},
{name:"comment",summary:"Comment on tickets",details:"With - the text is read from standard input; --editor opens your e\
ditor.",operands:"ID TEXT…|-",arity:[1,MANY],options:[{name:"editor",short:"e",type:"boolean",description:"Write the c\
omment in an editor"},{name:"reply-to",type:"string",value:"COMMENT",description:"The comment it answers: its number in \
show, or its id"},...import_start.cli_table_options__EDIT_OPTIONS],examples:[['git ticket comment tk-7k3m "Seen with 2.3\
 only."',"A few words"],["git ticket comment tk-7k3m - < log.txt","The text of a file"]],load:()=>Promise.resolve().then(()=>require("./cli-commands-comment.js"))},
{name:"comment edit",summary:"Give a comment another text",operands:"ID COMMENT TEXT…|-",arity:[2,MANY],options:[{name:"\
editor",short:"e",type:"boolean",description:"Edit the present text in an editor"},...import_start.cli_table_options__EDIT_OPTIONS],
examples:['git ticket comment edit tk-7k3m 2 "Seen with 2.4, too."',"git ticket comment edit tk-7k3m 2 --editor"],load:()=>Promise.resolve().then(()=>require("./cli-commands-comment-edit.js"))},
{name:"comment delete",summary:"Delete comments",operands:"ID COMMENT…",arity:[2,MANY],options:import_start.cli_table_options__EDIT_OPTIONS,
examples:["git ticket comment delete tk-7k3m 1 3"],load:()=>Promise.resolve().then(()=>require("./cli-commands-comment-delete.js"))},
{name:"comment redact",summary:"Take the text out of comments for ever",operands:"ID COMMENT…",arity:[2,MANY],options:import_start.cli_table_options__EDIT_OPTIONS,
examples:["git ticket comment redact tk-7k3m 2"],load:()=>Promise.resolve().then(()=>require("./cli-commands-comment-redact.js"))}];0&&(module.exports={TICKET_COMMANDS});
