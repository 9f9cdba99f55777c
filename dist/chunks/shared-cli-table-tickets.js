var{cli_table_options__AT_OPTION:AT_OPTION,cli_table_options__CHOICE_OPTIONS:CHOICE_OPTIONS,cli_table_options__DATE_OPTION:DATE_OPTION,
cli_table_options__EDIT_OPTIONS:EDIT_OPTIONS,cli_table_options__FIELDS_OPTION:FIELDS_OPTION,cli_table_options__FIELD_OPTIONS:FIELD_OPTIONS,
cli_table_options__FILTER_OPTIONS:FILTER_OPTIONS,cli_table_options__WRITE_OPTIONS:WRITE_OPTIONS}=require("./start.js");var MANY=Number.
POSITIVE_INFINITY;var TICKET_COMMANDS=[{name:"create",summary:"Create a ticket; prints its id",details:"The id alone goe\
s to standard output, so that a script can take it. The title may be one word in quotes or several words; without one a \
person at a terminal is asked for it, and for type, priority and labels.",operands:"TITLE\u2026",arity:[0,MANY],options:[
...FIELD_OPTIONS,{name:"template",short:"T",type:"string",value:"NAME",description:"Begin with a template (config set te\
mplates.NAME \u2026)"},{name:"status",short:"s",type:"string",value:"S",description:"Status to begin in"},{name:"assign",
short:"a",type:"list",value:"WHO",description:"Assignees"},{name:"label",short:"l",type:"list",value:"L",description:"La\
bels"},{name:"parent",type:"string",value:"ID",description:"Parent ticket"},{name:"depends-on",type:"list",value:"ID",description:"\
Tickets that must be done first"},{name:"criterion",type:"texts",value:"TEXT",description:"Acceptance criterion"},{name:"\
alias",type:"list",value:"NAME",description:"Other names of the ticket"},...WRITE_OPTIONS],examples:[['git ticket create\
 "Login times out" --type bug --priority high --label auth,ui',"Name its type, priority and labels"],["git ticket create\
 Write the docs --depends-on tk-7k3m --body - < notes.md","Take the description from a file, and wait for another ticket"]],
load:()=>Promise.resolve().then(()=>require("./cli-commands-create.js"))},{name:"show",summary:"Show tickets",details:"A\
n id may be shortened as long as it is unique, with or without its prefix; old ids of imported tickets work too.",operands:"\
ID\u2026",arity:[1,MANY],options:[{name:"markdown",type:"boolean",description:"As Markdown that git ticket apply takes b\
ack"},FIELDS_OPTION,AT_OPTION,DATE_OPTION],examples:[["git ticket show tk-7k3m","One ticket with its links and comments"],
["git ticket show 7k3m --at yesterday --json","As a JSON document"]],paged:true,load:()=>Promise.resolve().then(()=>require(
"./cli-commands-show.js"))},{name:"list",summary:"List tickets",details:'Without options: every ticket that is not close\
d, the most urgent first. Values of one option are alternatives, several options hold together, and ! before a value exc\
ludes it.\n\nA QUERY is words to find, and terms like label:ui, -status:blocked, priority:>=high, updated:<2w, is:ready or\
 "two words"; OR and ( ) join them. In quotes, for a shell. Its fields and all else: docs/query.md.',operands:"[QUERY\u2026]",
arity:[0,MANY],options:[...FILTER_OPTIONS,{name:"columns",type:"list",value:"FIELD",description:"Columns (default: id,st\
atus,priority,type,title)"},{name:"format",type:"string",value:"F",choices:["table","json","ndjson","csv","markdown"],description:"\
table (default), json, ndjson, csv, markdown"},...CHOICE_OPTIONS,AT_OPTION,DATE_OPTION],examples:[["git ticket list --as\
signee @me --sort due","What is mine, the most pressing first"],["git ticket list label:ui,api -status:blocked assignee:\
me sort:due","The same as a query, of two labels"],["git ticket list 'is:ready (priority:>=high OR due:<2w)'","What to b\
egin with"],["git ticket list is:ready --json --fields id,title,custom.severity --include comments,links","One document \
with what is wanted of each, for a program"],["git ticket list --label '!wip' --format csv","Everything without a label,\
 as a table"]],paged:true,load:()=>Promise.resolve().then(()=>require("./cli-commands-list.js"))},{name:"set",summary:"C\
hange fields of tickets",details:"Words with = are fields, the others are ids. FIELD= clears a field, custom.KEY= is a f\
ield of your own.",operands:"ID\u2026 FIELD=VALUE\u2026",arity:[1,MANY],options:[{name:"title",type:"string",value:"TITL\
E",description:"Title"},...FIELD_OPTIONS,...EDIT_OPTIONS],examples:[["git ticket set tk-7k3m priority=critical due=2026-\
12-24","Two fields at once"],["git ticket set tk-7k3m milestone= custom.severity=S1","Clear a field, and set one of your\
 own"]],load:()=>Promise.resolve().then(()=>require("./cli-commands-set.js"))},{name:"move",summary:"Move tickets to ano\
ther status",details:"Statuses and the ways between them are those of the store's configuration.",operands:"ID\u2026 STATUS",
arity:[2,MANY],options:[{name:"resolution",short:"r",type:"string",value:"R",description:"How it ended"},...EDIT_OPTIONS],
examples:[["git ticket move tk-7k3m in-progress","Begin"]],load:()=>Promise.resolve().then(()=>require("./cli-commands-m\
ove.js"))},{name:"close",summary:"Close tickets",operands:"ID\u2026",arity:[1,MANY],options:[{name:"resolution",short:"r",
type:"string",value:"R",description:"done (default), wontfix, duplicate, cancelled"},{name:"comment",short:"m",type:"str\
ing",value:"TEXT",description:"Say why"},...EDIT_OPTIONS],examples:[["git ticket close tk-7k3m","Done"],["git ticket clo\
se 7k3m c0ff -r duplicate -m 'See tk-a1b2'","Two at once, and why"]],load:()=>Promise.resolve().then(()=>require("./cli-\
commands-close.js"))},{name:"reopen",summary:"Reopen closed tickets",details:"The ticket goes to the first open status, \
and how it ended is taken away.",operands:"ID\u2026",arity:[1,MANY],options:EDIT_OPTIONS,examples:[["git ticket reopen t\
k-7k3m","As if it had not been closed"]],load:()=>Promise.resolve().then(()=>require("./cli-commands-reopen.js"))},{name:"\
comment",summary:"Comment on tickets",details:"With - the text is read from standard input; --editor opens your editor.",
operands:"ID TEXT\u2026|-",arity:[1,MANY],options:[{name:"editor",short:"e",type:"boolean",description:"Write the commen\
t in an editor"},{name:"reply-to",type:"string",value:"COMMENT",description:"The comment it answers: its number in show,\
 or its id"},...EDIT_OPTIONS],examples:[['git ticket comment tk-7k3m "Seen with 2.3 only."',"A few words"],["git ticket \
comment tk-7k3m - < log.txt","The text of a file"]],load:()=>Promise.resolve().then(()=>require("./cli-commands-comment.\
js"))},{name:"comment edit",summary:"Give a comment another text",operands:"ID COMMENT TEXT\u2026|-",arity:[2,MANY],options:[
{name:"editor",short:"e",type:"boolean",description:"Edit the present text in an editor"},...EDIT_OPTIONS],examples:['gi\
t ticket comment edit tk-7k3m 2 "Seen with 2.4, too."',"git ticket comment edit tk-7k3m 2 --editor"],load:()=>Promise.resolve().
then(()=>require("./cli-commands-comment-edit.js"))},{name:"comment delete",summary:"Delete comments",operands:"ID COMME\
NT\u2026",arity:[2,MANY],options:EDIT_OPTIONS,examples:["git ticket comment delete tk-7k3m 1 3"],load:()=>Promise.resolve().
then(()=>require("./cli-commands-comment-delete.js"))},{name:"comment redact",summary:"Take the text out of comments for\
 ever",operands:"ID COMMENT\u2026",arity:[2,MANY],options:EDIT_OPTIONS,examples:["git ticket comment redact tk-7k3m 2"],
load:()=>Promise.resolve().then(()=>require("./cli-commands-comment-redact.js"))}];module.exports={__proto__:null,TICKET_COMMANDS};
