var{cli_table_options__DATE_OPTION:DATE_OPTION}=require("./start.js");var FILTER=[{name:"since",type:"string",value:"COM\
MIT|DATE",description:"After this commit or batch, since this date, 3d"},{name:"type",short:"t",type:"list",value:"TYPE",
description:"Types, as ticket.closed or ticket.*; !TYPE for all others"},{name:"ticket",type:"list",value:"ID",description:"\
Only about these tickets"},{name:"query",type:"string",value:"QUERY",description:"Only about tickets that this query fin\
ds right after the event"},{name:"actor",type:"list",value:"WHO",description:"Only by these people; @me; !WHO for all ot\
hers"}];var LIST={summary:"Tell what happened, event by event",details:"Events are read off the history of the tickets: \
the oldest first, the same each time and in every clone. With --json each is one line, as CloudEvents has it.\\n\\nA batch\
 is batch.applied and an event for each thing that it did; a join is sync.joined and what lost to others there. With --f\
ollow it goes on as commits arrive, by any process here or from a remote, until it is interrupted.",operands:"",arity:[0,
0],options:[...FILTER,{name:"limit",type:"count",value:"N",description:"Only the newest N"},{name:"follow",short:"f",type:"\
boolean",description:"Go on with what happens from now on"},DATE_OPTION],paged:true,load:()=>Promise.resolve().then(()=>require(
"./cli-commands-events.js"))};var EVENT_COMMANDS=[{name:"events",...LIST,examples:[["git ticket events --since 1d","What\
 happened since yesterday"],["git ticket events --type ticket.closed --json","For another program"],["git ticket events \
--ticket tk-7k3m","About one ticket"],["git ticket events --follow --limit 10","The newest ten, and what comes"]]},{name:"\
events list",...LIST,examples:[["git ticket events list --since 1d","The same as git ticket events --since 1d"]]},{name:"\
events stats",summary:"Count events by type and by who did it",operands:"",arity:[0,0],options:FILTER,examples:[["git ti\
cket events stats --since 7d","What a week was made of"]],load:()=>Promise.resolve().then(()=>require("./cli-commands-ev\
ents-stats.js"))}];module.exports={EVENT_COMMANDS};
