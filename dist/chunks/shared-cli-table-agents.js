var AGENT_COMMANDS=[{name:"agent run",summary:"Run a command for each ticket, several at a time",details:"Takes what is \
ready, runs COMMAND for each ticket, renews the lease meanwhile, and closes the ticket where it ends with 0. What it pri\
nted last is a comment. Otherwise it is tried again, and at last set aside as by git ticket fail. It ends when nothing i\
s ready.\\n\\nThe ticket is on standard input as JSON, and in GIT_TICKET_ID, GIT_TICKET_SHOWN, GIT_TICKET_TITLE, GIT_TICKE\
T_AGENT, GIT_TICKET_LEASE and GIT_TICKET_ATTEMPT. No shell reads COMMAND.\\n\\nCtrl-C ends it once what was begun is done;\
 again, and that is given up and given back. After a crash the leases end by themselves, or at once where it is run agai\
n under the same --agent.",operands:"-- COMMAND…",arity:[1,Number.POSITIVE_INFINITY],options:[{name:"workers",type:"co\
unt",value:"N",description:"At most N at a time (default: 1)"},{name:"query",type:"string",value:"QUERY",description:"On\
ly tickets that this finds"},{name:"agent",type:"string",value:"NAME",description:"Workers are NAME-1, …; takes up what \
a run under it had begun"},{name:"worktrees",type:"boolean",description:"A worktree and branch for each ticket, beside t\
he repository"},{name:"lease",type:"string",value:"TIME",description:"How long a lease holds unrenewed: 90s, 5m (default\
)"},{name:"retries",type:"count",value:"N",description:"Try what failed N times more (default: 0)"},{name:"backoff",type:"\
string",value:"TIME",description:"Pause before that, then twice as long: 10s (default)"},{name:"timeout",type:"string",value:"\
TIME",description:"End a try after this time"},{name:"wait",type:"boolean",description:"Go on when nothing is ready"},{name:"\
confirm",type:"string",value:"WHERE",choices:["remote"],description:"remote: it takes each claim and report first"},{name:"\
remote",type:"string",value:"NAME",description:"The remote to confirm with (default: git's)"}],examples:[["git ticket ag\
ent run --workers 4 -- ./work.sh","Four at a time"],["git ticket agent run --query label:docs --worktrees --retries 2 --\
timeout 30m -- npm run agent","Each in a worktree of its own"]],load:()=>Promise.resolve().then(()=>require("./cli-comma\
nds-agent-run.js"))}];module.exports={AGENT_COMMANDS};
