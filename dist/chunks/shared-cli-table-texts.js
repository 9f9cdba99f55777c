var{cli_table_options__AT_OPTION:AT_OPTION,cli_table_options__FILTER_OPTIONS:FILTER_OPTIONS,cli_table_options__QUIET_OPTION:QUIET_OPTION,
cli_table_options__TRY_OPTIONS:TRY_OPTIONS}=require("./start.js");var MANY=Number.POSITIVE_INFINITY;var FILTERS=FILTER_OPTIONS.
filter(o=>o.name!=="all");var APPLY_OPTIONS=[...TRY_OPTIONS,{name:"prefer",type:"string",value:"SIDE",choices:["file","t\
icket"],description:"Whose value wins where both were changed: file, ticket"}];var TEXT_COMMANDS=[{name:"import beads",summary:"\
Import the JSON lines of beads",details:"Times of the source decide between its values and ours, so importing the same f\
ile again changes nothing, and what was changed here later stays.",operands:"FILE|-",arity:[1,1],options:[{name:"namespa\
ce",type:"string",value:"NAME",description:"Tells two sources apart that use the same ids"},{name:"restore",type:"boolea\
n",description:"Bring back tickets that were deleted here"},...TRY_OPTIONS],examples:[["git ticket import beads .beads/i\
ssues.jsonl --dry-run","What would come of it"]],load:()=>Promise.resolve().then(()=>require("./cli-commands-import-bead\
s.js"))},{name:"import full",summary:"Import what export --full wrote",details:"Nothing is lost on the way: two stores t\
hat have imported each other's export are equal.",operands:"FILE|-",arity:[1,1],options:TRY_OPTIONS,examples:[["git tick\
et export --full | git -C other ticket import full -","Into another repository"]],load:()=>Promise.resolve().then(()=>require(
"./cli-commands-import-full.js"))},{name:"export",summary:"Write tickets as JSON lines",details:"One ticket a line, for \
other programs and for backups. A QUERY is as list takes it; closed tickets come too.",operands:"[QUERY\u2026]",arity:[0,
MANY],options:[{name:"full",type:"boolean",description:"Every document with its stamps, for import full"},...FILTERS,AT_OPTION],
examples:[["git ticket export > tickets.jsonl","Every ticket"],["git ticket export --full > backup.jsonl","Every documen\
t with its stamps"],["git ticket export closed:2026 -resolution:wontfix","What was done in a year"]],load:()=>Promise.resolve().
then(()=>require("./cli-commands-export.js"))},{name:"export markdown",summary:"Write each ticket to a Markdown file",details:"\
Each file names the version that it shows, so that apply can tell later what was edited in it.",operands:"DIR [QUERY\u2026]",
arity:[1,MANY],options:[{name:"force",short:"f",type:"boolean",description:"Write into a folder that is not empty; other\
 files stay"},...FILTERS.filter(o=>o.name!=="deleted"),AT_OPTION,QUIET_OPTION],examples:[["git ticket export markdown ti\
ckets","Write a folder"],["git ticket apply tickets","Bring back what was edited in it"]],load:()=>Promise.resolve().then(
()=>require("./cli-commands-export-markdown.js"))},{name:"export csv",summary:"Write tickets as a table, for other progr\
ams",details:"Whole ids and times in UTC; no cell is a formula for a spreadsheet. A QUERY is as list takes it; closed ti\
ckets come too.",operands:"[QUERY\u2026]",arity:[0,MANY],options:[{name:"columns",type:"list",value:"FIELD",description:"\
Columns (default: all but comments and body)"},...FILTERS,AT_OPTION],examples:[["git ticket export csv --columns id,titl\
e,custom.severity > tickets.csv","Columns of your choice"]],load:()=>Promise.resolve().then(()=>require("./cli-commands-\
export-csv.js"))},{name:"apply",summary:"Bring tickets back that were edited as Markdown",details:"Only what was edited \
in a file is written, as one batch. Where the same field was changed in the ticket meanwhile, both values are told and n\
othing is written unless --prefer decides. A file without id creates a ticket.",operands:"FILE|DIR|-\u2026",arity:[1,MANY],
options:APPLY_OPTIONS,examples:[["git ticket apply tickets --dry-run","Look first"],["git ticket show --markdown tk-7k3m\
 | sed s/Proxy/proxy/ | git ticket apply -","Edit with another program"]],load:()=>Promise.resolve().then(()=>require(".\
/cli-commands-apply.js"))},{name:"edit",summary:"Edit a ticket as Markdown in your editor",details:"Saving without a cha\
nge, or leaving the editor with an error, changes nothing.",operands:"ID",arity:[1,1],options:APPLY_OPTIONS,examples:[["\
git ticket edit tk-7k3m","Edit one ticket"]],load:()=>Promise.resolve().then(()=>require("./cli-commands-edit.js"))}];module.
exports={__proto__:null,TEXT_COMMANDS};
