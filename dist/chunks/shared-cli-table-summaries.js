var SUMMARIES={create:"Create a ticket; prints its id",show:"Show tickets",list:"List tickets",search:"Search the text o\
f tickets, the best first",set:"Change fields of tickets",move:"Move tickets to another status",close:"Close tickets",reopen:"\
Reopen closed tickets",comment:"Comment on tickets; edit, delete, redact",label:"Add and remove labels",assign:"Assign a\
nd unassign people",link:"Link tickets",unlink:"Remove links",delete:"Delete tickets; restore brings them back",restore:"\
Bring deleted tickets back",criteria:"Acceptance criteria: add, check, uncheck, move, remove",ref:"References to commits\
, pull requests, pages: add, remove",alias:"Other names of a ticket: add, remove","log-time":"Log time on a ticket",attach:"\
Files of a ticket: add, list, get, remove",milestone:"Milestones: list, show, set",purge:"Take all of a ticket away, for\
 ever",board:"Show tickets in columns",stats:"Count tickets",view:"Queries saved for everybody: save, show, list, delete",
export:"Write tickets as JSON lines, or as markdown, csv",import:"Import from beads, or a full export",apply:"Bring tick\
ets back that were edited as Markdown",edit:"Edit a ticket as Markdown in your editor",batch:"Many operations as one com\
mit: apply",revert:"Take a batch back with a new commit",undo:"Take your own newest batch back",log:"Show what was chang\
ed, when and by whom",diff:"Compare tickets as they were at two moments",sync:"Have the same tickets here and at a remot\
e",fetch:"Bring a remote's tickets, and change nothing",pull:"Join a remote's tickets into yours",push:"Push your ticket\
s as they are",config:"Settings of these tickets: list, get, set, unset, edit",init:"Begin the tickets, or take those of\
 a remote",merge:"Join a commit of tickets into yours",migrate:"Write documents of older formats in today's",verify:"Che\
ck every document, the tree and every join",doctor:"Look at everything that tickets depend on",cache:"What makes reading\
 fast: status, warm, clear, verify",index:"The words that searches are answered from: rebuild, stats, verify",deinit:"Ta\
ke git ticket out of this repository",completion:"Print what makes a shell complete commands",schema:"Print the JSON Sch\
emas of documents and operations",demo:"Take the tour in a scratch repository",version:"Print the version"};module.exports=
{SUMMARIES};
