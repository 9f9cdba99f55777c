var{cli_table_options__TRY_OPTIONS:TRY_OPTIONS}=require("./start.js");var TALK_OPTIONS=[{name:"all",type:"boolean",description:"\
Every remote, one after the other"},...TRY_OPTIONS];var TAKE_OPTIONS=[...TALK_OPTIONS,{name:"accept-clock-skew",type:"bo\
olean",description:"Take tickets from the future too"},{name:"allow-unrelated",type:"boolean",description:"Take tickets \
that began apart from yours"}];var WHICH="Without REMOTE it is the one that git would take: the branch's, the only one, \
or origin. REMOTE may be an address too.";var REMOTE_COMMANDS=[{name:"sync",summary:"Have the same tickets here and at a\
 remote",details:`Fetches the remote's tickets, checks them, joins them into yours and pushes; where somebody else was f\
aster it begins again. Nobody is asked and nothing is lost: where two changed the same, the later one stands and the oth\
er is told of, with the commit that keeps it. Whenever it fails or is cut, it can be run again.

${WHICH} Passwords and keys are git's affair; no hook of yours runs.

To let it happen by itself after each change, in the background: git config ticket.autoSync true`,operands:"[REMOTE]",arity:[
0,1],options:[...TAKE_OPTIONS,{name:"background",type:"boolean",description:"One at a time: one that runs goes again (fo\
r hooks)"}],examples:[["git ticket sync","Share what you have, and get what others have"],["git ticket sync --all","With\
 every remote"],["git ticket sync --dry-run","What would be joined and sent"]],load:()=>Promise.resolve().then(()=>require(
"./cli-commands-sync.js"))},{name:"fetch",summary:"Bring a remote's tickets, and change nothing",details:`They are check\
ed and kept under refs/ticket-remotes/. ${WHICH}`,operands:"[REMOTE]",arity:[0,1],options:TAKE_OPTIONS,examples:[["git t\
icket fetch","See whether there is anything new"]],load:()=>Promise.resolve().then(()=>require("./cli-commands-sync.js"))},
{name:"pull",summary:"Join a remote's tickets into yours",details:`As sync, but nothing is pushed. ${WHICH}`,operands:"[\
REMOTE]",arity:[0,1],options:TAKE_OPTIONS,examples:[["git ticket pull upstream","Get what others have"]],load:()=>Promise.
resolve().then(()=>require("./cli-commands-sync.js"))},{name:"push",summary:"Push your tickets as they are",details:`Joi\
ns nothing first: where the remote has more, nothing is pushed, and git ticket sync does the rest. It also puts back tic\
kets that somebody deleted there. Never by force. ${WHICH}`,operands:"[REMOTE]",arity:[0,1],options:TALK_OPTIONS,examples:[
["git ticket push backup","Bring them to a second place"]],load:()=>Promise.resolve().then(()=>require("./cli-commands-s\
ync.js"))}];module.exports={__proto__:null,REMOTE_COMMANDS};
