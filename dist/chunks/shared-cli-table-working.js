var{cli_table_options__FIELDS_OPTION:FIELDS_OPTION,cli_table_options__QUIET_OPTION:QUIET_OPTION}=require("./start.js");var MANY=Number.
POSITIVE_INFINITY;var LEASE={name:"lease",type:"string",value:"TIME",description:"How long it is held: 90s, 30m (default\
), 2h, 1d"};var QUERY={name:"query",type:"string",value:"QUERY",description:"Only tickets that this query finds"};var AS={
name:"as",type:"string",value:"NAME",description:"Who holds it (default: $GIT_TICKET_AGENT, or you)"};var UNDER={name:"u\
nder",type:"string",value:"LEASE",description:"Only if it is still held under this lease"};var WRITING=[{name:"confirm",
type:"string",value:"WHERE",choices:["remote"],description:"remote: it holds only if the remote took it first"},{name:"r\
emote",type:"string",value:"NAME",description:"The remote to confirm with (default: git's)"},{name:"dry-run",short:"n",type:"\
boolean",description:"Check everything, write nothing"},QUIET_OPTION];var HELD=[UNDER,AS,...WRITING];var WORKING_COMMANDS=[
{name:"ready",summary:"List what can be begun, the first thing first",details:"Ready is what is open, held by nobody, an\
d waits for nothing. The order is: priority, due date, how many open tickets depend on it, the oldest first.",operands:"\
[QUERY\u2026]",arity:[0,MANY],options:[{name:"limit",type:"count",value:"N",description:"At most N tickets (default: all\
)"},{name:"explain",type:"boolean",description:"Why each stands where it does, and what can't be begun"},FIELDS_OPTION],
examples:[["git ticket ready --limit 5","The next five"],["git ticket ready label:ui --explain","With the reasons"]],paged:true,
load:()=>Promise.resolve().then(()=>require("./cli-commands-ready.js"))},{name:"next",summary:"Take the first ticket tha\
t can be begun",details:"Prints its id. With --claim it is taken under a lease: however many call it at once, each gets \
another ticket. Where nothing is ready it ends with 3.",operands:"[QUERY\u2026]",arity:[0,MANY],options:[{name:"claim",type:"\
boolean",description:"Take it, under a lease"},FIELDS_OPTION,LEASE,AS,...WRITING],examples:[["ID=$(git ticket next --cla\
im)","Take one"],["git ticket next --claim --lease 2h --json label:ui","One of these, for a program"]],load:()=>Promise.
resolve().then(()=>require("./cli-commands-next.js"))},{name:"claim",summary:"Take tickets under a lease",details:"A lea\
se ends by itself: then somebody else may take the ticket. Without --confirm remote a claim holds in this repository and\
 its worktrees; elsewhere it holds once it is synced, unless somebody there was first.",operands:"ID\u2026",arity:[1,MANY],
options:[LEASE,AS,...WRITING],examples:[["git ticket claim tk-7k3m --lease 2h","Hold it for two hours"]],load:()=>Promise.
resolve().then(()=>require("./cli-commands-claim.js"))},{name:"renew",summary:"Hold tickets longer",operands:"ID\u2026",
arity:[1,MANY],options:[LEASE,...HELD],examples:[["git ticket renew tk-7k3m --lease 1h","An hour more, from now"]],load:()=>Promise.
resolve().then(()=>require("./cli-commands-renew.js"))},{name:"release",summary:"Give tickets back",operands:"ID\u2026",
arity:[1,MANY],options:[{name:"force",short:"f",type:"boolean",description:"Whoever holds it"},...HELD],examples:[["git \
ticket release tk-7k3m","Anybody may take it now"]],load:()=>Promise.resolve().then(()=>require("./cli-commands-release.\
js"))},{name:"handoff",summary:"Give a ticket to somebody else",operands:"ID NAME",arity:[2,2],options:[{name:"note",type:"\
string",value:"TEXT",description:"A comment; - reads it"},LEASE,...HELD],examples:[['git ticket handoff tk-7k3m reviewer\
 --note "Please look at the tests."',"For a review"]],load:()=>Promise.resolve().then(()=>require("./cli-commands-handof\
f.js"))},{name:"done",summary:"Close what you hold, and take the next",details:"Who lost the lease meanwhile is refused,\
 with 9, and nothing is written. With --next the next ticket is taken in the same commit, what this one was blocking amo\
ng them.",operands:"ID\u2026",arity:[1,MANY],options:[{name:"result",type:"string",value:"TEXT",description:"What came o\
f it, as a comment; - reads it"},{name:"resolution",short:"r",type:"string",value:"R",description:"Resolution"},{name:"n\
ext",type:"boolean",description:"Take the next ticket too"},QUERY,LEASE,...HELD],examples:[["git ticket done tk-7k3m --r\
esult - --next < report.md","Report, and go on"],["git ticket done tk-7k3m tk-c0ff","Both in one commit"]],load:()=>Promise.
resolve().then(()=>require("./cli-commands-done.js"))},{name:"fail",summary:"Say why a ticket can't be done, and give it\
 back",details:"It is set aside, so that nobody takes it at once: it goes to --to, by default to blocked, where there is\
 such a status.",operands:"ID",arity:[1,1],options:[{name:"why",type:"string",value:"TEXT",description:"The reason; - re\
ads it"},{name:"to",type:"string",value:"STATUS",description:"Where it goes"},{name:"retry",type:"boolean",description:"\
Leave it where it is: it is ready again"},...HELD],examples:[['git ticket fail tk-7k3m --why "The server is gone."',"Giv\
e it back"]],load:()=>Promise.resolve().then(()=>require("./cli-commands-fail.js"))}];module.exports={__proto__:null,WORKING_COMMANDS};
