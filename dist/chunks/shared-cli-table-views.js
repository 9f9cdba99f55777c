var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(
to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.
__esModule?__defProp(target,"default",{value:mod,enumerable:true}):target,mod));var __toCommonJS=mod=>__copyProps(__defProp(
{},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{VIEW_COMMANDS:()=>VIEW_COMMANDS});module.exports=__toCommonJS(stdin_exports);
var import_start=require("./start.js");var MANY=Number.POSITIVE_INFINITY;var COLUMNS={name:"columns",type:"list",value:"\
FIELD",description:"Columns (default: id,status,priority,type,title)"};var VIEW_COMMANDS=[{name:"board",summary:"Show ti\
ckets in columns",operands:"[QUERY…]",arity:[0,MANY],options:[{name:"by",type:"string",value:"FIELD",description:"A co\
lumn for each value (default: status)"},{name:"limit",type:"count",value:"N",description:"At most N a column (default: 2\
0; 0 or --json: all)"},import_start.cli_table_options__AT_OPTION],examples:[["git ticket board","A column for each statu\
s"],["git ticket board --by assignee label:api","A column for each person, of some tickets"]],paged:true,load:()=>Promise.resolve().then(()=>require("./cli-commands-board.js"))},
{name:"stats",summary:"Count tickets",operands:"[QUERY…]",arity:[0,MANY],options:[{name:"by",type:"list",value:"FIELD",
description:"Fields (default: status,type,priority,assignee)"},import_start.cli_table_options__AT_OPTION],examples:[["gi\
t ticket stats","All tickets"],["git ticket stats milestone:v2 --by status,label","Some of them, by other fields"]],paged:true,
load:()=>Promise.resolve().then(()=>require("./cli-commands-stats.js"))},{name:"view save",summary:"Save a quer\
y under a name, for everybody",details:"A view stands on the tickets ref, so every clone has it. Saving again puts the n\
ew view in the place of the old one.",operands:"NAME [QUERY…]",arity:[1,MANY],options:[{name:"title",type:"string",value:"\
TEXT",description:"What people see above it"},{name:"sort",type:"list",value:"FIELD",description:"Sort by fields; -FIELD\
 for descending"},COLUMNS,{name:"by",type:"string",value:"FIELD",description:"Show it as a board by this field"},...import_start.cli_table_options__TRY_OPTIONS],
examples:["git ticket view save mine assignee:me -status:blocked --sort due",["git ticket view save bugs type:bug --by s\
tatus --title 'Open bugs'","A board"]],load:()=>Promise.resolve().then(()=>require("./cli-commands-view-save.js"))},
{name:"view show",summary:"Show the tickets of a view",details:"Words behind its name narrow it further.",operands:"NAME\
 [QUERY…]",arity:[1,MANY],options:[COLUMNS,{name:"by",type:"string",value:"FIELD",description:"Show it as a board by t\
his field"},{name:"format",type:"string",value:"F",choices:["table","json","ndjson","csv","markdown"],description:"table\
 (default), json, ndjson, csv, markdown"},{name:"limit",type:"count",value:"N",description:"At most N tickets, or N a co\
lumn"},import_start.cli_table_options__DATE_OPTION,import_start.cli_table_options__AT_OPTION],examples:["git ticket view\
 show mine","git ticket view show bugs label:ui"],paged:true,load:()=>Promise.resolve().then(()=>require("./cli-commands-view-show.js"))},
{name:"view list",summary:"List the saved views",operands:"",arity:[0,0],options:[import_start.cli_table_options__AT_OPTION],
examples:["git ticket view list"],load:()=>Promise.resolve().then(()=>require("./cli-commands-view-list.js"))},
{name:"view delete",summary:"Delete a view; its tickets stay",operands:"NAME",arity:[1,1],options:import_start.cli_table_options__TRY_OPTIONS,
examples:["git ticket view delete bugs"],load:()=>Promise.resolve().then(()=>require("./cli-commands-view-delete.js"))}];0&&(module.exports={VIEW_COMMANDS});
