var{cli_table_options__AT_OPTION:AT_OPTION,cli_table_options__DATE_OPTION:DATE_OPTION,cli_table_options__QUIET_OPTION:QUIET_OPTION,
cli_table_options__TRY_OPTIONS:TRY_OPTIONS,cli_table_options__WRITE_OPTIONS:WRITE_OPTIONS}=require("./start.js");var FORCE={
name:"force",short:"f",type:"boolean",description:"Delete what the batch created even if it was changed later"};var HISTORY_COMMANDS=[
{name:"batch apply",summary:"Apply operations from a file as one commit",details:'Operations are JSON objects, one a lin\
e or in one array. They become one commit or nothing, and every fault is told with its line. "ref": "$name" names a tick\
et that the same batch goes on to use.',operands:"FILE|-",arity:[1,1],options:[{name:"no-atomic",type:"boolean",description:"\
Apply what is valid, report the rest"},...WRITE_OPTIONS,QUIET_OPTION],examples:[["git ticket batch apply plan.jsonl --dr\
y-run","Look first"],["git ticket batch apply - < plan.json","From another program"]],load:()=>Promise.resolve().then(()=>require(
"./cli-commands-batch-apply.js"))},{name:"revert",summary:"Take a batch back with a new commit",details:"What the batch \
wrote goes back to what it was, unless somebody changed it since: that stays, and is told. A revert can be reverted.",operands:"\
BATCH|COMMIT",arity:[0,1],options:[{name:"last",type:"boolean",description:"The newest batch that still stands"},FORCE,...TRY_OPTIONS],
examples:[["git ticket revert --last","The newest batch, whoever made it"],["git ticket revert 1a2b3c4 --dry-run","Look \
first"]],load:()=>Promise.resolve().then(()=>require("./cli-commands-revert.js"))},{name:"undo",summary:"Take your own n\
ewest batch back",details:"The same as revert, of the newest batch of your own that still stands.",operands:"",arity:[0,
0],options:[FORCE,...TRY_OPTIONS],examples:[["git ticket undo","Take back what you did last"]],load:()=>Promise.resolve().
then(()=>require("./cli-commands-undo.js"))},{name:"log",summary:"Show what was changed, when and by whom",operands:"[ID\
]",arity:[0,1],options:[{name:"limit",type:"count",value:"N",description:"At most N commits"},{name:"changes",short:"p",
type:"boolean",description:"Field by field (default with ID)"},AT_OPTION,DATE_OPTION],examples:[["git ticket log","All t\
hat was done"],["git ticket log tk-7k3m","The history of one ticket, field by field"]],paged:true,load:()=>Promise.resolve().
then(()=>require("./cli-commands-log.js"))},{name:"diff",summary:"Compare tickets as they were at two moments",details:"\
A and B are each a commit, a batch, a date (the end of that day), a time, or 3d for three days ago; B is now unless it i\
s given. Prints each ticket that differs, + before a new one and - before one that is gone, and below it value by value.",
operands:"A [B]",arity:[1,2],options:[{name:"ticket",short:"t",type:"list",value:"ID",description:"Only these tickets"},
{name:"short",short:"s",type:"boolean",description:"One line for each ticket"}],examples:[["git ticket diff 1d","What ha\
ppened since yesterday"],["git ticket diff 2026-11-01 2026-11-30 --short","Which tickets changed in November"],["git tic\
ket diff refs/tickets/main~5 --ticket tk-7k3m","One ticket, by the last 5 commits"]],paged:true,load:()=>Promise.resolve().
then(()=>require("./cli-commands-diff.js"))}];module.exports={__proto__:null,HISTORY_COMMANDS};
