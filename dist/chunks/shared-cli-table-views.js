var{cli_table_options__AT_OPTION:AT_OPTION,cli_table_options__CHOICE_OPTIONS:CHOICE_OPTIONS,cli_table_options__DATE_OPTION:DATE_OPTION,
cli_table_options__FILTER_OPTIONS:FILTER_OPTIONS,cli_table_options__TRY_OPTIONS:TRY_OPTIONS}=require("./start.js");var MANY=Number.
POSITIVE_INFINITY;var COLUMNS={name:"columns",type:"list",value:"FIELD",description:"Columns (default: id,status,priorit\
y,type,title)"};var VIEW_COMMANDS=[{name:"search",summary:"Search the text of tickets, the best first",details:'Looks at\
 titles, bodies, comments, labels and aliases. Tickets that have all words come, the best first; where none has, those w\
ith the most. A word may be typed with a typo where it stands nowhere as it is, and the last one may be the beginning of\
 a longer one; case and accents count for nothing. "two words" stand one behind the other, creat* is how a word begins, \
timeo~ has typos, -word is not there.\n\nQUERY takes the terms of list as well: label:ui, -status:blocked. Closed tickets \
are found too: is:open leaves them out.',operands:"QUERY\u2026",arity:[1,MANY],options:[...FILTER_OPTIONS.filter(({name})=>![
"text","all","sort","limit"].includes(name)),{name:"sort",type:"list",value:"FIELD",description:"Sort by fields, not by \
how well they fit"},{name:"limit",type:"count",value:"N",description:"At most N (default: 20; 0: all)"},COLUMNS,{name:"s\
hort",type:"boolean",description:"One line for each ticket"},AT_OPTION,DATE_OPTION],examples:[["git ticket search login \
timeout","Tickets with both words"],[`git ticket search '"connection reset"' is:open label:proxy`,"A phrase, in open tic\
kets"]],paged:true,load:()=>Promise.resolve().then(()=>require("./cli-commands-search.js"))},{name:"query",summary:"Answ\
er a query that is a JSON document",details:"The document says where (a query as text, or conditions as data), fields, i\
nclude, sort and limit: git ticket schema query. The answer is one JSON document.",operands:"FILE|-",arity:[1,1],options:[
AT_OPTION],examples:[[`echo '{"where": "is:ready", "fields": ["id", "title"]}' | git ticket query -`,"A question from a \
program"]],load:()=>Promise.resolve().then(()=>require("./cli-commands-query.js"))},{name:"board",summary:"Show tickets \
in columns",operands:"[QUERY\u2026]",arity:[0,MANY],options:[{name:"by",type:"string",value:"FIELD",description:"A colum\
n for each value (default: status)"},{name:"limit",type:"count",value:"N",description:"At most N a column (default: 20; \
0 or --json: all)"},AT_OPTION],examples:[["git ticket board","A column for each status"],["git ticket board --by assigne\
e label:api","A column for each person, of some tickets"]],paged:true,load:()=>Promise.resolve().then(()=>require("./cli\
-commands-board.js"))},{name:"stats",summary:"Count tickets",operands:"[QUERY\u2026]",arity:[0,MANY],options:[{name:"by",
type:"list",value:"FIELD",description:"Fields (default: status,type,priority,assignee)"},AT_OPTION],examples:[["git tick\
et stats","All tickets"],["git ticket stats milestone:v2 --by status,label","Some of them, by other fields"]],paged:true,
load:()=>Promise.resolve().then(()=>require("./cli-commands-stats.js"))},{name:"view save",summary:"Save a query under a\
 name, for everybody",details:"A view stands on the tickets ref, so every clone has it. Saving again puts the new view i\
n the place of the old one.",operands:"NAME [QUERY\u2026]",arity:[1,MANY],options:[{name:"title",type:"string",value:"TE\
XT",description:"What people see above it"},{name:"sort",type:"list",value:"FIELD",description:"Sort by fields; -FIELD f\
or descending"},COLUMNS,{name:"by",type:"string",value:"FIELD",description:"Show it as a board by this field"},...TRY_OPTIONS],
examples:["git ticket view save mine assignee:me -status:blocked --sort due",["git ticket view save bugs type:bug --by s\
tatus --title 'Open bugs'","A board"]],load:()=>Promise.resolve().then(()=>require("./cli-commands-view-save.js"))},{name:"\
view show",summary:"Show the tickets of a view",details:"Words behind its name narrow it further.",operands:"NAME [QUERY\
\u2026]",arity:[1,MANY],options:[COLUMNS,{name:"by",type:"string",value:"FIELD",description:"Show it as a board by this \
field"},{name:"format",type:"string",value:"F",choices:["table","json","ndjson","csv","markdown"],description:"table (de\
fault), json, ndjson, csv, markdown"},{name:"limit",type:"count",value:"N",description:"At most N tickets, or N a column"},
...CHOICE_OPTIONS,DATE_OPTION,AT_OPTION],examples:["git ticket view show mine","git ticket view show bugs label:ui"],paged:true,
load:()=>Promise.resolve().then(()=>require("./cli-commands-view-show.js"))},{name:"view list",summary:"List the saved v\
iews",operands:"",arity:[0,0],options:[AT_OPTION],examples:["git ticket view list"],load:()=>Promise.resolve().then(()=>require(
"./cli-commands-view-list.js"))},{name:"view delete",summary:"Delete a view; its tickets stay",operands:"NAME",arity:[1,
1],options:TRY_OPTIONS,examples:["git ticket view delete bugs"],load:()=>Promise.resolve().then(()=>require("./cli-comma\
nds-view-delete.js"))}];module.exports={__proto__:null,VIEW_COMMANDS};
