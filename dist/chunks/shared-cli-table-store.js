var{cli_table_options__AT_OPTION:AT_OPTION,cli_table_options__QUIET_OPTION:QUIET_OPTION,cli_table_options__TRY_OPTIONS:TRY_OPTIONS}=require(
"./start.js");var CACHE_STATUS={summary:"Show what there is of the cache, and what it was good for",details:"The cache h\
olds all tickets of one commit, so that lists, look-ups and completion read neither git's objects nor start git. Reads m\
ake it and keep it up to date; it can be removed at any time, and nothing that is wrong with it fails a command.\n\nShown \
are its folder, the commit it is of, when and why the tickets were last read as a whole, how many questions it answered,\
 and the sizes of its files. docs/caching.md says what is counted, and how it is tuned.",operands:"",arity:[0,0],options:[],
load:()=>Promise.resolve().then(()=>require("./cli-commands-cache-status.js"))};var CACHE_COMMANDS=[{...CACHE_STATUS,name:"\
cache",examples:[["git ticket cache","Of which commit it is, and what it was good for"],["git config ticket.cache false",
"Do without it"]]},{...CACHE_STATUS,name:"cache status",examples:[["git ticket cache status --json","The same, for a pro\
gram"]]},{name:"cache warm",summary:"Make the cache, or bring it to the head",details:"The next read does it by itself: \
this is for those who don't want to wait then, after a clone or a fetch. What takes longer than a second says how far it\
 is.",operands:"",arity:[0,0],options:[QUIET_OPTION],examples:[["git ticket sync && git ticket cache warm","Be ready for\
 the next list"]],load:()=>Promise.resolve().then(()=>require("./cli-commands-cache-warm.js"))},{name:"cache clear",summary:"\
Remove the cache's files",details:"Of all refs of this repository, and what is kept of git's configuration. Nothing is l\
ost: the next read makes it anew. What has one of our names but is no plain file of yours stays, and is told.",operands:"",
arity:[0,0],options:[QUIET_OPTION],examples:[["git ticket cache clear","Have it made anew"]],load:()=>Promise.resolve().
then(()=>require("./cli-commands-cache-clear.js"))},{name:"cache verify",summary:"Compare the cache with git",details:"E\
very ticket, column and shown id, and the order of the list, with what git has at the commit that the cache is of. Diffe\
rences are named, and the exit code is 1. The cache is left as it is.",operands:"",arity:[0,0],options:[],examples:[["gi\
t ticket cache verify","Is it as git has it?"]],load:()=>Promise.resolve().then(()=>require("./cli-commands-cache-verify\
.js"))}];var INDEX_COMMANDS=[{name:"index rebuild",summary:"Make the index of all words anew",details:"A search makes it\
, and brings it up to date by what changed: this is for who doubts it, or does not want to wait then. What takes longer \
than a second says how far it is.",operands:"",arity:[0,0],options:[QUIET_OPTION],examples:[["git ticket index rebuild",
"Take all texts apart again"]],load:()=>Promise.resolve().then(()=>require("./cli-commands-index-rebuild.js"))},{name:"i\
ndex stats",summary:"Show what there is of the index of all words",operands:"",arity:[0,0],options:[],examples:[["git ti\
cket index stats --json","For a program"]],load:()=>Promise.resolve().then(()=>require("./cli-commands-index-stats.js"))},
{name:"index verify",summary:"Compare the index with the tickets",details:"Every word: in which tickets, and how often. \
Differences are named, and the exit code is 1. The index is left as it is. Whether the tickets in the cache are those of\
 git says `git ticket cache verify`.",operands:"",arity:[0,0],options:[],examples:[["git ticket index verify","Is every \
word where it should be?"]],load:()=>Promise.resolve().then(()=>require("./cli-commands-index-verify.js"))}];var STORE_COMMANDS=[
{name:"init",summary:"Begin the tickets, or take those of a remote",details:"The tickets begin on a ref of their own. No\
 file, branch or index is touched. Where there are tickets already, nothing happens.\n\nIn a clone the remote is asked fir\
st, and if it has tickets they are taken, so that nobody begins apart from the others. A remote that can't be reached is\
 told of, and the tickets begin here.",operands:"",arity:[0,0],options:[{name:"prefix",type:"string",value:"P",description:"\
Prefix of shown ids (default: tk)"},{name:"offline",type:"boolean",description:"Begin here, and ask no remote"},QUIET_OPTION],
examples:[["git ticket init --prefix app","Ids will look like app-7k3m"]],load:()=>Promise.resolve().then(()=>require(".\
/cli-commands-init.js"))},{name:"merge",summary:"Join a commit of tickets into yours",details:"For tickets that git fetc\
hed: joined field by field, without questions and without conflicts.",operands:"COMMIT",arity:[1,1],options:[QUIET_OPTION],
examples:[["git ticket merge refs/ticket-remotes/origin/main","Join what was fetched"]],load:()=>Promise.resolve().then(
()=>require("./cli-commands-merge.js"))},{name:"migrate",summary:"Write documents of older formats in today's",details:"\
Documents of an older format are brought up to date whenever they are read, and written so by the next change of each. T\
his writes all of them at once, in one commit, so that other programs meet one format only. No value changes.\n\nWhat stoo\
d before is kept under a backup ref, and the command that goes back to it is printed. Documents that can't be read are t\
old and left alone; then the exit code is 5.",operands:"",arity:[0,0],options:TRY_OPTIONS,examples:[["git ticket migrate\
 --dry-run","What is of an older format"],["git ticket migrate","Bring it up to date"]],load:()=>Promise.resolve().then(
()=>require("./cli-commands-migrate.js"))},{name:"verify",summary:"Check every document, the tree and every join",operands:"",
arity:[0,0],options:[AT_OPTION],examples:[["git ticket verify","Find what is damaged"]],load:()=>Promise.resolve().then(
()=>require("./cli-commands-verify.js"))},{name:"doctor",summary:"Look at everything that tickets depend on",details:"Lo\
oks at git, your name, the clocks, locks and files that programs left behind, the settings, the tickets and the whole st\
ore, and says for each thing that is not well which command mends it. --fix removes what processes of git ticket left be\
hind that have ended; it changes nothing else.",operands:"",arity:[0,0],options:[{name:"fix",type:"boolean",description:"\
Mend what can be mended without losing anything"}],examples:["git ticket doctor","git ticket doctor --fix"],load:()=>Promise.
resolve().then(()=>require("./cli-commands-doctor.js"))},...CACHE_COMMANDS,...INDEX_COMMANDS,{name:"deinit",summary:"Tak\
e git ticket out of this repository",details:"Removes what git ticket put beside the tickets: locks, notes of writers, m\
arks on packs, its folder. With --purge-ref the tickets go too, with their reflog and their backups; then nothing of git\
 ticket is left but objects, which git gc collects as it collects all that no ref holds.\n\nTickets that were never pushed\
 are then lost. So you are told how many there are and who else has them, and are asked to type the name of the ref; wit\
hout a terminal, say --yes. What somebody writes meanwhile is not removed. Files, hooks, configuration and refs of other\
s stay as they are; what a process is using stays too, and the exit code is 4.",operands:"",arity:[0,0],options:[{name:"\
purge-ref",type:"boolean",description:"Remove the tickets too, with reflog and backups"},{name:"yes",short:"y",type:"boo\
lean",description:"Do not ask for the name of the ref"},...TRY_OPTIONS],examples:[["git ticket deinit --purge-ref --dry-\
run","What would go, and who else has it"],["git bundle create tickets.bundle refs/tickets/main","Keep a copy"],["git ti\
cket deinit --purge-ref","As if git ticket had never been here"]],load:()=>Promise.resolve().then(()=>require("./cli-com\
mands-deinit.js"))}];module.exports={__proto__:null,STORE_COMMANDS};
