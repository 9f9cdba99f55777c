var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(
to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.
__esModule?__defProp(target,"default",{value:mod,enumerable:true}):target,mod));var __toCommonJS=mod=>__copyProps(__defProp(
{},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{HISTORY_COMMANDS:()=>HISTORY_COMMANDS});module.exports=__toCommonJS(stdin_exports);
var import_start=require("./start.js");var FORCE={name:"force",short:"f",type:"boolean",description:"Delete what the bat\
ch created even if it was changed later"};var HISTORY_COMMANDS=[{name:"batch apply",summary:"Apply operations from a fil\
e as one commit",details:'Operations are JSON objects, one a line or in one array. They become one commit or nothing, an\
d every fault is told with its line. "ref": "$name" names a ticket that the same batch goes on to use.',operands:"FILE|-",
arity:[1,1],options:[{name:"no-atomic",type:"boolean",description:"Apply what is valid, report the rest"},...import_start.cli_table_options__WRITE_OPTIONS,
import_start.cli_table_options__QUIET_OPTION],examples:[["git ticket batch apply plan.jsonl --dry-run","Look first"],["g\
it ticket batch apply - < plan.json","From another program"]],load:()=>Promise.resolve().then(()=>require("./cli-commands-batch-apply.js"))},
{name:"revert",summary:"Take a batch back with a new commit",details:"What the batch wrote goes back to what it was, unl\
ess somebody changed it since: that stays, and is told. A revert can be reverted.",operands:"BATCH|COMMIT",arity:[0,1],options:[
{name:"last",type:"boolean",description:"The newest batch that still stands"},FORCE,...import_start.cli_table_options__TRY_OPTIONS],
examples:[["git ticket revert --last","The newest batch, whoever made it"],["git ticket revert 1a2b3c4 --dry-run","Look \
first"]],load:()=>Promise.resolve().then(()=>require("./cli-commands-revert.js"))},{name:"undo",summary:"Take y\
our own newest batch back",details:"The same as revert, of the newest batch of your own that still stands.",operands:"",
arity:[0,0],options:[FORCE,...import_start.cli_table_options__TRY_OPTIONS],examples:[["git ticket undo","Take back what \
you did last"]],load:()=>Promise.resolve().then(()=>require("./cli-commands-undo.js"))},{name:"log",summary:"Sh\
ow what was changed, when and by whom",operands:"[ID]",arity:[0,1],options:[{name:"limit",type:"count",value:"N",description:"\
At most N commits"},{name:"changes",short:"p",type:"boolean",description:"Field by field (default with ID)"},import_start.cli_table_options__AT_OPTION,
import_start.cli_table_options__DATE_OPTION],examples:[["git ticket log","All that was done"],["git ticket log tk-7k3m",
"The history of one ticket, field by field"]],paged:true,load:()=>Promise.resolve().then(()=>require("./cli-commands-log.js"))},
{name:"diff",summary:"Compare tickets as they were at two moments",details:"A and B are each a commit, a batch, a date (\
the end of that day), a time, or 3d for three days ago; B is now unless it is given. Prints each ticket that differs, + \
before a new one and - before one that is gone, and below it value by value.",operands:"A [B]",arity:[1,2],options:[{name:"\
ticket",short:"t",type:"list",value:"ID",description:"Only these tickets"},{name:"short",short:"s",type:"boolean",description:"\
One line for each ticket"}],examples:[["git ticket diff 1d","What happened since yesterday"],["git ticket diff 2026-11-0\
1 2026-11-30 --short","Which tickets changed in November"],["git ticket diff refs/tickets/main~5 --ticket tk-7k3m","One \
ticket, by the last 5 commits"]],paged:true,load:()=>Promise.resolve().then(()=>require("./cli-commands-diff.js"))}];0&&(module.exports={HISTORY_COMMANDS});
