var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(
to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.
__esModule?__defProp(target,"default",{value:mod,enumerable:true}):target,mod));var __toCommonJS=mod=>__copyProps(__defProp(
{},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{STORE_COMMANDS:()=>STORE_COMMANDS});module.exports=__toCommonJS(stdin_exports);
var import_start=require("./start.js");var STORE_COMMANDS=[{name:"init",summary:"Begin the tickets, or take those of a r\
emote",details:"The tickets begin on a ref of their own. No file, branch or index is touched. Where there are tickets al\
ready, nothing happens.\\n\\nIn a clone the remote is asked first, and if it has tickets they are taken, so that nobody be\
gins apart from the others. A remote that can't be reached is told of, and the tickets begin here.",operands:"",arity:[0,
0],options:[{name:"prefix",type:"string",value:"P",description:"Prefix of shown ids (default: tk)"},{name:"offline",type:"\
boolean",description:"Begin here, and ask no remote"},import_start.cli_table_options__QUIET_OPTION],examples:[["git tick\
et init --prefix app","Ids will look like app-7k3m"]],load:()=>Promise.resolve().then(()=>require("./cli-commands-init.js"))},
{name:"merge",summary:"Join a commit of tickets into yours",details:"For tickets that git fetched: joined field by field\
, without questions and without conflicts.",operands:"COMMIT",arity:[1,1],options:[import_start.cli_table_options__QUIET_OPTION],
examples:[["git ticket merge refs/ticket-remotes/origin/main","Join what was fetched"]],load:()=>Promise.resolve().then(()=>require("./cli-commands-merge.js"))},
{name:"migrate",summary:"Write documents of older formats in today's",details:"Documents of an older format are brought \
up to date whenever they are read, and written so by the next change of each. This writes all of them at once, in one co\
mmit, so that other programs meet one format only. No value changes.\n\nWhat stood before is kept under a backup ref, and \
the command that goes back to it is printed. Documents that can't be read are told and left alone; then the exit code is\
 5.",operands:"",arity:[0,0],options:import_start.cli_table_options__TRY_OPTIONS,examples:[["git ticket migrate --dry-ru\
n","What is of an older format"],["git ticket migrate","Bring it up to date"]],load:()=>Promise.resolve().then(()=>require("./cli-commands-migrate.js"))},
{name:"verify",summary:"Check every document, the tree and every join",operands:"",arity:[0,0],options:[import_start.cli_table_options__AT_OPTION],
examples:[["git ticket verify","Find what is damaged"]],load:()=>Promise.resolve().then(()=>require("./cli-commands-verify.js"))},
{name:"doctor",summary:"Look at everything that tickets depend on",details:"Looks at git, your name, the clocks, locks a\
nd files that programs left behind, the settings, the tickets and the whole store, and says for each thing that is not w\
ell which command mends it. --fix removes what processes of git ticket left behind that have ended; it changes nothing e\
lse.",operands:"",arity:[0,0],options:[{name:"fix",type:"boolean",description:"Mend what can be mended without losing an\
ything"}],examples:["git ticket doctor","git ticket doctor --fix"],load:()=>Promise.resolve().then(()=>require("./cli-commands-doctor.js"))},
{name:"deinit",summary:"Take git ticket out of this repository",details:"Removes what git ticket put beside the tickets:\
 locks, notes of writers, marks on packs, its folder. With --purge-ref the tickets go too, with their reflog and their b\
ackups; then nothing of git ticket is left but objects, which git gc collects as it collects all that no ref holds.\n\nTic\
kets that were never pushed are then lost. So you are told how many there are and who else has them, and are asked to ty\
pe the name of the ref; without a terminal, say --yes. What somebody writes meanwhile is not removed. Files, hooks, conf\
iguration and refs of others stay as they are; what a process is using stays too, and the exit code is 4.",operands:"",arity:[
0,0],options:[{name:"purge-ref",type:"boolean",description:"Remove the tickets too, with reflog and backups"},{name:"yes",
short:"y",type:"boolean",description:"Do not ask for the name of the ref"},...import_start.cli_table_options__TRY_OPTIONS],
examples:[["git ticket deinit --purge-ref --dry-run","What would go, and who else has it"],["git bundle create tickets.b\
undle refs/tickets/main","Keep a copy"],["git ticket deinit --purge-ref","As if git ticket had never been here"]],load:()=>Promise.resolve().then(()=>require("./cli-commands-deinit.js"))}];0&&(module.exports={STORE_COMMANDS});
