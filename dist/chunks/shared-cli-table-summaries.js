var SUMMARIES={create:"Create a ticket; prints its id",show:"Show tickets",list:"List tickets",set:"Change fields of tic\
kets",move:"Move tickets to another status",close:"Close tickets",reopen:"Reopen closed tickets",comment:"Comment on tic\
kets; edit, delete, redact",label:"Add and remove labels",assign:"Assign and unassign people",link:"Link tickets",unlink:"\
Remove links",delete:"Delete tickets; restore brings them back",restore:"Bring deleted tickets back",criteria:"Acceptanc\
e criteria: add, check, uncheck, move, remove",ref:"References to commits, pull requests, pages: add, remove",alias:"Oth\
er names of a ticket: add, remove","log-time":"Log time on a ticket",attach:"Files of a ticket: add, list, get, remove",
milestone:"Milestones: list, show, set",purge:"Take all of a ticket away, for ever",search:"Search the text of tickets, \
the best first",query:"Answer a query that is a JSON document",board:"Show tickets in columns",stats:"Count tickets",view:"\
Queries saved for everybody: save, show, list, delete",export:"Write tickets as JSON lines, or as markdown, csv",import:"\
Import from beads, or a full export",apply:"Bring tickets back that were edited as Markdown",edit:"Edit a ticket as Mark\
down in your editor",batch:"Many operations as one commit: apply",revert:"Take a batch back with a new commit",undo:"Tak\
e your own newest batch back",log:"Show what was changed, when and by whom",diff:"Compare tickets as they were at two mo\
ments",events:"Tell what happened, event by event: list, stats",sync:"Have the same tickets here and at a remote",fetch:"\
Bring a remote's tickets, and change nothing",pull:"Join a remote's tickets into yours",push:"Push your tickets as they \
are",config:"Settings of these tickets: list, get, set, unset, edit",init:"Begin the tickets, or take those of a remote",
merge:"Join a commit of tickets into yours",migrate:"Write documents of older formats in today's",verify:"Check every do\
cument, the tree and every join",doctor:"Look at everything that tickets depend on",cache:"What makes reading fast: stat\
us, warm, clear, verify",index:"The words that searches are answered from: rebuild, stats, verify",deinit:"Take git tick\
et out of this repository",completion:"Print what makes a shell complete commands",schema:"Print the JSON Schemas of doc\
uments and operations",demo:"Take the tour in a scratch repository",version:"Print the version"};module.exports={SUMMARIES};
