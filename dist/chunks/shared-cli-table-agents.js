var{cli_table_options__TRY_OPTIONS:TRY_OPTIONS}=require("./start.js");var PROFILE=[{name:"title",type:"string",value:"TE\
XT",description:"What it is called",clears:true},{name:"type",short:"t",type:"string",value:"TYPE",description:"What kin\
d it is: developer, reviewer, \u2026",clears:true},{name:"skill",type:"list",value:"LABEL",description:"Labels that it i\
s good at",clears:true},{name:"for",type:"list",value:"TYPE",description:"Types of tickets that it takes (default: all)",
clears:true},{name:"most",type:"count",value:"N",description:"Most open tickets assigned to it"},{name:"status",short:"s",
type:"string",value:"S",description:"active, or paused: then auto-assign gives it nothing",choices:["active","paused"]}];
var AGENT_COMMANDS=[{name:"agent run",summary:"Run a command for each ticket, several at a time",details:"Takes what is \
ready, runs COMMAND for each ticket, renews the lease meanwhile, and closes the ticket where it ends with 0. What it pri\
nted last is a comment. Otherwise it is tried again, and at last set aside as by git ticket fail. It ends when nothing i\
s ready.\\n\\nThe ticket is on standard input as JSON, and in GIT_TICKET_ID, GIT_TICKET_SHOWN, GIT_TICKET_TITLE, GIT_TICKE\
T_AGENT, GIT_TICKET_LEASE and GIT_TICKET_ATTEMPT. No shell reads COMMAND.\\n\\nCtrl-C ends it once what was begun is done;\
 again, and that is given up and given back. After a crash the leases end by themselves, or at once where it is run agai\
n under the same --agent.",operands:"-- COMMAND\u2026",arity:[1,Number.POSITIVE_INFINITY],options:[{name:"workers",type:"\
count",value:"N",description:"At most N at a time (default: 1)"},{name:"query",type:"string",value:"QUERY",description:"\
Only tickets that this finds"},{name:"agent",type:"string",value:"NAME",description:"Workers are NAME-1, \u2026; takes up wha\
t a run under it had begun"},{name:"worktrees",type:"boolean",description:"A worktree and branch for each ticket, beside\
 the repository"},{name:"lease",type:"string",value:"TIME",description:"How long a lease holds unrenewed: 90s, 5m (defau\
lt)"},{name:"retries",type:"count",value:"N",description:"Try what failed N times more (default: 0)"},{name:"backoff",type:"\
string",value:"TIME",description:"Pause before that, then twice as long: 10s (default)"},{name:"timeout",type:"string",value:"\
TIME",description:"End a try after this time"},{name:"wait",type:"boolean",description:"Go on when nothing is ready"},{name:"\
confirm",type:"string",value:"WHERE",choices:["remote"],description:"remote: it takes each claim and report first"},{name:"\
remote",type:"string",value:"NAME",description:"The remote to confirm with (default: git's)"}],examples:[["git ticket ag\
ent run --workers 4 -- ./work.sh","Four at a time"],["git ticket agent run --query label:docs --worktrees --retries 2 --\
timeout 30m -- npm run agent","Each in a worktree of its own"]],load:()=>Promise.resolve().then(()=>require("./cli-comma\
nds-agent-run.js"))},{name:"agent register",summary:"Register an agent for every clone, or change its profile",details:"\
A profile is data that everybody sees who has the tickets: no keys, no commands. What is not named stays as it is.",operands:"\
NAME",arity:[1,1],options:[...PROFILE,...TRY_OPTIONS],examples:[["git ticket agent register robin --skill ui,css --for b\
ug,task --most 3","What it is good at"]],load:()=>Promise.resolve().then(()=>require("./cli-commands-agent-register.js"))},
{name:"agent list",summary:"List the agents",operands:"",arity:[0,0],options:[],examples:[["git ticket agent list","Who \
there is"]],load:()=>Promise.resolve().then(()=>require("./cli-commands-agent-list.js"))},{name:"agent show",summary:"Sh\
ow an agent, and what it has",operands:"NAME",arity:[1,1],options:[],examples:[["git ticket agent show robin","Its profi\
le, what is assigned, what it holds"]],load:()=>Promise.resolve().then(()=>require("./cli-commands-agent-show.js"))},{name:"\
agent remove",summary:"Remove an agent's profile; its tickets stay",operands:"NAME",arity:[1,1],options:TRY_OPTIONS,examples:[
["git ticket agent remove robin","It gets nothing more"]],load:()=>Promise.resolve().then(()=>require("./cli-commands-ag\
ent-remove.js"))},{name:"agent assign",summary:"Assign tickets to an agent",operands:"NAME ID\u2026",arity:[2,Number.POSITIVE_INFINITY],
options:TRY_OPTIONS,examples:[["git ticket agent assign robin tk-7k3m tk-c0ff","Two in one commit"]],load:()=>Promise.resolve().
then(()=>require("./cli-commands-agent-assign.js"))},{name:"agent auto-assign",summary:"Give out the tickets that nobody\
 has",details:"In one batch: each to the active agent with most of the skills that its labels name, of those to the one \
with least to do; never more than its --most. Tickets with labels that only some agents are good at go to none of the ot\
hers.",operands:"[QUERY\u2026]",arity:[0,Number.POSITIVE_INFINITY],options:TRY_OPTIONS,examples:[["git ticket agent auto\
-assign milestone:v2","What is to be in version 2"]],load:()=>Promise.resolve().then(()=>require("./cli-commands-agent-a\
uto-assign.js"))},{name:"agent monitor",summary:"Show how the work goes",details:"Who holds what and since when, what wa\
its, how much was done, what most wait for, and what does not go on. With --watch it goes on, until it is interrupted; w\
ith --json as well each time is a line.",operands:"",arity:[0,0],options:[{name:"watch",short:"w",type:"boolean",description:"\
Go on, every few seconds"},{name:"interval",type:"string",value:"TIME",description:"How often with --watch: 2s (default)"}],
examples:[["git ticket agent monitor --watch","Keep an eye on it"]],load:()=>Promise.resolve().then(()=>require("./cli-c\
ommands-agent-monitor.js"))}];module.exports={__proto__:null,AGENT_COMMANDS};
