var{cli_table_options__DATE_OPTION:DATE_OPTION,cli_table_options__QUIET_OPTION:QUIET_OPTION}=require("./start.js");var EVENT_TYPE={
name:"type",short:"t",type:"list",value:"TYPE",description:"Types, as ticket.closed or ticket.*; !TYPE for all others"};
var EVENT_QUERY={name:"query",type:"string",value:"QUERY",description:"Only about tickets that this query finds right af\
ter the event"};var EVENT_ACTOR={name:"actor",type:"list",value:"WHO",description:"Only by these people; @me; !WHO for a\
ll others"};var MANY=Number.POSITIVE_INFINITY;var TRYING=[{name:"attempts",type:"count",value:"N",description:"Tries bef\
ore an event is put aside (default: 10)"},{name:"pause",type:"number",value:"SECONDS",description:"Before the second try\
; then twice as long each time (default: 1)"},{name:"timeout",type:"number",value:"SECONDS",description:"For one deliver\
y (default: 15; a command 60)"}];var ADD_OPTIONS=[EVENT_TYPE,EVENT_QUERY,EVENT_ACTOR,{name:"from",type:"string",value:"C\
OMMIT|DATE",description:"Told from then on; beginning for all (default: from now on)"},{name:"shell",type:"boolean",description:"\
Command: it is one line for sh"},{name:"url-env",type:"string",value:"VARIABLE",description:"Where a variable holds the \
address, since it is secret"},{name:"secret-env",type:"list",value:"VARIABLE",description:"Webhook: variables with the k\
ey that signs, and the old one"},{name:"secret-credential",type:"string",value:"URL",description:"Webhook: git's credent\
ial helpers have the key for this address"},{name:"allow-private",type:"boolean",description:"Webhook: on this machine o\
r network, and without TLS"},{name:"format",type:"string",value:"F",choices:["cloudevents","chat"],description:"Webhook:\
 cloudevents (default), or chat: a line of text"},{name:"topic",type:"string",value:"NAME",description:"Redis stream, or\
 beginning of NATS subjects (default: tickets)"},...TRYING,QUIET_OPTION];var ADD_DETAILS=`SINK says by what: a command i\
s run for each event, which is on its standard input; a webhook is posted to, signed as Standard Webhooks has it; a file\
 gets a line for each; redis adds to a stream, nats publishes to JetStream (their packages are installed beside git tick\
et). An event is a line of JSON, as git ticket events --json prints it.

It stands in this clone's configuration alone, and nothing of it is ever shared: git config --get-regexp '^ticket-subscr\
iber'. Each event is delivered at least once, in order, after each change, by a process of its own; git ticket publish d\
oes so when you say.

A command is run without a shell, with the words after -- as they are; with --shell it is one line for sh. What tickets \
say is on standard input alone; in its environment are GIT_TICKET_ID, GIT_TICKET_EVENT_TYPE, GIT_TICKET_EVENT_ID and GIT\
_TICKET_SUBSCRIBER.`;var ONE={operands:"NAME",arity:[1,1],options:[QUIET_OPTION]};var SUBSCRIBER_COMMANDS=[{name:"subscr\
ibe add",summary:"Have a command, webhook, file or stream told of events",details:ADD_DETAILS,operands:"NAME SINK [TARGE\
T\u2026]",arity:[2,MANY],options:ADD_OPTIONS,examples:[["git ticket subscribe add report --type ticket.closed command --\
 make report","Run a command when a ticket is closed"],["git ticket subscribe add shop webhook https://example.com/hook \
--secret-env SHOP_SECRET","Post every event, signed with the key in SHOP_SECRET"],["git ticket subscribe add log file ev\
ents.ndjson --from beginning","Keep all in a file"],"git ticket subscribe add stream redis redis://localhost:6379 --topi\
c tickets"],load:()=>Promise.resolve().then(()=>require("./cli-commands-subscribe-add.js"))},{name:"subscribe list",summary:"\
List who is told of events, and how it goes",operands:"",arity:[0,0],options:[],examples:["git ticket subscribe list"],load:()=>Promise.
resolve().then(()=>require("./cli-commands-subscribe-list.js"))},{name:"subscribe show",summary:"Show a subscriber and h\
ow it goes",...ONE,options:[],examples:[["git ticket subscribe show shop","Where it stands, and what failed"]],load:()=>Promise.
resolve().then(()=>require("./cli-commands-subscribe-show.js"))},{name:"subscribe pause",summary:"Leave a subscriber alo\
ne for a while",details:"What happens meanwhile it is told when it is resumed.",...ONE,examples:[["git ticket subscribe \
pause shop","While it is being repaired"]],load:()=>Promise.resolve().then(()=>require("./cli-commands-subscribe-change.\
js"))},{name:"subscribe resume",summary:"Go on with a subscriber that was paused or stopped",details:"A subscriber is st\
opped when three events in a row had to be put aside, or when it answers that it is gone. Those that were put aside: git\
 ticket events redeliver",...ONE,examples:[["git ticket subscribe resume shop","When it is up again"]],load:()=>Promise.
resolve().then(()=>require("./cli-commands-subscribe-change.js"))},{name:"subscribe remove",summary:"Remove a subscriber\
, and all that is known of it",...ONE,examples:[["git ticket subscribe remove shop","Tell it nothing more"]],load:()=>Promise.
resolve().then(()=>require("./cli-commands-subscribe-change.js"))},{name:"subscribe test",summary:"Send a subscriber an \
event that says only that",details:"It is of the type subscriber.tested, and sent once, whatever the subscriber asked fo\
r.",...ONE,examples:[["git ticket subscribe test shop","See whether anything arrives"]],load:()=>Promise.resolve().then(
()=>require("./cli-commands-subscribe-change.js"))},{name:"publish",summary:"Deliver events to subscribers that are due",
details:"Without NAME to all of them. Each event is delivered at least once, in order; several may do so at once. What f\
ails is tried again after a pause that is twice as long each time, by this run if --wait is long enough, or by the next \
one.\n\nEach change starts one in the background, unless git config ticket.publish is manual. Exit code 1 means that somet\
hing was not delivered.",operands:"[NAME\u2026]",arity:[0,MANY],options:[{name:"wait",type:"number",value:"SECONDS",description:"\
Stay so long for what failed (default: 0)"},{name:"now",type:"boolean",description:"Try what failed without waiting"},{name:"\
background",type:"boolean",description:"Return at once; a process of its own does it (for hooks)"},QUIET_OPTION],examples:[
["git ticket publish","Tell everybody what is new"],["git ticket publish shop --now","Try again at once"]],load:()=>Promise.
resolve().then(()=>require("./cli-commands-publish.js"))}];var MANY2=Number.POSITIVE_INFINITY;var FILTER=[{name:"since",
type:"string",value:"COMMIT|DATE",description:"After this commit or batch, since this date, 3d"},EVENT_TYPE,{name:"ticke\
t",type:"list",value:"ID",description:"Only about these tickets"},EVENT_QUERY,EVENT_ACTOR];var LIST={summary:"Tell what \
happened, event by event",details:"Events are read off the history of the tickets: the oldest first, the same each time \
and in every clone. With --json each is one line, as CloudEvents has it.\n\nA batch is batch.applied and an event for each\
 thing that it did; a join is sync.joined and what lost to others there. With --follow it goes on as commits arrive, by \
any process here or from a remote, until it is interrupted.",operands:"",arity:[0,0],options:[...FILTER,{name:"limit",type:"\
count",value:"N",description:"Only the newest N"},{name:"follow",short:"f",type:"boolean",description:"Go on with what h\
appens from now on"},DATE_OPTION],paged:true,load:()=>Promise.resolve().then(()=>require("./cli-commands-events.js"))};var EVENT_COMMANDS=[
{name:"events",...LIST,examples:[["git ticket events --since 1d","What happened since yesterday"],["git ticket events --\
type ticket.closed --json","For another program"],["git ticket events --ticket tk-7k3m","About one ticket"],["git ticket\
 events --follow --limit 10","The newest ten, and what comes"]]},{name:"events list",...LIST,examples:[["git ticket even\
ts list --since 1d","The same as git ticket events --since 1d"]]},{name:"events stats",summary:"Count events by type and\
 by who did it",operands:"",arity:[0,0],options:FILTER,examples:[["git ticket events stats --since 7d","What a week was \
made of"]],load:()=>Promise.resolve().then(()=>require("./cli-commands-events-stats.js"))},{name:"events replay",summary:"\
Tell a subscriber everything from some point on, once more",details:"It is told with the next git ticket publish: the sa\
me events with the same ids, and then what it would have been told anyway.",operands:"",arity:[0,0],options:[{name:"subs\
criber",type:"string",value:"NAME",description:"Who is told"},{name:"from",type:"string",value:"COMMIT|DATE",description:"\
This commit or batch, or the first since this date; beginning for all"},QUIET_OPTION],examples:[["git ticket events repl\
ay --subscriber report --from 7d","A week once more"],"git ticket events replay --subscriber report --from beginning"],load:()=>Promise.
resolve().then(()=>require("./cli-commands-events-replay.js"))},{name:"events redeliver",summary:"Deliver events that we\
re put aside after too many failures",details:"Without EVENT all of them. What fails again stays put aside; what comes a\
fter it was told long ago.",operands:"[EVENT\u2026]",arity:[0,MANY2],options:[{name:"subscriber",type:"list",value:"NAME",
description:"Only of these subscribers"},{name:"drop",type:"boolean",description:"Forget them instead"},QUIET_OPTION],examples:[
["git ticket events redeliver --subscriber shop","When it is up again"],["git ticket events redeliver 4f1c2a --drop","On\
e that nobody wants any more"]],load:()=>Promise.resolve().then(()=>require("./cli-commands-events-redeliver.js"))},{name:"\
events deliveries",summary:"Show what was tried to be delivered",operands:"",arity:[0,0],options:[{name:"subscriber",type:"\
list",value:"NAME",description:"Only to these subscribers"},{name:"failed",type:"boolean",description:"Only what was not\
 delivered"},{name:"limit",type:"count",value:"N",description:"The newest N (default: 50)"},DATE_OPTION],examples:[["git\
 ticket events deliveries --subscriber shop --failed","What went wrong, and why"]],paged:true,load:()=>Promise.resolve().
then(()=>require("./cli-commands-events-deliveries.js"))},...SUBSCRIBER_COMMANDS];module.exports={__proto__:null,EVENT_COMMANDS};
