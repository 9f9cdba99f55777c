var SUMMARIES={create:"Create a ticket; prints its id",show:"Show tickets",list:"List tickets",set:"Change fields of tic\
kets",move:"Move tickets to another status",close:"Close tickets",reopen:"Reopen closed tickets",comment:"Comment on tic\
kets; edit, delete, redact",label:"Add and remove labels",assign:"Assign and unassign people",link:"Link tickets",unlink:"\
Remove links",delete:"Delete tickets; restore brings them back",restore:"Bring deleted tickets back",ready:"List what ca\
n be begun, the first thing first",next:"Take the first ticket that can be begun",claim:"Take tickets under a lease",renew:"\
Hold tickets longer",release:"Give tickets back",handoff:"Give a ticket to somebody else",done:"Close what you hold, and\
 take the next",fail:"Say why a ticket can't be done, and give it back",agent:"Agents: run, register, list, show, remove\
, assign, auto-assign, monitor",prime:"Tell an agent how to work here, and on what",onboard:"Print what to put into AGEN\
TS.md",setup:"Tell coding agents of the tickets, in the file that they read",mcp:"Serve the tickets to coding agents as \
tools",criteria:"Acceptance criteria: add, check, uncheck, move, remove",ref:"References to commits, pull requests, page\
s: add, remove",alias:"Other names of a ticket: add, remove","log-time":"Log time on a ticket",attach:"Files of a ticket\
: add, list, get, remove",milestone:"Milestones: list, show, set",purge:"Take all of a ticket away, for ever",search:"Se\
arch the text of tickets, the best first",query:"Answer a query that is a JSON document",board:"Show tickets in columns",
stats:"Count tickets",view:"Queries saved for everybody: save, show, list, delete",export:"Write tickets as JSON lines, \
or as markdown, csv",import:"Import from beads, or a full export",apply:"Bring tickets back that were edited as Markdown",
edit:"Edit a ticket as Markdown in your editor",batch:"Many operations as one commit: apply",revert:"Take a batch back w\
ith a new commit",undo:"Take your own newest batch back",log:"Show what was changed, when and by whom",diff:"Compare tic\
kets as they were at two moments",events:"Tell what happened: list, stats, replay, redeliver, deliveries",subscribe:"Who\
 is told of events: add, list, show, pause, resume, remove, test",publish:"Deliver events to subscribers that are due",sync:"\
Have the same tickets here and at a remote",fetch:"Bring a remote's tickets, and change nothing",pull:"Join a remote's t\
ickets into yours",push:"Push your tickets as they are",start:"Check out a ticket's branch, and move the ticket",hooks:"\
Hooks of git: install, uninstall, status",hook:"Run what a hook of git is for",config:"Settings of these tickets: list, \
get, set, unset, edit",init:"Begin the tickets, or take those of a remote",merge:"Join a commit of tickets into yours",migrate:"\
Write documents of older formats in today's",verify:"Check every document, the tree and every join",doctor:"Look at ever\
ything that tickets depend on",cache:"What makes reading fast: status, warm, clear, verify",index:"The words that search\
es are answered from: rebuild, stats, verify",deinit:"Take git ticket out of this repository",completion:"Print what mak\
es a shell complete commands",schema:"Print the JSON Schemas of documents, operations and answers",demo:"Take the tour i\
n a scratch repository",version:"Print the version"};module.exports={__proto__:null,SUMMARIES};
