var{cli_table_options__AT_OPTION:AT_OPTION,cli_table_options__QUIET_OPTION:QUIET_OPTION,cli_table_options__TRY_OPTIONS:TRY_OPTIONS}=require(
"./start.js");var STORE_COMMANDS=[{name:"init",summary:"Begin the tickets, or take those of a remote",details:"The ticke\
ts begin on a ref of their own. No file, branch or index is touched. Where there are tickets already, nothing happens.\\n\
\\nIn a clone the remote is asked first, and if it has tickets they are taken, so that nobody begins apart from the other\
s. A remote that can't be reached is told of, and the tickets begin here.",operands:"",arity:[0,0],options:[{name:"prefi\
x",type:"string",value:"P",description:"Prefix of shown ids (default: tk)"},{name:"offline",type:"boolean",description:"\
Begin here, and ask no remote"},QUIET_OPTION],examples:[["git ticket init --prefix app","Ids will look like app-7k3m"]],
load:()=>Promise.resolve().then(()=>require("./cli-commands-init.js"))},{name:"merge",summary:"Join a commit of tickets \
into yours",details:"For tickets that git fetched: joined field by field, without questions and without conflicts.",operands:"\
COMMIT",arity:[1,1],options:[QUIET_OPTION],examples:[["git ticket merge refs/ticket-remotes/origin/main","Join what was \
fetched"]],load:()=>Promise.resolve().then(()=>require("./cli-commands-merge.js"))},{name:"migrate",summary:"Write docum\
ents of older formats in today's",details:"Documents of an older format are brought up to date whenever they are read, a\
nd written so by the next change of each. This writes all of them at once, in one commit, so that other programs meet on\
e format only. No value changes.\n\nWhat stood before is kept under a backup ref, and the command that goes back to it is \
printed. Documents that can't be read are told and left alone; then the exit code is 5.",operands:"",arity:[0,0],options:TRY_OPTIONS,
examples:[["git ticket migrate --dry-run","What is of an older format"],["git ticket migrate","Bring it up to date"]],load:()=>Promise.
resolve().then(()=>require("./cli-commands-migrate.js"))},{name:"verify",summary:"Check every document, the tree and eve\
ry join",operands:"",arity:[0,0],options:[AT_OPTION],examples:[["git ticket verify","Find what is damaged"]],load:()=>Promise.
resolve().then(()=>require("./cli-commands-verify.js"))},{name:"doctor",summary:"Look at everything that tickets depend \
on",details:"Looks at git, your name, the clocks, locks and files that programs left behind, the settings, the tickets a\
nd the whole store, and says for each thing that is not well which command mends it. --fix removes what processes of git\
 ticket left behind that have ended; it changes nothing else.",operands:"",arity:[0,0],options:[{name:"fix",type:"boolea\
n",description:"Mend what can be mended without losing anything"}],examples:["git ticket doctor","git ticket doctor --fi\
x"],load:()=>Promise.resolve().then(()=>require("./cli-commands-doctor.js"))},{name:"deinit",summary:"Take git ticket ou\
t of this repository",details:"Removes what git ticket put beside the tickets: locks, notes of writers, marks on packs, \
its folder. With --purge-ref the tickets go too, with their reflog and their backups; then nothing of git ticket is left\
 but objects, which git gc collects as it collects all that no ref holds.\n\nTickets that were never pushed are then lost.\
 So you are told how many there are and who else has them, and are asked to type the name of the ref; without a terminal\
, say --yes. What somebody writes meanwhile is not removed. Files, hooks, configuration and refs of others stay as they \
are; what a process is using stays too, and the exit code is 4.",operands:"",arity:[0,0],options:[{name:"purge-ref",type:"\
boolean",description:"Remove the tickets too, with reflog and backups"},{name:"yes",short:"y",type:"boolean",description:"\
Do not ask for the name of the ref"},...TRY_OPTIONS],examples:[["git ticket deinit --purge-ref --dry-run","What would go\
, and who else has it"],["git bundle create tickets.bundle refs/tickets/main","Keep a copy"],["git ticket deinit --purge\
-ref","As if git ticket had never been here"]],load:()=>Promise.resolve().then(()=>require("./cli-commands-deinit.js"))}];
module.exports={STORE_COMMANDS};
