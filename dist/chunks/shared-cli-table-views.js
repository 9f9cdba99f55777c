var{cli_table_options__AT_OPTION:AT_OPTION,cli_table_options__CHOICE_OPTIONS:CHOICE_OPTIONS,cli_table_options__DATE_OPTION:DATE_OPTION,
cli_table_options__TRY_OPTIONS:TRY_OPTIONS}=require("./start.js");var MANY=Number.POSITIVE_INFINITY;var COLUMNS={name:"c\
olumns",type:"list",value:"FIELD",description:"Columns (default: id,status,priority,type,title)"};var VIEW_COMMANDS=[{name:"\
board",summary:"Show tickets in columns",operands:"[QUERY…]",arity:[0,MANY],options:[{name:"by",type:"string",value:"F\
IELD",description:"A column for each value (default: status)"},{name:"limit",type:"count",value:"N",description:"At most\
 N a column (default: 20; 0 or --json: all)"},AT_OPTION],examples:[["git ticket board","A column for each status"],["git\
 ticket board --by assignee label:api","A column for each person, of some tickets"]],paged:true,load:()=>Promise.resolve().
then(()=>require("./cli-commands-board.js"))},{name:"stats",summary:"Count tickets",operands:"[QUERY…]",arity:[0,MANY],
options:[{name:"by",type:"list",value:"FIELD",description:"Fields (default: status,type,priority,assignee)"},AT_OPTION],
examples:[["git ticket stats","All tickets"],["git ticket stats milestone:v2 --by status,label","Some of them, by other \
fields"]],paged:true,load:()=>Promise.resolve().then(()=>require("./cli-commands-stats.js"))},{name:"view save",summary:"\
Save a query under a name, for everybody",details:"A view stands on the tickets ref, so every clone has it. Saving again\
 puts the new view in the place of the old one.",operands:"NAME [QUERY…]",arity:[1,MANY],options:[{name:"title",type:"\
string",value:"TEXT",description:"What people see above it"},{name:"sort",type:"list",value:"FIELD",description:"Sort by\
 fields; -FIELD for descending"},COLUMNS,{name:"by",type:"string",value:"FIELD",description:"Show it as a board by this \
field"},...TRY_OPTIONS],examples:["git ticket view save mine assignee:me -status:blocked --sort due",["git ticket view s\
ave bugs type:bug --by status --title 'Open bugs'","A board"]],load:()=>Promise.resolve().then(()=>require("./cli-comman\
ds-view-save.js"))},{name:"view show",summary:"Show the tickets of a view",details:"Words behind its name narrow it furt\
her.",operands:"NAME [QUERY…]",arity:[1,MANY],options:[COLUMNS,{name:"by",type:"string",value:"FIELD",description:"Sho\
w it as a board by this field"},{name:"format",type:"string",value:"F",choices:["table","json","ndjson","csv","markdown"],
description:"table (default), json, ndjson, csv, markdown"},{name:"limit",type:"count",value:"N",description:"At most N \
tickets, or N a column"},...CHOICE_OPTIONS,DATE_OPTION,AT_OPTION],examples:["git ticket view show mine","git ticket view\
 show bugs label:ui"],paged:true,load:()=>Promise.resolve().then(()=>require("./cli-commands-view-show.js"))},{name:"vie\
w list",summary:"List the saved views",operands:"",arity:[0,0],options:[AT_OPTION],examples:["git ticket view list"],load:()=>Promise.
resolve().then(()=>require("./cli-commands-view-list.js"))},{name:"view delete",summary:"Delete a view; its tickets stay",
operands:"NAME",arity:[1,1],options:TRY_OPTIONS,examples:["git ticket view delete bugs"],load:()=>Promise.resolve().then(
()=>require("./cli-commands-view-delete.js"))}];module.exports={VIEW_COMMANDS};
